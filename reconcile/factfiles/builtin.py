"""The general vocabulary and word classes shipped with the package, compiled so that start-up does not work them out.

`general.yaml`, `concepts/` and `contrasts.py` in `reconcile/vocabulary` are the files to edit; a test holds
`general_entries.py`, `general_forms.py` and `stemmed.py` to them. To compile all anew:

    python -m reconcile.factfiles.builtin
"""

import os
from functools import cache

from reconcile.model import Entity, Predicate, Vocabulary
from reconcile.vocabulary import entity_keys, predicate_keys

_FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "vocabulary")
_HEAD = '"""Compiled from general.yaml by `python -m reconcile.factfiles.builtin`; edit that file, not this one."""\n'
_HEAD += "\n# fmt: off\n"


@cache
def builtin_vocabulary() -> Vocabulary:
    """Return the general vocabulary, its entries marked as built in."""
    from reconcile.vocabulary.general_entries import ENTITIES, PREDICATES

    return Vocabulary(tuple(map(Entity._make, ENTITIES)), tuple(map(Predicate._make, PREDICATES)))


def compiled() -> str:
    """Return the text of the module that `general.yaml` compiles to.

    Raises:
        BadFactsError: the file breaks a rule of vocabularies.
    """
    vocabulary = _general()
    entities = (tuple(one._replace(builtin=True, keys=entity_keys(one))) for one in vocabulary.entities)
    predicates = (tuple(one._replace(builtin=True, keys=predicate_keys(one))) for one in vocabulary.predicates)
    head = f"{_HEAD}# ruff: noqa: E501 - one entry a line\n"
    return head + "".join(
        f"\n{name}: tuple[tuple[object, ...], ...] = (\n{''.join(f'    {row!r},{chr(10)}' for row in rows)})\n"
        for name, rows in (("ENTITIES", entities), ("PREDICATES", predicates))
    )


def compiled_forms() -> str:
    """Return the text of the module that holds which built-in predicate each form of a wording asks for.

    Raises:
        BadFactsError: the file breaks a rule of vocabularies.
    """
    from reconcile.vocabulary.forms import forms_of

    rows = "".join(f"    {form!r}: {name!r},\n" for form, name in sorted(forms_of(_general().predicates).items()))
    return f"{_HEAD}\nFORMS: dict[str, str] = {{\n{rows}}}\n"


def _general() -> Vocabulary:
    from reconcile.errors import BadFactsError
    from reconcile.factfiles.reading import parse
    from reconcile.factfiles.vocabulary import read_vocabulary

    with open(os.path.join(_FOLDER, "general.yaml"), "rb") as file:
        document = parse("reconcile/vocabulary/general.yaml", file.read())
    vocabulary = read_vocabulary(document)
    if document.problems:
        raise BadFactsError(tuple(document.problems))
    return vocabulary


def compiled_stems() -> str:
    """Return the text of the module that the word classes compile to.

    The concepts are one text of stems and names: splitting it takes a third of the time of a dictionary written out.
    """
    from reconcile.vocabulary.concepts import concept_of
    from reconcile.vocabulary.contrasts import sides_of

    head = (
        '"""Compiled from concepts/ and contrasts.py by `python -m reconcile.factfiles.builtin`; edit those."""\n'
        '\n# fmt: off\n\n_PAIRS = """\n'
    )
    concepts = "".join(f"{root} {name}\n" for root, name in concept_of().items())
    middle = '""".split()  # noqa: SIM905 - a dictionary of this size takes three times as long to load\n'
    middle += "CONCEPT_OF: dict[str, str] = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))\n"
    sides = "".join(f"    {root!r}: {places!r},\n" for root, places in sides_of().items())
    return f"{head}{concepts}{middle}\nSIDES_OF: dict[str, tuple[tuple[int, int], ...]] = {{\n{sides}}}\n"


def _write() -> None:
    modules = {
        "general_entries.py": compiled(),
        "general_forms.py": compiled_forms(),
        "stemmed.py": compiled_stems(),
    }
    for name, text in modules.items():
        with open(os.path.join(_FOLDER, name), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)


if __name__ == "__main__":
    _write()
