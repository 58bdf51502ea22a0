"""Write the measured tables into docs/quality.md: `python tools/quality_document.py [table] [features]`."""

import re
import subprocess
import sys
from pathlib import Path

PAGE = Path("docs/quality.md")
TABLES = {"table": ["benchmarks.quality"], "features": ["benchmarks.alignment.fit", "--features"]}


def main() -> None:
    """Run the measurements and put what they print between the marks of the page."""
    page = PAGE.read_text(encoding="utf-8")
    for mark, module in TABLES.items():
        if mark in sys.argv[1:] or not sys.argv[1:]:
            printed = subprocess.run([sys.executable, "-m", *module], check=True, capture_output=True, text=True).stdout
            block = f"<!-- {mark} -->\n```text\n{printed.rstrip()}\n```\n<!-- end of {mark} -->"
            page = re.sub(
                rf"<!-- {mark} -->.*<!-- end of {mark} -->", lambda _, block=block: block, page, flags=re.DOTALL
            )
    PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
