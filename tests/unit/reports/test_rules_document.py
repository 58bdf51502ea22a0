"""`docs/rules.md` is what the codes and rules say."""

from pathlib import Path

from reconcile.reports.rules_document import rules_document
from reconcile.rules import DOCUMENTED, RULES
from reconcile.rules.ignoring import IGNORE_CODES

PAGE = Path(__file__).resolve().parents[3] / "docs" / "rules.md"


def test_the_page_is_up_to_date() -> None:
    written = PAGE.read_text(encoding="utf-8")
    assert written == rules_document(DOCUMENTED.values()), "python tools/rules_document.py writes it anew"


def test_every_code_is_on_the_page_once() -> None:
    page = rules_document(DOCUMENTED.values())
    assert all(page.count(f"### {entry.code} {entry.slug}\n") == 1 for entry in DOCUMENTED.values())
    assert {rule.code.code for rule in RULES} | {entry.code for entry in IGNORE_CODES} <= set(DOCUMENTED)
    assert list(DOCUMENTED) == sorted(DOCUMENTED)
    assert len({entry.slug for entry in DOCUMENTED.values()}) == len(DOCUMENTED)
