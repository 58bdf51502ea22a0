"""How much each thing that two questions have in common, or not, speaks for their being one.

A score is the sum of these, each times a share from 0 to 1; at `policy.ALIGNED` two questions are taken for one. In
the manner of Fellegi and Sunter 1969, A theory for record linkage: each agreement and disagreement has a weight of its
own, proportional to the logarithm of the odds. The numbers are fitted by `python -m benchmarks.alignment.fit`, which
also says how they do on stories and articles left out; nobody sets them by hand.
"""

WEIGHTS: dict[str, float] = {
    "wording": 0.5,
    "same predicate": 0.047,
    "other predicate": -0.163,
    "subject": 0.019,
    "other subject": -0.072,
    "same event": 0.07,
    "value": 0.494,
    "near value": 0.238,
    "same kind": 0.21,
    "other kind": -0.289,
    "other rank": -0.043,
    "quotes": 0.098,
    "close amount": 0.228,
    "value words": 0.079,
    "other name": -0.067,
    "other asking": -0.124,
    "other words": -0.044,
    "other size": -0.164,
    "closest": 0.119,
    "lead": 0.072,
    "other closer": -0.233,
}
"""Weight by feature; what each feature is stands in `features`."""
