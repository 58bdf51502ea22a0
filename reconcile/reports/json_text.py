"""JSON as this program writes it: one record a line, readable, and storable as UTF-8."""

import json
import re
from collections.abc import Mapping

from reconcile.reports.json_claims import Json

_UNSTORABLE = re.compile("[\x7f-\x9f\ud800-\udfff]")

_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False, allow_nan=False).encode


def json_line(record: Mapping[str, Json]) -> str:
    """Return a record on one line, its keys in their order."""
    return storable(_encode(record))


def storable(text: str) -> str:
    """Return JSON with control characters above ASCII and lone surrogates, which UTF-8 cannot hold, escaped."""
    return text if text.isprintable() else _UNSTORABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
