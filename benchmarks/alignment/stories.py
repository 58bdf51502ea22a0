"""The stories with an answer key, and how one is read."""

from pathlib import Path

from reconcile.factfiles.load import load_blobs
from reconcile.pipeline import Run

_HERE = Path(__file__).parent
STORIES = tuple(sorted(path.parent for path in _HERE.glob("*/gold.json")))
"""Folders of `facts/`, `gold.json` and perhaps `vocabulary.yaml`."""


def read_story(story: Path, *, with_vocabulary: bool = False) -> Run:
    """Return the run over the fact files of a story, cold or with its vocabulary."""
    blobs = {f"facts/{path.name}": path.read_bytes() for path in sorted((story / "facts").glob("*.yaml"))}
    if with_vocabulary:
        blobs["facts/vocabulary.yaml"] = (story / "vocabulary.yaml").read_bytes()
    return Run(load_blobs(blobs))
