"""Time zones by the abbreviations and names of news writing, as minutes east of Greenwich. Public knowledge.

An abbreviation that several countries use for different times, and a name that leaves summer time open, has all of
its offsets: it is never read as one of them.
"""

from functools import cache

_ZONES = """
gmt utc z wet=0|bst=60|ist=330 60 120|cet mez=60|cest mesz=120|west wat=60|eet=120|eest=180|msk=180|trt=180
sast cat=120|eat=180|idt=180|irst=210|gst=240 -120|azt get=240|amt=240 -240
aft=270|pkt=300|uzt=300|npt=345|bdt=360|mmt=390
ict wib=420|wita=480|wit=540|hkt sgt pht awst=480|jst kst=540|acst=570|acdt=630|aest=600|aedt=660|nzst=720|nzdt=780
est=-300|edt=-240|cst=-360 480 -300|cdt=-300|mst=-420|mdt=-360|pst=-480|pdt=-420|akst=-540|akdt=-480
hst=-600|ast=-240 180|adt=-180|nst=-210|ndt=-150|art brt clst=-180|clt=-240 -180|vet bot=-240|cot pet ect=-300
et=-300 -240|ct=-360 -300|mt=-420 -360|pt=-480 -420
"""
_NAMES = """
greenwich mean time=0|coordinated universal time=0|universal time=0|zulu time=0|british summer time=60
irish standard time=60|central european time=60 120|central european summer time=120|eastern european time=120 180
eastern european summer time=180|moscow time=180|turkish time=180|israel standard time=120|israel time=120 180
israel daylight time=180|iran standard time=210|gulf standard time=240|pakistan standard time=300|pakistan time=300
afghanistan time=270|afghan time=270|kabul time=270|indian standard time=330|india standard time=330|indian time=330
nepal time=345|bangladesh standard time=360|china standard time=480|beijing time=480|hong kong time=480
singapore time=480|japan standard time=540|japan time=540|tokyo time=540|korea standard time=540|korean time=540
eastern time=-300 -240|eastern standard time=-300|eastern daylight time=-240|central time=-360 -300
central standard time=-360|central daylight time=-300|mountain time=-420 -360|mountain standard time=-420
mountain daylight time=-360|pacific time=-480 -420|pacific standard time=-480|pacific daylight time=-420
new york time=-300 -240|london time=0 60|paris time=60 120|berlin time=60 120|kyiv time=120 180|istanbul time=180
"""


@cache
def zones() -> dict[str, str]:
    """Return every abbreviation and name with the offsets it stands for, in minutes, spaces between."""
    single = {name: offsets for names, offsets in _rows(_ZONES) for name in names.split()}
    return single | dict(_rows(_NAMES))


def _rows(table: str) -> list[tuple[str, str]]:
    entries = [entry.partition("=") for line in table.strip().splitlines() for entry in line.split("|")]
    return [(names, offsets) for names, _, offsets in entries]
