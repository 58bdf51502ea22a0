"""The rules of `reconcile check` beside what reading the files finds: one file a rule, one line here."""

from reconcile.rules import expired_decision, orphaned_decision, stale_decision
from reconcile.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    orphaned_decision.RULE,
    stale_decision.RULE,
    expired_decision.RULE,
)
"""All rules, in the order of their codes."""

UNAPPLIED = (orphaned_decision.RULE, stale_decision.RULE, expired_decision.RULE)
"""The rules about decisions that a report leaves out of account, of which it warns too."""
