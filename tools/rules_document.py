"""Write docs/rules.md, the page on every code that `reconcile check` may report."""

from pathlib import Path

from reconcile.reports.rules_document import rules_document
from reconcile.rules import DOCUMENTED

PAGE = Path(__file__).resolve().parent.parent / "docs" / "rules.md"


if __name__ == "__main__":
    PAGE.write_text(rules_document(DOCUMENTED.values()), encoding="utf-8")
