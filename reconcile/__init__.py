"""Plain-text source reconciliation: what several articles agree on, where they conflict, and what only one says.

Imports go downwards only:

    __main__ -> cli          arguments in, text out, exit codes
    pipeline                 the whole run: a project becomes a reconciliation
    factfiles                YAML on disk -> sources, claims, vocabulary, decisions
    reports matching values  siblings: none imports another
    kinds identity vocabulary
    model                    the nouns
    timespan folding errors
"""

__version__ = "0.1.0"
