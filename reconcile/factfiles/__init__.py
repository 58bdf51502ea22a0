"""YAML on disk to sources, claims, vocabulary and decisions: scalars as typed, every problem located."""
