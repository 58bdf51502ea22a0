"""`reconcile diff` in every kind of repository: it changes nothing there, and says where it cannot do its job."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.cli.diffs.conftest import BASE, CONTESTED, Repo, facts

BROKEN = "source: {publisher: Bravo}\nclaims:\n  - {subject: x, predicate: y}\n"


def state(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_the_repository_stays_as_it_is(repo: Repo, cli: Cli) -> None:
    repo.write({"facts/alpha.yaml": facts("Alpha", "Luis Marek")})
    repo.git("stash")
    repo.write(CONTESTED)
    repo.git("add", "facts/bravo.yaml")
    repo.write({"facts/bravo.yaml": facts("Bravo", "Petra Holm")})
    before = state(repo.folder)
    assert [cli("diff", *args).code for args in ((), ("HEAD",), ("HEAD", "HEAD"))] == [1, 1, 0]
    assert state(repo.folder) == before


def test_a_base_without_facts_makes_everything_new(repo: Repo, cli: Cli) -> None:
    repo.git("switch", "--quiet", "--orphan", "empty")
    empty = repo.commit({"README": "none yet\n"})
    repo.git("switch", "--quiet", "main")
    assert cli("diff", empty) == (0, "agreement: 1 new\nsingle-source: 1 new\n0 questions unchanged\n", "")


def test_before_the_first_commit_everything_is_new(tmp_path: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    made = Repo(tmp_path / "unborn")
    made.git("init", "--quiet")
    made.write({**BASE, **CONTESTED})
    monkeypatch.chdir(made.folder)
    code, out, err = cli("diff")
    assert (code, err) == (1, "")
    assert out.startswith("conflicts: 2 new\n")


def test_a_detached_head_is_compared_with_main(repo: Repo, cli: Cli) -> None:
    repo.git("switch", "--quiet", "--detach")
    repo.commit(CONTESTED)
    assert cli("diff").code == 1


def test_a_bare_clone_compares_what_is_committed(
    repo: Repo, cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo.commit(CONTESTED)
    repo.git("clone", "--quiet", "--bare", ".", str(tmp_path / "bare.git"))
    monkeypatch.chdir(tmp_path / "bare.git")
    code, out, err = cli("diff", "HEAD~1")
    assert (code, err) == (1, "")
    assert out.startswith("conflicts: 1 new, 1 changed\n")


def test_a_bare_clone_inside_another_repository_has_paths_of_its_own(
    repo: Repo, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo.commit(CONTESTED)
    repo.git("clone", "--quiet", "--bare", ".", "inner.git")
    monkeypatch.chdir(repo.folder / "inner.git")
    assert "::error file=facts/bravo.yaml," in cli("diff", "HEAD~1", "--format", "github").out


def test_a_linked_work_tree_is_its_own(repo: Repo, cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.git("worktree", "add", "--quiet", "-b", "topic", str(tmp_path / "linked"))
    linked = Repo(tmp_path / "linked")
    linked.write(CONTESTED)
    monkeypatch.chdir(linked.folder)
    assert cli("diff").code == 1
    monkeypatch.chdir(repo.folder)
    assert cli("diff").code == 0


def test_facts_in_a_submodule_are_read_at_the_commit_of_the_revision(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner, outer = Repo(tmp_path / "inner"), Repo(tmp_path / "outer")
    for made in (inner, outer):
        made.git("init", "--quiet", "--initial-branch", "main")
    inner.commit({path.removeprefix("facts/"): text for path, text in BASE.items()})
    outer.git("submodule", "--quiet", "add", str(inner.folder), "facts")
    outer.commit({})
    outer.write(CONTESTED)
    monkeypatch.chdir(outer.folder)
    assert cli("diff").out.startswith("conflicts: 1 new, 1 changed\n")
    outer.git("submodule", "--quiet", "deinit", "--force", "facts")
    refused = cli("diff", "HEAD", "HEAD")
    assert refused.code == 2
    assert "git submodule update --init -- facts" in refused.err


def test_a_shallow_clone_is_told_to_fetch(
    repo: Repo, cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo.commit(CONTESTED)
    repo.git("clone", "--quiet", "--depth", "1", f"file://{repo.folder}", str(tmp_path / "shallow"))
    monkeypatch.chdir(tmp_path / "shallow")
    for args in ((), ("HEAD~1",)):
        code, out, err = cli("diff", *args)
        assert (code, out) == (2, "")
        assert "fetch-depth: 0" in err
    assert cli("diff", "HEAD").code == 0


@pytest.mark.parametrize("name", ["no-such", "--help", "-x", "HEAD:facts", "a b", "no-such..."])
def test_an_unknown_revision_is_a_mistake(repo: Repo, cli: Cli, name: str) -> None:
    code, out, err = cli("diff", "--", name)
    assert (code, out) == (2, "")
    assert "there is no revision" in err


def test_branches_with_nothing_in_common_have_no_base(repo: Repo, cli: Cli) -> None:
    repo.git("switch", "--quiet", "--orphan", "other")
    repo.commit(BASE, "another beginning")
    for args in ((), ("main...",)):
        code, _, err = cli("diff", *args)
        assert code == 2
        assert "have no commit in common" in err
    assert cli("diff", "main").code == 0


def test_without_a_repository_a_baseline_is_offered(cli: Cli, project: Callable[[str], Path]) -> None:
    project("quarrel")
    code, _, err = cli("diff")
    assert code == 2
    assert "--baseline FILE" in err


def test_without_a_main_branch_a_base_has_to_be_named(repo: Repo, cli: Cli) -> None:
    repo.git("branch", "--move", "main", "trunk")
    code, _, err = cli("diff")
    assert code == 2
    assert "reconcile diff REVISION" in err


def test_without_git_a_baseline_is_offered(repo: Repo, cli: Cli) -> None:
    code, _, err = cli("diff", env={"PATH": str(repo.folder)})
    assert code == 2
    assert "git is not installed" in err
    assert "--baseline FILE" in err


def test_an_error_of_the_base_names_the_revision_and_the_place(repo: Repo, cli: Cli) -> None:
    repo.commit({"facts/bravo.yaml": BROKEN})
    repo.write({"facts/bravo.yaml": BASE["facts/bravo.yaml"]})
    code, out, err = cli("diff", "HEAD")
    assert (code, out) == (2, "")
    assert err.startswith("HEAD:facts/bravo.yaml:3:")


def test_an_error_of_the_work_tree_stops_the_diff(repo: Repo, cli: Cli) -> None:
    repo.write({"facts/bravo.yaml": BROKEN})
    code, out, err = cli("diff")
    assert (code, out) == (2, "")
    assert err.startswith("facts/bravo.yaml:3:")


def test_no_facts_are_a_mistake_unless_allowed(repo: Repo, cli: Cli) -> None:
    repo.git("rm", "--quiet", "-r", "facts")
    (repo.folder / "facts").mkdir()
    assert cli("diff", "HEAD").code == 2
    assert cli("diff", "HEAD", "--allow-empty").out.startswith("agreement: 1 gone\nsingle-source: 1 gone\n")


def test_a_project_below_the_top_and_a_folder_named_on_the_command_line(
    repo: Repo, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo.commit({f"stories/flood/{path}": text for path, text in BASE.items()})
    repo.write({f"stories/flood/{path}": text for path, text in CONTESTED.items()})
    assert cli("diff", "--facts", "stories/flood/facts").code == 1
    assert cli("diff").code == 0
    monkeypatch.chdir(repo.folder / "stories/flood")
    assert cli("diff").code == 1
    repo.commit({"stories/flood/facts/alpha.yaml": "claims: ["})
    assert cli("diff", "HEAD", "HEAD~1").err.startswith("HEAD:stories/flood/facts/alpha.yaml:1:")


def test_a_folder_that_is_there_no_more_can_still_be_compared(repo: Repo, cli: Cli) -> None:
    repo.commit({f"stories/flood/{path}": text for path, text in BASE.items()})
    repo.commit({f"stories/flood/{path}": text for path, text in CONTESTED.items()})
    repo.git("mv", "stories", "tales")
    assert cli("diff", "HEAD~1", "HEAD", "--facts", "stories/flood/facts").code == 1


def test_a_hook_may_say_where_the_repository_is(repo: Repo, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.commit({f"stories/{path}": text for path, text in BASE.items()})
    repo.write({f"stories/{path}": text for path, text in CONTESTED.items()})
    monkeypatch.chdir(repo.folder / "stories")
    assert cli("diff", env={"GIT_DIR": "../.git", "GIT_INDEX_FILE": "../.git/index"}).code == 1


@pytest.mark.parametrize("target", ["{here}/real", "../work/real", "{elsewhere}/real"])
def test_a_link_that_comes_back_into_the_repository_is_followed(
    repo: Repo, cli: Cli, tmp_path: Path, target: str
) -> None:
    (tmp_path / "elsewhere").symlink_to(repo.folder)
    repo.git("mv", "facts", "real")
    (repo.folder / "facts").symlink_to(target.format(here=repo.folder, elsewhere=tmp_path / "elsewhere"))
    repo.commit({})
    assert cli("diff", "HEAD") == (0, "2 questions unchanged\n", "")


def test_linked_files_and_folders_are_followed_at_a_revision_as_on_disk(repo: Repo, cli: Cli) -> None:
    repo.write(
        {"shared/carol.yaml": facts("Carol", "Omar Tarzi"), "shared/more/dora.yaml": facts("Dora", "Omar Tarzi")}
    )
    (repo.folder / "facts/carol.yaml").symlink_to("../shared/carol.yaml")
    (repo.folder / "facts/more").symlink_to("../shared/more")
    (repo.folder / "shared/more/back").symlink_to("../more")
    repo.write({"facts/.hidden/erin.yaml": "claims: ["})
    repo.commit({})
    assert cli("diff", "HEAD") == (0, "2 questions unchanged\n", "")
    repo.git("mv", "facts", "real")
    (repo.folder / "facts").symlink_to("real")
    repo.commit({})
    for args in ((), ("--facts", "facts")):
        assert cli("diff", "HEAD~1", "HEAD", *args) == (0, "2 questions unchanged\n", "")
