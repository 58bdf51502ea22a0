"""`docs/kinds.md` is what the table of kinds says."""

from pathlib import Path

from reconcile.kinds import KINDS
from reconcile.reports.kinds_document import kinds_document

PAGE = Path(__file__).resolve().parents[3] / "docs" / "kinds.md"


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == kinds_document()


def test_every_kind_has_its_own_code_and_is_on_the_page() -> None:
    page = kinds_document()
    assert len({entry.code for entry in KINDS.values()}) == len(KINDS)
    assert all(f"### {entry.code} {entry.kind}\n" in page for entry in KINDS.values())
