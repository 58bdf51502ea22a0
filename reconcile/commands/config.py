"""The configuration: each setting in force, and where it comes from."""

import json
from collections.abc import Iterator
from typing import NamedTuple

from reconcile.commands.configuration import AUTO, KEYS
from reconcile.commands.output import write, write_exactly
from reconcile.commands.settings import Settings, settings
from reconcile.errors import UsageError

FORMATS = ("text", "json")
_DEFAULT = "default"
_Value = str | int | bool | tuple[str, ...]


class Setting(NamedTuple):
    """One setting: its name, tables and key joined by dots, its value, and `default` or the line that gives it."""

    key: tuple[str, ...]
    value: _Value
    origin: str


def config(facts: str | None, shown_as: str) -> int:
    """Write every setting with its value and origin. Raises ReconcileError."""
    if shown_as not in FORMATS:
        raise UsageError(f"unknown format {shown_as!r}", f"one of {', '.join(FORMATS)}")
    found = settings(facts)
    if shown_as == "json":
        write_exactly(json.dumps(_document(found), ensure_ascii=False, indent=2) + "\n")
    else:
        write(_text(found))
    return 0


def settings_in_force(found: Settings) -> Iterator[Setting]:
    """Yield every setting, the tolerances last, all in a fixed order."""
    for key in KEYS:
        name = tuple(key.name.split("."))
        yield Setting(name, _value(found, name[-1]), _origin(found, key.name))
    for one in found.tolerances:
        yield Setting(("tolerance", one.predicate), one.text, f"{found.file}:{one.location.line}")


def _value(found: Settings, name: str) -> _Value:
    """Return a setting as it would be written; a default that depends on another one as it comes out."""
    if name in ("vocabulary", "decisions") and not getattr(found, name):
        return f"{found.facts}/{name}.yaml"
    value: _Value | None = getattr(found, name)
    return AUTO if value is None else value


def _origin(found: Settings, name: str) -> str:
    place = found.places.get(name)
    return f"{found.file}:{place.line}" if place else _DEFAULT


def _text(found: Settings) -> str:
    """Return the settings as TOML that can be pasted, the origin of each behind it."""
    rows = [(f"{'.'.join(map(_bare, one.key))} = {_toml(one.value)}", one.origin) for one in settings_in_force(found)]
    width = max(len(written) for written, _ in rows)
    return "".join(f"{written:{width}}  # {origin}\n" for written, origin in rows)


def _toml(value: _Value) -> str:
    """Return a value in TOML, whose texts, lists and flags are written as JSON writes them."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _bare(key: str) -> str:
    return key if key.isascii() and key.replace("-", "").replace("_", "").isalnum() else _toml(key)


def _document(found: Settings) -> dict[str, object]:
    entries = [
        {"key": list(one.key), "value": one.value, "origin": one.origin, "default": one.origin == _DEFAULT}
        for one in settings_in_force(found)
    ]
    return {"schema_version": 1, "root": found.root, "file": found.file or None, "settings": entries}
