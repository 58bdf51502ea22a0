"""Places with two universities that differ in the order of the words only (`Miami University`, `University of Miami`).

Put together for this project from general knowledge; no list was copied: the states of the United States, and cities.
"""

_PLACES = """
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont
virginia washington wisconsin wyoming miami boston chicago concordia houston dallas pacific portland liverpool
manchester london birmingham leeds nottingham leicester lincoln brighton westminster sunderland wales reading
charleston rochester scranton
"""
UNIVERSITY_PLACES = frozenset(_PLACES.split())
