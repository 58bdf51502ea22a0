"""Units of measure with exact conversion factors, and currencies.

Lengths, areas, volumes, masses, speeds and temperatures: the SI Brochure (9th edition, 2019) and, for the units of
the United States and Britain, the exact factors of the 1959 international yard and pound agreement (NIST Special
Publication 811, appendix B). Factors are written as text and read as exact fractions.
"""

from typing import NamedTuple

from reconcile.values.words.currency_names import CURRENCY_NAMES, Money


class Unit(NamedTuple):
    """A unit: `symbol`, what it measures, and how to reach the base unit: value * factor + offset (as fractions).

    `shared` is the noun that several currencies have in common; `others` are further units of the same name.
    """

    symbol: str
    dimension: str
    factor: str = "1"
    offset: str = "0"
    shared: str = ""
    others: tuple[str, ...] = ()


_MEASURES = """
length|m|1|metre metres meter meters mètre mètres metro metros metri 米 メートル
length|km|1000|kilometre kilometres kilometer kilometers kms kilomètre kilomètres kilómetros chilometri キロ 公里
length|cm|1/100|centimetre centimetres centimeter centimeters cms
length|mm|1/1000|millimetre millimetres millimeter millimeters
length|dm|1/10|decimetre decimetres decimeter decimeters
length|µm|1/1000000|micron microns micrometre micrometres micrometer micrometers
length|nanometre|1/1000000000|nanometres nanometer nanometers
length|mi|1609.344|mile miles
length|yd|0.9144|yard yards yds
length|ft|0.3048|foot feet ′
length|in|0.0254|inch inches ″ ins
length|nmi|1852|nautical_mile nautical_miles
length|fathom|1.8288|fathoms
length|furlong|201.168|furlongs
length|ly|9460730472580800|light_year light_years
length|au|149597870700|astronomical_unit astronomical_units
area|m²|1|m2 sqm sq_m square_m square_metre square_metres square_meter square_meters qm
area|km²|1000000|km2 sqkm sq_km square_km square_kilometre square_kilometres square_kilometer square_kilometers
area|cm²|1/10000|cm2 sq_cm square_centimetre square_centimetres square_centimeter square_centimeters
area|ha|10000|hectare hectares
area|ac|4046.8564224|acre acres
area|mi²|2589988.110336|sq_mi sq_mile sq_miles square_mile square_miles
area|yd²|0.83612736|sq_yd sq_yds square_yard square_yards
area|ft²|0.09290304|ft2 sq_ft sqft square_foot square_feet
area|in²|0.00064516|sq_in square_inch square_inches
area|dunam|1000|dunams dunum dunums
volume|l|1|L litre litres liter liters ltr ltrs
volume|ml|1/1000|mL millilitre millilitres milliliter milliliters
volume|cl|1/100|centilitre centilitres centiliter centiliters
volume|dl|1/10|decilitre decilitres deciliter deciliters
volume|hl|100|hectolitre hectolitres hectoliter hectoliters
volume|m³|1000|m3 cu_m cubic_metre cubic_metres cubic_meter cubic_meters
volume|km³|1000000000000|km3 bcm cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers
volume|cm³|1/1000|cm3 cc cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters
volume|ft³|28.316846592|ft3 cu_ft cubic_foot cubic_feet
volume|yd³|764.554857984|cu_yd cubic_yard cubic_yards
volume|mi³|4168181825440.579584|cubic_mile cubic_miles
volume|acre-foot|1233481.83754752|acre_foot acre_feet
volume|gal|3.785411784|us_gallon us_gallons
volume|imp gal|4.54609|imperial_gallon imperial_gallons
volume|us pint|0.473176473|us_pints
volume|imp pint|0.56826125|imperial_pint imperial_pints uk_pint uk_pints
volume|us quart|0.946352946|us_quarts
volume|imp quart|1.1365225|imperial_quart imperial_quarts
volume|us fl oz|0.0295735295625|us_fluid_ounce us_fluid_ounces
volume|imp fl oz|0.0284130625|imperial_fluid_ounce imperial_fluid_ounces
volume|bbl|158.987294928|barrel barrels bbls
mass|kg|1|kilogram kilograms kilogramme kilogrammes kilo kilos kgs キログラム 公斤
mass|g|1/1000|gram grams gramme grammes gm gms
mass|mg|1/1000000|milligram milligrams milligramme milligrammes
mass|µg|1/1000000000|mcg microgram micrograms
mass|t|1000|tonne tonnes metric_ton metric_tons tonnen 吨 トン
mass|kt|1000000|kilotonne kilotonnes kiloton kilotons
mass|Mt|1000000000|megatonne megatonnes megaton megatons
mass|Gt|1000000000000|gigatonne gigatonnes gigaton gigatons
mass|quintal|100|quintals
mass|lb|0.45359237|lbs pound_weight
mass|oz|0.028349523125|ounce ounces
mass|stone|6.35029318|st
mass|grain|0.00006479891|grains
mass|carat|1/5000|carats
mass|troy oz|0.0311034768|troy_ounce troy_ounces
mass|short ton|907.18474|short_ton short_tons us_ton us_tons
mass|long ton|1016.0469088|long_ton long_tons imperial_ton imperial_tons
speed|m/s|1|metres_per_second meters_per_second m/sec
speed|km/s|1000|kilometres_per_second kilometers_per_second
speed|ft/s|0.3048|feet_per_second fps
speed|km/h|5/18|kph kmh kmph km/hr kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour
speed|mph|0.44704|mi/h miles_per_hour miles_an_hour
speed|kn|463/900|knot knots kts
temperature|°C|1|C ℃ deg_c degrees_c degrees_celsius degree_celsius degrees_centigrade celsius centigrade
temperature|°F|5/9|F ℉ deg_f degrees_f degrees_fahrenheit degree_fahrenheit fahrenheit
temperature|kelvin|1|kelvins
time|s|1|second seconds sec secs
time|ms|1/1000|millisecond milliseconds
time|min|60|minute minutes mins
time|h|3600|hour hours hr hrs
time|day|86400|days
time|week|604800|weeks wk wks
time|fortnight|1209600|fortnights
months|month|1|months
months|year|12|years yr yrs
months|decade|120|decades
months|century|1200|centuries
power|W|1|watt watts
power|kW|1000|kilowatt kilowatts
power|MW|1000000|megawatt megawatts
power|GW|1000000000|gigawatt gigawatts
power|TW|1000000000000|terawatt terawatts
power|hp|745.69987158227022|horsepower
energy|kWh|1|kilowatt_hour kilowatt_hours
energy|Wh|1/1000|watt_hour watt_hours
energy|MWh|1000|megawatt_hour megawatt_hours
energy|GWh|1000000|gigawatt_hour gigawatt_hours
energy|TWh|1000000000|terawatt_hour terawatt_hours
energy|J|1/3600000|joule joules
energy|kJ|1/3600|kilojoule kilojoules
energy|MJ|5/18|megajoule megajoules
energy|GJ|2500/9|gigajoule gigajoules
energy|TJ|2500000/9|terajoule terajoules
energy|kcal|523/450000|kilocalorie kilocalories
pressure|Pa|1|pascal pascals
pressure|hPa|100|hectopascal hectopascals mbar mb millibar millibars
pressure|kPa|1000|kilopascal kilopascals
pressure|MPa|1000000|megapascal megapascals
pressure|bar|100000|bars
pressure|atm|101325|atmospheres
pressure|psi|44482216152605/6451600000|
frequency|Hz|1|hertz
frequency|kHz|1000|kilohertz
frequency|MHz|1000000|megahertz
frequency|GHz|1000000000|gigahertz
voltage|V|1|volt volts
voltage|kV|1000|kilovolt kilovolts
current|amp|1|amps ampere amperes
dose|Sv|1|sievert sieverts
dose|mSv|1/1000|millisievert millisieverts
dose|µSv|1/1000000|microsievert microsieverts
loudness|dB|1|decibel decibels dba
magnitude|magnitude|1|on_the_richter_scale Mw
fuel|mpg|1|miles_per_gallon miles_to_the_gallon
information|byte|1|bytes
information|KB|1000|kilobyte kilobytes
information|MB|1000000|megabyte megabytes
information|GB|1000000000|gigabyte gigabytes
information|TB|1000000000000|terabyte terabytes
information|PB|1000000000000000|petabyte petabytes
information|Mbit|125000|megabit megabits
information|Gbit|125000000|gigabit gigabits
information|Tbit|125000000000|terabit terabits
data rate|Mbit/s|1|Mbps mbps megabits_per_second
data rate|kbit/s|1/1000|kbps kilobits_per_second
data rate|Gbit/s|1000|Gbps gbps gigabits_per_second
ratio|%|1|percent per_cent pct pc per_cents percents % prozent procent prosent procento pour_cent por_ciento por_cento
ratio|%|1|per_cento проц процентов процента パーセント 퍼센트
ratio|‰|1/10|per_mille
ratio|ppm|1/10000|parts_per_million
ratio|ppb|1/10000000|parts_per_billion
points|pp|1|ppt ppts pps percentage_point percentage_points %_point %_points percent_point percent_points
points|pp|1|per_cent_point per_cent_points pct_pt pct_pts %pt %pts
points|bp|1/100|basis_point basis_points bps bips
multiple|×|1|times fold time x
rank|rank|1|
"""
"""dimension, symbol, factor to the base unit of the dimension, other names; `_` stands for a space.

`pounds` are money, unless they are pounds of something or stand beside a mass. A month has no fixed number of days, so
months and years are a dimension of their own. Megatons and kilotons are taken as a thousand and a million tonnes.
"""

_CAPITAL = frozenset({"Pa", "Mt", "Gt"})
"""Symbols that mean something else in small letters: `pa` is per year, and `mt` a metric ton."""

_OFFSETS = {"°C": "273.15", "°F": "45967/180"}

# name in the singular and plural | the dimension of its own | the units that it may be
_AMBIGUOUS = """
ton tons|mass|t short_ton long_ton
gallon gallons|volume|gal imp_gal
pint pints|volume|us_pint imp_pint
quart quarts|volume|us_quart imp_quart
fluid_ounce fluid_ounces fl_oz|volume|us_fl_oz imp_fl_oz
degree degrees deg °|degree|°C °F
pound pounds|currency|GBP lb
Mb|information|Mbit MB
Gb|information|Gbit GB
Tb|information|Tbit TB
"""
"""Names of several units: the first is read, or a dimension of its own, and the others remain possible."""


def _named() -> dict[str, Unit]:
    table: dict[str, Unit] = {}
    for line in _MEASURES.strip().splitlines():
        dimension, symbol, factor, names = line.split("|")
        unit = Unit(symbol, dimension, factor, _OFFSETS.get(symbol, "0"))
        small = (symbol.casefold(),) if len(symbol) > 1 and symbol not in _CAPITAL else ()
        for name in (symbol, *small, *names.split()):
            table.setdefault(name.replace("_", " "), unit)
    units: dict[Money, Unit] = {}
    for name, money in CURRENCY_NAMES.items():
        if money not in units:
            units[money] = Unit(money.code, "currency", money.part, shared=money.shared)
            table.setdefault(money.code, Unit(money.code, "currency", shared=money.shared))
        table.setdefault(name, units[money])
    return table


def _entries() -> dict[str, Unit]:
    table = _named()
    for line in _AMBIGUOUS.strip().splitlines():
        names, dimension, listed = line.split("|")
        symbols = [symbol.replace("_", " ") for symbol in listed.split()]
        own = dimension == "degree"
        first = Unit("degree", dimension) if own else table[symbols[0]]
        unit = first._replace(others=tuple(symbols if own else symbols[1:]))
        for name in names.split():
            spoken = name.replace("_", " ")
            table[spoken] = unit._replace(shared=table[spoken].shared if spoken in table else "")
    return table


UNITS: dict[str, Unit] = _entries()
"""Every symbol as written and every name in lower case, with its unit."""
