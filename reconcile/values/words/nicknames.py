"""Short and pet forms of given names, and one name in neighbouring languages. Public knowledge."""

_FAMILIES = """
william bill billy will willy liam
robert bob bobby rob robbie bert
richard dick rick ricky rich richie
james jim jimmy jamie
john jack johnny jon
joseph joe joey
thomas tom tommy
michael mike mick mickey misha
charles charlie chuck
edward ed eddie ted ned
henry harry hank
david dave davey
daniel dan danny
samuel sam sammy
benjamin ben benny
anthony tony
andrew andy drew
matthew matt
christopher chris
nicholas nick nicky
stephen steven steve
timothy tim
gregory greg
jeffrey geoffrey jeff geoff
kenneth ken kenny
ronald ron ronnie
donald don donny
lawrence laurence larry
patrick pat paddy
peter pete
philip phil
frederick fred freddie
alexander alex sasha sandy aleksandr
vladimir vova volodya
dmitry dima mitya
sergei seryozha
nikolai kolya
ivan vanya
evgeny zhenya
yuri yura
katherine catherine kate kathy katie cathy
elizabeth liz beth betty eliza lisa bess
margaret maggie meg peggy
barbara barb
susan sue susie
deborah debbie deb
jennifer jen jenny
patricia patty trish
rebecca becky
victoria vicky
jose pepe
francisco paco pancho
ignacio nacho
enrique quique
guadalupe lupe
jesus chuy
manuel manolo
antonio tono
alberto beto
gerald gerry jerry
leonard leo len lenny
theodore theo teddy
zachary zach
joshua josh
jonathan jonny
abraham abe
walter walt
raymond ray
volodymyr vladimir uladzimir volodimir wladimir
mykola nikolay nikolai mikalai nikolaj kolya
oleksandr alexander aleksandr aliaksandr alyaksandr aleksander
oleksiy alexei aleksei aliaksei alexey oleksii
serhiy sergei sergey siarhei sergii serhii
dmytro dmitry dmitri dzmitry dmitriy
petro petr pyotr piatro piotr peter
hennadiy gennady gennadi henadz gennadiy
ihor igor ihar
oleh oleg aleh
andriy andrei andrey andrii
mykhailo mikhail mihail mykhaylo mikhailo
vasyl vasily vasiliy vasil
yevhen evgeny yevgeny evgeniy yevgeniy yauhen
pavlo pavel paval
hryhoriy grigory grigoriy ryhor
anatoliy anatoly anatol
vadym vadim vadzim
svitlana svetlana sviatlana
olena elena alena yelena
kateryna ekaterina katsiaryna yekaterina
tetyana tatiana tatyana tatsiana
iryna irina iryna
oksana aksana
yuliya yulia julia yuliia
nikolaos nikos
konstantinos kostas
dimitrios dimitris
ioannis yannis giannis
georgios giorgos yorgos george
binyamin benjamin
yitzhak itzhak isaac yitzchak
avraham abraham
yaakov jacob
yosef joseph
mehmet muhammad mohammed mohammad mohamed mehmed
ahmet ahmad ahmed
youssef yusuf joseph
"""

NICKNAMES: dict[str, tuple[str, ...]] = {}
"""Each given name or pet form, with the names it may stand for."""
for _family in _FAMILIES.strip().splitlines():
    _names = _family.split()
    for _name in _names:
        NICKNAMES[_name] = (*NICKNAMES.get(_name, ()), _names[0])
