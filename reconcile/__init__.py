"""Plain-text source reconciliation: what several articles agree on, where they conflict, and what only one says.

Imports go downwards only:

    __main__ -> cli          options into a request
    editor                   what an editor asks; the language server
    commands                 what each command does; errors become messages and exit codes
    rules | suggestions      what a check finds beyond reading | what the vocabulary could say
    pipeline | factfiles     a project becomes a reconciliation | YAML on disk becomes a project
    reports | selection | matching | values      siblings: none imports another
    changes                  two reconciliations become what changed between them
    identity | kinds | vocabulary
    model                    the nouns
    errors | folding | quotes | timespan
"""

__version__ = "0.1.0"
