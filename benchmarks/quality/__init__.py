"""How right the program is, discipline by discipline: `python -m benchmarks.quality [--check | --write]`."""
