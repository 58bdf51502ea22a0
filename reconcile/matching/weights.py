"""How much each thing that two questions have in common, or not, speaks for their being one.

A score is the sum of these, each times a share from 0 to 1; at `policy.ALIGNED` two questions are taken for one. In
the manner of Fellegi and Sunter 1969, A theory for record linkage: each agreement and disagreement has a weight of its
own, proportional to the logarithm of the odds. The numbers are fitted by `python -m benchmarks.alignment.fit`, which
also says how they do on stories and articles left out; nobody sets them by hand.
"""

WEIGHTS: dict[str, float] = {
    "wording": 0.227,
    "asking": 0.211,
    "contained": 0.209,
    "context": 0.129,
    "same predicate": 0.083,
    "other predicate": -0.136,
    "subject": 0.0,
    "other subject": -0.107,
    "event": 0.0,
    "other event": -0.105,
    "value": 0.298,
    "near value": 0.12,
    "other value": 0.0,
    "other type": -0.116,
    "same type": 0.243,
    "same unit": 0.108,
    "close amount": 0.284,
    "value words": 0.201,
    "other name": -0.008,
}
"""Weight by feature; what each feature is stands in `features`."""
