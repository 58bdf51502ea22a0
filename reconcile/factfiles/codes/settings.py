"""Problems of the configuration."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

_PATH = "reconcile.toml"

SETTING_CODES = (
    Code(
        "RF501",
        "not-toml",
        Severity.ERROR,
        "Not TOML",
        "is not TOML: {reason}",
        'texts stand in quotation marks, lists in brackets: facts = "claims", ignore = ["RF405"]',
        "Without its configuration the project could be read from the wrong folders.",
        Example("facts = claims\n", 1, 9, 10, _PATH, mended='facts = "claims"\n'),
    ),
    Code(
        "RF502",
        "unknown-setting",
        Severity.ERROR,
        "Unknown setting",
        "unknown key `{key}`",
        "",
        "A mistyped key would leave the default in force without a word.",
        Example('seed = "articles"\n', 1, 1, 5, _PATH, mended='seeds = "articles"\n'),
    ),
    Code(
        "RF503",
        "bad-setting",
        Severity.ERROR,
        "Setting of the wrong kind",
        "`{key}` should be {wanted}",
        "",
        "A setting that cannot be read would leave the default in force without a word.",
        Example('[check]\nstrict = "yes"\n', 2, 1, 7, _PATH, mended="[check]\nstrict = true\n"),
    ),
    Code(
        "RF504",
        "missing-list",
        Severity.ERROR,
        "Vocabulary or decisions not there",
        "`{key}` leads to {path}, where there is no file",
        "correct the path, or create the file, if only as an empty one",
        "Without the vocabulary or the decisions that a project means to have, its report would be another one.",
        Example('vocabulary = "lists/no-such-vocabulary.yaml"\n', 1, 1, 11, _PATH, mended="\n"),
    ),
    Code(
        "RF505",
        "unknown-tolerance",
        Severity.WARNING,
        "Tolerance for an unknown predicate",
        "the tolerance is for `{name}`, which is no predicate of the vocabulary",
        "declare it in the vocabulary: predicates: {{{name}: {{type: quantity}}}}",
        "No claim is compared by it.",
        Example('[tolerance]\n"deth toll" = "5%"\n', 2, 1, 12, _PATH, mended='[tolerance]\n"death toll" = "5%"\n'),
    ),
    Code(
        "RF506",
        "unused-tolerance",
        Severity.WARNING,
        "Tolerance that is not used",
        "the tolerance for `{name}` is not used: {reason}",
        "",
        "A tolerance is a distance between amounts, lengths of time or dates; each predicate has one at most.",
        Example('[tolerance]\nleader = "5%"\n', 2, 1, 7, _PATH, mended='[tolerance]\nvictims = "5%"\n'),
    ),
)
