"""Every fact file of this repository is held to the article it was drawn from."""

from pathlib import Path
from typing import cast

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
FACT_FILES = tuple(
    path for path in sorted((ROOT / "facts").glob("*.yaml")) if path.stem not in {"vocabulary", "decisions"}
)
FEWEST_CLAIMS = {"ary": 18}
"""The shortest article; the others have at least 22."""

# Marks that typesetting changes and that carry no word: quotation marks, dashes, spaces that look like a space.
_MARKS = str.maketrans({**dict.fromkeys("“”„«»", '"'), **dict.fromkeys("‘’‚ʼ`´", "'"), **dict.fromkeys("‐‑‒–—―−", "-")})

Claim = dict[str, str | list[str]]


def read(path: Path) -> dict[str, object]:
    # every scalar as typed: `no` stays a word and a date stays text
    return cast("dict[str, object]", yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader))


def claims_of(path: Path) -> list[Claim]:
    return cast("list[Claim]", read(path)["claims"])


def article_of(path: Path) -> Path:
    return ROOT / cast("dict[str, str]", read(path)["source"])["text"]


def plain(text: str) -> str:
    """Fold quotation marks, dashes and white space; never case, digits or words."""
    return " ".join(text.translate(_MARKS).split())


every_fact_file = pytest.mark.parametrize("path", FACT_FILES, ids=lambda path: path.stem)


def test_every_article_has_one_fact_file() -> None:
    articles = [article_of(path) for path in FACT_FILES]
    assert sorted(articles) == sorted((ROOT / "seeds").glob("*.txt"))


@every_fact_file
def test_source_text_exists(path: Path) -> None:
    assert article_of(path).is_file()


@every_fact_file
def test_article_is_covered(path: Path) -> None:
    assert len(claims_of(path)) >= FEWEST_CLAIMS.get(path.stem, 22)


@every_fact_file
def test_every_claim_has_a_quote(path: Path) -> None:
    assert [claim for claim in claims_of(path) if not claim.get("quote")] == []


@every_fact_file
def test_every_quote_is_in_the_article(path: Path) -> None:
    article = plain(article_of(path).read_text(encoding="utf-8"))
    assert [quote for claim in claims_of(path) if plain(quote := str(claim["quote"])) not in article] == []


@pytest.mark.parametrize("changed", ["four people were killed", "Three people were killed", "three people were not"])
def test_folding_never_hides_a_changed_word(changed: str) -> None:
    assert plain(changed) not in plain("so three people were killed")


def test_folding_forgives_typesetting() -> None:
    assert plain("“open war” - he said") == plain('"open\u00a0war" —\nhe said')
