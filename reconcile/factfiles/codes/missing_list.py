"""RF504: vocabulary or decisions not there."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_PATH = "reconcile.toml"

CODE = Code(
    "RF504",
    "missing-list",
    Severity.ERROR,
    "Vocabulary or decisions not there",
    "`{key}` leads to {path}, where there is no file",
    "correct the path, or create the file, if only as an empty one",
    "Without the vocabulary or the decisions that a project means to have, its report would be another one.",
    Example('vocabulary = "lists/no-such-vocabulary.yaml"\n', 1, 1, 11, _PATH, mended="\n"),
)
