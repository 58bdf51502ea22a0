"""Legal forms of companies, which are no part of a name's identity. Public knowledge: company law of many countries."""

_LEGAL_FORMS = """
inc incorporated corp corporation co company ltd limited llc llp lp plc pllc gmbh ag kg kgaa ohg ug se sa sas sarl
sarlu srl spa snc bv nv vof ab as asa aps oy oyj kk kabushiki kaisha gk pty pte pvt private sdn bhd tbk pt jsc ojsc
cjsc pjsc ooo oao zao pao ao doo dd ad eood ood kft zrt nyrt sro spol sp zoo holding holdings fze fzco fzc wll bsc
psc saog eirl sl slu ltda eireli cv sapi aktiengesellschaft aktiebolag tov pat too sirketi sti fzllc dmcc
limitada mbh ev gesmbh fc afc
"""
LEGAL_FORMS = frozenset(_LEGAL_FORMS.split())
"""Folded, without dots, football clubs with them; stripped from the end of a name only."""

_KINDS = """
ltd limited llc pvt pte private pty ooo tov too ltda limitada limited_liability_company private_limited
private_limited_company obshchestvo_s_ogranichennoy_otvetstvennostyu obshchestvo_s_ogranichennoi_otvetstvennostyu
tovarystvo_z_obmezhenoyu_vidpovidalnistyu you_xian_gong_si you_xian_ze_ren_gong_si youxian_gongsi

jsc ojsc cjsc pjsc oao zao pao ao pat vat joint_stock_company public_joint_stock_company open_joint_stock_company
closed_joint_stock_company private_joint_stock_company private_joint_stock_co joint_stock_co aktsionernoe_obshchestvo
otkrytoe_aktsionernoe_obshchestvo zakrytoe_aktsionernoe_obshchestvo publichnoe_aktsionernoe_obshchestvo
gufen_youxian_gongsi gu_fen_you_xian_gong_si

inc incorporated corp corporation

plc public_limited_company

gmbh mbh gesmbh ges_m_b_h gesellschaft_mit_beschrankter_haftung

ag aktiengesellschaft

kg kgaa ohg

sa societe_anonyme sociedad_anonima sociedade_anonima

sarl sarlu srl societe_a_responsabilite_limitee societa_a_responsabilita_limitata sociedad_de_responsabilidad_limitada

spa societa_per_azioni

bv besloten_vennootschap

nv naamloze_vennootschap

ab aktiebolag

fze fzco fzc fzllc dmcc

llp lp limited_liability_partnership

holding holdings
"""

LEGAL_KINDS: dict[str, int] = {
    form.replace("_", " "): number for number, kind in enumerate(_KINDS.split("\n\n")) for form in kind.split()
}
"""Each form with the number of its kind: one form in the words of several languages (`OOO`, `LLC`).

Two kinds are two companies at law; forms that are left out here (`Co`, `Group`) go with any.
"""

_LEADING_FORMS = """
llc jsc ojsc cjsc pjsc ooo oao zao pao ao tov pat vat too pt uab fgup mup ltd
"""
LEADING_FORMS = frozenset(_LEADING_FORMS.split())
"""Forms that are usual in front of a name as well."""

_PHRASES = """
limited liability company
limited liability partnership
joint stock company
public joint stock company
open joint stock company
closed joint stock company
private joint stock company
private joint stock co
joint stock co
public limited company
private limited company
private limited
gesellschaft mit beschrankter haftung
societe anonyme
societe a responsabilite limitee
societa per azioni
societa a responsabilita limitata
sociedad anonima
sociedad anonima de capital variable
sociedad de responsabilidad limitada
sociedad limitada
sociedade anonima
naamloze vennootschap
besloten vennootschap
spolka akcyjna
spolka z ograniczona odpowiedzialnoscia
anonim sirketi
limited sirketi
obshchestvo s ogranichennoy otvetstvennostyu
obshchestvo s ogranichennoi otvetstvennostyu
aktsionernoe obshchestvo
otkrytoe aktsionernoe obshchestvo
zakrytoe aktsionernoe obshchestvo
publichnoe aktsionernoe obshchestvo
tovarystvo z obmezhenoyu vidpovidalnistyu
kabushiki kaisha
kabushiki gaisha
ges m b h
youxian gongsi
gufen youxian gongsi
you xian gong si
gu fen you xian gong si
you xian ze ren gong si
"""

LEGAL_PHRASES: dict[str, tuple[tuple[str, ...], ...]] = {}
"""Legal forms written out, by their first and by their last word, the longest first."""
for _phrase in sorted(map(tuple, map(str.split, _PHRASES.strip().splitlines())), key=len, reverse=True):
    for _end in {_phrase[0], _phrase[-1]}:
        LEGAL_PHRASES[_end] = (*LEGAL_PHRASES.get(_end, ()), _phrase)
