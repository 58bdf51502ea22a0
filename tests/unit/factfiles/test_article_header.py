"""What a text shows of its source, and what it does not: nothing may be made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.factfiles.article_header import Found, read_header

BODY = "The two delegations met on Saturday for what officials called the last chance of the year."
SEEN = [
    ("title", f"Truce holds in Sella\n\n{BODY}", Found("Truce holds in Sella", 1)),
    ("title", f"Newsflash:\n\nTruce Holds\n{BODY}", Found("Truce Holds", 3)),
    ("title", f"Headline: a truce\n{BODY}", Found("a truce", 1)),
    ("title", "# Truce holds | Courier\n", Found("Truce holds", 1)),
    ("title", "2031-05-01\n5 min read\nhttps://example.org/a\nBy Ann Lee\nTruce holds\n", Found("Truce holds", 5)),
    ("title", "和平会谈在城里举行\n", Found("和平会谈在城里举行", 1)),
    ("title", BODY, None),
    ("title", f"SELLA (Norden Wire) — {BODY}\nTruce holds", None),
    ("title", "", None),
    ("publisher", "Truce holds | World | The Courier\n", Found("The Courier", 1, "| The Courier")),
    ("publisher", f"{BODY}\n© 2031 Courier. All rights reserved.", Found("Courier", 2)),
    ("publisher", f"SELLA, May 1 (Norden Wire) — {BODY}", Found("Norden Wire", 1, "SELLA, May 1 (Norden Wire) —")),
    ("publisher", f"{BODY}\nMade with © pages.example", None),
    ("publisher", f"{BODY} (Norden Wire)", None),
    ("published", "Truce holds\nPublished: May 1, 2031 10:20 GMT", Found("2031-05-01", 2, "Published: May 1, 2031")),
    ("published", "Updated 3 May 2031 | Published 1 May 2031", Found("2031-05-01", 1, "Published 1 May 2031")),
    ("published", "Last updated: 3 May 2031", Found("2031-05-03", 1, "Last updated: 3 May 2031")),
    ("published", "- May 1, 2031 -", Found("2031-05-01", 1, "May 1, 2031")),
    ("published", f"date 2031-05-01 SELLA: {BODY}", Found("2031-05-01", 1, "date 2031-05-01")),
    ("published", f"SELLA, May 1, 2031 (Wire) — {BODY}", Found("2031-05-01", 1, "SELLA, May 1, 2031 (Wire) —")),
    ("published", "Published: May 2031", Found("2031-05", 1, "Published: May 2031")),
    ("published", "Talks of May 1, 2031 fail\n", None),
    ("published", "2031\n", None),
    ("published", f"{BODY}\n" * 20 + "May 1, 2031\n", None),
    ("unread_date", "Published: 03/04/2031\n", Found("Published: 03/04/2031", 1)),
    ("unread_date", f"SELLA, May 1 — {BODY}", Found("SELLA, May 1 —", 1)),
    ("unread_date", f"May 1, 2031\nSELLA, May 1 — {BODY}", None),
    ("byline", "Truce holds\n- By Web Desk -\n", Found("Web Desk", 2, "By Web Desk")),
    ("byline", "By Ann Lee | May 1, 2031\n", Found("Ann Lee", 1, "By Ann Lee")),
    ("byline", "By then it was too late.\n", None),
    ("byline", "By dawn both sides had left\n", None),
    ("dateline", f"SELLA: {BODY}", Found("SELLA:", 1)),
    ("dateline", f"PORT SELLA, Ruhl (AP) - {BODY}", Found("PORT SELLA, Ruhl (AP) -", 1)),
    ("dateline", f"BREAKING: {BODY}", None),
    ("dateline", f"Sella: {BODY}", None),
    ("url", "Truce holds\nSource: https://example.org/a?b=c\n", Found("https://example.org/a?b=c", 2)),
    ("url", f"{BODY} See https://example.org/a\n", None),
]


@pytest.mark.parametrize(("key", "text", "found"), SEEN)
def test_a_header_shows_what_the_text_says(key: str, text: str, found: Found | None) -> None:
    shown = getattr(read_header(text), key)
    assert (shown and (shown.text, shown.line)) == (found and (found.text, found.line))
    assert not found or not found.words or shown.words.startswith(found.words)


def test_a_copyright_line_names_the_publisher_wherever_it_stands() -> None:
    found = read_header(f"{BODY}\n" * 30 + "Copyright © 2029-2031 by The Sella Post, a company\n").publisher
    assert found is not None
    assert (found.text, found.line) == ("The Sella Post", 31)


@given(st.text(max_size=300))
def test_any_text_gives_a_header_whose_words_stand_in_the_line_it_names(text: str) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    header = read_header(text)
    for found in (header.title, header.publisher, header.byline, header.dateline, header.url):
        assert found is None or found.text in " ".join(lines[found.line - 1].split())
