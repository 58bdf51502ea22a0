"""A folder to a project: what is read, from where, and that everything wrong is said at once."""

import os
from pathlib import Path

import pytest

from reconcile.errors import BadFactsError, NothingFoundError
from reconcile.factfiles.load import load_blobs, load_project, survey
from reconcile.model import Claim, Modality, Project

CLAIM = "  - {subject: A, predicate: leader, value: Bo Li}\n"
FACTS = f"source: {{title: Good, published: 2025-10-25}}\nclaims:\n{CLAIM}"


def project_of(claims: str, vocabulary: str = "{}", head: str = "") -> Project:
    text = f"source: {{id: s, title: Good, published: 2025-10-25}}\n{head}claims:\n{claims}"
    return load_blobs({"facts/s.yaml": text.encode(), "facts/vocabulary.yaml": vocabulary.encode()})


def claim_of(rest: str, vocabulary: str = "{}", head: str = "") -> Claim:
    return project_of(f"  - subject: A\n    predicate: leader\n{rest}", vocabulary, head).claims[0]


def codes_of(error: pytest.ExceptionInfo[BadFactsError]) -> list[str]:
    return [f"{problem.location} {problem.code}" for problem in error.value.problems]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    facts = tmp_path / "project" / "facts"
    (facts / "sub").mkdir(parents=True)
    (facts / "b.yaml").write_text(FACTS)
    (facts / "sub" / "a.yml").write_text(FACTS)
    (facts / ".hidden.yaml").write_text("not: read")
    (facts / "notes.txt").write_text("not read")
    return facts


def test_every_fact_file_is_found_and_shown_from_the_project_folder(folder: Path) -> None:
    project = load_project(folder)
    assert [source.path for source in project.sources] == ["facts/b.yaml", "facts/sub/a.yml"]
    assert [source.id for source in project.sources] == ["b", "a"]


def test_paths_do_not_depend_on_the_working_directory(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = load_project(folder)
    for place, name in ((folder, "."), (folder.parent, "facts"), (folder.parent.parent, "project/facts/")):
        monkeypatch.chdir(place)
        assert load_project(name) == before


def test_only_the_named_files_are_read(folder: Path) -> None:
    (folder / "vocabulary.yaml").write_text("events: {Round: {}}")
    project = load_project(folder, [folder / "b.yaml"])
    assert [source.id for source in project.sources] == ["b"]
    assert project.vocabulary.events[-1].name == "Round"


@pytest.mark.parametrize("missing", ["facts", "empty"])
def test_nothing_to_read_is_said(tmp_path: Path, missing: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(NothingFoundError):
        load_project(tmp_path / missing)


def test_a_named_file_that_is_not_there_is_said(folder: Path) -> None:
    with pytest.raises(NothingFoundError):
        load_project(folder, [folder / "gone.yaml"])


def test_all_problems_of_all_files_come_sorted(folder: Path) -> None:
    (folder / "b.yaml").write_text("source: [\n")
    (folder / "sub" / "a.yml").write_text("source: {titel: A, title: B}\nclaims: []\n")
    (folder / "vocabulary.yaml").write_text("entitys: {}\n")
    with pytest.raises(BadFactsError) as error:
        load_project(folder)
    assert codes_of(error) == [
        "facts/b.yaml:1:10 RF010",
        "facts/sub/a.yml:1:10 RF020",
        "facts/sub/a.yml:2:9 RF111",
        "facts/vocabulary.yaml:1:1 RF020",
    ]


def test_a_survey_holds_what_could_be_read_beside_the_problems(folder: Path) -> None:
    (folder / "b.yaml").write_text("source: [\n")
    found = survey(folder)
    assert [source.id for source in found.project.sources] == ["a"]
    assert len(found.problems) == 1


def test_oddities_of_a_file_system_are_located_errors(folder: Path) -> None:
    (folder / "c.yaml").mkdir()
    (folder / "d.yaml").symlink_to("nowhere.yaml")
    (folder / "e.yaml").write_bytes(b"a" * 10_000_001)
    os.mkfifo(folder / "f.yaml")
    with pytest.raises(BadFactsError) as error:
        load_project(folder)
    assert codes_of(error) == [
        "facts/c.yaml:1:1 RF001",
        "facts/d.yaml:1:1 RF001",
        "facts/e.yaml:1:1 RF002",
        "facts/f.yaml:1:1 RF001",
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_a_located_error(folder: Path) -> None:
    (folder / "b.yaml").chmod(0)
    with pytest.raises(BadFactsError) as error:
        load_project(folder)
    assert codes_of(error) == ["facts/b.yaml:1:1 RF001"]


def test_a_folder_that_contains_itself_is_read_once(folder: Path) -> None:
    (folder / "loop").symlink_to(folder)
    assert len(load_project(folder).sources) == 2


def test_two_vocabularies_are_an_error(folder: Path) -> None:
    (folder / "vocabulary.yaml").write_text("{}")
    (folder / "vocabulary.yml").write_text("{}")
    with pytest.raises(BadFactsError) as error:
        load_project(folder)
    assert codes_of(error) == ["facts/vocabulary.yml:1:1 RF024"]


@pytest.mark.parametrize("text", ["NO", "yes", "2:30", "010", "1_000", "1.10", "2024-01-02", "null", "0x1F", "1e3"])
def test_scalars_are_read_as_typed(text: str) -> None:
    assert claim_of(f"    value: {text}\n    note: {text}\n").note == text
    assert claim_of(f"    value: {text}\n").value.text == text


def test_a_list_is_open_unless_it_says_complete() -> None:
    value = claim_of("    value: [Bo Li, Ana Ruiz]\n").value
    assert [item.text for item in value.items or ()] == ["Bo Li", "Ana Ruiz"]
    assert not value.complete
    assert claim_of("    value: [Bo Li, Ana Ruiz]\n    complete: true\n").value.complete


def test_defaults_come_from_the_file_and_its_source() -> None:
    claim = claim_of("    value: Bo Li\n", head="event: Round\n")
    assert (claim.id, claim.source, claim.event, claim.modality) == ("s#leader", "s", "Round", Modality.ASSERTED)
    assert claim.as_of
    assert claim.as_of.text == "2025-10-25"


def test_the_type_is_the_written_one_then_the_vocabulary_s() -> None:
    vocabulary = "predicates: {leader: {type: category}}"
    assert claim_of("    value: Bo Li\n", vocabulary).value.type == "category"
    assert claim_of("    value: Bo Li\n    type: text\n", vocabulary).value.type == "text"


def test_an_attribution_is_a_chain() -> None:
    assert claim_of("    value: B\n    attribution: X\n").attribution == ("X",)
    assert claim_of("    value: B\n    attribution: [X, Y]\n").attribution == ("X", "Y")


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_a_byte_order_mark_change_nothing(ending: str, mark: str) -> None:
    data = (mark + FACTS.replace("\n", ending)).encode()
    assert load_blobs({"facts/s.yaml": data}) == load_blobs({"facts/s.yaml": FACTS.encode()})


def test_an_unknown_day_of_publication_is_none() -> None:
    text = FACTS.replace("2025-10-25", "unknown")
    assert load_blobs({"facts/s.yaml": text.encode()}).sources[0].published is None


def test_two_spaces_before_a_hash_make_a_comment() -> None:
    assert claim_of("    value: Bo Li  # as spelled\n    as_of: 2025 # fine too\n").value.text == "Bo Li"


def test_claims_are_placed_at_their_first_key() -> None:
    place = claim_of("    value: Bo Li\n").location
    assert (place.line, place.column, place.end_column) == (3, 5, 15)


def test_the_packaged_facts_load_from_here() -> None:
    facts = Path(__file__).parents[3] / "facts"
    assert len(load_project(facts).sources) == 5
