"""Fitting a Markdown page into a number of characters, in whole items."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

LONGEST = 60_000
"""Characters of a page: GitHub takes 65,536 in a comment."""


class Section(NamedTuple):
    """A heading, the items below it, and what opens them (the head of a table); an item ends with a line feed.

    A folded section shows its heading only, until a reader opens it. `parts` are headings within it, one an item: each
    stands before the first item of its part that is shown.
    """

    title: str
    items: Sequence[str]
    head: str = ""
    folded: bool = False
    parts: Sequence[str] = ()


def page(opening: str, sections: Sequence[Section], longest: int) -> str:
    """Return the opening and the sections that have items, in at most `longest` characters.

    Room for the opening, for every heading and for what is said about items left out is set aside first; each
    section then takes its items in order, but for those that do not fit.
    """
    shown = [section for section in sections if section.items]
    room = longest - len(opening) - sum(map(_frame, shown))
    parts = [opening]
    for section in shown:
        items = list(_fitting(section, room))
        room -= sum(map(len, items))
        left_out = len(section.items) - len(items)
        parts += [_heading(section), *items, _more(left_out) if left_out else "", _ending(section)]
    return "".join(parts)


def _frame(section: Section) -> int:
    """Return how many characters a section takes besides its items."""
    return len(_heading(section)) + len(_more(len(section.items))) + len(_ending(section))


def _heading(section: Section) -> str:
    title = f"{section.title} ({len(section.items)})"
    opening = f"\n<details>\n<summary>{title}</summary>\n" if section.folded else f"\n## {title}\n"
    return opening + section.head


def _ending(section: Section) -> str:
    return "\n</details>\n" if section.folded else ""


def _more(count: int) -> str:
    return f"\n… and {count} more\n"


def _fitting(section: Section, room: int) -> Iterator[str]:
    """Yield the items that fit, each first one of a part with the heading of that."""
    before = ""
    for item, part in zip(section.items, section.parts or [""] * len(section.items), strict=True):
        shown = item if part == before else part + item
        if len(shown) <= room:
            room -= len(shown)
            before = part
            yield shown
