"""Problems of what a fact file says."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_CLAIM = "source: {title: A, published: 2025-10-25}\nclaims:\n  - "

FACT_CODES = (
    Code(
        "RF101",
        "untitled-source",
        Severity.ERROR,
        "Source without title and publisher",
        "a source needs a `title` or a `publisher`",
        "add `title: ...`",
        "A reader of the report has to know which article is meant.",
        Example(
            "source:\n  url: https://example.org/\nclaims: []\n",
            2,
            3,
            6,
            mended="source:\n  title: A\n  url: https://example.org/\nclaims: []\n",
        ),
    ),
    Code(
        "RF102",
        "duplicate-source",
        Severity.ERROR,
        "Duplicate source",
        "the source `{id}` is also in {other}",
        "give one of them another `id`",
        "Claims are named after their source, so two sources of one name cannot be told apart.",
        Example(
            "source:\n  id: good\n  title: A\nclaims: []\n",
            2,
            7,
            11,
            "facts/zz/other.yaml",
            mended="source:\n  id: other\n  title: A\nclaims: []\n",
        ),
    ),
    Code(
        "RF103",
        "duplicate-claim",
        Severity.ERROR,
        "Duplicate claim id",
        "the claim id `{id}` is already used in line {line}",
        "give one of them another `id`, or leave it out",
        "Decisions and links name a claim by its id.",
        Example(
            "source: {title: A}\nclaims:\n"
            "  - {id: x, subject: B, predicate: leader, value: C}\n"
            "  - {id: x, subject: B, predicate: venue, value: D}\n",
            4,
            10,
            11,
            mended="source: {title: A}\nclaims:\n"
            "  - {id: x, subject: B, predicate: leader, value: C}\n"
            "  - {id: y, subject: B, predicate: venue, value: D}\n",
        ),
    ),
    Code(
        "RF105",
        "unknown-type",
        Severity.ERROR,
        "Unknown type",
        "unknown type `{text}`",
        "",
        "The type decides how values are read and compared.",
        Example(
            _CLAIM + "{subject: B, predicate: leader, value: C, type: persn}\n",
            3,
            53,
            58,
            mended=_CLAIM + "{subject: B, predicate: leader, value: C, type: person}\n",
        ),
    ),
    Code(
        "RF107",
        "bad-date",
        Severity.ERROR,
        "Not a date",
        "`{key}` is `{text}`, which is not a date",
        "write 2025-10-25, 2025-10, 2025, 2025-10-25/2025-10-30, or 2025-10-25? where uncertain",
        "Times are written as EDTF (ISO 8601-2), which says how precise and how certain they are.",
        Example(
            "source:\n  title: A\n  published: 2025-13-45\nclaims: []\n",
            3,
            14,
            24,
            mended="source:\n  title: A\n  published: 2025-10-25\nclaims: []\n",
        ),
    ),
    Code(
        "RF110",
        "value-not-of-type",
        Severity.WARNING,
        "Value is not of its type",
        "`{text}` does not read as {kind}; it is kept as free text",
        "reword the value, or give the claim another `type`",
        "Free text is never compared by the machine: the group will be listed as one to read.",
        Example(
            _CLAIM + "{subject: B, predicate: begin, value: soonish, type: date}\n",
            3,
            43,
            50,
            mended=_CLAIM + "{subject: B, predicate: begin, value: 2025-10-26, type: date}\n",
        ),
    ),
    Code(
        "RF111",
        "no-claims",
        Severity.WARNING,
        "No claims yet",
        "there are no claims yet",
        "",
        "A source without claims takes part in nothing.",
        Example(
            "source: {title: A}\nclaims: []\n",
            2,
            9,
            11,
            mended="source: {title: A}\nclaims:\n  - {subject: B, predicate: leader, value: C}\n",
        ),
    ),
    Code(
        "RF112",
        "unknown-source",
        Severity.WARNING,
        "Relies on a source that is not here",
        "relies on `{id}`, which is no source of this project",
        "",
        "A source that is not recorded may be named; this one is spelled almost like one that is.",
        Example(
            "source:\n  title: A\n  relies_on: [{source: goood, kind: cites}]\nclaims: []\n",
            3,
            24,
            29,
            mended="source:\n  title: A\n  relies_on: [{source: good, kind: cites}]\nclaims: []\n",
        ),
    ),
)
