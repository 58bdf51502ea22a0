"""Every problem a file can have: its permanent code, its sentences, why it matters, and a file that has it.

0xx are problems of files and YAML, 1xx of fact files, 2xx of the vocabulary, 3xx of decisions. A code is never reused.
"""

from reconcile.factfiles.codes.decisions import DECISION_CODES
from reconcile.factfiles.codes.entry import Code, Example
from reconcile.factfiles.codes.facts import FACT_CODES
from reconcile.factfiles.codes.files import FILE_CODES
from reconcile.factfiles.codes.mappings import MAPPING_CODES
from reconcile.factfiles.codes.settings import SETTING_CODES
from reconcile.factfiles.codes.vocabulary import VOCABULARY_CODES

__all__ = ["ALL_CODES", "CODES", "Code", "Example"]

ALL_CODES = (*FILE_CODES, *MAPPING_CODES, *FACT_CODES, *VOCABULARY_CODES, *DECISION_CODES, *SETTING_CODES)
CODES = {entry.code: entry for entry in ALL_CODES}
"""The table of problems by code."""
