"""How much each thing that two questions have in common, or not, speaks for their being one.

A score is the sum of these, each times a share from 0 to 1; at `policy.ALIGNED` two questions are taken for one. In
the manner of Fellegi and Sunter 1969, A theory for record linkage: each agreement and disagreement has a weight of its
own, proportional to the logarithm of the odds. The numbers are fitted by `python -m benchmarks.alignment.fit`, which
also says how they do on stories and articles left out; nobody sets them by hand.
"""

WEIGHTS: dict[str, float] = {
    "wording": 0.212,
    "asking": 0.214,
    "contained": 0.18,
    "context": 0.166,
    "same predicate": 0.1,
    "other predicate": -0.106,
    "subject": 0.0,
    "other subject": -0.08,
    "event": 0.073,
    "other event": -0.093,
    "value": 0.278,
    "near value": 0.165,
    "other value": -0.023,
    "other type": -0.136,
    "same type": 0.239,
    "same unit": 0.104,
    "close amount": 0.279,
    "value words": 0.166,
    "other name": 0.0,
}
"""Weight by feature; what each feature is stands in `features`."""
