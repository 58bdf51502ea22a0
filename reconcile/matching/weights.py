"""How much each thing that two questions have in common, or not, speaks for their being one.

A score is the sum of these, each times a share from 0 to 1; at `policy.ALIGNED` two questions are taken for one. In
the manner of Fellegi and Sunter 1969, A theory for record linkage: each agreement and disagreement has a weight of its
own, proportional to the logarithm of the odds. The numbers are fitted by `python -m benchmarks.alignment.fit`, which
also says how they do on stories and articles left out; nobody sets them by hand.
"""

WEIGHTS: dict[str, float] = {
    "wording": 0.484,
    "same predicate": 0.051,
    "other predicate": -0.164,
    "subject": 0.025,
    "other subject": -0.074,
    "same event": 0.069,
    "value": 0.482,
    "near value": 0.242,
    "same kind": 0.208,
    "other kind": -0.289,
    "other rank": -0.054,
    "quotes": 0.096,
    "close amount": 0.232,
    "value words": 0.074,
    "other name": -0.065,
    "other asking": -0.129,
    "other words": -0.043,
    "other size": -0.167,
    "closest": 0.107,
    "lead": 0.097,
    "other closer": -0.217,
}
"""Weight by feature; what each feature is stands in `features`."""
