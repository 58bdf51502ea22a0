"""Titles, ranks and offices written before or after a person's name. Public knowledge, several languages."""

_HEADS = """
mr mrs ms miss mx dr doctor prof professor sir dame lord lady baron baroness count countess duke duchess king queen
prince princess crown emperor emir sultan shah shahzada pope cardinal archbishop bishop father fr reverend rev pastor
rabbi imam ayatollah allamah allama hojatoleslam mullah mulla mulah molla mollah maulvi mawlawi mawlavi maulawi molavi
molawi moulavi moulvi maulana mawlana molana moulana mufti qari qazi akhund akhond sheikh shaikh shaykh shaik sheik
cheikh haji hajji hajj alhaj alhaji alhajj ustad ustaz engineer eng ing advocate adv barrister attorney lawyer atty
esquire esq justice judge magistrate prosecutor sheriff president premier chancellor minister secretary undersecretary
senator sen congressman congresswoman representative rep delegate deputy mp mep governor gov mayor ambassador envoy
diplomat consul commissioner chairman chairwoman chairperson chair director ceo cfo coo cto head chief leader
commander commandant spokesman spokeswoman spokesperson speaker negotiator mediator officer official adviser advisor
marshal general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private brigadier brig
admiral commodore inspector superintendent constable detective agent airman ret sayyid sayed seyed syed sayyed saiyid
sayid hojjat don dona doña senor senora señor herr frau monsieur madame mme mlle signor pani shri sri smt kumari
comrade coach author journalist analyst founder sra srta lic licenciado ingeniero doctora profesor profesora gral dato
datuk datin pandit swami effendi efendi ustadz ustadh kyai begum signora mademoiselle hojatolislam seyyed seyyid seyit
seid daw lalla moulay mawlay maharaja tunku tengku raden freiherr freifrau freiin graf grafin furst furstin prinz
prinzessin erzherzog herzog baronne comte comtesse marquise vicomte principe principessa duque duquesa conde condesa
kardinal eminence monsignor msgr abbe padre fray frere soeur sister brother archimandrite metropolitan patriarch
catholicos rebbe hakham generale generalissimo teniente coronel capitan comandante commandante sargento almirante
amiral marechal mariscal maresciallo oberst hauptmann feldmarschall commissaire inspecteur presidente premierministre
ministre ministro ministr kanzler bundeskanzler bundesprasident senador diputado gobernador alcalde adm pm dpm vp
"""
HEADS = frozenset(_HEADS.split())
"""Words that make what stands before a name a title or an office."""

_MODIFIERS = """
the of for to and in on at his her its their former ex then late acting interim designate elect deputy vice first
second assistant associate senior junior chief lead principal permanent special prime foreign interior home defense
defence finance justice health education information communications commerce trade energy agriculture labor labour
transport culture religious affairs external internal security national federal state district provincial regional
supreme high court appeals army air naval navy force forces military police intelligence staff joint chiefs border
parliamentary political government cabinet council senate house party opposition county city circuit u s us usa uk
eu un nato honourable honorable hon right excellency majesty royal highness holiness grand great retired field
lieutenant major attorney delegation team executive managing financial operating general rear n k unnamed
unidentified anonymous under
"""
MODIFIERS = frozenset(_MODIFIERS.split())
"""Words that qualify an office (`deputy interior minister`, `US district judge`)."""

_COUNTRY_WORDS = """
united states kingdom nations
american british french german italian spanish portuguese dutch belgian swiss austrian polish czech hungarian greek
turkish turkiye turkey russian ukrainian belarusian georgian armenian azerbaijani kazakh uzbek tajik turkmen kyrgyz
afghan afghanistan pakistani pakistan indian india bangladeshi sri lankan nepali chinese china japanese japan korean
korea north south vietnamese thai indonesian malaysian filipino australian canadian canada mexican brazilian
argentine chilean colombian venezuelan cuban peruvian egyptian sudanese libyan tunisian algerian moroccan nigerian
ghanaian kenyan ethiopian somali ugandan rwandan congolese african european saudi qatari qatar emirati kuwaiti omani
bahraini yemeni iraqi iraq iranian iran syrian syria lebanese jordanian palestinian israeli israel swedish
norwegian danish finnish icelandic irish scottish welsh english serbian croatian bosnian albanian bulgarian romanian
"""
COUNTRY_WORDS = frozenset(_COUNTRY_WORDS.split())
"""Country names and demonyms as they stand before an office (`Afghan foreign minister`)."""

_POSTNOMINALS = """
phd md mba sahib saheb bsc msc jd esq esquire obe mbe cbe kbe qc kc mp mep mla mna mpa retd ret rn cpa
"""
POSTNOMINALS = frozenset(_POSTNOMINALS.split())
"""Letters after a name that are no part of it. `Jr` and `Sr` are: they tell father and son apart."""

BEHIND = frozenset({"elect", "designate", "emeritus", "executive"})
"""What qualifies an office from behind (`President-elect`, `chief executive`)."""

_ROLES = """
spokesman spokeswoman spokesperson president premier chancellor minister secretary undersecretary senator congressman
congresswoman delegate governor mayor ambassador envoy diplomat commissioner chairman chairwoman chairperson director
ceo cfo coo cto chief head leader commander commandant negotiator mediator officer official adviser advisor general
coach journalist analyst founder prosecutor judge lawyer mp
"""
ROLES = frozenset(_ROLES.split())
"""Offices before which a body may stand (`Acme CEO Jane Doe`); written small, or as CEO is, they are no names."""

_MEN = "mr sir lord king prince sultan emperor baron count duke senor herr monsieur don signor"
_WOMEN = (
    "mrs ms miss mme mlle lady dame queen princess empress baroness countess duchess senora frau madame dona signora"
)
COURTESY = {**dict.fromkeys(_MEN.split(), "m"), **dict.fromkeys(_WOMEN.split(), "f")}
"""Titles that say whether somebody is a man or a woman."""

_IN_FULL = """
doctor dr
professor prof
general gen gral
lieutenant lt
colonel col
major maj
captain capt
sergeant sgt
corporal cpl
brigadier brig
admiral adm
reverend rev
senator sen
governor gov
representative rep
engineer eng ing
advocate adv
sheikh shaikh shaykh shaik sheik cheikh
mullah mulla mulah molla mollah
maulvi mawlawi mawlavi maulawi molavi molawi moulavi moulvi
maulana mawlana molana moulana
hajji haji hajj alhaj alhaji alhajj
sayyid sayed seyed syed sayyed saiyid sayid seyyed seyyid seyit seid
monsieur m
madame mme
mademoiselle mlle
"""
TITLES_IN_FULL = {short: row.split()[0] for row in _IN_FULL.strip().splitlines() for short in row.split()[1:]}
"""Titles as they are usually written, by their abbreviations and other spellings."""

AMBIGUOUS = frozenset({"general", "justice", "king", "queen", "prince", "princess", "crown", "chief", "head", "major"})
"""Titles that also begin the names of companies, places and offices (`General Motors`, `Justice Department`)."""

OFFICE_WORDS = HEADS | MODIFIERS | COUNTRY_WORDS
