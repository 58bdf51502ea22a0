"""Words for yes and no, folded. Public knowledge; a lone `1`, `0`, `on` or `off` means too many other things."""

TRUE_WORDS = frozenset({"true", "yes", "y"})
FALSE_WORDS = frozenset({"false", "no", "n"})
