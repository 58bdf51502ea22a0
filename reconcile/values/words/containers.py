"""What places are said to lie in: countries, and the states and provinces of some, with their abbreviations.

Put together for this project from general knowledge (members of the United Nations, states of the United States with
their postal codes and the abbreviations of the press, provinces and states of federal countries); no list was copied.
Folded; blanks are written `_`. `Georgia` is left out: it is a country and a state.
"""

_COUNTRIES = """
afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
benin bolivia bosnia_and_herzegovina botswana brazil bulgaria burkina_faso burundi cambodia cameroon canada chad chile
china colombia costa_rica croatia cuba cyprus czechia czech_republic denmark dominican_republic ecuador egypt
el_salvador eritrea estonia ethiopia finland france gabon gambia germany ghana greece guatemala guinea guyana haiti
honduras hungary iceland india indonesia iran iraq ireland israel italy ivory_coast jamaica japan jordan kazakhstan
kenya kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg madagascar malawi malaysia mali
malta mauritania mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands new_zealand
nicaragua niger nigeria north_korea south_korea north_macedonia norway oman pakistan palestine panama paraguay peru
philippines poland portugal qatar romania russia rwanda saudi_arabia senegal serbia sierra_leone singapore slovakia
slovenia somalia south_africa south_sudan spain sri_lanka sudan sweden switzerland syria taiwan tajikistan tanzania
thailand togo tunisia turkiye turkmenistan uganda ukraine united_arab_emirates united_kingdom united_states uruguay
uzbekistan venezuela vietnam yemen zambia zimbabwe
"""
COUNTRIES = frozenset(each.replace("_", " ") for each in _COUNTRIES.split())
"""The usual English names of countries."""

_STATES = """
united_states: alabama/ala/al alaska/ak arizona/ariz/az arkansas/ark/ar california/calif/ca colorado/colo/co
connecticut/conn/ct delaware/del/de florida/fla/fl hawaii/hi idaho/id illinois/ill/il indiana/ind/in iowa/ia
kansas/kan/ks kentucky/ky louisiana/la maine/me maryland/md massachusetts/mass/ma michigan/mich/mi minnesota/minn/mn
mississippi/miss/ms missouri/mo montana/mont/mt nebraska/neb/ne nevada/nev/nv new_hampshire/n_h/nh new_jersey/n_j/nj
new_mexico/n_m/nm new_york/n_y/ny north_carolina/n_c/nc north_dakota/n_d/nd ohio/oh oklahoma/okla/ok oregon/ore/or
pennsylvania/pa rhode_island/r_i/ri south_carolina/s_c/sc south_dakota/s_d/sd tennessee/tenn/tn texas/tex/tx utah/ut
vermont/vt virginia/va washington/wash/wa west_virginia/w_va/wv wisconsin/wis/wi wyoming/wyo/wy
canada: alberta british_columbia manitoba new_brunswick nova_scotia ontario quebec saskatchewan
australia: new_south_wales/nsw queensland south_australia tasmania victoria western_australia
germany: bavaria brandenburg hesse lower_saxony north_rhine_westphalia saxony saxony_anhalt schleswig_holstein thuringia
united_kingdom: england scotland wales northern_ireland
india: andhra_pradesh assam bihar gujarat haryana karnataka kerala madhya_pradesh maharashtra odisha rajasthan
tamil_nadu telangana uttar_pradesh west_bengal
pakistan: balochistan khyber_pakhtunkhwa sindh
"""


def _read(rows: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return each state with its country, and each abbreviation with its state."""
    country, states, short = "", dict[str, str](), dict[str, str]()
    for token in rows.split():
        if token.endswith(":"):
            country = token[:-1].replace("_", " ")
            continue
        state, *others = token.replace("_", " ").split("/")
        states[state] = country
        short.update(dict.fromkeys(others, state))
    return states, short


STATE_COUNTRY, STATE_IN_FULL = _read(_STATES)
"""The country of each state, and the state of each abbreviation."""
