"""Names in Chinese characters, which several languages read in several ways."""

_FIRST, _LAST = "\u3400", "\u9fff"


def han(text: str) -> str:
    """Return `text` in simplified characters without blanks, or nothing if it is not in Chinese characters only."""
    characters = "".join(filter(str.isalnum, text))
    written = characters and all(_FIRST <= letter <= _LAST for letter in characters)
    if not written:
        return ""
    from reconcile.values.words.han import SIMPLIFIED

    return characters.translate(SIMPLIFIED)
