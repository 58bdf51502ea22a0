"""`docs/rules.md`, made from the documentation of every code that `reconcile check` may report."""

import re
from collections.abc import Iterable
from itertools import groupby

from reconcile.reports.characters import visible
from reconcile.reports.explain import CodeEntry, ExampleEntry, usual_hint

_OPENING = """\
# What `reconcile check` finds

<!-- Written by `python tools/rules_document.py` from the codes and rules of the package; change it there. -->

A code is permanent and never reused; `reconcile explain CODE` prints the same text. An error fails the check, and one
found in reading a file ends a report too. Warnings fail with `--strict`, hints never do.

`--select` and `--ignore` take codes, the beginnings of codes (`RF4`) and names, separated by commas. A comment at the
end of the line where a problem is reported, or alone on the line above, silences it there; errors of reading cannot be
silenced:

```yaml
    value: soonish  # reconcile: ignore RF110 the article says no more
```
"""
_CHAPTERS = {
    "RF0": "Files and YAML",
    "RF1": "Fact files",
    "RF2": "Vocabulary",
    "RF3": "Decisions",
    "RF4": "Quotes and texts",
    "RF5": "Configuration",
}


def rules_document(entries: Iterable[CodeEntry]) -> str:
    """Return the page on every code, in the order given, in Markdown."""
    chapters = (_chapter(start, list(held)) for start, held in groupby(entries, lambda entry: entry.code[:3]))
    return "\n".join((_OPENING, *chapters))


def _chapter(start: str, entries: list[CodeEntry]) -> str:
    return "\n".join((f"## {_CHAPTERS[start]}\n", *map(_entry, entries)))


def _entry(entry: CodeEntry) -> str:
    hint = f"Hint: {usual_hint(entry)}.\n\n" if entry.hint else ""
    head = f"### {entry.code} {entry.slug}\n\n{entry.title} ({entry.severity}). {entry.explanation}\n\n"
    return (head + hint + (_example(entry.example) if entry.example else "")).rstrip("\n") + "\n"


def _example(example: ExampleEntry) -> str:
    beside = "".join(_file(f"Beside `{path}`", text) for path, text in example.beside)
    found = _file(f"Reported at `{example.path}:{example.line}:{example.column}`", example.text)
    return found + beside + (_file("Mended", example.mended) if example.mended else "")


def _file(title: str, text: str) -> str:
    """Return a file below its title, fenced so that nothing in it ends the fence; what cannot be seen is drawn."""
    drawn = visible(text.rstrip("\n"), kept="\n").replace("\u2028", "\u2424")
    fence = "`" * max(3, *(len(run) + 1 for run in re.findall("`+|$", drawn)))
    return f"{title}:\n\n{fence}yaml\n{drawn}\n{fence}\n\n"
