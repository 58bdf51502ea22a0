"""Reading the configuration: `reconcile.toml`, or the table `tool.reconcile` of `pyproject.toml`."""

import os
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from reconcile.commands.settings import SHARED_FILE, Settings, seen_from_here
from reconcile.commands.toml_places import key_places
from reconcile.errors import BadFactsError, Location
from reconcile.factfiles.documents import Document
from reconcile.factfiles.fields import suggestion
from reconcile.factfiles.tolerances import StatedTolerance
from reconcile.reports import FORMATS
from reconcile.values.tolerances import read_tolerance

NARROWEST = 20
AUTO = "auto"
"""The width of the terminal."""
_PREFIX = ("tool", "reconcile")
_TOLERANCE = "tolerance"
_BAD_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


class Shape(StrEnum):
    """What a setting holds, in the words of a message."""

    PATH = 'a path from the folder of this file, as in "facts"'
    FORMAT = "a format"
    WIDTH = f'a whole number of cells from {NARROWEST} on, or "{AUTO}"'
    CODES = 'a list of codes or their beginnings, as in ["RF405", "RF2"]'
    FLAG = "true or false"


class Key(NamedTuple):
    """A setting: its name, tables and key joined by a dot, what it holds, and what it is for."""

    name: str
    shape: Shape
    help: str


KEYS = (
    Key("facts", Shape.PATH, "The folder of the fact files."),
    Key("seeds", Shape.PATH, "The folder of the texts of the sources."),
    Key("vocabulary", Shape.PATH, "The file of the vocabulary."),
    Key("decisions", Shape.PATH, "The file of the decisions."),
    Key("format", Shape.FORMAT, "The format of `reconcile report` where none is asked for."),
    Key("width", Shape.WIDTH, "The cells of a line of the report."),
    Key("check.select", Shape.CODES, "What `reconcile check` reports; none: everything."),
    Key("check.ignore", Shape.CODES, "What it leaves out."),
    Key("check.strict", Shape.FLAG, "Whether its warnings fail too."),
)
"""All settings but the tolerances, in the order in which they are shown."""


def read_configuration(path: str) -> Settings:
    """Return the settings of a configuration file on disk.

    Raises:
        BadFactsError: it has errors; holds all of them.
    """
    try:
        with open(path, "rb") as file:
            text = file.read().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        document = Document(os.path.basename(path))
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        document.report("RF001", document.place(1, 1), reason=reason)
        raise BadFactsError(tuple(document.problems)) from error
    return configured(text, path)


def configured(text: str, path: str, is_file: Callable[[str], bool] = os.path.isfile) -> Settings:
    """Return the settings of the text of a configuration file; `is_file` tells whether a path leads to a file.

    Raises:
        BadFactsError: it has errors; holds all of them.
    """
    document = Document(os.path.basename(path), text)
    table = _table(document)
    prefix = _PREFIX if document.path == SHARED_FILE else ()
    reader = _Reader(document, prefix, os.path.dirname(os.path.abspath(path)), is_file)
    found = reader.settings(table)
    if document.problems:
        raise BadFactsError(tuple(sorted(document.problems, key=lambda problem: problem.location)))
    return found


def _table(document: Document) -> Mapping[str, object]:
    """Return what the file holds for this program; nothing, and reported, if it is not TOML."""
    try:
        table: object = tomllib.loads(document.text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        words = str(error)
        found = _BAD_PLACE.search(words)
        last = document.text.rstrip().count("\n") + 1
        line, column = (int(found[1]), int(found[2])) if found and found[1] else (last, 1)
        reason = _BAD_PLACE.sub("", words)
        document.report("RF501", document.place(line, column), reason=reason[:1].lower() + reason[1:])
        return {}
    for name in _PREFIX if document.path == SHARED_FILE else ():
        table = table.get(name, {}) if isinstance(table, dict) else {}
    return table if isinstance(table, dict) else {}


class _Reader:
    """Reads the table of one file and reports what does not fit."""

    def __init__(self, document: Document, prefix: tuple[str, ...], root: str, is_file: Callable[[str], bool]) -> None:
        self._document = document
        self._prefix = prefix
        self._root = root
        self._is_file = is_file
        self._places = key_places(document.text)

    def settings(self, table: Mapping[str, object]) -> Settings:
        """Return the settings; where one is wrong, its default stands in for it."""
        found: dict[str, object] = {}
        places: dict[str, Location] = {}
        tolerances: list[StatedTolerance] = []
        for name, value in self._entries(table):
            place = self._place(name)
            if name[0] == _TOLERANCE:
                tolerances += self._tolerance(name, value)
            elif self._is_known(name):
                found[name[-1]] = self._value(name, value)
            places[".".join(name)] = place
        given = {name: value for name, value in found.items() if value is not None}
        file, root = seen_from_here(os.path.join(self._root, self._document.path)), seen_from_here(self._root)
        settings = Settings(root, tolerances=tuple(tolerances), file=file, places=places)
        return settings._replace(**given)  # type: ignore[arg-type]  # each value fits the shape of its key

    def _entries(self, table: Mapping[str, object]) -> Iterator[tuple[tuple[str, ...], object]]:
        """Yield the full name and the value of each key; a table that should be one and is not is reported."""
        for name, value in table.items():
            if name not in _TABLES:
                yield (name,), value
            elif isinstance(value, dict):
                yield from (((name, key), inner) for key, inner in value.items())
            else:
                self._report("RF503", (name,), key=name, wanted=f"a table, [{name}]")

    def _is_known(self, name: tuple[str, ...]) -> bool:
        known = [key.split(".") for key in _BY_NAME]
        if list(name) in known:
            return True
        beside = [key[-1] for key in known if key[:-1] == list(name[:-1])]
        hint = suggestion(name[-1], beside if len(name) > 1 else [*beside, *_TABLES])
        self._report("RF502", name, hint, key=name[-1])
        return False

    def _value(self, name: tuple[str, ...], value: object) -> object:
        """Return the value of a known setting as it is used; None, and reported, if it does not fit."""
        dotted = ".".join(name)
        shape = _BY_NAME[dotted].shape
        fitting = _fitting(shape, value)
        if fitting is None:
            hint = suggestion(str(value), FORMATS) if shape is Shape.FORMAT else ""
            self._report("RF503", name, hint, key=dotted, wanted=shape)
        elif dotted in ("vocabulary", "decisions") and not self._is_file(os.path.join(self._root, str(value))):
            self._report("RF504", name, key=dotted, path=value)
        return None if value == AUTO else fitting

    def _tolerance(self, name: tuple[str, ...], value: object) -> Iterator[StatedTolerance]:
        text = str(value) if isinstance(value, str | int | Decimal) and not isinstance(value, bool) else ""
        if read_tolerance(text):
            place = self._place(name)
            yield StatedTolerance(name[-1], text, place, self._document.line(place.line))
        else:
            wanted = 'a percentage ("5%"), an amount ("20", "50 km") or a span of time ("2 days"), over zero'
            self._report("RF503", name, key=name[-1], wanted=wanted)

    def _report(self, code: str, name: tuple[str, ...], hint: str = "", /, **words: object) -> None:
        self._document.report(code, self._place(name), hint, fix=None, **words)

    def _place(self, name: tuple[str, ...]) -> Location:
        """Return where a key stands; where the table is that holds it, if it has no line of its own."""
        full = (*self._prefix, *name)
        held = next((full[:size] for size in range(len(full), 0, -1) if full[:size] in self._places), ())
        return self._document.place(*self._places.get(held, (1, 1, 1)))


def _fitting(shape: Shape, value: object) -> object:
    """Return a value as a setting holds it, None if it is of the wrong kind."""
    match shape, value:
        case Shape.PATH, str() if value.strip():
            return value
        case Shape.FORMAT, str() if value in FORMATS:
            return value
        case Shape.WIDTH, int() if not isinstance(value, bool) and value >= NARROWEST:
            return value
        case Shape.WIDTH, "auto":
            return value
        case Shape.CODES, list() if all(isinstance(code, str) and code.strip() for code in value):
            return tuple(value)
        case Shape.FLAG, bool():
            return value
    return None


_BY_NAME = {key.name: key for key in KEYS}
_TABLES = tuple(dict.fromkeys([key.name.partition(".")[0] for key in KEYS if "." in key.name] + [_TOLERANCE]))
