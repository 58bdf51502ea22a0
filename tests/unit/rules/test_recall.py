"""Looking only at what changed gives what looking at everything gives."""

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.synthetic import write_project
from reconcile.commands.checking import Recall, check_project
from reconcile.commands.settings import Settings
from reconcile.factfiles.load import survey
from reconcile.factfiles.readers import Memory
from reconcile.rules import RULES
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Rule

OWN = Path(__file__).resolve().parents[3] / "facts"

Change = Callable[[Path], object]


def rewritten(path: Path, before: str, after: str) -> None:
    path.write_text(path.read_text(encoding="utf-8").replace(before, after, 1), encoding="utf-8")


CHANGES: dict[str, Change] = {
    "nothing": lambda facts: facts,
    "a key": lambda facts: rewritten(facts / "000/s000003.yaml", "  title:", "  titel:"),
    "broken": lambda facts: (facts / "000/s000002.yaml").write_text("claims: [\n"),
    "mended": lambda facts: rewritten(facts / "000/s000003.yaml", "  titel:", "  title:"),
    "vocabulary": lambda facts: (facts / "vocabulary.yaml").write_text("predicates: {host city: {type: date}}\n"),
    "decisions": lambda facts: (facts / "decisions.yaml").write_text(
        "- {id: D-1, decision: same, claims: [a#b, c#d], reason: One}\n"
    ),
    "a group": lambda facts: (facts / "decisions.yaml").write_text(
        "- {id: D-1, decision: acknowledged, group: RC-24a7793d, seen: {RC-24a7793d: 00000000}, reason: One}\n"
        "- {id: D-2, decision: acknowledged, group: RC-00000000, reason: One}\n"
    ),
    "a place": lambda facts: rewritten(facts / "000/s000003.yaml", "claims:\n", "\n# lower\nclaims:\n"),
    "a quote": lambda facts: rewritten(facts / "000/s000003.yaml", "quote: ", "quote: Then "),
    "a value": lambda facts: rewritten(facts / "000/s000003.yaml", "value: ", "value: not "),
    "gone": lambda facts: (facts / "000/s000004.yaml").unlink(),
    "doubled": lambda facts: rewritten(facts / "000/s000005.yaml", "source:\n", "source:\n  id: s000006\n"),
    "single again": lambda facts: rewritten(facts / "000/s000005.yaml", "  id: s000006\n", ""),
    "no vocabulary": lambda facts: (facts / "vocabulary.yaml").unlink(),
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_project(tmp_path, 8)
    return tmp_path


def test_one_change_after_another(project: Path) -> None:
    settings, memory, recall = Settings(str(project)), Memory(), Recall()
    for name, change in CHANGES.items():
        change(project / "facts")
        remembered, anew = check_project(settings, memory, recall)[1], check_project(settings)[1]
        assert remembered == anew, name


def test_groups_are_made_anew_where_more_than_a_quote_changed(project: Path) -> None:
    settings, memory, recall = Settings(str(project)), Memory(), Recall()
    made = []
    for name in ("a group", "a place", "a quote", "a value"):
        CHANGES[name](project / "facts")
        made.append(check_project(settings, memory, recall)[0].reconciliation)
    assert made[0] is made[1] is made[2] is not made[3]


def test_unchanged_files_are_not_read_again(project: Path) -> None:
    memory = Memory()
    before, after = (survey(project / "facts", reader=memory) for _ in range(2))
    assert all(left is right for left, right in zip(before.documents, after.documents, strict=True))
    rewritten(project / "facts/000/s000003.yaml", "  title:", "  titel:")
    again = survey(project / "facts", reader=memory)
    assert [one.path for one in again.documents if one not in before.documents] == ["facts/000/s000003.yaml"]


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.local], ids=lambda rule: rule.code.code)
def test_a_local_rule_needs_one_file_at_a_time(project: Path, rule: Rule) -> None:
    for facts in (project / "facts", OWN):
        checked = Checked(survey(facts), {})
        parts = (checked.narrowed([source.path]) for source in checked.project.sources)
        assert sorted(rule.problems(checked)) == sorted(one for part in parts for one in rule.problems(part))
