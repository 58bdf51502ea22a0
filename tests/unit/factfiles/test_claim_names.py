"""Default names of claims: short, unique, and the same whatever the order of the file."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from reconcile.factfiles.claim_names import Unnamed, name_claims, slug

WORDS = st.sampled_from(["", "leader", "a", "leader a", "b", "قائد"])
CLAIMS = st.lists(
    st.builds(Unnamed, st.just(""), WORDS, WORDS, WORDS, st.tuples(st.text(max_size=2))), max_size=8, unique=True
)


def unnamed(predicate: str, subject: str = "", event: str = "", explicit: str = "", content: str = "") -> Unnamed:
    return Unnamed(explicit, predicate, subject, event, (content,))


def test_a_name_says_no_more_than_tells_claims_apart() -> None:
    claims = [unnamed("led by", "A"), unnamed("venue", "A"), unnamed("venue", "B", "x"), unnamed("venue", "B", "y")]
    assert name_claims(claims) == ["led-by", "venue-a", "venue-b-x", "venue-b-y"]


def test_claims_alike_are_numbered_by_content() -> None:
    claims = [unnamed("venue", "A", content="z"), unnamed("venue", "A", content="b")]
    assert name_claims(claims) == ["venue-a-2", "venue-a"]


def test_written_ids_stay_and_are_avoided() -> None:
    assert name_claims([unnamed("x", explicit="venue"), unnamed("venue", "A")]) == ["venue", "venue-a"]


def test_claims_alike_but_for_their_writing_are_numbered_by_it() -> None:
    claims = [unnamed("venue", "b"), unnamed("venue", "B")]
    assert name_claims(claims) == ["venue-b-2", "venue-b"]
    assert name_claims(claims[::-1]) == ["venue-b", "venue-b-2"]


def test_slugs_keep_every_script() -> None:
    assert [slug("Death toll"), slug("Türkiye’s"), slug("死亡 人数"), slug("?!")] == [
        "death-toll",
        "turkiye",
        "死亡-人数",
        "claim",
    ]


@given(CLAIMS, st.randoms(use_true_random=False))
def test_names_are_unique_and_do_not_depend_on_order(claims: list[Unnamed], random: Random) -> None:
    named = dict(zip(claims, name_claims(claims), strict=True))
    assert len(set(named.values())) == len(claims)
    shuffled = sorted(claims, key=lambda _: random.random())
    assert dict(zip(shuffled, name_claims(shuffled), strict=True)) == named
