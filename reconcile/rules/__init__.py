"""The rules of `reconcile check` beside what reading the files finds: one file a rule, one line here."""

from reconcile.factfiles.codes import ALL_CODES, Code
from reconcile.rules import (
    ambiguous_quote,
    attribution_in_value,
    contradicts_itself,
    cut_word,
    done_after_publication,
    expired_decision,
    joined_and_apart,
    mistyped_event,
    mistyped_name,
    mistyped_predicate,
    no_quote,
    orphaned_decision,
    quote_not_found,
    retyped_quote,
    said_twice,
    settled_elsewhere,
    settled_twice,
    source_without_text,
    stale_decision,
    stray_space,
    text_not_found,
    text_without_facts,
    typographic_quotes,
    undated_source,
    unquoted_claim,
    unused_entry,
    value_not_in_quote,
)
from reconcile.rules.ignoring import IGNORE_CODES
from reconcile.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    mistyped_predicate.RULE,
    mistyped_name.RULE,
    mistyped_event.RULE,
    stray_space.RULE,
    typographic_quotes.RULE,
    done_after_publication.RULE,
    undated_source.RULE,
    said_twice.RULE,
    contradicts_itself.RULE,
    unused_entry.RULE,
    orphaned_decision.RULE,
    stale_decision.RULE,
    expired_decision.RULE,
    joined_and_apart.RULE,
    settled_twice.RULE,
    settled_elsewhere.RULE,
    quote_not_found.RULE,
    retyped_quote.RULE,
    no_quote.RULE,
    ambiguous_quote.RULE,
    value_not_in_quote.RULE,
    text_not_found.RULE,
    text_without_facts.RULE,
    source_without_text.RULE,
    attribution_in_value.RULE,
    cut_word.RULE,
    unquoted_claim.RULE,
)
"""All rules, in the order of their codes."""

UNAPPLIED = (orphaned_decision.RULE, stale_decision.RULE, expired_decision.RULE)
"""The rules about decisions that a report leaves out of account, of which it warns too."""

DOCUMENTED: dict[str, Code] = {
    entry.code: entry
    for entry in sorted((*ALL_CODES, *IGNORE_CODES, *(rule.code for rule in RULES)), key=lambda entry: entry.code)
}
"""Every code that a problem may have, with its documentation."""
