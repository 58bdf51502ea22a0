"""Words for sources that nobody can tell apart: two of them are never counted as two origins.

General knowledge of newsroom wording; grown from how style guides list anonymous attributions.
"""

from reconcile.folding import fold

ANONYMOUS = frozenset(
    """
    source sources official officials diplomat diplomats analyst analysts expert experts observer observers
    witness witnesses eyewitness eyewitnesses insider insiders person people resident residents local locals
    negotiator negotiators mediator mediators executive executives employee employees aide aides adviser advisers
    lawmaker lawmakers report reports rumour rumours rumor rumors user users critic critics commander commanders
    officer officers soldier soldiers activist activists expatriate expatriates reader readers
    """.split()  # noqa: SIM905 - a block of words reads better than a list of literals
)
_TAIL = frozenset("of familiar with close in from to who speaking on at inside briefed near within".split())  # noqa: SIM905


def is_anonymous(attribution: str) -> bool:
    """Return whether an attribution names nobody: `several officials`, `a person close to the family`.

    A capital inside makes it a name: `Lake Observer` is a newspaper.
    """
    head: list[str] = []
    for word in attribution.split():
        if fold(word) in _TAIL:
            break
        head.append(word)
    if not head or fold(head[-1]) not in ANONYMOUS:
        return False
    return len(head) == 1 or not head[-1][:1].isupper()
