"""RF003: file is not UTF-8."""

from reconcile.errors import Severity
from reconcile.factfiles.codes.entry import Code, Example

CODE = Code(
    "RF003",
    "not-utf-8",
    Severity.ERROR,
    "File is not UTF-8",
    "the byte 0x{byte:02X} is not UTF-8",
    "save the file as UTF-8 (your editor may have used {guess})",
    "Guessing the encoding would change names without a word, so that no quote is found again.",
    Example("source:\n  title: Caf\udce9\n", 2, 13, 14, mended="source:\n  title: Café\nclaims: []\n"),
)
