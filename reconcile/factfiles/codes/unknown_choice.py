"""RF026: unknown choice."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF026",
    "unknown-choice",
    Severity.ERROR,
    "Unknown choice",
    "unknown {key} `{text}`",
    "",
    "The word decides how the claim is compared, so it has to be one of a few.",
    Example(
        "source: {title: A}\nclaims:\n  - {subject: B, predicate: leader, value: C, modality: aleged}\n",
        3,
        57,
        63,
        mended="source: {title: A}\nclaims:\n  - {subject: B, predicate: leader, value: C, modality: alleged}\n",
    ),
)
