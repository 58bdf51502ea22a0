"""Digests: what changes them and what does not."""

from hypothesis import given
from hypothesis import strategies as st

from reconcile.errors import Location
from reconcile.factfiles.load import load_blobs
from reconcile.identity import claim_digest, group_digest, short_hash
from reconcile.model import Claim, Decision, Flag, Modality, Ruling, Source, Value
from reconcile.pipeline import Run

CLAIM = Claim("a#x", "a", "S", "p", "", Value("V", "text"), "said V")


def test_known_digests_never_change() -> None:
    assert short_hash() == "e3b0c442"
    assert short_hash("a", "bc") != short_hash("ab", "c")


@given(st.lists(st.text()))
def test_a_digest_is_eight_hexadecimal_digits(parts: list[str]) -> None:
    assert len(short_hash(*parts)) == 8
    assert int(short_hash(*parts), 16) >= 0


def test_a_claim_s_digest_follows_what_it_says() -> None:
    digest = claim_digest(CLAIM)
    moved = CLAIM._replace(id="b#y", location=Location("elsewhere", 9), note="new", subject="T")
    assert claim_digest(moved) == digest
    changes = (
        {"value": Value("W", "text")},
        {"quote": "said W"},
        {"modality": Modality.DENIED},
        {"value": Value("V", "text", items=(Value("V", "text"), Value("W", "text")))},
    )
    assert len({digest, *(claim_digest(CLAIM._replace(**change)) for change in changes)}) == 5


def test_a_group_s_digest_follows_who_says_what_and_no_id() -> None:
    source = Source("a", "The Post", "", None, "facts/a.yaml")
    digest = group_digest([CLAIM], {"a": source})
    assert group_digest([CLAIM._replace(id="b#y", source="b")], {"b": source._replace(title="More")}) == digest
    assert group_digest([CLAIM], {"a": source._replace(publisher="The Times")}) != digest
    assert group_digest([CLAIM._replace(value=Value("W", "text"))], {"a": source}) != digest
    titled = source._replace(publisher="", title="Fire")
    assert group_digest([CLAIM], {"a": titled}) != group_digest([CLAIM], {"a": titled._replace(title="Flood")})


def test_a_decision_that_saw_the_digest_of_before_still_holds() -> None:
    """Digests of groups were made over the ids of sources, which may come from the names of files."""
    facts = "source: {{publisher: {0} Post}}\nclaims: [{{subject: Mill, predicate: death toll, value: {1}}}]\n"
    project = load_blobs({f"facts/{name}.yaml": facts.format(name, one).encode() for name, one in (("a", 7), ("b", 9))})
    (group,) = Run(project).reconcile().groups
    former = short_hash("a", "7", "asserted", "b", "9", "asserted")
    assert group.digest != former
    for digest, flag in ((former, Flag.DECIDED), (group.digest, Flag.DECIDED), ("00000000", Flag.STALE_DECISION)):
        seen = ((group.id, digest),)
        decision = Decision("D", Ruling.ACKNOWLEDGED, group=group.id, seen=seen, reason="Known")
        (decided,) = Run(project._replace(decisions=(decision,))).reconcile().groups
        assert flag in decided.flags
        assert decided.decisions == ((decision,) if flag is Flag.DECIDED else ())
