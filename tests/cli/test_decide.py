"""Decisions from the command line: what is written, what it changes in the report, and when it no longer holds."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

DAY = {"SOURCE_DATE_EPOCH": "1938000000"}
"""2031-05-31"""
PROJECT = {
    "facts/alpha.yaml": (
        "source: {publisher: Alpha Courier, title: Talks open, published: 2031-05-01}\n"
        "claims:\n"
        '  - {subject: Marran delegation, predicate: leader, value: Omar Tarzi, quote: "led by Omar Tarzi"}\n'
        "  - {subject: talks, predicate: host city, value: Brask}\n"
    ),
    "facts/beta.yaml": (
        "source: {publisher: Beta Courier, title: Talks go on, published: 2031-05-01}\n"
        "claims:\n"
        "  - {subject: Marran delegation, predicate: leader, value: Yusuf Khatib}\n"
        "  - {subject: talks, predicate: host city, value: Lunde}\n"
    ),
    "facts/vocabulary.yaml": (
        "# yaml-language-server: $schema=https://example.org/schema/vocabulary.json\n"
        "predicates: {host city: {type: place, values: one}}\n"
    ),
}
LEADERS = ("alpha#leader", "beta#leader")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "facts").mkdir()
    for path, text in PROJECT.items():
        (tmp_path / path).write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def decide(cli: Any, folder: Path) -> Callable[..., Any]:
    return lambda *args: cli("decide", *args, env=DAY)


def written(folder: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.load((folder / "facts/decisions.yaml").read_text(), yaml.BaseLoader)
    return found


def group_of(cli: Any, predicate: str) -> list[str]:
    line = next(line for line in cli("ls", env=DAY).out.splitlines() if line.endswith(f"\t{predicate}"))
    found: list[str] = line.split("\t")
    return found


def decided(cli: Any) -> str:
    """Return what the report says of the leaders' group."""
    found = cli("report", "--select", "predicate:leader", "--verdict", "conflict", "--fail-on", "conflict", env=DAY)
    return "undecided" if found.code else "decided"


def test_a_decision_is_written_with_all_that_was_seen(decide: Any, cli: Any, folder: Path) -> None:
    found = decide("same", *LEADERS, "--reason", "One man: both say so", "--by", "anna", "--expires", "2031-06-30")
    assert found.code == 0, found.err
    (entry,) = written(folder)
    assert entry.pop("id").startswith("D-")
    assert set(entry.pop("seen")) == set(LEADERS)
    assert entry == {
        "decision": "same",
        "claims": list(LEADERS),
        "reason": "One man: both say so",
        "by": "anna",
        "date": "2031-05-31",
        "expires": "2031-06-30",
    }
    assert "before  " in found.out
    assert "conflict (contradiction)" in found.out
    assert "after   " in found.out
    assert "agreement (variant) [decided]" in found.out
    assert cli("report", env=DAY).err == ""


RULINGS = {
    "same": (LEADERS, "agreement"),
    "different": (LEADERS, "single-source"),
    "not-comparable": (LEADERS, "single-source"),
    "acknowledged": (LEADERS, "conflict"),
}


@pytest.mark.parametrize("ruling", RULINGS)
def test_every_ruling_on_claims_has_an_effect(decide: Any, cli: Any, ruling: str) -> None:
    names, verdict = RULINGS[ruling]
    assert decide(ruling, *names, "--reason", "Seen").code == 0
    assert group_of(cli, "leader")[1] == verdict
    assert decided(cli) == "decided"


GAMMA = (
    "source: {publisher: Gamma Courier, title: Talks end, published: 2031-05-01}\n"
    "claims: [{subject: Marran delegation, predicate: leader, value: Lena Brook}]\n"
)


@pytest.mark.parametrize("ruling", ["same", "acknowledged"])
def test_what_two_claims_leave_open_stays_undecided(decide: Any, cli: Any, folder: Path, ruling: str) -> None:
    (folder / "facts/gamma.yaml").write_text(GAMMA)
    found = decide(ruling, *LEADERS, "--reason", "Seen")
    assert (found.code, decided(cli)) == (0, "undecided")
    assert "[decided]" not in found.out
    assert decide("acknowledged", group_of(cli, "leader")[0], "--reason", "Seen by both").code == 0
    assert decided(cli) == "decided"


def test_what_is_no_conflict_is_noted(decide: Any, cli: Any, folder: Path) -> None:
    (folder / "facts/beta.yaml").unlink()
    found = decide("acknowledged", group_of(cli, "leader")[0], "--reason", "Seen")
    assert "is no conflict: single-source" in found.out


def test_a_conflict_is_settled_and_its_losing_position_stays(decide: Any, cli: Any) -> None:
    name = group_of(cli, "leader")[0]
    found = decide("settled", name, "--value", "Omar Tarzi", "--reason", "The protocol names him")
    assert found.code == 0, found.err
    report = cli("report", env=DAY).out
    assert "settled, Omar Tarzi" in report
    assert "Yusuf Khatib" in report
    assert decided(cli) == "decided"
    assert "no source says" in decide("settled", name, "--value", "Nobody", "--reason", "x", "--dry-run").out


def test_one_origin_is_counted_once(decide: Any, cli: Any) -> None:
    for path in ("facts/alpha.yaml", "facts/beta.yaml"):
        Path(path).write_text(Path(path).read_text().replace("Lunde", "Brask"))
    assert group_of(cli, "host city")[1] == "agreement"
    assert decide("one-origin", "alpha#host-city", "beta#host-city", "--reason", "One briefing").code == 0
    assert group_of(cli, "host city")[1] == "single-source"


REFUSED = {
    "no reason": (("same", *LEADERS), "--reason"),
    "empty reason": (("same", *LEADERS, "--reason", "  "), "a decision needs a reason"),
    "unknown claim": (("same", "alpha#leader", "beta#leadr", "--reason", "x"), "did you mean beta#leader?"),
    "one claim": (("same", "alpha#leader", "alpha#leader", "--reason", "x"), "needs two claims"),
    "unknown group": (("acknowledged", "RC-00000000", "--reason", "x"), "there is no group"),
    "a claim to settle": (("settled", "alpha#leader", "--value", "x", "--reason", "x"), "there is no group"),
    "no value": (("settled", "RC-1", "--reason", "x"), "--value"),
    "no date": (("same", *LEADERS, "--reason", "x", "--date", "soon"), "'soon' is no date"),
    "over": (("same", *LEADERS, "--reason", "x", "--expires", "2031-05-30"), "over"),
    "bad id": (("same", *LEADERS, "--reason", "x", "--id", "D 1"), "no id"),
    "nothing": ((), "say what to decide"),
    "two things": (("--list", "--prune"), "say one thing"),
    "stale alone": (("--prune", "--stale"), "--stale goes with --list"),
    "options before": (("--reason", "x", "remove", "D-1"), "options stand behind remove"),
    "all without reason": (("--all-new",), "a decision needs a reason"),
    "no decision": (("remove", "D-1"), "nothing is decided yet"),
    "no terminal": (("--interactive",), "needs a terminal"),
    "no folder": (("--list", "--facts", "elsewhere"), "there is no folder"),
    "half a character": (("same", *LEADERS, "--reason", "a\udcff", "--by", "a"), "not a text in Unicode"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_decided_is_refused(decide: Any, folder: Path, case: str) -> None:
    args, said = REFUSED[case]
    found = decide(*args)
    assert found.code == 2
    assert said in found.err
    assert found.out == ""
    assert not (folder / "facts/decisions.yaml").exists()


def test_a_dry_run_shows_the_same_and_writes_nothing(decide: Any, folder: Path) -> None:
    args = ("same", *LEADERS, "--reason", "One man", "--by", "anna")
    dry = decide(*args, "--dry-run").out
    assert not (folder / "facts/decisions.yaml").exists()
    assert dry.splitlines()[:-1] == decide(*args).out.splitlines()[:-1]


def test_the_same_is_decided_once_and_the_opposite_never(decide: Any) -> None:
    decide("same", *LEADERS, "--reason", "One man", "--by", "anna")
    again = decide("same", *LEADERS[::-1], "--reason", "Again", "--by", "bert")
    assert (again.code, "is decided already, in facts/decisions.yaml:5" in again.err) == (2, True)
    against = decide("different", *LEADERS, "--reason", "Two men", "--by", "anna")
    assert (against.code, "contradicts a decision" in against.err) == (2, True)


def test_a_new_file_names_its_schema_and_an_old_one_keeps_every_other_line(decide: Any, folder: Path) -> None:
    path = folder / "facts/decisions.yaml"
    path.write_bytes(
        b"# mine\r\n\r\n# of a\r\n- {id: A, decision: same, claims: [alpha#leader, beta#leader], reason: x}\r\n"
    )
    before = path.read_bytes()
    assert decide("acknowledged", "alpha#host-city", "--reason", "x", "--by", "a").code == 0
    assert path.read_bytes().startswith(before)
    assert b"\n" not in path.read_bytes().replace(b"\r\n", b"")
    path.unlink()
    decide("acknowledged", "alpha#host-city", "--reason", "x", "--by", "a")
    first, _, rest = path.read_text().partition("\n")
    assert first.startswith("# yaml-language-server: $schema=")
    assert str(folder) not in first
    assert "- id: D-" in rest


EDITS = {
    "value": ("value: Omar Tarzi", "value: Omar Tarsi", False),
    "quote": ("led by Omar", "headed by Omar", False),
    "modality": ("value: Omar Tarzi", "value: Omar Tarzi, modality: hedged", False),
    "as_of": ("value: Omar Tarzi", "value: Omar Tarzi, as_of: 2031-04-30", False),
    "note": ("value: Omar Tarzi", "value: Omar Tarzi, note: seen twice", True),
    "a comment": ("claims:\n", "# read again\nclaims:\n", True),
    "quotes around it": ("value: Omar Tarzi", "value: 'Omar Tarzi'", True),
}


@pytest.mark.parametrize("by_group", [False, True], ids=["claims", "group"])
@pytest.mark.parametrize("edit", EDITS)
def test_a_judgement_holds_until_its_words_change(
    decide: Any, cli: Any, folder: Path, edit: str, by_group: bool
) -> None:
    names = [group_of(cli, "leader")[0]] if by_group else list(LEADERS)
    assert decide("acknowledged", *names, "--reason", "Known").code == 0
    old, new, holds = EDITS[edit]
    path = folder / "facts/alpha.yaml"
    path.write_text(path.read_text().replace(old, new))
    assert decided(cli) == ("decided" if holds else "undecided")
    assert ("[stale]" in decide("--list", "--stale").out) is not holds
    assert ("RF307" in cli("report", env=DAY).err) is not holds


def test_a_group_judged_grows_stale_with_another_source(decide: Any, cli: Any, folder: Path) -> None:
    decide("acknowledged", group_of(cli, "leader")[0], "--reason", "Known")
    (folder / "facts/gamma.yaml").write_text(
        PROJECT["facts/beta.yaml"].replace("Beta", "Gamma").replace("Khatib", "Omeri")
    )
    assert decided(cli) == "undecided"
    assert "stale" in decide("--list").out


def test_stale_orphaned_and_expired_ones_are_pruned_and_no_others(decide: Any, cli: Any, folder: Path) -> None:
    path = folder / "facts/decisions.yaml"
    decide("acknowledged", "alpha#host-city", "--reason", "Lives", "--by", "anna", "--id", "D-live")
    alive = path.read_text()
    decide("same", *LEADERS, "--reason", "Turns stale", "--by", "anna", "--id", "D-a")
    decide("acknowledged", "beta#host-city", "--reason", "Expires", "--id", "D-e", "--expires", "2031-06-01")
    path.write_text(
        path.read_text() + "\n# about z\n- {id: D-z, decision: acknowledged, claims: [alpha#gone], reason: x}\n# end\n"
    )
    facts = folder / "facts/alpha.yaml"
    facts.write_text(facts.read_text().replace("Tarzi,", "Tarsi,"))
    later = {"SOURCE_DATE_EPOCH": "1940000000"}
    listed = cli("decide", "--list", "--stale", env=later).out
    assert [line.split()[0] for line in listed.splitlines()] == ["D-a", "D-e", "D-z"]
    assert [state for state in ("[stale]", "[expired]", "[orphaned]") if state in listed] == [
        "[stale]",
        "[expired]",
        "[orphaned]",
    ]
    before = path.read_text()
    assert "nothing written" in cli("decide", "--prune", "--dry-run", env=later).out
    assert path.read_text() == before
    pruned = cli("decide", "--prune", env=later)
    assert (pruned.code, "reason: Turns stale" in pruned.out) == (0, True)
    assert path.read_text() == alive + "\n# end\n"
    assert cli("decide", "--prune", env=later).out == "no decision is orphaned, stale or expired\n"


def test_a_stale_decision_is_refreshed_by_who_reads_again(decide: Any, cli: Any, folder: Path) -> None:
    decide("same", *LEADERS, "--reason", "One man", "--by", "anna", "--date", "2031-05-02", "--id", "D-1")
    path = folder / "facts/alpha.yaml"
    path.write_text(path.read_text().replace("Omar Tarzi", "Omar Tarsi"))
    assert decided(cli) == "undecided"
    assert decide("refresh", "D-1", "--by", "bert").code == 0
    assert decided(cli) == "decided"
    (entry,) = written(folder)
    assert (entry["reason"], entry["by"], entry["date"]) == ("One man", "bert", "2031-05-31")


def test_a_decision_is_edited_and_removed(decide: Any, folder: Path) -> None:
    decide("same", *LEADERS, "--reason", "One man", "--by", "anna", "--id", "D-1", "--expires", "2031-07-01")
    before = (folder / "facts/decisions.yaml").read_text()
    assert decide("edit", "D-1").code == 2
    assert decide("edit", "D-1", "--value", "x").code == 2
    assert decide("edit", "D-1", "--reason", "Two: names", "--expires", "never").code == 0
    changed = before.replace("reason: One man", "reason: 'Two: names'").replace("  expires: 2031-07-01\n", "")
    assert (folder / "facts/decisions.yaml").read_text() == changed
    assert "did you mean D-1?" in decide("remove", "D-11").err
    assert "reason: 'Two: names'" in decide("remove", "D-1").out
    assert "- id" not in (folder / "facts/decisions.yaml").read_text()


def test_all_open_conflicts_are_accepted_by_name(decide: Any, cli: Any, folder: Path) -> None:
    decide("same", *LEADERS, "--reason", "One man")
    found = decide("--all-new", "--reason", "Known on publication day")
    assert found.code == 0
    assert group_of(cli, "host city")[0] in found.out
    assert "facts/decisions.yaml: 1 decision written" in found.out
    assert cli("report", "--fail-on", "conflict", env=DAY).code == 0
    assert decide("--all-new", "--reason", "Again").out == "no conflict is left to decide\n"


def test_a_damaged_file_stops_everything(decide: Any, folder: Path) -> None:
    text = "- {id: D-1, decision: acknowledged, claims: [alpha#leader], reason: x}\n"
    (folder / "facts/decisions.yaml").write_text(text * 2)
    found = decide("--list")
    assert (found.code, "facts/decisions.yaml:2:8: RF301" in found.err, "line 1" in found.err) == (2, True, True)
    (folder / "facts/decisions.yaml").write_text("<<<<<<< a\n" + text + "=======\n>>>>>>> b\n")
    assert "RF006" in decide("--prune").err


def test_without_git_a_decision_says_nothing_of_its_author(decide: Any, folder: Path, monkeypatch: Any) -> None:
    monkeypatch.setenv("PATH", "")
    assert "--by NAME" in decide("same", *LEADERS, "--reason", "One man").err
    assert "by" not in written(folder)[0]


def git(folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    env = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    command = ["git", "-c", "user.name=cleo", "-c", "user.email=c@example.org", *args]
    return subprocess.run(command, cwd=folder, env=os.environ | env, capture_output=True, text=True, check=False)


def test_git_names_the_author_and_merges_what_two_branches_decide(decide: Any, folder: Path) -> None:
    """The ids stand in order, so that two new ones meet only if no other stands between them."""
    git(folder, "init", "-q", "-b", "main")
    git(folder, "config", "user.name", "dora")
    (folder / "facts/decisions.yaml").write_text(
        "".join(f"- {{id: D-{c}, decision: acknowledged, claims: [alpha#leader], reason: x}}\n" for c in "adgkp")
    )
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "one")
    git(folder, "checkout", "-qb", "other")
    decide("same", *LEADERS, "--reason", "One man", "--id", "D-b")
    git(folder, "commit", "-qam", "two")
    git(folder, "checkout", "-q", "main")
    decide("one-origin", "alpha#host-city", "beta#host-city", "--reason", "One wire", "--id", "D-h")
    git(folder, "commit", "-qam", "three")
    merged = git(folder, "merge", "-q", "other")
    assert merged.returncode == 0, merged.stdout
    assert [entry["id"] for entry in written(folder)] == ["D-a", "D-b", "D-d", "D-g", "D-h", "D-k", "D-p"]
    assert {entry["by"] for entry in written(folder) if "by" in entry} == {"dora"}
