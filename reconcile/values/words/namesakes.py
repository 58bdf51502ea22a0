"""Names that several well-known places go by, each with where the usual one lies, or with nothing if none is.

Put together for this project from general knowledge; no list was copied. Folded; blanks are written `_`.
"""

_ROWS = """
aberdeen scotland united_kingdom uk
albany new_york ny usa
alexandria egypt
antioch
athens greece
augusta
barcelona spain
bath england united_kingdom uk
berlin germany
bethlehem palestine west_bank
birmingham england united_kingdom uk great_britain
boston massachusetts usa ma
bristol england united_kingdom uk
cairo egypt
cambridge
cartagena
charleston
cleveland ohio usa
columbia
columbus ohio usa
congo
cordoba
cuenca
dover
dublin ireland
dundee scotland
durham
florence italy
frankfurt germany hesse
geneva switzerland
georgetown
georgia
glasgow scotland united_kingdom uk
granada
grenada
guadalajara
halifax
hamilton
hanover germany
hyderabad
jackson
jerusalem israel palestine
kingston jamaica
laredo
leon
lima peru
lincoln
london england united_kingdom uk great_britain
los_angeles california usa ca
luxembourg
macedonia
madison
madrid spain
manchester england united_kingdom uk great_britain
manila philippines
medina saudi_arabia
melbourne australia victoria
memphis
merida
mexico
milan italy
mississippi
monrovia liberia
monterrey mexico
moscow russia russian_federation
naples italy
newcastle
new_york
odessa ukraine
oxford england united_kingdom uk
palestine
palermo italy
panama
paris france
perth australia western_australia
peterborough
petersburg
plymouth
portland
portsmouth
quebec
richmond
rio_grande
rochester
rome italy
rosario argentina
saint_petersburg russia russian_federation
salem
salisbury
san_antonio
san_fernando
san_francisco california usa ca
san_jose
san_juan
san_marino
san_salvador el_salvador
santa_cruz
santa_fe
santiago chile
santo_domingo dominican_republic
sevilla spain
sparta
springfield
st_petersburg russia russian_federation
stratford
sydney australia new_south_wales
syracuse
toledo
trinidad
tripoli
troy
trujillo
valencia
vancouver british_columbia canada
venice italy
vera_cruz
victoria
vienna austria
warsaw poland
washington
wellington new_zealand
windsor
worcester
york england united_kingdom uk
zaragoza spain
"""

NAMESAKES: dict[str, frozenset[str]] = {
    name.replace("_", " "): frozenset(each.replace("_", " ") for each in usual)
    for name, *usual in map(str.split, _ROWS.strip().splitlines())
}
