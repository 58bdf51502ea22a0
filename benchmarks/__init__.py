"""Measurements of quality and speed; never part of the test suite. Run as modules: `python -m benchmarks.speed`."""
