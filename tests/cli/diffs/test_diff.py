"""`reconcile diff`: what it compares, what it tells, and what fails."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.cli.diffs.conftest import BASE, CONTESTED, DECISION, MOVES, Repo, facts


def test_nothing_changed(repo: Repo, cli: Cli) -> None:
    assert cli("diff") == (0, "2 questions unchanged\n", "")


def test_a_conflict_of_the_work_tree_fails(repo: Repo, cli: Cli) -> None:
    repo.write(CONTESTED)
    code, out, err = cli("diff", "--no-quotes")
    assert (code, err) == (1, "")
    assert out.startswith("conflicts: 1 new, 1 changed\n0 questions unchanged\n")
    assert "changed: the verdict turned from agreement to conflict" in out
    assert "changed: bravo said Omar Tarzi, and says Ana Ferro" in out


def test_a_branch_is_compared_with_where_it_left_main(repo: Repo, cli: Cli) -> None:
    repo.git("switch", "--quiet", "--create", "topic")
    repo.commit(CONTESTED)
    repo.git("switch", "--quiet", "main")
    repo.commit({"facts/carol.yaml": facts("Carol", "Luis Marek")})
    repo.git("switch", "--quiet", "topic")
    assert cli("diff").code == 1
    assert "Luis Marek" not in cli("diff").out
    assert "Luis Marek" in cli("diff", "main", "--no-quotes").out
    assert cli("diff", "main...") == cli("diff", "HEAD...main") == cli("diff")


def test_the_upstream_comes_before_main(repo: Repo, cli: Cli) -> None:
    repo.git("switch", "--quiet", "--create", "release")
    repo.commit(CONTESTED)
    repo.git("switch", "--quiet", "--create", "topic", "--track", "release")
    assert cli("diff") == (0, "2 questions unchanged\n", "")
    assert cli("diff", "main").code == 1


def pushed(repo: Repo, branch: str) -> None:
    """Push a branch to a remote called `origin`, as `git push -u` does; the remote has no HEAD here."""
    repo.git("init", "--quiet", "--bare", "--initial-branch", "main", "../remote.git")
    repo.git("remote", "add", "origin", "../remote.git")
    repo.git("push", "--quiet", "--set-upstream", "origin", branch)


def test_an_upstream_that_is_the_branch_itself_is_passed_over(repo: Repo, cli: Cli) -> None:
    repo.git("switch", "--quiet", "--create", "topic")
    repo.commit(CONTESTED)
    pushed(repo, "topic")
    code, _, err = cli("diff", "-v")
    assert code == 1
    assert err.endswith(", where it left main\n")
    repo.git("branch", "--quiet", "--delete", "--force", "main")
    code, _, err = cli("diff")
    assert code == 2
    assert "neither an upstream that is another branch, nor origin/HEAD, main" in err


def test_a_base_of_zeros_is_none(repo: Repo, cli: Cli) -> None:
    repo.git("switch", "--quiet", "--create", "topic")
    repo.commit(CONTESTED)
    found = cli("diff", "0" * 40)
    assert found[:2] == cli("diff")[:2]
    assert found.err == "reconcile: 000000000000 is no commit: compared with where HEAD left main\n"


def test_the_main_branch_keeps_its_upstream(repo: Repo, cli: Cli) -> None:
    pushed(repo, "main")
    repo.commit(CONTESTED)
    code, _, err = cli("diff", "-v")
    assert code == 1
    assert err.endswith(", where it left origin/main\n")


def test_two_revisions_are_compared_without_the_work_tree(repo: Repo, cli: Cli) -> None:
    repo.commit(CONTESTED)
    repo.write({"facts/bravo.yaml": "nothing that can be read: ["})
    assert cli("diff", "HEAD~1", "HEAD").code == 1
    settled = cli("diff", "HEAD", "HEAD~1")
    assert settled.code == 0
    assert "SETTLED" in settled.out


def test_a_settled_conflict_does_not_fail(repo: Repo, cli: Cli) -> None:
    repo.commit(CONTESTED)
    repo.write({"facts/bravo.yaml": BASE["facts/bravo.yaml"]})
    code, out, _ = cli("diff", "HEAD")
    assert code == 0
    assert out.startswith("conflicts: 2 fixed\n")


@pytest.mark.parametrize("name", MOVES)
def test_what_says_the_same_elsewhere_is_no_change(repo: Repo, cli: Cli, name: str) -> None:
    repo.commit(CONTESTED)
    repo.move(name)
    assert cli("diff", "HEAD") == (0, "2 questions unchanged\n", "")


@pytest.mark.parametrize("how", ["git", "by hand", "since a baseline"])
def test_a_file_that_is_renamed_and_edited_is_followed(repo: Repo, cli: Cli, how: str) -> None:
    repo.commit(CONTESTED)
    Path("base.json").write_text(cli("report", "--format", "json", "--slim").out, encoding="utf-8")
    (repo.folder / "facts/alpha.yaml").rename(repo.folder / "facts/zulu.yaml")
    repo.write({"facts/zulu.yaml": facts("Alpha", "Omar Tarzi", "41")})
    if how == "git":
        repo.git("add", "--all")
    out = cli("diff", *(("--baseline", "base.json") if how == "since a baseline" else ("HEAD",)), "--no-quotes").out
    assert out.startswith("conflict: 1 changed\n1 question unchanged\n")
    assert "changed: zulu said 40, and says 41\n" in out


def test_what_git_knows_of_renames_counts_where_little_else_is_left(repo: Repo, cli: Cli) -> None:
    repo.commit({"facts/alpha.yaml": facts("Alpha", "Omar Tarzi", "40") + "# noted\n" * 9})
    repo.git("mv", "facts/alpha.yaml", "facts/zulu.yaml")
    repo.write({"facts/zulu.yaml": facts("Alpha", "Ana Ferro", "41") + "# noted\n" * 9})
    repo.commit({})
    for args in (("HEAD~1",), ("HEAD~1", "HEAD")):
        assert "changed: zulu said Omar Tarzi, and says Ana Ferro\n" in cli("diff", *args).out


def test_one_more_source_is_one_change(repo: Repo, cli: Cli) -> None:
    repo.commit(CONTESTED)
    repo.write({"facts/carol.yaml": facts("Carol", "Ana Ferro")})
    out = cli("diff", "HEAD", "--no-quotes").out
    assert out.startswith("conflict: 1 changed\n1 question unchanged\n")
    assert "changed: carol joined the position: Ana Ferro" in out


@pytest.mark.parametrize(
    ("level", "after", "code"),
    [
        ("conflict", {"facts/carol.yaml": facts("Carol", "Omar Terzo")}, 0),
        ("difference", {"facts/carol.yaml": facts("Carol", "Omar Terzo")}, 1),
        ("difference", {"facts/alpha.yaml": facts("Alpha", "Omar Tarzi", "41")}, 0),
        ("single-source", {"facts/alpha.yaml": facts("Alpha", "Omar Tarzi", "41")}, 1),
        ("single-source", {}, 0),
    ],
)
def test_what_fails_can_be_widened(repo: Repo, cli: Cli, level: str, after: dict[str, str], code: int) -> None:
    repo.write(after)
    assert cli("diff", "--fail-on", level).code == code


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--fail-on", "fixed"), "one of conflict, stale-decision, difference, single-source"),
        (("--config-from", "base"), "one of head, each"),
        (("HEAD", "--baseline", "x.json"), "leave one of them out"),
        (("--format", "yaml"), "one of text,"),
        (("-o", "text"), "FORMAT:PATH"),
        (("--baseline", "no-such.json"), "cannot read no-such.json"),
    ],
)
def test_options_that_do_not_fit(repo: Repo, cli: Cli, args: tuple[str, ...], said: str) -> None:
    code, out, err = cli("diff", *args)
    assert (code, out) == (2, "")
    assert said in err


TOLERANT = '[tolerance]\ntoll = "50%"\n'


def test_both_sides_are_read_under_the_later_settings_and_a_difference_is_told(repo: Repo, cli: Cli) -> None:
    repo.commit(CONTESTED)
    repo.write({"reconcile.toml": TOLERANT})
    code, out, _ = cli("diff", "HEAD")
    assert code == 0
    assert out == (
        "2 questions unchanged\nsettings differ (both were read as now, each where its files lie)\n"
        "tolerance.toll: default before, 50% now\n"
    )
    code, out, _ = cli("diff", "HEAD", "--config-from", "each", "--no-quotes")
    assert code == 0
    assert out.startswith("conflict: 1 fixed\n")
    assert "each side was read under its own" in out
    repo.commit({})
    assert cli("diff", "HEAD~1", "HEAD").out.startswith("2 questions unchanged\nsettings differ")


def test_broken_settings_of_the_base_stop_only_a_diff_that_reads_them(repo: Repo, cli: Cli) -> None:
    repo.commit({"reconcile.toml": "fact = 3\n"})
    repo.write({"reconcile.toml": ""})
    assert cli("diff", "HEAD") == (0, "2 questions unchanged\n", "")
    code, out, err = cli("diff", "HEAD", "--config-from", "each")
    assert (code, out) == (2, "")
    assert err.startswith("HEAD:reconcile.toml:1:1: RF502")


@pytest.mark.parametrize("settings_from", ["head", "each"])
def test_facts_that_moved_with_their_settings_are_followed(repo: Repo, cli: Cli, settings_from: str) -> None:
    repo.commit(
        {**CONTESTED, "lists/decisions.yaml": DECISION, "reconcile.toml": 'decisions = "lists/decisions.yaml"\n'}
    )
    (repo.folder / "facts").rename(repo.folder / "claims")
    repo.write({"reconcile.toml": 'facts = "claims"\ndecisions = "claims/decided.yaml"\n'})
    (repo.folder / "lists/decisions.yaml").rename(repo.folder / "claims/decided.yaml")
    code, out, _ = cli("diff", "HEAD", "--config-from", settings_from)
    assert code == 0
    assert out.startswith("2 questions unchanged\nsettings differ")
    assert "facts: facts before, claims now\n" in out


def test_settings_that_differ_are_noted_where_the_base_has_nothing_to_read(repo: Repo, cli: Cli) -> None:
    (repo.folder / "facts").rename(repo.folder / "claims")
    before = repo.commit({"reconcile.toml": 'facts = "none"\n'})
    repo.write({"reconcile.toml": 'facts = "claims"\n'})
    assert "facts: none before, claims now\n" in cli("diff", before).out


def test_verbose_says_what_was_compared(repo: Repo, cli: Cli) -> None:
    head = repo.git("rev-parse", "HEAD")[:12]
    assert cli("diff", "-v").err == f"compared the work tree with {head}, where it left main\n"
    assert cli("diff", "HEAD", "-v").err == "compared the work tree with HEAD\n"
    assert cli("diff", "-qq").out == ""


def test_a_file_holds_what_a_pipe_gets(repo: Repo, cli: Cli) -> None:
    repo.write(CONTESTED)
    piped = cli("diff", "-o", "text:out.txt").out
    assert Path("out.txt").read_text(encoding="utf-8") == piped


@pytest.mark.parametrize(
    "after",
    [
        {"facts/bravo.yaml": facts("Bravo", "Ana Ferro")},
        {"facts/alpha.yaml": facts("Alpha", "Ana Ferro", "40")},
        {"facts/bravo.yaml": facts("Bravo", "Ana Ferro", "55")},
        {"facts/carol.yaml": facts("Carol", "Ana Ferro", "41")},
        {"facts/aaron.yaml": facts("Aaron", "Ana Ferro"), "facts/zoe.yaml": facts("Zoe", "Bo Lind")},
    ],
    ids=["the later file", "the first file", "two conflicts", "a new file", "two new files"],
)
def test_a_conflict_is_shown_in_a_file_that_changed(repo: Repo, cli: Cli, after: dict[str, str]) -> None:
    repo.write(after)
    repo.git("add", "--all")
    changed = repo.git("diff", "--name-only", "HEAD").splitlines()
    shown = json.loads(cli("diff", "HEAD", "--format", "sarif").out)["runs"][0]["results"]
    places = {one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in shown}
    assert places
    assert places <= set(changed)


def test_a_claim_whose_default_name_changes_with_its_neighbours_is_not_new(repo: Repo, cli: Cli) -> None:
    repo.commit(CONTESTED)
    more = "  - {subject: Orsan flood, predicate: toll, value: 40}\n"
    repo.write(
        {"facts/alpha.yaml": BASE["facts/alpha.yaml"] + more, "facts/carol.yaml": facts("Carol", "Bo Lind", "61")}
    )
    found = json.loads(cli("diff", "HEAD", "--format", "json").out)["changes"]
    touched = {(one["subject"], *one["touched"], one["place"]["path"]) for one in found}
    assert touched == {
        ("Sella flood", "carol#toll", "facts/carol.yaml"),
        ("Marran delegation", "carol#leader", "facts/carol.yaml"),
        ("Orsan flood", "alpha#toll-orsan-flood", "facts/alpha.yaml"),
    }
