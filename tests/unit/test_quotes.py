"""A quote is found where it stands, whatever typesetting did to it; a changed word, digit or case is never found."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.quotes import Near, find_quote, line_of, nearest_passage, normalise, parts_of
from reconcile.quotes.normalising import evened

TEXT = (
    "The council met on Monday. Three people were killed in the raid, said Mayor Ann Lee.\r\n"
    "\r\n"
    "“We are not at war,” she said — “not yet …” Talks go on in Upper\u00a0Mar\u00adket, where 1,300 boats lie.\r\n"
)
LETTERS = st.text(alphabet="ab \n\u00a0\u00ad\u200b\"'“”’-–—.…[]()é\u0301\u0308ñ한글\u1100\u116149,", max_size=40)


def spans(quote: str, text: str = TEXT) -> list[tuple[int, int]]:
    return [(place.start, place.end) for place in find_quote(quote, normalise(text))]


def passage(quote: str, text: str = TEXT) -> str:
    (place,) = find_quote(quote, normalise(text))
    return text[place.start : place.end]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("open war - he said", "open war\u00a0—\r\n he said"),
        ('"not yet ..."', "“not yet …”"),
        ("'not yet …'", "“not yet ...”"),
        ("not yet...", "not yet. . ."),
        ("''We shall''", "“We shall”"),
        ("Ann Lee's", "Ann Lee’s"),
        ("one -- two", "one – two"),
        ("Market place", "Mar\u00adket \u200b place"),
        ("Café", "Cafe\u0301"),
        ("Cafe\u0301", "Café"),
        ("한글", unicodedata.normalize("NFD", "한글")),
        ("a b", "a \t\u2009\u2028b"),
    ],
)
def test_typesetting_is_forgiven(quote: str, text: str) -> None:
    framed = f"Before it. {text} And behind it."
    assert passage(quote, framed) == text
    assert not find_quote(quote, normalise(framed))[0].exact


@pytest.mark.parametrize(
    "quote",
    [
        "four people were killed",
        "three people were killed",
        "Three people were not killed",
        "1.300 boats",
        "1300 boats",
        "Mayor Anne Lee",
        "We are not at war she said",
        "UpperMarket",
        "",
        " \u200b",
    ],
)
def test_a_changed_word_digit_or_case_is_not(quote: str) -> None:
    assert spans(quote) == []


def test_four_people_are_not_three() -> None:
    text = normalise("so three people were killed")
    assert find_quote("three people were killed", text)
    assert not find_quote("four people were killed", text)


@pytest.mark.parametrize("gap", ["[...]", "[…]", "(...)", "(…)", "[. . .]"])
def test_parts_around_a_gap_have_to_stand_in_order(gap: str) -> None:
    assert passage(f"Three people {gap} Ann Lee") == "Three people were killed in the raid, said Mayor Ann Lee"
    assert passage(f"{gap} Three people were killed {gap}") == "Three people were killed"
    assert spans(f"Ann Lee {gap} Three people") == []
    assert spans(gap) == []


def test_only_a_bracketed_ellipsis_is_a_gap() -> None:
    assert spans("Three people ... Ann Lee") == []
    assert passage("left out [...] by himself", "he left out [...] by himself") == "left out [...] by himself"
    assert parts_of("one [...] two (…) three") == ("one", "two", "three")


def test_every_place_is_found_and_the_shortest_way_around_a_gap() -> None:
    assert spans("the raid", "the raid, the\nraid") == [(0, 8), (10, 18)]
    assert spans("aa", "aaa") == [(0, 2), (1, 3)]
    assert spans("a [...] b", "a a b b") == [(2, 5)]


@pytest.mark.parametrize(
    ("quote", "text", "whole"),
    [
        ("30 people", "30 people", True),
        ("30 people", "130 people", False),
        ("30 people", "1,030 people", False),
        ("killed 30", "killed 30,000", False),
        ("killed 2", "killed 2.5 million", False),
        ("killed 30", "killed 30, and more", True),
        ("in 2031", "in 2031. Then", True),
        ("even people", "seven people", False),
        ("the Market", "the Market’s boats", True),
        ("글", "한글", True),
    ],
)
def test_a_cut_word_or_number_is_seen(quote: str, text: str, whole: bool) -> None:
    assert [place.whole for place in find_quote(quote, normalise(text))] == [whole]


@given(st.lists(st.text(alphabet="abÀ’“”—-.…,1é\u0301", min_size=1), min_size=1, max_size=12), st.data())
def test_words_cut_out_of_any_text_are_found_at_their_place(words: list[str], data: st.DataObject) -> None:
    words = [unicodedata.normalize("NFC", f"a{word}") for word in words]
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    text, quote = " ".join(words), " ".join(words[first : last + 1])
    start = len(" ".join([*words[:first], ""]))
    places = find_quote(quote, normalise(text))
    assert (start, start + len(quote), True) in [place[:3] for place in places]


@given(LETTERS, LETTERS, LETTERS)
def test_whatever_is_cut_out_is_found(before: str, quote: str, after: str) -> None:
    text = before + quote + after
    places = find_quote(quote, normalise(text))
    assert places or not normalise(quote).text.strip()
    assert all(0 <= place.start < place.end <= len(text) for place in places)
    assert all(place.exact == (text[place.start : place.end] == quote) for place in places if "..." not in quote)


@given(LETTERS)
def test_positions_lead_back_to_what_they_came_from(text: str) -> None:
    found = normalise(text)
    for at, character in enumerate(found.text):
        stretch = text[found.start(at) : found.end(at + 1)]
        assert character in normalise(stretch).text


@given(LETTERS, st.sampled_from(["\u00ad", "\u200b", "\u2060"]), st.data())
def test_unseen_characters_never_matter(text: str, unseen: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    assert normalise(text[:at] + unseen + text[at:]).text == normalise(text).text


@given(LETTERS)
def test_a_text_and_a_quote_are_evened_out_alike(text: str) -> None:
    assert normalise(text).text == evened(text)


def near(quote: str, text: str = TEXT) -> Near:
    found = nearest_passage(quote, normalise(text))
    assert found
    return found


@pytest.mark.parametrize(
    ("quote", "shown", "line", "differences"),
    [
        ("four people were killed", "Three people were killed", 1, (("four", "Three"),)),
        ("three people were killed", "Three people were killed", 1, (("three", "Three"),)),
        ("We are at war", "We are not at war", 3, (("", "not"),)),
        ("Three more people were killed", "Three people were killed", 1, (("more", ""),)),
        ('"We are not at war", she said', "“We are not at war,” she said", 3, (('"', ""), ("", "”"))),
        ("“four people were killed”", "Three people were killed", 1, (("“four", "Three"), ("”", ""))),
        ("where 1.300 boats lie", "where 1,300 boats lie", 3, (("1.300", "1,300"),)),
    ],
)
def test_the_nearest_passage_shows_the_words_that_differ(
    quote: str, shown: str, line: int, differences: tuple[tuple[str, str], ...]
) -> None:
    found = near(quote)
    assert TEXT[found.start : found.end] == shown
    assert (found.line, found.differences) == (line, differences)
    assert 50 <= found.likeness <= 99


def test_nothing_is_near_where_no_word_is_shared() -> None:
    assert nearest_passage("Zebras graze", normalise(TEXT)) is None
    assert nearest_passage("Zebras graze", normalise("")) is None
    assert nearest_passage("", normalise(TEXT)) is None


def test_the_first_of_equal_passages_is_the_nearest() -> None:
    assert near("two boats sank", "one boat sank. Then one boat sank").start == 0


@given(LETTERS, LETTERS)
def test_the_nearest_passage_is_always_a_part_of_the_text(quote: str, text: str) -> None:
    found = nearest_passage(quote, normalise(text))
    assert found is None or (0 <= found.start < found.end <= len(text) and 0 <= found.likeness < 100)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_whatever_ends_them(end: str) -> None:
    text = f"one{end}two{end}three"
    assert [line_of(text, text.index(word)) for word in ("one", "two", "three")] == [1, 2, 3]
