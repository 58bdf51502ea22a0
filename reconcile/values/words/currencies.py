"""Currencies: codes of ISO 4217 in general use, signs, names, and the coins a hundredth of them (a few a thousandth).

General knowledge, put together for this project. A name that several countries use is held with all of them. Where
news agencies use it for one of them without saying so, that one is read and the others remain possible.
"""

# code | signs and other names | adjectives of the full name | noun, as in the table of nouns
CURRENCIES = """
USD|US$ USD$ U.S.$ greenback greenbacks 米ドル 美元 달러|us u.s. american united_states|dollar
AUD|A$ AU$ AUD$ 澳元|australian aussie|dollar
CAD|C$ CA$ CAD$ CDN$ Can$ 加元|canadian|dollar
NZD|NZ$ NZD$|new_zealand kiwi|dollar
HKD|HK$ HKD$ 港元 港币 港幣|hong_kong|dollar
SGD|S$ SG$ SGD$ 新元|singapore singaporean|dollar
TWD|NT$ ntd 新台币 新臺幣 台币 台幣|taiwan taiwanese new_taiwan|dollar
BBD|Bds$|barbados barbadian|dollar
BSD|B$|bahamian|dollar
BZD|BZ$|belize|dollar
BMD||bermudian bermuda|dollar
BND||brunei|dollar
FJD|FJ$|fijian fiji|dollar
GYD|G$ GY$|guyanese guyana|dollar
JMD|J$ JA$|jamaican|dollar
KYD|CI$|cayman|dollar
LRD|L$|liberian|dollar
NAD|N$|namibian|dollar
SBD|SI$|solomon_islands|dollar
SRD|SRD$|surinamese|dollar
TTD|TT$|trinidad_and_tobago trinidadian|dollar
XCD|EC$|east_caribbean eastern_caribbean|dollar
ZWL|Z$ ZW$|zimbabwean zimbabwe|dollar
EUR|€ ユーロ 欧元 歐元 유로 евро euro euros euróv eur||
GBP|GB£ UK£ stg sterling quid 英镑 英鎊|british uk|pound
EGP|E£ LE|egyptian|pound
LBP|LL|lebanese|pound
SYP|S£|syrian|pound
SDG||sudanese|pound
SSP||south_sudanese|pound
GIP||gibraltar|pound
FKP||falkland falklands|pound
SHP||saint_helena|pound
JPY|JP¥ 円 日元 日圓 エン 엔|japanese|yen
CNY|CN¥ 元 人民币 人民幣 人民元 위안 renminbi RMB CNH|chinese|yuan
INR|₹|indian|rupee
PKR||pakistani pakistan|rupee
NPR||nepalese nepali|rupee
LKR||sri_lankan|rupee
MUR||mauritian|rupee
SCR||seychellois seychelles|rupee
KRW|₩ 원|south_korean korean|won
KPW||north_korean|won
RUB|₽ руб рублей рубля рубль|russian|ruble
BYN||belarusian belarussian|ruble
TRY|₺ TL|turkish|lira
UAH|₴ грн гривень гривен hryvnia hryvnias hryvnya hryvnyas|ukrainian|hryvnia
ILS|₪ NIS|israeli new_israeli|shekel
VND|₫ đồng|vietnamese|dong
NGN|₦|nigerian|naira
BRL|R$ reais|brazilian|real
CHF|SFr franken stutz|swiss|franc
XAF|FCFA|central_african cfa|franc
XOF||west_african|franc
XPF||cfp pacific|franc
CDF||congolese|franc
RWF||rwandan|franc
BIF||burundian burundi|franc
DJF||djibouti djiboutian|franc
GNF||guinean|franc
KMF||comorian|franc
MGA|ariary|malagasy|ariary
AFN|؋|afghan|afghani
IRR||iranian|rial
OMR||omani|rial
YER||yemeni|rial
SAR||saudi saudi_arabian|riyal
QAR||qatari qatar|riyal
AED|Dh Dhs|emirati uae|dirham
MAD||moroccan|dirham
IQD||iraqi|dinar
KWD||kuwaiti|dinar
JOD||jordanian|dinar
BHD||bahraini bahrain|dinar
DZD||algerian|dinar
TND||tunisian|dinar
LYD||libyan|dinar
RSD||serbian|dinar
MKD||macedonian|denar
SEK|kronor|swedish|krona
ISK|krónur|icelandic|krona
NOK||norwegian|krone
DKK||danish|krone
CZK|Kč koruna korunas koruny korun|czech|crown
PLN|zł złoty złote złotych zloty zlotys zlotych|polish|zloty
HUF|Ft forint forints|hungarian|forint
RON|lei leu|romanian|leu
MDL||moldovan|leu
BGN|лв lev leva levs|bulgarian|lev
ALL|lek leks lekë|albanian|lek
BAM|convertible_mark convertible_marks|bosnian|
HRK|kuna kunas|croatian|kuna
GEL|₾ lari laris|georgian|lari
AMD|֏|armenian|dram
AZN|₼|azerbaijani azeri|manat
TMT||turkmen turkmenistan|manat
KZT|₸ тенге|kazakh kazakhstani|tenge
KGS||kyrgyz|som
UZS|so'm|uzbek|som
TJS||tajik|somoni
MNT|₮|mongolian|tugrik
MXN|MX$ Mex$|mexican|peso
ARS|AR$|argentine argentinian|peso
CLP|CLP$|chilean|peso
COP|Col$ COP$|colombian|peso
PHP|₱|philippine filipino|peso
CUP||cuban|peso
DOP|RD$|dominican|peso
UYU|$U|uruguayan|peso
PEN|S/ soles|peruvian|sol
BOB|Bs|bolivian|boliviano
VES|Bs.S bolívar bolívares bolivares|venezuelan|bolivar
PYG|₲ guaraníes|paraguayan|guarani
CRC|₡|costa_rican|colon
NIO||nicaraguan|cordoba
HNL||honduran|lempira
GTQ||guatemalan|quetzal
PAB||panamanian|balboa
HTG||haitian|gourde
AWG||aruban|florin
ANG||antillean|guilder
ZAR||south_african|rand
KES|KSh KShs|kenyan|shilling
TZS|TSh TShs|tanzanian|shilling
UGX|USh UShs|ugandan|shilling
SOS||somali|shilling
ETB||ethiopian|birr
GHS|GH₵ ₵ GH¢|ghanaian|cedi
ZMW||zambian|kwacha
MWK||malawian|kwacha
MZN||mozambican|metical
BWP||botswana|pula
NAM||namibia|
GMD||gambian|dalasi
SLE||sierra_leonean|leone
AOA||angolan|kwanza
ERN||eritrean|nakfa
LSL|maloti||loti
SZL|emalangeni||lilangeni
MRU||mauritanian|ouguiya
CVE||cape_verdean|escudo
STN||sao_tomean|dobra
BDT|৳|bangladeshi|taka
BTN||bhutanese|ngultrum
MVR||maldivian|rufiyaa
MMK||burmese myanmar|kyat
THB|฿|thai|baht
LAK|₭|lao laotian|kip
KHR|៛|cambodian|riel
MYR|RM|malaysian|ringgit
IDR|Rp|indonesian|rupiah
PGK||papua_new_guinea papua_new_guinean|kina
TOP||tongan|paanga
WST||samoan|tala
VUV||vanuatu|vatu
MOP|MOP$|macanese macau|pataca
BTC|₿|bitcoin|bitcoin
ETH||ethereum|ether
USDT|tether||
XDR|SDR SDRs special_drawing_rights||
DEM|deutschmark deutschmarks deutsche_mark deutsche_marks d-mark d-marks|german|mark
FRF||french|franc
BEF||belgian|franc
ITL||italian|lira
ESP|peseta pesetas|spanish|peseta
GRD|drachma drachmas drachmae|greek|drachma
ATS||austrian|schilling
NLG||dutch|guilder
"""

# noun | its plural and other forms | the currency meant where nothing else is said, if there is one
NOUNS = """
dollar|dollars $ ＄ ドル dólar dólares dollari dollaro dolar dolarów долларов доллара доллар|USD
pound|pounds £ pound_sterling pounds_sterling livres libras pfund|GBP
¥|￥|JPY
rupee|rupees Rs rs ₨|
won||KRW
ruble|rubles rouble roubles|RUB
lira|liras|TRY
franc|francs Fr|
rial|rials ﷼|IRR
riyal|riyals|SAR
dirham|dirhams|AED
krona|kronor kronas|SEK
krone|kroner kronen|
crown|crowns kr Kr|
shilling|shillings|
leu||RON
dong||
naira||
yuan||
rand|rands R|
baht||
rupiah||
ringgit||
real|reais|BRL
sol|soles|
colon|colones|
metical|meticais|
quetzal|quetzales|
"""

UNSAID = frozenset({"real", "sol", "som", "mark", "colon", "leu"})
"""Nouns that alone are words of other meanings."""

# forms | part of the currency | the noun of the currency or its code | further codes that have it
COINS = """
p pence penny pennies|1/100|pound|
cent cents ¢ c|1/100|dollar|EUR ZAR
paise paisa|1/100|rupee|
kopeck kopecks kopek kopeks копеек|1/100|ruble|UAH
centavo centavos|1/100|peso|BRL
centime centimes|1/100|franc|EUR MAD DZD
öre|1/100|SEK|
øre|1/100|krone|
grosz groszy grosze|1/100|PLN|
kuruş kurus|1/100|TRY|
agora agorot|1/100|ILS|
fen|1/100|CNY|
jiao|1/10|CNY|
rappen|1/100|CHF|
bani|1/100|leu|
stotinki|1/100|BGN|
haléř haléřů|1/100|CZK|
satang|1/100|THB|
kobo|1/100|NGN|
pesewa pesewas|1/100|GHS|
halala halalas|1/100|SAR|
piastre piastres piaster piasters|1/100|EGP|LBP SYP
satoshi satoshis|1/100000000|BTC|
"""

SMALL_CODES = frozenset({"USD", "EUR", "GBP", "CHF", "CNY", "JPY", "INR", "PKR", "RMB", "BTC"})
"""Codes also written in small letters; `all`, `top`, `try` and `mad` are words."""

_SIGNS = "R Rs rs Rp RM RMB kr Kr Fr SFr KSh Ksh TSh Tsh USh Ush LE TL LL NIS Bs Dh Dhs Kč Ft zł FCFA Euro Euros"
SIGNS = frozenset(_SIGNS.split())
"""Abbreviations without a sign in them that stand before a number."""
