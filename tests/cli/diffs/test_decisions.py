"""`reconcile diff` and decisions: what they cover, and how those are told that hold no more."""

import json

import pytest

from tests.cli.conftest import Cli
from tests.cli.diffs.conftest import DECISION, Repo, facts


def test_a_decided_conflict_does_not_fail_and_its_decision_is_told(repo: Repo, cli: Cli) -> None:
    contested = {"facts/bravo.yaml": facts("Bravo", "Ana Ferro")}
    repo.write({**contested, "facts/decisions.yaml": DECISION})
    assert cli("diff").code == 0
    (repo.folder / "facts/decisions.yaml").unlink()
    repo.commit(contested)
    repo.write({"facts/decisions.yaml": DECISION})
    code, out, _ = cli("diff", "HEAD")
    assert code == 0
    assert "DECIDED" in out
    assert "decided by D-001" in out


def test_a_stale_decision_fails_where_that_is_asked_for(repo: Repo, cli: Cli) -> None:
    repo.write({"facts/bravo.yaml": facts("Bravo", "Ana Ferro")})
    cli("decide", "acknowledged", "alpha#leader", "bravo#leader", "--reason", "both are known", "--by", "kim")
    repo.commit({})
    repo.write({"facts/bravo.yaml": facts("Bravo", "Ana Ferro").replace("leads", "is at the head")})
    code, out, _ = cli("diff", "HEAD")
    assert code == 0
    assert "STALE" in out
    assert cli("diff", "HEAD", "--fail-on", "stale-decision").code == 1


SEEN = DECISION.replace("  reason", "  seen: {alpha#leader: 00000000}\n  reason")
APART = DECISION.replace("acknowledged", "different")
SAME = DECISION.replace("acknowledged", "same")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (DECISION, DECISION + "  expires: 2020-01-01\n", "a decision about it has gone stale"),
        (DECISION, SEEN, "a decision about it has gone stale"),
        (DECISION, "", "D-001, which decided it, is gone"),
        (DECISION, DECISION.replace("bravo#leader", "bravo#head"), "names bravo#head, which is gone"),
        (SAME, "", "D-001, which decided it, is gone"),
        (APART, "", "D-001, which decided it, is gone"),
        (APART, APART + "  expires: 2020-01-01\n", "a decision about it has gone stale"),
    ],
    ids=[
        "expired",
        "saw something else",
        "deleted",
        "names no claim",
        "no longer same",
        "no longer apart",
        "apart until",
    ],
)
def test_a_decision_that_lapses_by_itself_is_told(repo: Repo, cli: Cli, before: str, after: str, said: str) -> None:
    repo.commit({"facts/bravo.yaml": facts("Bravo", "Ana Ferro"), "facts/decisions.yaml": before})
    assert cli("diff", "HEAD", "--fail-on", "stale-decision").code == 0
    repo.write({"facts/decisions.yaml": after})
    code, out, _ = cli("diff", "HEAD", "--fail-on", "stale-decision")
    assert code == 1
    assert f"{said}\n" in out
    found = json.loads(cli("diff", "HEAD", "--format", "json").out)["changes"]
    assert [(one["state"], one["gone_stale"], one["lapsed"]) for one in found] == [("unchanged", True, ["D-001"])]


def test_a_decision_about_a_question_holds_when_a_file_is_renamed(repo: Repo, cli: Cli) -> None:
    repo.write({"facts/bravo.yaml": facts("The Bravo Post", "Ana Ferro", "55")})
    cli("decide", "--all-new", "--reason", "both are known", "--by", "kim")
    repo.commit({})
    repo.git("mv", "facts/bravo.yaml", "facts/xray.yaml")
    assert cli("diff", "HEAD", "--fail-on", "stale-decision") == (0, "2 questions unchanged\n", "")


def test_a_decision_that_a_renamed_file_leaves_behind_is_told_with_what_to_do(repo: Repo, cli: Cli) -> None:
    repo.commit({"facts/bravo.yaml": facts("Bravo", "Ana Ferro"), "facts/decisions.yaml": DECISION})
    repo.git("mv", "facts/bravo.yaml", "facts/xray.yaml")
    code, out, _ = cli("diff", "HEAD", "--fail-on", "stale-decision")
    assert code == 1
    assert out.count("names bravo#leader, which is xray#leader now: give the source `id: bravo`\n") == 1
    repo.write({"facts/xray.yaml": facts("Bravo", "Ana Ferro").replace("source: {", "source: {id: bravo, ")})
    assert cli("diff", "HEAD", "--fail-on", "stale-decision") == (0, "2 questions unchanged\n", "")
