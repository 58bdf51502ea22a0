"""How much each thing that two questions have in common, or not, speaks for their being one.

A score is the sum of these, each times a share from 0 to 1; at `policy.ALIGNED` two questions are taken for one. In
the manner of Fellegi and Sunter 1969, A theory for record linkage: each agreement and disagreement has a weight of its
own, proportional to the logarithm of the odds. The numbers are fitted by `python -m benchmarks.alignment.fit`, which
also says how they do on stories and articles left out; nobody sets them by hand.
"""

WEIGHTS: dict[str, float] = {
    "wording": 0.2,
    "asking": 0.209,
    "contained": 0.172,
    "context": 0.157,
    "same predicate": 0.112,
    "other predicate": -0.1,
    "subject": 0.0,
    "other subject": -0.077,
    "event": 0.066,
    "other event": -0.086,
    "value": 0.269,
    "near value": 0.152,
    "other value": -0.023,
    "other type": -0.129,
    "same type": 0.225,
    "same unit": 0.098,
    "close amount": 0.264,
    "value words": 0.163,
    "other name": 0.0,
}
"""Weight by feature; what each feature is stands in `features`."""
