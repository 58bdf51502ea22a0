"""Feasts, holidays and days of observance whose day follows from a rule, with the rule.

Public knowledge, put together for this project: the Christian calendar of west and east, the Jewish calendar, days
that most countries keep, and those of English-speaking and European countries that news names without explanation.
Feasts that are fixed by sighting the moon or by astronomy (Ramadan, Eid, Diwali, the Chinese New Year) are left out.

One day a line: its names, `=`, and a formula of `calendar_rules`. `A .. B` are the days from one to the other. Where
`|` stands between two formulas the name has several readings, by country or church; behind `||` stand readings that
are meant only where the story says so. Names are written without apostrophes, `saint` as `st`.
"""

from functools import cache

_FEASTS = """
new years day, new year day = 1 january
new year, new years, the new year = 31 december of the year before .. 1 january
new years eve, hogmanay, st sylvesters day, silvester, old years night = 31 december
old new year, orthodox new year = 14 january
epiphany, three kings day, twelfth day, feast of the epiphany = 6 january || julian 6 january
twelfth night = 5 january .. 6 january
burns night = 25 january
holocaust memorial day, international holocaust remembrance day = 27 january
candlemas, groundhog day = 2 february
valentines day, st valentines day, valentine day = 14 february
leap day = 29 february
international womens day, womens day = 8 march
st davids day = 1 march
st patricks day, st paddys day = 17 march
st josephs day = 19 march
lady day, annunciation, feast of the annunciation = 25 march
april fools day, all fools day, april fool day = 1 april
earth day = 22 april
st georges day = 23 april
walpurgis night = 30 april
may day, international workers day, workers day = 1 may
labour day = 1 may | first monday of september | fourth monday of october | second monday of march \
| first monday of october | first monday of may | first monday of march
labor day = first monday of september || 1 may || fourth monday of october
us labor day, american labor day, us labour day = first monday of september
labor day weekend = first monday of september - 2 .. first monday of september
early may bank holiday, may day bank holiday = first monday of may
spring bank holiday, late may bank holiday = last monday of may
august bank holiday, summer bank holiday = last monday of august | first monday of august
cinco de mayo = 5 may
ve day, victory in europe day, v e day = 8 may
europe day = 9 may
vj day, v j day, victory over japan day = 15 august | 2 september
world press freedom day = 3 may
juneteenth = 19 june
midsummer day, midsummers day, st johns day = 24 june
midsummers eve, midsummer eve, st johns eve = 23 june
canada day, dominion day = 1 july
fourth of july, july fourth, july 4th holiday = 4 july
bastille day, fete nationale, quatorze juillet = 14 july
assumption, assumption day, feast of the assumption, ferragosto, dormition = 15 august || julian 15 august
michaelmas = 29 september
german unity day, day of german unity = 3 october
halloween, hallowe en, all hallows eve = 31 october
reformation day = 31 october
all saints day, all hallows day, toussaint = 1 november
all souls day, day of the dead = 2 november
guy fawkes night, guy fawkes day, bonfire night = 5 november
armistice day, remembrance day, veterans day = 11 november
martinmas, st martins day = 11 november
remembrance sunday = second sunday of november
st andrews day = 30 november
world aids day = 1 december
st nicholas day, st nicholas eve = 6 december
immaculate conception, feast of the immaculate conception = 8 december
human rights day = 10 december
st lucias day, st lucys day = 13 december
christmas eve, holy night = 24 december || julian 24 december || julian 24 december of the year after
christmas day, xmas day = 25 december || julian 25 december || julian 25 december of the year after
christmas, xmas, yuletide = 24 december .. 26 december || julian 24 december .. julian 26 december \
|| julian 24 december of the year after .. julian 26 december of the year after
christmas week = 24 december .. 31 december
easter week = easter - 7 .. easter - 1 | easter .. easter + 6
carnival = easter - 52 .. easter - 47
pride month = 1 june .. 30 june
black history month = 1 february .. 28 february | 1 october .. 31 october
pearl harbor day = 7 december
orthodox christmas, orthodox christmas day = julian 25 december | 25 december | julian 25 december of the year after
orthodox christmas eve = julian 24 december | 24 december | julian 24 december of the year after
russian christmas, russian orthodox christmas, serbian christmas, coptic christmas = julian 25 december \
| julian 25 december of the year after
armenian christmas = 6 january
orthodox epiphany, theophany = julian 6 january | 6 january
boxing day, st stephens day, second day of christmas, second christmas day = 26 december
holy innocents day, childermas = 28 december
kwanzaa = 26 december .. 1 january of the year after
advent, advent season = sunday on or after 27 november .. 24 december
advent sunday, first sunday of advent, first sunday in advent, first advent = sunday on or after 27 november
second sunday of advent, second sunday in advent = sunday on or after 4 december
third sunday of advent, third sunday in advent, gaudete sunday = sunday on or after 11 december
fourth sunday of advent, fourth sunday in advent = sunday on or after 18 december
martin luther king day, martin luther king jr day, mlk day = third monday of january
presidents day, washingtons birthday = third monday of february
memorial day = last monday of may
memorial day weekend = last monday of may - 2 .. last monday of may
columbus day, indigenous peoples day = second monday of october
thanksgiving, thanksgiving day = fourth thursday of november | second monday of october
us thanksgiving, american thanksgiving, u s thanksgiving = fourth thursday of november
canadian thanksgiving = second monday of october
thanksgiving weekend = fourth thursday of november .. fourth thursday of november + 3 \
| second monday of october - 2 .. second monday of october
thanksgiving eve = fourth thursday of november - 1 | second monday of october - 1
black friday = fourth thursday of november + 1
small business saturday = fourth thursday of november + 2
cyber monday = fourth thursday of november + 4
giving tuesday = fourth thursday of november + 5
us election day, american election day = tuesday on or after 2 november
us inauguration day = 20 january
mothers day, mother day = second sunday of may | easter - 21 | last sunday of may | first sunday of may | 8 march \
| 21 march | 10 may | 27 may | 12 august | third sunday of october
mothering sunday, uk mothers day = easter - 21
us mothers day = second sunday of may
fathers day, father day = third sunday of june | 19 march | easter + 39 | first sunday of september \
| second sunday of june | second sunday of november | second sunday of august | 21 june
victoria day = monday before 25 may
anzac day = 25 april
australia day = 26 january
waitangi day = 6 february
shrove monday, rose monday, rosenmontag = easter - 48
shrove tuesday, mardi gras, pancake day, fat tuesday, carnival tuesday = easter - 47
ash wednesday = easter - 46
lent = easter - 46 .. easter - 1 || orthodox easter - 48 .. orthodox easter - 1
clean monday = orthodox easter - 48
palm sunday = easter - 7 || orthodox easter - 7
holy week = easter - 7 .. easter - 1 || orthodox easter - 7 .. orthodox easter - 1
maundy thursday, holy thursday = easter - 3 || orthodox easter - 3
good friday, holy friday = easter - 2 || orthodox easter - 2
holy saturday, easter saturday, easter eve = easter - 1 || orthodox easter - 1
easter sunday, easter day, resurrection sunday = easter || orthodox easter
easter monday = easter + 1 || orthodox easter + 1
easter, easter weekend, easter holiday = easter - 2 .. easter + 1 || orthodox easter - 2 .. orthodox easter + 1
low sunday, divine mercy sunday, quasimodo sunday, white sunday = easter + 7
ascension, ascension day, ascension thursday, feast of the ascension = easter + 39 || orthodox easter + 39
pentecost, pentecost sunday, whit sunday, whitsun, whitsunday = easter + 49 || orthodox easter + 49
whit monday, pentecost monday = easter + 50 || orthodox easter + 50
trinity sunday = easter + 56
corpus christi, feast of corpus christi = easter + 60 | easter + 63
orthodox easter, orthodox easter sunday, orthodox easter day, pascha, greek easter, russian easter = orthodox easter
eastern orthodox easter, coptic easter, ukrainian easter = orthodox easter
orthodox easter monday, bright monday = orthodox easter + 1
orthodox good friday, great friday = orthodox easter - 2
orthodox palm sunday = orthodox easter - 7
orthodox pentecost = orthodox easter + 49
western easter, catholic easter, western easter sunday, catholic easter sunday = easter
catholic christmas, western christmas, catholic christmas day = 25 december
rosh hashanah, rosh hashana, jewish new year = hebrew 29 elul .. hebrew 2 tishri
yom kippur, day of atonement = hebrew 9 tishri .. hebrew 10 tishri
sukkot, sukkoth, feast of tabernacles = hebrew 14 tishri .. hebrew 21 tishri
shemini atzeret, shmini atzeret = hebrew 21 tishri .. hebrew 22 tishri
simchat torah, simhat torah = hebrew 21 tishri .. hebrew 23 tishri
hanukkah, chanukah, hanukah, festival of lights = hebrew 24 kislev .. hebrew 25 kislev + 7
purim = hebrew 13 adar .. hebrew 14 adar
passover, pesach, feast of passover = hebrew 14 nisan .. hebrew 22 nisan
shavuot, shavuoth, feast of weeks = hebrew 5 sivan .. hebrew 7 sivan
"""

_NATIONAL = """
independence day: us, american, u s, united states, america = 4 july
independence day: india, indian = 15 august
independence day: pakistan, pakistani = 14 august
independence day: afghanistan, afghan = 19 august
independence day: bangladesh, bangladeshi = 26 march
independence day: sri lanka, sri lankan = 4 february
independence day: indonesia, indonesian = 17 august
independence day: malaysia, malaysian = 31 august
independence day: singapore = 9 august
independence day: philippines, philippine = 12 june
independence day: ukraine, ukrainian = 24 august
independence day: poland, polish = 11 november
independence day: finland, finnish = 6 december
independence day: belarus, belarusian = 3 july
independence day: moldova, moldovan = 27 august
independence day: georgia, georgian = 26 may
independence day: armenia, armenian = 21 september
independence day: kazakhstan, kazakh = 16 december
independence day: uzbekistan, uzbek = 1 september
independence day: kosovo = 17 february
independence day: greece, greek = 25 march
independence day: croatia, croatian = 30 may
independence day: lebanon, lebanese = 22 november
independence day: jordan, jordanian = 25 may
independence day: morocco, moroccan = 18 november
independence day: algeria, algerian = 5 july
independence day: tunisia, tunisian = 20 march
independence day: sudan, sudanese = 1 january
independence day: south sudan, south sudanese = 9 july
independence day: nigeria, nigerian = 1 october
independence day: ghana, ghanaian = 6 march
independence day: kenya, kenyan = 12 december
independence day: uganda, ugandan = 9 october
independence day: tanzania, tanzanian = 9 december
independence day: zimbabwe, zimbabwean = 18 april
independence day: zambia, zambian = 24 october
independence day: senegal, senegalese = 4 april
independence day: mexico, mexican = 16 september
independence day: brazil, brazilian = 7 september
independence day: argentina, argentine = 9 july
independence day: chile, chilean = 18 september
independence day: colombia, colombian = 20 july
independence day: peru, peruvian = 28 july
independence day: venezuela, venezuelan = 5 july
independence day: ecuador, ecuadorian = 10 august
independence day: bolivia, bolivian = 6 august
independence day: cuba, cuban = 20 may
independence day: jamaica, jamaican = 6 august
independence day: haiti, haitian = 1 january
republic day: india, indian = 26 january
republic day: turkey, turkish, turkiye = 29 october
republic day: italy, italian = 2 june
national day: china, chinese = 1 october
national day: france, french = 14 july
national day: switzerland, swiss = 1 august
national day: belgium, belgian = 21 july
national day: austria, austrian = 26 october
national day: hungary, hungarian = 20 august
national day: romania, romanian = 1 december
national day: spain, spanish = 12 october
national day: sweden, swedish = 6 june
national day: saudi arabia, saudi = 23 september
national day: taiwan, taiwanese = 10 october
national day: singapore = 9 august
constitution day: norway, norwegian = 17 may
constitution day: denmark, danish = 5 june
constitution day: poland, polish = 3 may
liberation day: netherlands, dutch = 5 may
liberation day: italy, italian = 25 april
liberation day: south korea, south korean, korea, korean = 15 august
victory day: russia, russian, soviet = 9 may
victory day: turkey, turkish, turkiye = 30 august
victory day: bangladesh, bangladeshi = 16 december
pakistan day: pakistan = 23 march
kings day: netherlands, dutch = 27 april
"""


@cache
def feasts() -> dict[str, str]:
    """Return each name with its formula; the days of nations under wordings such as `independence day of india`."""
    rows = [line.partition(" = ") for line in _FEASTS.strip().splitlines()]
    return {name: formula for names, _, formula in rows for name in names.split(", ")} | _national()


def _national() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _NATIONAL.strip().splitlines():
        feast, _, rest = line.partition(": ")
        names, _, formula = rest.partition(" = ")
        for name in names.split(", "):
            for wording in (f"{name} {feast}", f"{name}s {feast}", f"{feast} of {name}", f"{feast} in {name}"):
                found[wording] = formula
    return found
