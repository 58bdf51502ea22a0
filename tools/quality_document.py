"""Write the measured tables into docs/quality.md: `python tools/quality_document.py [table] [features]`."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "quality.md"
TABLES = {"table": ["benchmarks.quality"], "features": ["benchmarks.alignment.fit", "--features"]}


def main() -> None:
    """Run the measurements and put what they print between the marks of the page."""
    page = PAGE.read_text(encoding="utf-8")
    for mark in sys.argv[1:] or TABLES:
        command = [sys.executable, "-m", *TABLES[mark]]
        printed = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout
        before, _, rest = page.partition(f"<!-- {mark} -->\n")
        _, end, after = rest.partition(f"<!-- end of {mark} -->")
        page = f"{before}<!-- {mark} -->\n```text\n{printed.rstrip()}\n```\n{end}{after}"
    PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
