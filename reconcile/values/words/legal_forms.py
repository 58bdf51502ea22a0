"""Legal forms of companies, which are no part of a name's identity. Public knowledge: company law of many countries."""

_LEGAL_FORMS = """
inc incorporated corp corporation co company ltd limited llc llp lp plc pllc gmbh ag kg kgaa ohg ug se sa sas sarl
sarlu srl spa snc bv nv vof ab as asa aps oy oyj kk kabushiki kaisha gk pty pte pvt private sdn bhd tbk pt jsc ojsc
cjsc pjsc ooo oao zao pao ao doo dd ad eood ood kft zrt nyrt sro spol sp zoo holding holdings fze fzco fzc wll bsc
psc saog eirl sl slu ltda eireli cv sapi
"""
LEGAL_FORMS = frozenset(_LEGAL_FORMS.split())
"""Folded, without dots; stripped from the end of a name only."""
