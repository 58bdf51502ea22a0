"""How much each thing that two questions have in common, or not, speaks for their being one.

A score is the sum of these, each times a share from 0 to 1; at `policy.ALIGNED` two questions are taken for one. In
the manner of Fellegi and Sunter 1969, A theory for record linkage: each agreement and disagreement has a weight of its
own, proportional to the logarithm of the odds. The numbers are fitted by `python -m benchmarks.alignment.fit`, which
also says how they do on stories and articles left out; nobody sets them by hand.
"""

WEIGHTS: dict[str, float] = {
    "wording": 0.51,
    "same predicate": 0.042,
    "other predicate": -0.166,
    "subject": 0.019,
    "other subject": -0.069,
    "same event": 0.072,
    "value": 0.496,
    "near value": 0.243,
    "same kind": 0.218,
    "other kind": -0.291,
    "other rank": -0.042,
    "quotes": 0.099,
    "close amount": 0.229,
    "value words": 0.084,
    "other name": -0.067,
    "other asking": -0.13,
    "other words": -0.042,
    "other size": -0.167,
    "closest": 0.104,
    "lead": 0.081,
    "other closer": -0.241,
}
"""Weight by feature; what each feature is stands in `features`."""
