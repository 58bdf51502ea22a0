"""A baseline: what `report --format json --slim` wrote, read back to compare with."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import islice
from typing import Any

from reconcile.changes import Imprint, Named, Saying, Snapshot, Stand, snapshot
from reconcile.changes.givens import Given
from reconcile.commands.settings import Settings
from reconcile.errors import ReconcileError, UsageError
from reconcile.model import Reconciliation, Verdict
from reconcile.reports.formats import Format
from reconcile.reports.slim_json import BASELINE, BASELINE_VERSION, slim_pieces

_WRITE = "write one: reconcile report --format json --slim > FILE"


class BaselineError(ReconcileError):
    """A file cannot serve as a baseline."""


def shaping(where: Settings) -> dict[str, str]:
    """Return the settings that a result depends on: where files lie, and tolerances."""
    folders = {"facts": where.facts, "vocabulary": where.vocabulary, "decisions": where.decisions}
    given = {name: value for name, value in folders.items() if value}
    return given | {f"tolerance.{one.predicate}": one.text for one in where.tolerances}


def slimmed(format: Format[Reconciliation], where: Settings) -> Format[Reconciliation]:  # noqa: A002
    """Return the format that writes a baseline in place of the whole report.

    Raises:
        UsageError: the format is not json.
    """
    if format.name != "json":
        raise UsageError(f"--slim is for json, not for {format.name}", "add --format json")
    return format._replace(machine=lambda found, _: slim_pieces(snapshot(found, settings=shaping(where))))


def read_baseline(path: str) -> Snapshot:
    """Return what the baseline in a file holds.

    Raises:
        BaselineError: it cannot be read, is no baseline, or one of a newer version.
    """
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except OSError as error:
        raise BaselineError(f"cannot read {path}: {error.strerror}", _WRITE) from error
    except UnicodeDecodeError as error:
        raise BaselineError(f"{path} is not UTF-8", _WRITE) from error
    return parse_baseline(text, path)


def parse_baseline(text: str, path: str) -> Snapshot:
    """Return what the text of a baseline holds; `path` is for messages. Raises BaselineError."""
    try:
        found = json.loads(text)
    except json.JSONDecodeError as error:
        raise BaselineError(f"{path}:{error.lineno}:{error.colno}: this is not JSON: {error.msg}", _WRITE) from error
    except (ValueError, RecursionError) as error:
        raise BaselineError(f"{path} is not JSON: {error}", _WRITE) from error
    if not isinstance(found, dict) or found.get("format") != BASELINE:
        raise BaselineError(f"{path} is no baseline", _WRITE)
    _check_version(found.get("schema_version"), path)
    with _located(lambda: path, ""):
        groups, sources, decisions = (_records(found, name) for name in ("groups", "sources", "decisions"))
        settings = tuple(sorted((name, _text(value)) for name, value in found["settings"].items()))
        named = tuple(sorted(map(_source, sources)))
        givens = tuple(sorted(map(_given, _records(found, "givens")))) if "givens" in found else None
        return Snapshot(_imprints(groups, text, path), _texts(decisions), settings, named, givens)


def _records(found: dict[str, Any], name: str) -> list[Any]:
    """Return a list of the baseline; an earlier version has no sources."""
    records = found.get(name, []) if name == "sources" else found[name]
    if not isinstance(records, list):
        raise TypeError(f"`{name}` should be a list")
    return records


def _imprints(records: Sequence[Any], text: str, path: str) -> tuple[Imprint, ...]:
    """Return the groups, sorted by id. Raises BaselineError for one that is damaged, or that contradicts an earlier."""
    found: dict[str, Imprint] = {}
    claims: set[str] = set()
    for number, record in enumerate(records):
        with _located(partial(_place, path, text, islice(records, number + 1)), f"groups[{number}]: "):
            imprint = _imprint(record)
            _check(imprint, found, claims)
            found[imprint.id] = imprint
            claims.update(claim.id for claim in imprint.claims)
    return tuple(found[name] for name in sorted(found))


def _place(path: str, text: str, records: Iterable[Any]) -> str:
    """Return the path with the line on which the last of these records has its id."""
    start = 0
    for record in records:
        name = json.dumps(record.get("id")) if isinstance(record, dict) else ""
        start = max(text.find(f'"id": {name}', start + 1), start)
    return f"{path}:{text.count(chr(10), 0, start) + 1}"


def _check(imprint: Imprint, earlier: Collection[str], claims: Collection[str]) -> None:
    """Raise ValueError for a group that is there already, or whose claims are not its own."""
    placed = [name for position in imprint.positions for name in position.claims]
    if imprint.id in earlier:
        raise ValueError(f"{imprint.id} stands there already")
    own: set[str] = set()
    for claim in imprint.claims:
        if claim.id in claims or claim.id in own:
            raise ValueError(f"the claim {claim.id!r} stands there already")
        own.add(claim.id)
    for name in placed:
        if name not in own:
            raise ValueError(f"a position holds {name!r}, which is no claim of {imprint.id}")


@contextmanager
def _located(place: Callable[[], str], within: str) -> Iterator[None]:
    """Turn what is wrong with the data of a baseline into an error that says where; only then is the place sought."""
    try:
        yield
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        said = f"{error} is missing" if isinstance(error, KeyError) else str(error)
        raise BaselineError(f"{place()}: damaged baseline: {within}{said}", _WRITE) from error


def _check_version(version: object, path: str) -> None:
    if not isinstance(version, int):
        raise BaselineError(f"{path} is a baseline without a version", _WRITE)
    if version > BASELINE_VERSION:
        message = f"{path} has version {version} of the baseline; this program reads {BASELINE_VERSION}"
        raise BaselineError(message, "update reconcile, or write the baseline anew with this version")


def _imprint(record: dict[str, Any]) -> Imprint:
    origins = record["origins"]
    return Imprint(
        id=_text(record["id"]),
        digest=_text(record["digest"]),
        event=_text(record["event"]),
        subject=_text(record["subject"]),
        predicate=_text(record["predicate"]),
        verdict=Verdict(record["verdict"]),
        kind=_text(record["kind"]),
        decided=record["decided"] is True,
        stale=record["stale"] is True,
        decisions=_texts(record["decisions"]),
        known=_texts(origins["names"]),
        undetermined=int(origins["undetermined"]),
        positions=tuple(Stand(_text(one["value"]), _texts(one["claims"])) for one in record["positions"]),
        claims=tuple(sorted(_saying(one) for one in record["claims"])),
    )


def _source(record: dict[str, Any]) -> Named:
    return Named(*(_text(record[name]) for name in Named._fields))


def _given(record: dict[str, Any]) -> Given:
    return Given(_text(record["name"]), _text(record["digest"]), _texts(record["about"]))


def _saying(record: dict[str, Any]) -> Saying:
    name, value, modality, digest = (_text(record[field]) for field in Saying._fields[:4])
    return Saying(name, value, modality, digest, _text(record.get("asks", "")))


def _texts(values: Sequence[object]) -> tuple[str, ...]:
    return tuple(_text(value) for value in values)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} should be a text")
    return value
