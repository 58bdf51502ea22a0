"""A figure of quality, and how two sets of them compare."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

MARGIN = 0.01
"""How far a figure may fall before the build fails."""


class Figure(NamedTuple):
    """A share from 0 to 1 (or a count, where fewer is better), beside what others reach and what is wanted."""

    group: str
    name: str
    value: float
    baseline: float | None = None
    wanted: float | None = None
    fewer: bool = False

    @property
    def key(self) -> str:
        """The name of the figure in the file of committed ones."""
        return f"{self.group}: {self.name}"

    @property
    def is_met(self) -> bool:
        """Whether the figure reaches what is wanted; True where nothing is."""
        if self.wanted is None:
            return True
        return self.value <= self.wanted if self.fewer else self.value >= self.wanted


def fallen(found: Iterable[Figure], committed: Mapping[str, float]) -> Iterator[str]:
    """Yield a line for each figure that is worse than the committed one by more than the margin, is new, or is gone."""
    figures = {figure.key: figure for figure in found}
    for key, before in committed.items():
        figure = figures.get(key)
        if figure is None:
            yield f"{key}: was {before:g} and is not measured any more"
            continue
        worse = figure.value - before if figure.fewer else before - figure.value
        if worse > MARGIN:
            yield f"{key}: {figure.value:.4f}, was {before:.4f}"
    yield from (f"{key}: not among the committed figures" for key in figures if key not in committed)


def written(found: Iterable[Figure]) -> str:
    """Return the figures as the JSON that is committed."""
    return json.dumps({figure.key: round(figure.value, 4) for figure in found}, indent=1, ensure_ascii=False) + "\n"


def table(found: Iterable[Figure]) -> Iterator[str]:
    """Yield one line a figure: ours, the baseline, what is wanted and whether it is met."""
    yield f"{'':62}{'ours':>8}{'baseline':>10}{'wanted':>8}"
    group = ""
    for figure in found:
        if figure.group != group:
            group = figure.group
            yield group
        ours, baseline, wanted = (_shown(value, figure) for value in (figure.value, figure.baseline, figure.wanted))
        missed = "" if figure.is_met else "  not met"
        yield f"  {figure.name:60}{ours:>8}{baseline:>10}{wanted:>8}{missed}"


def _shown(value: float | None, figure: Figure) -> str:
    if value is None:
        return "-"
    return f"{value:.0f}" if figure.fewer else f"{value:.3f}"
