"""How much each thing that two questions have in common, or not, speaks for their being one.

A score is the sum of these, each times a share from 0 to 1; at `policy.ALIGNED` two questions are taken for one. In
the manner of Fellegi and Sunter 1969, A theory for record linkage: each agreement and disagreement has a weight of its
own, proportional to the logarithm of the odds. The numbers are fitted by `python -m benchmarks.alignment.fit`, which
also says how they do on stories and articles left out; nobody sets them by hand.
"""

WEIGHTS: dict[str, float] = {
    "wording": 0.512,
    "same predicate": 0.044,
    "other predicate": -0.171,
    "subject": 0.018,
    "other subject": -0.069,
    "same event": 0.072,
    "value": 0.499,
    "near value": 0.25,
    "same kind": 0.22,
    "other kind": -0.293,
    "other rank": -0.043,
    "quotes": 0.1,
    "close amount": 0.23,
    "value words": 0.086,
    "other name": -0.069,
    "other asking": -0.13,
    "other words": -0.044,
    "other size": -0.169,
    "closest": 0.103,
    "lead": 0.079,
    "other closer": -0.244,
}
"""Weight by feature; what each feature is stands in `features`."""
