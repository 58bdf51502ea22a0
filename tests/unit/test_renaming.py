"""Which source is which after its id changed: by what it says of itself, by its claims, and by what git says."""

from collections.abc import Mapping

import pytest

from reconcile.changes import Snapshot, snapshot
from reconcile.changes.renaming import new_ids
from reconcile.factfiles.load import load_blobs
from reconcile.pipeline import Run

Files = Mapping[str, tuple[str, str]]
"""Sources by their ids: what each says of itself, and its values joined with `|`."""
POST, TIMES = "publisher: Post", "publisher: Times"
LONG = "publisher: Post, title: Fire at the mill, url: https://post.example/1"
OTHER = "publisher: Post, title: Flood in the mill, url: https://post.example/2"


def kept(files: Files) -> Snapshot:
    return snapshot(Run(load_blobs({f"facts/{name}.yaml": file(*one) for name, one in files.items()})).reconcile())


def file(source: str, values: str) -> bytes:
    claims = "".join(
        f"  - {{subject: Mill, predicate: {one[0]} count, value: {one[1:]}}}\n" for one in values.split("|")
    )
    return f"source: {{{source}}}\nclaims:\n{claims}".encode()


@pytest.mark.parametrize(
    ("before", "after", "ids"),
    [
        ({"a": (POST, "d7|i3")}, {"z": (POST, "d7|i3")}, {"a": "z"}),
        ({"a": (POST, "d7|i3")}, {"z": (POST, "d7|i4")}, {"a": "z"}),
        ({"a": (LONG, "d7|i3")}, {"z": (LONG, "d8|i4")}, {"a": "z"}),
        ({"a": (LONG, "d7|i3")}, {"z": (LONG.replace("Fire", "Fires"), "d7|i4")}, {"a": "z"}),
        ({"a": (POST, "d7|i3")}, {"z": (POST, "d8|i4")}, {}),
        ({"a": (POST, "d7|i3")}, {"z": (TIMES, "d7|i3")}, {}),
        ({"a": (LONG, "d7|i3")}, {"z": (OTHER, "d7|i4")}, {}),
        ({"a": (POST, "d7|i3"), "b": (POST, "d9|i3")}, {"a": (POST, "d7|i3"), "z": (POST, "d9|i4")}, {"b": "z"}),
        (
            {"a": (POST, "d7|i3"), "b": (POST, "d9|i5")},
            {"y": (POST, "d9|i5"), "z": (POST, "d7|i4")},
            {"a": "z", "b": "y"},
        ),
        ({"a": (LONG, "d7"), "b": (OTHER, "d9")}, {"a": (OTHER, "d9"), "b": (LONG, "d7")}, {"a": "b", "b": "a"}),
        ({"a": (LONG, "d7")}, {"a": (OTHER, "d9"), "a2": (LONG, "d7")}, {"a": "a2"}),
        ({"a": (LONG, "d7"), "b": (OTHER, "d9")}, {"a": (OTHER, "d9")}, {}),
        ({"a": (LONG, "d7")}, {"a": (OTHER, "d9")}, {}),
    ],
    ids=[
        "another name",
        "and a claim edited",
        "who says so and of what decides",
        "a title edited as well",
        "an outlet publishes much",
        "many tell the same",
        "another article of the outlet",
        "one of two moved",
        "each to its own",
        "names exchanged",
        "the name went to another article",
        "the name went to a source that was there",
        "another article in the same file",
    ],
)
def test_a_source_is_known_again(before: Files, after: Files, ids: dict[str, str]) -> None:
    assert new_ids(kept(before), kept(after)) == ids


@pytest.mark.parametrize(
    ("after", "ids"), [((POST, "d8|i4"), {"a": "z"}), ((TIMES, "d7|i4"), {}), (("title: Fire", "d8|i3"), {"a": "z"})]
)
def test_what_git_says_is_one_sign(after: tuple[str, str], ids: dict[str, str]) -> None:
    assert new_ids(kept({"a": (POST, "d7|i3")}), kept({"z": after}), [("a", "z"), ("no", "such")]) == ids


def test_a_baseline_of_an_earlier_version_tells_by_claims_alone() -> None:
    old = kept({"a": (POST, "d7|i3")})._replace(sources=())
    assert new_ids(old, kept({"z": (TIMES, "d7|i3")})) == {"a": "z"}
    assert new_ids(old, kept({"z": (TIMES, "d7|i4")})) == {}
