"""Fitting a Markdown page into a number of characters, in whole items."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Section(NamedTuple):
    """A heading, the items below it, and what opens them (the head of a table); an item ends with a line feed."""

    title: str
    items: Sequence[str]
    head: str = ""


def page(opening: str, sections: Sequence[Section], longest: int) -> str:
    """Return the opening and the sections that have items, in at most `longest` characters.

    Room for the opening, for every heading and for what is said about items left out is set aside first; each
    section then takes its items in order until one does not fit.
    """
    shown = [section for section in sections if section.items]
    room = longest - len(opening) - sum(len(_heading(section)) + len(_more(len(section.items))) for section in shown)
    parts = [opening]
    for section in shown:
        items = list(_fitting(section.items, room))
        room -= sum(map(len, items))
        left_out = len(section.items) - len(items)
        parts += [_heading(section), *items, _more(left_out) if left_out else ""]
    return "".join(parts)


def _heading(section: Section) -> str:
    return f"\n## {section.title} ({len(section.items)})\n{section.head}"


def _more(count: int) -> str:
    return f"\n… and {count} more\n"


def _fitting(items: Sequence[str], room: int) -> Iterator[str]:
    for item in items:
        room -= len(item)
        if room < 0:
            return
        yield item
