"""Every fact file of this repository is held to the article it was drawn from."""

from pathlib import Path
from typing import cast

import pytest
import yaml

from reconcile.factfiles.load import survey
from reconcile.factfiles.texts import Texts
from reconcile.quotes import find_quote, normalise
from reconcile.rules import RULES
from reconcile.rules.checked import Checked

ROOT = Path(__file__).resolve().parents[2]
FACT_FILES = tuple(
    path for path in sorted((ROOT / "facts").glob("*.yaml")) if path.stem not in {"vocabulary", "decisions"}
)
FEWEST_CLAIMS = {"ary": 18}
"""The shortest article; the others have at least 22."""

Claim = dict[str, str | list[str]]


def read(path: Path) -> dict[str, object]:
    # every scalar as typed: `no` stays a word and a date stays text
    return cast("dict[str, object]", yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader))


def claims_of(path: Path) -> list[Claim]:
    return cast("list[Claim]", read(path)["claims"])


def article_of(path: Path) -> Path:
    return ROOT / cast("dict[str, str]", read(path)["source"])["text"]


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
    article = normalise(article_of(path).read_bytes().decode("utf-8-sig"))
    assert [quote for claim in claims_of(path) if not find_quote(quote := str(claim["quote"]), article)] == []


def test_the_rules_about_quotes_and_texts_find_nothing() -> None:
    checked = Checked(survey(ROOT / "facts"), Texts(str(ROOT)))
    rules = [rule for rule in RULES if rule.code.code.startswith("RF4")]
    assert [str(problem) for rule in rules for problem in rule.problems(checked)] == []
