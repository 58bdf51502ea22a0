"""Laws over pairs of claims: how two relate does not depend on which is called left."""

from hypothesis import given, settings

from reconcile.matching.relate import Relater
from reconcile.matching.rulings import rule
from reconcile.model import Comparison, Project
from reconcile.pipeline import VocabularyComparer
from reconcile.vocabulary import lexicon_of

laws = settings.get_profile("laws")


def unworded(comparison: Comparison) -> Comparison:
    """Return a comparison without its reason, a sentence that begins with either side."""
    return comparison._replace(reason="")


@laws
@given(...)
def test_swapping_two_claims_mirrors_how_they_relate(project: Project) -> None:
    lexicon = lexicon_of(project.vocabulary)
    comparer = VocabularyComparer(lexicon)
    for left in project.claims:
        relater = Relater(lexicon.predicate(left.predicate), comparer, rule((), {}, None))
        for right in project.claims:
            there, back = relater.relate(left, right), relater.relate(right, left)
            assert there.kind is back.kind
            assert unworded(there.comparison) == unworded(back.comparison.mirrored)


@laws
@given(...)
def test_a_claim_relates_to_itself_as_the_same(project: Project) -> None:
    lexicon = lexicon_of(project.vocabulary)
    comparer = VocabularyComparer(lexicon)
    for claim in project.claims:
        relater = Relater(lexicon.predicate(claim.predicate), comparer, rule((), {}, None))
        assert relater.relate(claim, claim).kind in ("exact", "compatible")
