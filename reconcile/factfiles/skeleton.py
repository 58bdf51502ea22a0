"""A new fact file: what the text shows of its source, with the line, and everything else as comments to fill in."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reconcile.factfiles.article_header import Found, Header
from reconcile.factfiles.quoting import scalar

_SHOWN = 70
"""Characters of the text that a comment cites at most."""
_NOT_FOUND = "not found in the text"
_KEYS = {
    "title": "The headline",
    "publisher": "Name of the outlet",
    "published": "2031-10-25",
    "url": "https://example.org/",
}
"""What the placeholder of each key of the source looks like."""
CLAIM_KEYS = {
    "subject": ("Northern delegation", "whom or what the claim is about"),
    "predicate": ("leader", "the property asked about"),
    "value": ("Ann Lee", "what the source says it is, in its own words; several as [Ann Lee, Tom Ray]"),
    "quote": ("the delegation is led by Ann Lee", "the passage of the text, word for word"),
    "prefix": ("they agreed that", "the words right before it, where it stands in several places"),
    "suffix": ("since Monday", "the words right behind it, likewise"),
    "id": ("leader", "default: made from the predicate; unique in the file"),
    "attribution": ("[Norden Wire, officials]", "whom the source credits, nearest first"),
    "modality": ("asserted", "or hedged, alleged, expected, proposed, denied, opinion"),
    "event": ("second round", "the occasion; default: the event of the file"),
    "as_of": ("2031-10-25", "the time as of which the source speaks; default: `published`"),
    "when": ("2031-10-25/2031-10-30", "the time of the thing itself, where the value is not that time"),
    "type": ("person", "default: from the vocabulary, else from the shape of the value"),
    "unit": ("days", "of a quantity, where the value does not say it"),
    "complete": ("true", "the list names all there are"),
    "tags": ("[to check]", "your own words to select by"),
    "note": ("free text", "a remark of your own"),
}
"""An example and a word of explanation for each key of a claim."""


class OpenQuestion(NamedTuple):
    """A question that other sources answer, in the words of the vocabulary, and how many of them do."""

    subject: str
    predicate: str
    event: str
    sources: int


class Article(NamedTuple):
    """The text that a fact file is made for: its path from the project's folder, its source's id, what it shows."""

    path: str
    id: str
    header: Header


def skeleton(article: Article, modeline: str, questions: Sequence[OpenQuestion] | None = None) -> str:
    """Return the text of a new fact file without claims; `modeline` is its first line.

    With questions it holds these as comments, else an example with every key of a claim. It can be read as it is.
    """
    lines = [modeline, "", *_source(article), ""]
    lines += ["# event: second round  # of every claim below that names no other", "", "claims:"]
    lines += ["  " + line if line else "" for line in (_example() if questions is None else open_questions(questions))]
    return "\n".join(lines) + "\n"


def open_questions(questions: Sequence[OpenQuestion]) -> list[str]:
    """Return questions as commented claims, ready to be filled in, in the order given; lines without line breaks."""
    if not questions:
        return ["# No other source answers a question that has not been asked here."]
    lines = ["# What other sources answer: fill in what this text says of it, and delete the rest."]
    for question in questions:
        answered = f"{question.sources} source{'' if question.sources == 1 else 's'}"
        lines += ["", f"# answered by {answered}:", f"# - subject: {scalar(question.subject)}"]
        lines += [f"#   predicate: {scalar(question.predicate)}"]
        lines += [f"#   event: {scalar(question.event)}"] if question.event else []
        lines += ["#   value:", "#   quote:"]
    return lines


def filled_keys(header: Header) -> list[str]:
    """Return the keys of the source that the text fills."""
    return [key for key in _KEYS if getattr(header, key)]


def _source(article: Article) -> Iterator[str]:
    header = article.header
    yield "source:"
    yield f"  # id: {article.id}  # default: the name of this file"
    for key, example in _KEYS.items():
        found: Found | None = getattr(header, key)
        if found:
            yield f"  {key}: {scalar(found.text)}  # from {_place(found)}"
        elif key == "title" and not header.publisher:
            yield f"  title: {scalar(article.id)}  # to replace: the text shows neither title nor publisher"
        else:
            yield f"  # {key}: {example}  # {_missing(key, header)}"
    yield f"  text: {scalar(article.path)}"
    yield "  # relies_on: [{source: wire, kind: rewrite}]  # reprint, rewrite or cites"
    yield "  # tags: [to check]  # your own words to select by; they count for every claim"
    yield from (f"  # {name}: {_cited(found)}" for name, found in _remarks(header))


def _missing(key: str, header: Header) -> str:
    unread = header.unread_date if key == "published" else None
    if unread:
        return f"{_cited(unread)} names no day of one year"
    return f"{_NOT_FOUND}; `unknown` if nobody can tell" if key == "published" else _NOT_FOUND


def _remarks(header: Header) -> Iterable[tuple[str, Found]]:
    named = (("byline", header.byline), ("dateline", header.dateline))
    return ((name, found) for name, found in named if found)


def _place(found: Found) -> str:
    return f"line {found.line}" + (f": {_quoted(found.words)}" if found.words and found.words != found.text else "")


def _cited(found: Found) -> str:
    return f"{_quoted(found.words or found.text)} in line {found.line}"


def _quoted(text: str) -> str:
    """Return words of the text for a comment: on one line, of characters that YAML allows, not too long."""
    plain = "".join(character for character in text if character.isprintable())
    return f'"{plain}"' if len(plain) <= _SHOWN else f'"{plain[:_SHOWN].rstrip()} ..."'


def _example() -> Iterator[str]:
    yield "# An example with every key; only subject, predicate and value are required."
    yield ""
    for number, (key, (value, help_)) in enumerate(CLAIM_KEYS.items()):
        yield f"# {'  ' if number else '- '}{key}: {value}  # {help_}"
