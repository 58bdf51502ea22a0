"""Arguments and options that several commands share, worded once."""

from typing import Annotated

import typer

Paths = Annotated[
    list[str] | None,
    typer.Argument(help="The folder of fact files, or some of its files.", metavar="[PATHS]...", show_default="facts"),
]
Facts = Annotated[
    str | None, typer.Option("--facts", metavar="FOLDER", help="The folder of fact files.", show_default="facts")
]
Select = Annotated[
    list[str] | None,
    typer.Option(
        "--select", "-s", metavar="SELECTOR", help="Only groups that match, as in 'source:wire' or 'predicate:lead*'."
    ),
]
Exclude = Annotated[list[str] | None, typer.Option("--exclude", metavar="SELECTOR", help="No groups that match.")]
Verdicts = Annotated[
    list[str] | None, typer.Option("--verdict", metavar="VERDICT", help="Only these verdicts; may be repeated.")
]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Neither use nor keep what an earlier run found.")]
AllowEmpty = Annotated[bool, typer.Option("--allow-empty", help="Do not fail when there is nothing to report.")]
Quiet = Annotated[
    int, typer.Option("--quiet", "-q", count=True, show_default=False, help="-q: no warnings; -qq: no output at all.")
]
Verbose = Annotated[
    int, typer.Option("--verbose", "-v", count=True, show_default=False, help="Say on stderr what was read.")
]
Watch = Annotated[bool, typer.Option("--watch", "-w", help="Do it again whenever a file changes.")]
Poll = Annotated[
    float, typer.Option("--poll", metavar="SECONDS", min=0.01, help="How often --watch looks at the files.")
]
FORMATS_HELP = "text, concise, json, jsonl, markdown, csv, sarif, junit, github or gitlab."
Outputs = Annotated[
    list[str] | None,
    typer.Option("--output", "-o", metavar="FORMAT:PATH", help="Also write to a file; repeatable."),
]
