"""`reconcile new`: a fact file for a text, never over another one, and the questions that others answer."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

TEXT = "Cook leaves talks | Delta Post\nMay 2, 2031\n\nBRASK: The cook of the talks has left them, two of them said.\n"
Project = Callable[[str], Path]


@pytest.fixture
def quarrel(project: Project) -> Path:
    """Return a project with the text of a fourth article, which nobody has read yet."""
    folder = project("quarrel")
    (folder / "seeds").mkdir()
    (folder / "seeds/Delta 4.txt").write_text(TEXT, encoding="utf-8")
    return folder


def test_a_text_becomes_a_fact_file_that_checks_without_errors(cli: Any, quarrel: Path) -> None:
    made = cli("new", "seeds/Delta 4.txt")
    assert (made.code, made.err) == (0, "")
    assert made.out == "facts/delta-4.yaml: title, publisher, published from the text\n"
    lines = (quarrel / "facts/delta-4.yaml").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "# yaml-language-server: $schema=../.reconcile/facts.json"
    assert "  text: seeds/Delta 4.txt" in lines
    assert (quarrel / ".reconcile/facts.json").read_text(encoding="utf-8") == cli("schema", "facts").out
    assert "[error]" not in cli("check").out
    assert cli("report", "-q").code == 0


def test_the_schema_is_the_one_that_other_fact_files_name(cli: Any, quarrel: Path) -> None:
    (quarrel / "schemas").mkdir()
    (quarrel / "schemas/facts.json").write_text("{}", encoding="utf-8")
    alpha = quarrel / "facts/sub/gamma.yaml"
    named = "# yaml-language-server: $schema=../../schemas/facts.json\n"
    alpha.write_text(named + alpha.read_text(encoding="utf-8"), encoding="utf-8")
    assert cli("new", "seeds/Delta 4.txt", "--stdout").out.startswith(named.replace("../../", "../"))
    assert not (quarrel / ".reconcile").exists()


def test_the_first_fact_file_of_a_project_makes_its_folder(
    cli: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "text").write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    assert cli("new", "text", "--id", "post").code == 0
    assert "title: Cook leaves talks  # from line 1" in (tmp_path / "facts/post.yaml").read_text(encoding="utf-8")
    assert cli("report", "-q").code == 0


def test_nothing_is_written_over_a_file_unless_it_is_forced(cli: Any, quarrel: Path) -> None:
    (quarrel / "facts/delta-4.yaml").write_text("source: {title: Mine}\nclaims: []\n", encoding="utf-8")
    (quarrel / "seeds/other.txt").write_text(TEXT, encoding="utf-8")
    refused = cli("new", "seeds/other.txt", "seeds/Delta 4.txt")
    assert (refused.code, refused.out) == (2, "")
    assert "seeds/Delta 4.txt: facts/delta-4.yaml is" in refused.err
    assert not (quarrel / "facts/other.yaml").exists()
    assert cli("new", "seeds/Delta 4.txt", "--stdout").code == 0
    assert cli("new", "seeds/Delta 4.txt", "--force").code == 0
    assert "Mine" not in (quarrel / "facts/delta-4.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("force", [(), ("--force",)])
def test_a_text_that_has_a_fact_file_gets_no_second_one(cli: Any, quarrel: Path, force: tuple[str, ...]) -> None:
    assert cli("new", "seeds/Delta 4.txt", "--id", "mine").code == 0
    refused = cli("new", "seeds/Delta 4.txt", *force)
    assert (refused.code, refused.out) == (2, "")
    assert "facts/mine.yaml is a fact file of this text" in refused.err
    assert "hint: reconcile new --from facts/mine.yaml" in refused.err
    assert not (quarrel / "facts/delta-4.yaml").exists()


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ((), "name a text"),
        (("seeds/none.txt",), "there is no text seeds/none.txt"),
        (("seeds",), "there is no text seeds"),
        (("seeds/Delta 4.txt", "seeds/cut.txt"), "seeds/cut.txt:1:4: RF003"),
        (("seeds/Delta 4.txt", "--id", "a/b"), "'a/b' cannot name a source"),
        (("seeds/Delta 4.txt", "--id", "vocabulary"), "'vocabulary' cannot name a source"),
        (("seeds/Delta 4.txt", "--id", "alpha"), "facts/alpha.yaml is there already"),
        (("seeds/Delta 4.txt", "--id", "gamma"), "facts/sub/gamma.yaml is a fact file of this name"),
        (("seeds/Delta 4.txt", "seeds/cut.txt", "--id", "x"), "--id names one source"),
        (("--from", "facts/alfa.yaml"), "did you mean facts/alpha.yaml?"),
    ],
)
def test_what_cannot_be_done_exits_with_2_and_writes_nothing(
    cli: Any, quarrel: Path, args: tuple[str, ...], said: str
) -> None:
    (quarrel / "seeds/cut.txt").write_bytes(b"Caf\xe9")
    before = sorted(quarrel.rglob("*"))
    found = cli("new", *args)
    assert (found.code, found.out) == (2, "")
    assert said in found.err
    assert sorted(quarrel.rglob("*")) == before


def test_the_questions_that_others_answer_are_listed_once_however_they_are_worded(cli: Any, quarrel: Path) -> None:
    """Alpha asks for the leader, beta for `led by`: gamma lacks one question of two sources."""
    found = cli("new", "--from", "facts/sub/gamma.yaml")
    assert (found.code, found.err) == (0, "")
    asked = [line.partition(": ")[2] for line in found.out.splitlines() if line.startswith("#   predicate")]
    assert asked == ["leader", "members", "host city", "cook"]
    assert found.out.count("answered by 2 sources:") == 3
    assert "mood" not in found.out


def test_a_new_text_can_be_asked_what_another_source_answers(cli: Any, quarrel: Path) -> None:
    found = cli("new", "seeds/Delta 4.txt", "--from", "facts/sub/gamma.yaml", "--stdout").out
    assert "  # answered by 2 sources:\n  # - subject: talks\n  #   predicate: mood\n" in found
    assert "leader" not in found


def test_questions_need_fact_files_without_errors(cli: Any, quarrel: Path) -> None:
    (quarrel / "facts/beta.yaml").write_text("source: {titel: Beta}\nclaims: []\n", encoding="utf-8")
    found = cli("new", "--from", "facts/alpha.yaml")
    assert (found.code, found.out) == (2, "")
    assert "facts/beta.yaml:1:10: RF020" in found.err
    assert cli("new", "seeds/Delta 4.txt").code == 0


def test_a_configured_project_is_found_from_a_folder_within_it(
    cli: Any, quarrel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (quarrel / "facts").rename(quarrel / "claims")
    (quarrel / "reconcile.toml").write_text('facts = "claims"\n', encoding="utf-8")
    monkeypatch.chdir(quarrel / "seeds")
    assert cli("new", "Delta 4.txt").out.startswith("claims/delta-4.yaml: ")
    assert "text: seeds/Delta 4.txt" in (quarrel / "claims/delta-4.yaml").read_text(encoding="utf-8")
    assert cli("new", "--from", "../claims/alpha.yaml").out.count("answered by") == 1
