"""Decisions: recorded, listed, changed and removed in the file of decisions, through patches of its text."""
