"""RF505: tolerance for an unknown predicate."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_PATH = "reconcile.toml"

CODE = Code(
    "RF505",
    "unknown-tolerance",
    Severity.WARNING,
    "Tolerance for an unknown predicate",
    "the tolerance is for `{name}`, which is no predicate of the vocabulary",
    "declare it in the vocabulary: predicates: {{{name}: {{type: quantity}}}}",
    "No claim is compared by it.",
    Example('[tolerance]\n"deth toll" = "5%"\n', 2, 1, 12, _PATH, mended='[tolerance]\n"death toll" = "5%"\n'),
)
