"""Aligning claims that answer the same question, and judging what they come to. Sees values only through `compare`."""
