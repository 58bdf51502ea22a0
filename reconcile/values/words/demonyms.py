"""Adjectives of countries with the country they name, folded. Public knowledge; those of one English word each."""

_PAIRS = """
afghan afghanistan pakistani pakistan indian india bangladeshi bangladesh nepali nepal chinese china
japanese japan iranian iran iraqi iraq syrian syria lebanese lebanon jordanian jordan israeli israel
palestinian palestine egyptian egypt saudi saudi qatari qatar emirati emirates kuwaiti kuwait omani oman
bahraini bahrain yemeni yemen turkish turkiye turkey turkiye russian russia ukrainian ukraine
belarusian belarus polish poland german germany french france british britain italian italy spanish spain
portuguese portugal greek greece swedish sweden norwegian norway danish denmark finnish finland dutch
netherlands belgian belgium austrian austria hungarian hungary romanian romania bulgarian bulgaria
serbian serbia uzbek uzbekistan tajik tajikistan turkmen turkmenistan kazakh kazakhstan kyrgyz kyrgyzstan
canadian canada mexican mexico brazilian brazil colombian colombia venezuelan venezuela cuban cuba
nigerian nigeria kenyan kenya ethiopian ethiopia somali somalia sudanese sudan libyan libya
tunisian tunisia algerian algeria moroccan morocco australian australia indonesian indonesia
malaysian malaysia thai thailand vietnamese vietnam
"""

DEMONYMS: dict[str, str] = dict(zip(_PAIRS.split()[::2], _PAIRS.split()[1::2], strict=True))
"""`Afghan delegation` is the delegation of Afghanistan."""
