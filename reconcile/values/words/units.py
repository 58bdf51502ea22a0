"""Units of measure with exact conversion factors, currencies, and words for people.

Lengths, areas, volumes, masses, speeds and temperatures: the SI Brochure (9th edition, 2019) and, for the units of
the United States and Britain, the exact factors of the 1959 international yard and pound agreement (NIST Special
Publication 811, appendix B). Currency codes: ISO 4217. Factors are written as text and read as exact fractions.
"""

from typing import NamedTuple


class Unit(NamedTuple):
    """A unit: `symbol`, what it measures, and how to reach the base unit: value * factor + offset (as fractions)."""

    symbol: str
    dimension: str
    factor: str = "1"
    offset: str = "0"


_MEASURES = """
length|m|1|metre metres meter meters
length|km|1000|kilometre kilometres kilometer kilometers kms
length|cm|1/100|centimetre centimetres centimeter centimeters
length|mm|1/1000|millimetre millimetres millimeter millimeters
length|mi|1609.344|mile miles
length|yd|0.9144|yard yards yds
length|ft|0.3048|foot feet ′
length|in|0.0254|inch inches ″
length|nmi|1852|nautical_mile nautical_miles
area|m²|1|m2 sqm sq_m square_metre square_metres square_meter square_meters
area|km²|1000000|km2 sqkm sq_km square_kilometre square_kilometres square_kilometer square_kilometers
area|ha|10000|hectare hectares
area|ac|4046.8564224|acre acres
area|mi²|2589988.110336|sq_mi sq_mile sq_miles square_mile square_miles
area|ft²|0.09290304|sq_ft sqft square_foot square_feet
volume|l|1|litre litres liter liters
volume|ml|1/1000|millilitre millilitres milliliter milliliters
volume|m³|1000|m3 cubic_metre cubic_metres cubic_meter cubic_meters
volume|gal|3.785411784|us_gallon us_gallons
volume|bbl|158.987294928|barrel barrels
mass|kg|1|kilogram kilograms kilogramme kilogrammes kilo kilos kgs
mass|g|1/1000|gram grams gramme grammes
mass|mg|1/1000000|milligram milligrams
mass|t|1000|tonne tonnes metric_ton metric_tons
mass|lb|0.45359237|lbs pound_weight
mass|oz|0.028349523125|ounce ounces
mass|short ton|907.18474|short_ton short_tons us_ton us_tons
speed|m/s|1|metres_per_second meters_per_second
speed|km/h|5/18|kph kmh km/hr kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour
speed|mph|0.44704|miles_per_hour miles_an_hour
speed|kn|463/900|knot knots
temperature|°C|1|degrees_celsius degree_celsius degrees_centigrade celsius centigrade
temperature|°F|5/9|degrees_fahrenheit degree_fahrenheit fahrenheit
temperature|kelvin|1|kelvins
time|s|1|second seconds sec secs
time|min|60|minute minutes mins
time|h|3600|hour hours hr hrs
time|day|86400|days
time|week|604800|weeks
months|month|1|months
months|year|12|years yr yrs
power|W|1|watt watts
power|kW|1000|kilowatt kilowatts
power|MW|1000000|megawatt megawatts
power|GW|1000000000|gigawatt gigawatts
energy|kWh|1|kilowatt_hour kilowatt_hours
energy|MWh|1000|megawatt_hour megawatt_hours
energy|GWh|1000000|gigawatt_hour gigawatt_hours
information|byte|1|bytes
information|KB|1000|kilobyte kilobytes
information|MB|1000000|megabyte megabytes
information|GB|1000000000|gigabyte gigabytes
information|TB|1000000000000|terabyte terabytes
ratio|%|1|percent per_cent pct pc per_cents
ratio|‰|1/10|per_mille
points|pp|1|percentage_point percentage_points pct_pt pct_pts
points|bp|1/100|basis_point basis_points bps
multiple|×|1|times fold time
rank|rank|1|
"""
"""dimension, symbol, factor to the base unit of the dimension, other names; `_` stands for a space.

`gallon` and `ton` alone are left out: each is two units; `pounds` are money, unless they are pounds of
something. A month has no fixed number of days, so months and years are a dimension of their own.
"""

_OFFSETS = {"°C": "273.15", "°F": "45967/180"}

_CURRENCIES = """
USD|$ us$ dollar dollars us_dollar us_dollars greenback
EUR|€ euro euros
GBP|£ pound pounds pound_sterling pounds_sterling british_pound british_pounds sterling quid
JPY|¥ yen
CNY|yuan renminbi rmb
INR|₹ indian_rupee indian_rupees
PKR|pakistani_rupee pakistani_rupees
?rupee|rs rupee rupees ₨
KRW|₩ won
RUB|₽ rouble roubles ruble rubles
TRY|₺ lira turkish_lira
UAH|₴ hryvnia hryvnias
ILS|₪ shekel shekels
VND|₫ dong
NGN|₦ naira
AUD|a$ au$ australian_dollar australian_dollars
CAD|c$ ca$ canadian_dollar canadian_dollars
NZD|nz$ new_zealand_dollar new_zealand_dollars
HKD|hk$ hong_kong_dollar hong_kong_dollars
SGD|s$ singapore_dollar singapore_dollars
BRL|r$ reais
CHF|franken swiss_franc swiss_francs
AFN|؋ afghani afghanis
IRR|iranian_rial iranian_rials
SAR|saudi_riyal saudi_riyals
AED|dirham dirhams
SEK|swedish_krona swedish_kronor
NOK|norwegian_krone norwegian_kroner
DKK|danish_krone danish_kroner
PLN|zloty zlotys
MXN|mexican_peso mexican_pesos
ZAR|rand
EGP|egyptian_pound egyptian_pounds
BDT|taka
IDR|rupiah
MYR|ringgit
THB|baht
"""
"""ISO code and other names. A bare dollar is read as the US dollar, a bare pound as sterling, as news agencies
write them; a bare rupee is left open between those of several countries (`?rupee`)."""

RUPEES = frozenset({"INR", "PKR", "NPR", "LKR", "?rupee"})
"""Currencies that a bare `Rs` may be."""


def _entries() -> dict[str, Unit]:
    table: dict[str, Unit] = {}
    for line in _MEASURES.strip().splitlines():
        dimension, symbol, factor, names = line.split("|")
        unit = Unit(symbol, dimension, factor, _OFFSETS.get(symbol, "0"))
        for name in (symbol, symbol.casefold(), *names.split()):
            table.setdefault(name.replace("_", " "), unit)
    for line in _CURRENCIES.strip().splitlines():
        code, names = line.split("|")
        for name in (code, code.casefold(), *names.split()):
            table.setdefault(name.replace("_", " "), Unit(code, "currency"))
    return table


UNITS: dict[str, Unit] = _entries()
"""Every symbol as written and every name in lower case, with its unit."""

PERSON_WORDS = frozenset({"person", "people", "human", "individual", "being"})
"""Words that count people and say nothing else about them (singular)."""

PERSON_KINDS = frozenset(
    [
        "man",
        "woman",
        "child",
        "boy",
        "girl",
        "baby",
        "infant",
        "adult",
        "teenager",
        "civilian",
        "soldier",
        "troop",
        "officer",
        "policeman",
        "policewoman",
        "fighter",
        "militant",
        "terrorist",
        "insurgent",
        "rebel",
        "passenger",
        "worker",
        "labourer",
        "laborer",
        "student",
        "teacher",
        "pupil",
        "journalist",
        "doctor",
        "nurse",
        "patient",
        "victim",
        "casualty",
        "hostage",
        "prisoner",
        "detainee",
        "refugee",
        "migrant",
        "protester",
        "demonstrator",
        "resident",
        "villager",
        "tourist",
        "driver",
        "sailor",
        "pilot",
        "guard",
        "member",
        "delegate",
        "official",
        "minister",
        "judge",
        "juror",
        "lawyer",
        "man-child",
        "pilgrim",
        "worshipper",
    ]
)
"""Kinds of people, singular: `7 men` and `2 women` are nine persons."""

CASUALTY_WORDS = frozenset(
    ["killed", "dead", "died", "injured", "wounded", "hurt", "missing", "arrested", "detained", "captured", "displaced"]
)
"""What happened to those counted; two different ones are different counts."""
