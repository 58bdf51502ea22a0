"""Names across scripts and romanisations, compounds, initials and legal forms. All cases are public knowledge."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model import Relation, Vocabulary
from reconcile.values.name_readings import reading, relate
from reconcile.values.names import compare_names, name_key
from reconcile.values.token_likeness import class_likeness
from reconcile.values.transliteration import canonical
from reconcile.vocabulary import Lexicon

EMPTY = Lexicon(Vocabulary())
VARIANT, POSSIBLE, DIFFERS = "variant", "possible variant", "differs"

CONSONANT_SCRIPTS = [
    ("بشار الأسد", "Bashar al-Assad", VARIANT),
    ("محمد بن سلمان", "Mohammed bin Salman", VARIANT),
    ("عبد الفتاح السيسي", "Abdel Fattah el-Sisi", VARIANT),
    ("عبدالله عبدالله", "Abdullah Abdullah", VARIANT),
    ("سراج الدین حقانی", "Sirajuddin Haqqani", VARIANT),
    ("علي عبد الله صالح", "Ali Abdullah Saleh", VARIANT),
    ("علی خامنه‌ای", "Ali Khamenei", VARIANT),
    ("שמעון פרס", "Shimon Peres", VARIANT),
    ("روبرت فورد", "Robert Ford", VARIANT),
    ("حسن نصر الله", "Hussein Nasrallah", DIFFERS),
    ("حسين روحاني", "Hassan Rouhani", DIFFERS),
    ("بشار الأسد", "Hafez al-Assad", DIFFERS),
]
OTHER_SCRIPTS = [
    ("Сидоров Александр Петрович", "Alexander Petrovich Sidorov", VARIANT),
    ("Володимир Зеленський", "Volodymyr Zelenskyy", VARIANT),
    ("Слободан Милошевић", "Slobodan Milosevic", VARIANT),
    ("სალომე ზურაბიშვილი", "Salome Zourabichvili", VARIANT),
    ("习近平", "Xi Jinping", VARIANT),
    ("문재인", "Moon Jae-in", VARIANT),
    ("이명박", "Lee Myung-bak", VARIANT),
]
CHARACTERS = [
    ("张伟", "張偉", VARIANT),
    ("张伟", "章伟", DIFFERS),
    ("محمد الجبوري", "محمود الجبوري", DIFFERS),
    ("蔡英文", "Tsai Ing-wen", VARIANT),
    ("安倍晋三", "Shinzo Abe", "incomparable"),
]
ROMANISATIONS = [
    ("Mao Zedong", "Mao Tse-tung", VARIANT),
    ("Deng Xiaoping", "Teng Hsiao-p'ing", VARIANT),
    ("Xi Jinping", "Hsi Chin-p'ing", VARIANT),
    ("Chen Shui-bian", "Ch'en Shui-pien", VARIANT),
    ("Zhou Enlai", "Chou En-lai", VARIANT),
    ("Park Geun-hye", "Pak Kun-hye", VARIANT),
    ("Choe Ryong-hae", "Choi Ryong Hae", VARIANT),
    ("Kim Jong-il", "Kim Jong-un", DIFFERS),
    ("Li Zhanshu", "Li Keqiang", DIFFERS),
    ("Liu Yan", "Liu Yang", DIFFERS),
]
COMPOUNDS = [
    ("Ziaul Haq Rahmani", "Zia ul-Haq Rahmani", VARIANT),
    ("Manmohan Singh", "Man Mohan Singh", VARIANT),
    ("Jean-Marie Le Pen", "Jean Marie LePen", VARIANT),
    ("Burhanuddin Rabbani", "Salahuddin Rabbani", DIFFERS),
    ("Abdul Qadir Zaheer", "Abdul Qadir Zahir", VARIANT),
    ("Abdul Karim", "Abdul Rahim", DIFFERS),
    ("Oleksiy Danilov", "Alexei Danilov", VARIANT),
    ("Hennadiy Zubko", "Gennady Zubko", VARIANT),
    ("Angela Velmar", "Ange1a Ve1mar", VARIANT),
]
PARTS = [
    ("George W. Bush", "George H. W. Bush", POSSIBLE),
    ("T. S. Eliot", "Thomas Stearns Eliot", VARIANT),
    ("Tomasz Wierny Zaleski", "Wierny Zaleski", VARIANT),
    ("Ana Rosa Velmar Prado", "Velmar Prado", POSSIBLE),
    ("Qusay Saddam Hussein", "Saddam Hussein", POSSIBLE),
    ("Luciana Velmar Prado", "Luciana Velmar Oriz", POSSIBLE),
    ("Luciana Velmar Prado", "Octavia Velmar Oriz", DIFFERS),
    ("Taras Ihorovych Zubko", "Taras Ihorovych Danko", DIFFERS),
]
ORGANISATIONS = [
    ("ООО Ромашка", "LLC Romashka", VARIANT),
    ("Общество с ограниченной ответственностью Вектор", "OOO Vektor", VARIANT),
    ("Joint Stock Company Almaz", "JSC Almaz", VARIANT),
    ("Almaz GmbH", "PJSC Almaz", POSSIBLE),
    ("Société Générale S.A.", "Societe Generale", VARIANT),
    ("J.P. Morgan Chase & Co.", "JPMorgan Chase", VARIANT),
    ("Islamic Revolutionary Guards Corps", "Islamic Revolutionary Guard Corps", VARIANT),
    ("Ministry of Defence and Armed Forces Logistics", "MODAFL", VARIANT),
    ("Unit 61398", "Unit 61486", DIFFERS),
    ("Project KM22", "Project KM23", DIFFERS),
    ("Plant No. 9", "Plant 9", VARIANT),
    ("Relief Fund (Velmar)", "Relief Fund (Oriz)", POSSIBLE),
    ("Second Academy", "2nd Academy", VARIANT),
    ("Velmar Shipyard", "Верфь Велмар", POSSIBLE),
    ("Orsan Technologies Co., Ltd.", "Завод Велмар", DIFFERS),
    ("Bank of China", "China Construction Bank", POSSIBLE),
    ("Golden Star Trading", "Silver Star Trading", DIFFERS),
]
TABLES = {
    "person": [*CONSONANT_SCRIPTS, *OTHER_SCRIPTS, *CHARACTERS, *ROMANISATIONS, *COMPOUNDS, *PARTS],
    "organisation": ORGANISATIONS,
}
CASES = [(kind, *case) for kind, table in TABLES.items() for case in table]


@pytest.mark.parametrize(("kind", "left", "right", "relation"), CASES)
def test_names_relate_across_scripts(kind: str, left: str, right: str, relation: str) -> None:
    found = compare_names(left, right, kind, EMPTY)
    assert found.relation.value == relation, found
    assert compare_names(right, left, kind, EMPTY) == found.mirrored


@pytest.mark.parametrize(("left", "right"), [case[:2] for case in CONSONANT_SCRIPTS if case[2] == VARIANT])
def test_a_consonant_script_shares_a_blocking_key_with_latin_letters(left: str, right: str) -> None:
    assert set(name_key(left)) & set(name_key(right))


def test_a_reason_shows_a_consonant_script_in_latin_letters() -> None:
    assert "Sharif ~ Shrf" in compare_names("نواز شرف", "Nawaz Sharif", "person", EMPTY).reason


GIVEN = ("Orlando", "Svetlana", "Matthias", "Rashida", "Bertrand")
FAMILY = ("Velmar", "Kovacs", "Haddad", "Zubko", "Lindqvist")


@given(st.sampled_from(GIVEN), st.sampled_from(FAMILY))
def test_the_family_name_may_stand_first(given_name: str, family_name: str) -> None:
    left, right = f"{given_name} {family_name}", f"{family_name.upper()}, {given_name}"
    assert compare_names(left, right, "person", EMPTY).relation is Relation.VARIANT


@given(st.sampled_from(GIVEN), st.sampled_from(GIVEN), st.sampled_from(FAMILY))
def test_a_shared_family_name_is_no_identity(one: str, other: str, family_name: str) -> None:
    relation = compare_names(f"{one} {family_name}", f"{other} {family_name}", "person", EMPTY).relation
    assert relation is (Relation.SAME if one == other else Relation.DIFFERS)


SCRIPTS = st.text("abghklmnoqruwyzبحدرسشعلمنويאבגדהшжяї习近平김정은 -'~", min_size=1, max_size=16)


@given(left=SCRIPTS, right=SCRIPTS, kind=st.sampled_from(["person", "organisation", "place", "name"]))
def test_comparison_is_total_and_symmetric_in_every_script(left: str, right: str, kind: str) -> None:
    found = compare_names(left, right, kind, EMPTY)
    assert compare_names(right, left, kind, EMPTY) == found.mirrored


FORMS = st.text("abdeghiklmnorstuyzCSEAWY", min_size=1, max_size=10).map(canonical)


@given(FORMS, FORMS)
def test_likeness_is_symmetric_and_within_bounds(left: str, right: str) -> None:
    assert class_likeness(left, right) == class_likeness(right, left)
    assert 0 <= class_likeness(left, right) <= class_likeness(left, left)


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("mao zedong", "mao tse tung", Relation.VARIANT),
        ("zhou enlai", "chou en lai", Relation.VARIANT),
        ("zhang wei", "chang wei", Relation.POSSIBLE),
        ("jinping xi", "xi jinping", Relation.VARIANT),
        ("li chen", "chen li", Relation.POSSIBLE),
        ("xi jinping", "xi jintao", Relation.DIFFERS),
        ("wang qishan", "wang jishan", Relation.DIFFERS),
        ("zhao ziyang", "zhao zhiyang", Relation.POSSIBLE),
        ("kim dae jung", "kim tae chung", Relation.VARIANT),
        ("kim young su", "kim yong su", Relation.POSSIBLE),
        ("kim song chol", "kim yong chol", Relation.DIFFERS),
        ("nguyen van hung", "nguyen van hoang", Relation.DIFFERS),
        ("mao zedong", "kim yong su", None),
    ],
)
def test_names_are_read_syllable_by_syllable(left: str, right: str, relation: Relation | None) -> None:
    one, other = reading(left.split()), reading(right.split())
    assert one is not None
    assert other is not None
    assert relate(one, other) is relate(other, one) is relation


def test_other_names_are_not_read_syllable_by_syllable() -> None:
    assert reading(["ana", "velmar"]) is None
