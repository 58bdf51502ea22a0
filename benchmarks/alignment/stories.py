"""The stories with an answer key, and how one is read."""

from itertools import combinations
from pathlib import Path

from benchmarks.alignment.answerkey import AnswerKey, of_two_sources
from reconcile.factfiles.load import load_blobs
from reconcile.pipeline import Run

_HERE = Path(__file__).parent
FACTS = _HERE.parents[1] / "facts"
STORIES = tuple(sorted(path.parent for path in _HERE.glob("*/gold.json")))
"""Folders of `facts/`, `gold.json` and perhaps `vocabulary.yaml`."""
HARD = tuple(sorted(path.parent for path in _HERE.glob("hard/*/gold.json")))
"""The same, of stories that were worded apart on purpose; no weight was ever fitted on them."""


def has_vocabulary(story: Path) -> bool:
    """Return whether a curator wrote a vocabulary for a story."""
    return (story / "vocabulary.yaml").is_file()


def read_story(story: Path, *, with_vocabulary: bool = False) -> Run:
    """Return the run over the fact files of a story, cold or with its vocabulary."""
    blobs = {f"facts/{path.name}": path.read_bytes() for path in sorted((story / "facts").glob("*.yaml"))}
    if with_vocabulary:
        blobs["facts/vocabulary.yaml"] = (story / "vocabulary.yaml").read_bytes()
    return Run(load_blobs(blobs))


def own_facts() -> tuple[AnswerKey, Run]:
    """Return the run over our own facts cold, and what their vocabulary and decisions make of them as the key.

    One team curated the five articles, so that words agree more often than among strangers; but subjects vary as they
    do not in a court case.
    """
    files = {f"facts/{path.name}": path.read_bytes() for path in sorted(FACTS.glob("*.yaml"))}
    curated = Run(load_blobs(files)).reconcile()
    pairs = (frozenset((a.id, b.id)) for group in curated.groups for a, b in combinations(group.claims, 2))
    aligned = frozenset(pair for pair in pairs if of_two_sources(pair))
    cold = {path: text for path, text in files.items() if Path(path).stem not in ("vocabulary", "decisions")}
    return AnswerKey("our own facts", aligned, frozenset(), frozenset(), {}), Run(load_blobs(cold))
