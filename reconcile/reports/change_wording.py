"""What changed, in words; every format of a diff says it the same way."""

from collections.abc import Iterable

from reconcile.changes import DISPUTED, Change, Changes, Detail, Imprint, Lapse, State, What
from reconcile.model import Verdict
from reconcile.reports.characters import closed

_WORDS = {
    What.TURNED: "the verdict turned from {before} to {after}",
    What.OPENED: "{sources} opened a position: {after}",
    What.CLOSED: "{sources} gave up a position: {before}",
    What.GAINED: "{sources} joined the position: {after}",
    What.LOST: "{sources} left the position: {before}",
    What.EDITED: "{sources} said {before}, and says {after}",
    What.MODALITY: "{sources} said it as {before}, and says it as {after}",
    What.REGROUPED: "the same claims stand in other positions: there were {before}, there are {after}",
    What.JOINED: "{before} is part of this question now",
    What.SPLIT: "it was a part of {before}",
    What.AWAY: "{sources} still says {before}, in {after} now",
    What.HERE: "{sources} said {after} before too, in {before}",
}


def is_told(change: Change) -> bool:
    """Return whether a change is shown by itself: what somebody may have to act on, or be glad of.

    What one source alone came to say, or says no more, is only counted.
    """
    disputed = change.verdict in DISPUTED and change.state is not State.UNCHANGED
    return disputed or change.newly_decided or change.gone_stale or change.lost_origin or change.corroborated


def is_pending(change: Change) -> bool:
    """Return whether somebody may have to act on a change: it is new or changed, disputed, and nobody decided it."""
    return change.is_open and change.verdict in DISPUTED


def state_word(change: Change) -> str:
    """Return what became of a question, in one word."""
    return "regrouped" if change.regrouped else change.state.value


def graded(change: Change) -> str:
    """Return the state of a difference, in one word; empty for any other change, which its heading tells."""
    return state_word(change) if change.verdict in (Verdict.DIFFERENCE, Verdict.UNCLEAR) else ""


def detail_text(detail: Detail) -> str:
    """Return one respect in which a question changed, in words without an end mark."""
    sources = _listed(detail.sources) if detail.sources else ""
    return _WORDS[detail.what].format(sources=sources, before=closed(detail.before), after=closed(detail.after))


def change_texts(change: Change) -> list[str]:
    """Return everything that changed in a question, in words; the decisions about it come last."""
    found = [_regrouped_text(change.moved)] if change.regrouped else []
    found += [detail_text(detail) for detail in change.details]
    if not change.regrouped and change.details and all(detail.what is What.TURNED for detail in change.details):
        found.append("its claims are the same: the vocabulary, the settings or other claims read them otherwise")
    if change.before and change.after is None:
        found.append("nobody asks it any more")
    if change.newly_decided and change.after:
        found.append(f"decided by {_listed(change.after.decisions)}")
    return [*found, *_lapse_texts(change)]


def _regrouped_text(moved: int) -> str:
    claims = f"{moved} claim{' stands' if moved == 1 else 's stand'} in another question"
    stands = claims if moved else "it reads otherwise"
    return f"no claim of it changed; {stands} now because of what else the project says"


def _lapse_texts(change: Change) -> list[str]:
    """Return why decisions about a question hold no more; those that no longer match what they saw are not named."""
    texts = [_lapse_text(lapse) for lapse in change.lapsed if lapse.gone or lapse.names]
    return texts or (["a decision about it has gone stale"] if change.gone_stale else [])


def _lapse_text(lapse: Lapse) -> str:
    if lapse.gone:
        return f"{lapse.decision}, which decided it, is gone"
    said = _listed(f"{claim}, which is {now or 'gone'}{' now' if now else ''}" for claim, now in lapse.names)
    ids = sorted({f"`id: {claim.partition('#')[0]}`" for claim, now in lapse.names if now})
    hint = f": give the source {_listed(ids)}" if ids else ""
    return f"{lapse.decision}, which decided it, names {said}{hint}"


def settings_texts(changes: Changes) -> list[str]:
    """Return each setting in which the sides differ, and under which they were read; none if they do not differ.

    Files are read where they lie on their own side in either case.
    """
    found = [f"{one.name}: {one.before or 'default'} before, {one.after or 'default'} now" for one in changes.settings]
    each = changes.settings_from == "each"
    under = "each side was read under its own" if each else "both were read as now, each where its files lie"
    return [f"settings differ ({under})", *found] if found else []


def stands(imprint: Imprint) -> list[tuple[str, str]]:
    """Return the positions of a question: each value, and who holds it."""
    return [
        (one.value, ", ".join(sorted({name.partition("#")[0] for name in one.claims}))) for one in imprint.positions
    ]


def noun(verdict: Verdict, count: int) -> str:
    """Return what to call some questions of a verdict: conflict, conflicts."""
    plural = verdict in (Verdict.CONFLICT, Verdict.DIFFERENCE, Verdict.AGREEMENT) and count != 1
    return f"{verdict.value}s" if plural else verdict.value


def _listed(texts: Iterable[str]) -> str:
    """Return texts as a list in words: a, b and c."""
    *most, last = texts
    return f"{', '.join(most)} and {last}" if most else last
