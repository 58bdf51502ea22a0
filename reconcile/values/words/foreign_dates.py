"""Months, weekdays and small words of dates in other languages of news, nominative and the forms used in dates.

Public knowledge, put together for this project. One language a line, January first and Monday first; several forms of
one month stand side by side. Accents and case are folded away before looking up, so `aout` is `août`. Arabic has the
names of Egypt, the Maghreb and the Levant, and Latin spellings of those that no other calendar uses. Languages whose
month names mean another month next door (Polish and Croatian `listopad`) are left out, as are abbreviations that are
English words.
"""

import unicodedata
from functools import cache

_MONTHS = """
fr: janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août|septembre|octobre|novembre|décembre déc
es: enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre dic
de: januar jänner|februar feber|märz maerz mrz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez
it: gennaio gen|febbraio febbr|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre sett set|ottobre ott\
|novembre|dicembre
pt: janeiro|fevereiro fev|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
nl: januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december
sv: januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
da: januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
no: januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember des
tr: ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık
ru: январь января янв|февраль февраля фев|март марта мар|апрель апреля апр|май мая|июнь июня июн|июль июля июл\
|август августа авг|сентябрь сентября сен сент|октябрь октября окт|ноябрь ноября ноя|декабрь декабря дек
ru: yanvar yanvarya|fevral fevralya|mart marta|aprel aprelya|may maya|iyun iyunya|iyul iyulya|avgust avgusta\
|sentyabr sentyabrya|oktyabr oktyabrya|noyabr noyabrya|dekabr dekabrya
uk: січень січня|лютий лютого|березень березня|квітень квітня|травень травня|червень червня|липень липня\
|серпень серпня|вересень вересня|жовтень жовтня|листопад листопада|грудень грудня
ar: يناير|فبراير|مارس|أبريل إبريل|مايو|يونيو يونيه|يوليو يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر
ar: جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت غشت|شتنبر|أكتوبر|نونبر|دجنبر
ar: كانون-الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين-الأول|تشرين-الثاني|كانون-الأول
ar: yanayir yanayer|fibrayir fabrayer febrayer|maris|abreel ibril|mayu|yunyu yunio younio|yulyu yulio youlio\
|aghustus aghostos|sibtambir september|uktubar oktobar|nufambir nofember|disambir dicember
ar: kanun-al-thani|shubat|adhar|naysan|ayyar|huzayran hazeeran|tammouz|aab|aylul|tishrin-al-awwal tishreen-al-awal\
|tishrin-al-thani tishreen-al-thani|kanun-al-awwal
id: januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember
"""

_WEEKDAYS = """
fr: lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
es: lunes|martes|miércoles|jueves|viernes|sábado|domingo
de: montag|dienstag|mittwoch|donnerstag|freitag|samstag sonnabend|sonntag
it: lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica
pt: segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo
nl: maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
sv: måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag
da: mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag
tr: pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar
ru: понедельник|вторник|среда среду|четверг|пятница пятницу|суббота субботу|воскресенье
uk: понеділок|вівторок|середа середу|четвер|пятниця пятницю|субота суботу|неділя неділю
ar: الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد
id: senin|selasa|rabu|kamis|jumat|sabtu|minggu
"""

_PARTS = """
early: début anfang principios comienzos inizio início начало начале
mid: mi mitte mediados meados середина середине
late: fin fine ende finales fines finais конец конце
"""

_SEASONS = """
printemps frühling frühjahr primavera весна весной|été sommer verano verão лето летом\
|automne herbst otoño autunno outono осень осенью|hiver winter invierno inverno зима зимой
"""

_TO = "au al bis tot et und y e по إلى"

_NOISE = """
le la du de des del el en los d der den dem des am im vom il di dello nel do da dos em no na van g г год года году року
р в на от с yili yılı tanggal tarihinde sayılı عام سنة يوم في من
"""

Token = tuple[str, int | str]


@cache
def foreign_words() -> dict[tuple[str, ...], Token]:
    """Return each wording, folded and cut into words, with its kind and value; a hyphen inside may be left out."""
    rows = [*_table(_MONTHS, "month", 1), *_table(_WEEKDAYS, "weekday", 0), *_table(_SEASONS, "season", 21)]
    for line in _bare(_PARTS).strip().splitlines():
        part, _, words = line.partition(":")
        rows.extend((word, ("part", part)) for word in words.split())
    rows.extend(
        (word, (kind, word)) for kind, words in (("noise", _NOISE), ("to", _TO)) for word in _bare(words).split()
    )
    return {tuple(cut.split()): token for word, token in rows for cut in _cuts(word)}


def _cuts(word: str) -> tuple[str, ...]:
    """Return a wording with spaces around its parts: without hyphens, with them, and with the one of an article."""
    if "-" not in word:
        return (word,)
    plain = word.replace("-", " ")
    return plain, word.replace("-", " - "), plain.replace(" al ", " al - ")


def _bare(table: str) -> str:
    """Return a table in lower case and without accents, in one go, as folding each word takes longer."""
    marked = unicodedata.normalize("NFKD", table.casefold())
    return "".join(sign for sign in marked if sign.isascii() or unicodedata.category(sign) != "Mn")


def _table(table: str, kind: str, start: int) -> list[tuple[str, Token]]:
    """Return each form with its number in the row; a row may begin with the code of its language."""
    lines = [line.rpartition(":")[2] for line in _bare(table).strip().splitlines()]
    cells = [(number, cell) for line in lines for number, cell in enumerate(line.split("|"), start)]
    return [(word, (kind, number)) for number, cell in cells for word in cell.split()]
