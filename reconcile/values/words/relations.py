"""What somebody is to somebody else: kin, staff, friends, foes. Put together for this project; no list was copied."""

_KIN = """
brother brothers sister sisters sibling siblings twin son sons daughter daughters child children baby wife wives husband
widow widower spouse fiance fiancee partner girlfriend boyfriend father mother parent parents uncle aunt nephew niece
cousin cousins grandson granddaughter grandchild grandfather grandmother stepson stepdaughter stepfather stepmother
stepbrother stepsister heir heirs descendant descendants relative relatives family ex friend friends
"""
KIN = frozenset(_KIN.split())
"""A relative or a friend: what `of` adds is a person."""

_STAFF = """
aide aides adviser advisers advisor advisors lawyer lawyers attorney attorneys counsel deputy deputies spokesman
spokesmen spokeswoman spokesperson spokespeople assistant assistants bodyguard bodyguards driver guard guards envoy
emissary representative representatives secretary associate associates colleague colleagues confidant confidante
successor successors predecessor follower followers supporter supporters backer backers loyalist loyalists ally allies
rival rivals opponent opponents critic critics enemy killer killers assassin murderer biographer translator interpreter
doctor physician nurse neighbour neighbor student pupil teacher mentor victim victims nominee appointee member members
office home house residence death killing murder arrest statement
"""
RELATIONS = KIN.union(_STAFF.split())
"""What with a name behind `of`, `for` or `to`, or before it with `'s`, is somebody or something else."""
