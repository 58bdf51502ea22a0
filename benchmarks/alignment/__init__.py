"""How well claims are aligned and judged on stories with an answer key: `python -m benchmarks.alignment [--errors]`."""
