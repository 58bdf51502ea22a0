"""British and American spellings of one word, as far as they are common in news writing. Public knowledge."""

_PAIRS = """
defence:defense offence:offense licence:license pretence:pretense organisation:organization organised:organized
recognised:recognized unrecognised:unrecognized authorised:authorized unauthorised:unauthorized finalised:finalized
nationalised:nationalized demilitarised:demilitarized normalised:normalized stabilised:stabilized
legalised:legalized decriminalised:decriminalized criminalised:criminalized privatised:privatized
labour:labor favour:favor favourable:favorable unfavourable:unfavorable honour:honor honoured:honored
neighbour:neighbor harbour:harbor colour:color behaviour:behavior rumour:rumor centre:center theatre:theater
programme:program cancelled:canceled fuelled:fueled labelled:labeled modelled:modeled travelled:traveled
paralysed:paralyzed analysed:analyzed catalogue:catalog dialogue:dialog grey:gray judgement:judgment
sceptical:skeptical ageing:aging enrolment:enrollment fulfil:fulfill instalment:installment
"""

SPELLINGS: dict[str, str] = {american: british for pair in _PAIRS.split() for british, american in [pair.split(":")]}
"""Each American spelling with the British one."""
