"""The rules about quotes and the texts of sources: what is found and what is said to do about it, and what is not."""

from collections.abc import Mapping

import pytest

from reconcile.errors import Problem
from reconcile.factfiles.edit import apply
from reconcile.factfiles.load import survey_blobs
from reconcile.rules import RULES
from reconcile.rules.checked import Checked

PATH = "facts/a.yaml"
SEED = "seeds/a.txt"
SOURCE = "source: {id: a, title: A, published: 2031-05-01, text: seeds/a.txt}\n"
TEXT = (
    "The dam broke on Monday. Three people were killed, said Mayor Ann Lee — “a black day”.\n\n"
    "The dam was old. Repairs cost 1,300 crowns, and\nthe council paid.\n"
)
QUOTES = frozenset({"RF401", "RF402", "RF403", "RF404", "RF406", "RF407", "RF408", "RF410", "RF411"})


def checked(facts: Mapping[str, str], texts: Mapping[str, str]) -> Checked:
    return Checked(survey_blobs({path: text.encode() for path, text in facts.items()}), texts)


def problems(code: str, claim: str, text: str = TEXT, head: str = SOURCE) -> list[Problem]:
    rule = next(rule for rule in RULES if rule.code.code == code)
    return list(rule.problems(checked({PATH: f"{head}claims:\n{claim}"}, {SEED: text})))


def codes(claim: str, text: str = TEXT) -> list[str]:
    return [code for code in sorted(QUOTES) if problems(code, claim, text)]


def quoting(quote: str) -> str:
    return f"  - subject: Dam\n    predicate: state\n    value: broken\n    quote: {quote}\n"


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("Three people were killed", []),
        ("Repairs cost 1,300 crowns, and the council paid", []),
        ("|\n      Repairs cost 1,300 crowns, and\n      the council paid", []),
        ("Repairs [...] paid", []),
        ("said Mayor Ann Lee - “a black day”", ["RF402"]),
        ('said Mayor Ann Lee — "a black day"', ["RF402"]),
        ("Mayor Ann Lee [...] 'a black day'", ["RF402"]),
        ("four people were killed", ["RF401"]),
        ("three people were killed", ["RF401"]),
        ("Repairs ... paid", ["RF401"]),
        ("paid [...] Repairs", ["RF401"]),
        ("The dam", ["RF404"]),
        ("300 crowns", ["RF410"]),
        ("Repairs cost 1", ["RF410"]),
        ("ayor Ann Lee", ["RF410"]),
    ],
)
def test_each_quote_gets_what_it_deserves(quote: str, found: list[str]) -> None:
    assert codes(quoting(quote)) == found


@pytest.mark.parametrize(
    ("quote", "hint"),
    [
        (
            "Four people were killed",
            "`Three people were killed` (line 1 of seeds/a.txt, 75% alike): the text has `Three` instead of `Four`",
        ),
        (
            "Repairs cost some 1,300 crowns",
            "`Repairs cost 1,300 crowns` (line 3 of seeds/a.txt, 80% alike): the text does not have `some`",
        ),
        ("“Three people were killed”", "it is in the text without the quotation marks around it: leave them out"),
        ("Repairs ... paid", "a bare `...` has to be in the text: write `[...]` for words left out"),
        (
            "paid [...] Repairs",
            "all its parts are in the text, but not in this order: make it two quotes, or put them in order",
        ),
        ("Zebras graze", "no word of it is in seeds/a.txt"),
        (
            "Zebras graze on Monday evenings near some other lake",
            "no passage is much like it; the nearest is in line 1 of seeds/a.txt, 22% alike",
        ),
    ],
)
def test_the_hint_shows_the_nearest_passage(quote: str, hint: str) -> None:
    (problem,) = problems("RF401", quoting(quote))
    assert problem.message == "the quote is not in seeds/a.txt"
    assert problem.hint.removeprefix("the nearest passage is ") == hint
    assert problem.fix is None


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        (quoting("Ann Lee - “a black day”"), quoting("Ann Lee — “a black day”")),
        (quoting('"Ann Lee - “a black day”"  # why'), quoting("Ann Lee — “a black day”  # why")),
        (
            "  - {subject: Dam, predicate: state, value: broken, quote: 'killed, said Mayor Ann Lee -'}\n",
            "  - {subject: Dam, predicate: state, value: broken, quote: 'killed, said Mayor Ann Lee —'}\n",
        ),
    ],
)
def test_a_retyped_quote_is_mended_in_its_place(written: str, mended: str) -> None:
    (problem,) = problems("RF402", written)
    assert problem.fix
    assert apply(f"{SOURCE}claims:\n{written}", problem.fix.edits) == f"{SOURCE}claims:\n{mended}"
    assert not problems("RF402", mended)


@pytest.mark.parametrize("quote", ["Ann Lee [...] 'a black day'", "Ann Lee -\n      “a black day”"])
def test_a_quote_that_cannot_be_mended_safely_is_left_alone(quote: str) -> None:
    (problem,) = problems("RF402", quoting(quote))
    assert problem.fix is None


@pytest.mark.parametrize("text", ["the sea\u00adwall broke", "the sea\u200bwall\u00a0broke", "the sea\r\n  wall broke"])
def test_what_cannot_be_seen_is_never_reported(text: str) -> None:
    assert codes(quoting("the sea wall broke" if "\r" in text else "the seawall broke"), text) == []


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("They met. The dam broke. They paid for it.\nThe dam leaked!", "lines 1, 2"),
        ("The dam broke? The dam broke? The dam burst.", "line 1"),
        ("The dam and The dam.", ""),
        ("The dam broke.\n\nThe dam broke.\n", ""),
        ("The dam broke.\nNone saw The dams.\n", ""),
    ],
)
def test_a_quote_is_ambiguous_in_sentences_of_other_words_only(text: str, lines: str) -> None:
    found = [problem.message for problem in problems("RF404", quoting("The dam"), text)]
    assert found == ([f"the quote stands in 2 sentences of seeds/a.txt, in {lines}"] if lines else [])


@pytest.mark.parametrize(
    ("context", "found"),
    [
        ("prefix: They  met", []),
        ("prefix: they met", ["RF401"]),
        ("suffix: leaked", []),
        ("prefix: met, suffix: broke", []),
        ("prefix: met, suffix: leaked", ["RF401"]),
        ("prefix: for it.", []),
    ],
)
def test_the_words_beside_a_quote_choose_its_place(context: str, found: list[str]) -> None:
    claim = f"  - {{subject: Dam, predicate: state, value: broken, quote: The dam, {context}}}\n"
    assert codes(claim, "They met\nThe dam broke. They paid for it. The dam leaked!") == found


def test_a_claim_without_a_quote_counts_for_less_where_there_is_no_text() -> None:
    claim = "  - {subject: Dam, predicate: state, value: broken}\n"
    bare = "source: {id: a, title: A, published: 2031-05-01}\n"
    assert [bool(problems(code, claim)) for code in ("RF403", "RF408", "RF411")] == [True, False, False]
    assert [bool(problems(code, claim, head=bare)) for code in ("RF403", "RF408", "RF411")] == [False, True, True]


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("seeds/b.txt", "did you mean `seeds/a.txt`?"),
        ("texts/other.html", "valid are seeds/a.txt, seeds/zebra.txt"),
        ("./seeds/a.txt", None),
    ],
)
def test_a_text_that_is_not_there_is_named(written: str, hint: str | None) -> None:
    texts = {SEED: TEXT, "seeds/zebra.txt": "Zebras."}
    project = checked({PATH: SOURCE.replace(SEED, written) + "claims: []\n"}, texts)
    rule = next(rule for rule in RULES if rule.code.code == "RF406")
    assert [problem.hint for problem in rule.problems(project)] == ([] if hint is None else [hint])


def test_a_text_without_facts_is_reported_only_where_all_facts_could_be_read() -> None:
    rule = next(rule for rule in RULES if rule.code.code == "RF407")
    texts = {SEED: TEXT, "seeds/b.txt": "Rain.", "seeds/empty.txt": "\n"}
    whole = {PATH: SOURCE.replace(SEED, "./seeds/a.txt") + "claims: []\n"}
    assert [str(problem.location) for problem in rule.problems(checked(whole, texts))] == ["seeds/b.txt:1:1"]
    assert not list(rule.problems(checked({**whole, "facts/b.yaml": "source: {title: B\n"}, texts)))


@pytest.mark.parametrize("wrong", ["qoute: The dam was old", "quote: [The dam, was old]", "quote:"])
def test_a_quote_that_is_there_in_a_wrong_way_is_not_missing(wrong: str) -> None:
    claim = f"  - subject: Dam\n    predicate: state\n    value: broken\n    {wrong}\n"
    assert codes(claim) == []
    bare = "source: {id: a, title: A, published: 2031-05-01, txt: seeds/a.txt}\n"
    assert not problems("RF408", claim, head=bare)
    assert not problems("RF411", claim, head=bare)
