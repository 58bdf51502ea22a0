"""Names under which fact files may ask for a value type, besides the types' own. Spelling variants and plain words."""

_ALIASES = {
    "person": "people human individual",
    "organisation": "organization org company group agency institution",
    "place": "location country city region",
    "name": "thing entity object",
    "date": "day time datetime",
    "duration": "period timespan",
    "quantity": "number integer int decimal float numeric count amount money currency percent percentage measure",
    "category": "status stage state enum kind",
    "boolean": "bool yes/no flag",
    "statement": "quote quotation opinion",
    "text": "string str",
}

TYPE_ALIASES: dict[str, str] = {alias: name for name, aliases in _ALIASES.items() for alias in aliases.split()}
"""Each accepted alias with the name of its type."""
