"""Without libyaml the same nodes come from pure Python."""

from pathlib import Path

import pytest
from yaml.nodes import Node, ScalarNode

from reconcile.factfiles.nodes import compose
from reconcile.factfiles.slow_composer import SlowComposer


class _Plain(SlowComposer):
    def resolve(self, *_: object) -> None: ...

    def descend_resolver(self, *_: object) -> None: ...

    def ascend_resolver(self) -> None: ...


def flat(node: Node | None) -> list[object]:
    if node is None or isinstance(node, ScalarNode):
        return [node and (node.value, node.start_mark.line, node.start_mark.column, node.style or "")]
    return [
        found for part in node.value for piece in (part if isinstance(part, tuple) else [part]) for found in flat(piece)
    ]


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parents[3] / "facts").glob("*.yaml")), ids=lambda path: path.name
)
def test_both_composers_give_the_same_nodes(path: Path) -> None:
    data = path.read_bytes()
    assert flat(_Plain(data).get_single_node()) == flat(compose(data))
