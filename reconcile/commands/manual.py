"""The documentation of kinds and codes, and finding names that were nearly typed right."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from reconcile.errors import UsageError
from reconcile.kinds import KINDS

_Entry = TypeVar("_Entry")
_FEW = 10


def manual(name: str) -> str:
    """Return the documentation of a kind or a code. Raises UsageError with the nearest name for any other."""
    from reconcile.reports.explain import explain_code, explain_kind
    from reconcile.rules import DOCUMENTED

    kinds = {key: entry for entry in KINDS.values() for key in (entry.code, str(entry.kind))}
    codes = {key: code for code in DOCUMENTED.values() for key in (code.code, code.slug)}
    if name in kinds:
        return explain_kind(kinds[name])
    if name in codes:
        return explain_code(codes[name])
    raise unknown(name, [*kinds, *codes], "kind or code")


def find(name: str, known: Mapping[str, _Entry], what: str) -> _Entry:
    """Return the entry of a name. Raises UsageError with the nearest name for any other."""
    if name not in known:
        raise unknown(name, known, what)
    return known[name]


def unknown(name: str, known: Iterable[str], what: str) -> UsageError:
    """Return the error that a name does not exist: it says the nearest one, or all where they are few."""
    from difflib import get_close_matches

    names = sorted(known)
    near = get_close_matches(name, names, 1)
    listed = f"one of {', '.join(names)}" if 0 < len(names) <= _FEW else ""
    return UsageError(f"there is no {what} {name!r}", f"did you mean {near[0]}?" if near else listed)
