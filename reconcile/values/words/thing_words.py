"""English words that things are named with: two of them are two words, however alike they look.

Put together for this project from general knowledge; no list was copied. Folded; in the singular where both are usual.
Words that one writer uses for another (`ocean`, `oceanic`; `trade`, `trading`) are left out on one side.
"""

_WORDS = """
academy accord action active admiral adventure aero affairs agency agriculture air airport airline airways alliance
alpha amber ambassador amity anchor angel apex aqua arch arena ark arrow art asset association astra atlas aurora
aviation bahn bank base basin bay beach beacon bear beauty bell bird black blue board boat bond book border bottle bow
branch brave bread bridge bright bronze brook brother builder building bulk bull bureau business butterfly cable camp
canal capital captain car carbon care cargo cascade castle cattle cedar cement central century ceramic chain challenge
champion channel charity charm chart chemical chief children choice church circle citizen city civil classic clean
clear cloud club coal coast coffee coin college colony color commerce commission committee community company compass
complex computer concept concord concrete congress construction consul container content control cooperation copper
coral corner cotton council country court courage craft cream creation credit creek crescent crest cross crossing
crown crystal culture custom dairy dawn day deal decor deep deer defence delegation delta department design destiny
development diamond digital direct discovery district division dolphin dome door dove dragon dream drive drop dry duke
dune dust duty dynasty eagle earth east echo eclipse economic eden edge education eel electric electronics elite
emerald emirate empire energy engine engineering enterprise entry environment equipment equity espresso estate eternal
event exchange excel express eye fabric factory fair faith falcon family farm fashion fast father feather federal
federation fertilizer field film finance fire first fish flag flame fleet flight flower flying food foot force foreign
forest fork form fort fortune forum foundation fountain fox frame freedom freight fresh friend front frontier fruit
fuel fund furniture future galaxy gallery game garden gas gate gateway gear gem general gentle giant gift girl glass
global globe glory gold golden grace grain grand grape grass great green ground group grove guard guide gulf hall hand
happy harbour hard harmony harvest haven hawk health heart heaven heavy helm heritage hero high hill holiday home
honey honour hope horizon horse hospital host hotel hour house human hunter ice icon idea image impact imperial income
industry information infantry innovation institute insurance interior intelligence international invest investment
iron island ivory jade jet jewel journey joy judge justice key king kingdom knight labour lady lagoon lake lamp land
language laser law leader leaf league leather legend leisure liberation liberty library life light lily line lion
liquid list local lock logistics lotus love lower lucky luna luxury machine machinery magic magnet majestic management
manor mansion manufacturing maple marble marine maritime market marshal master material meadow media medical medicine
memory mercury meridian metal metro middle military mill mine mineral mining minister ministry mint miracle mirror
mission mobile model modern moment money moon morning mother motor mountain movement museum music mutual national
nature naval navy network new news night noble north nova nuclear oak oasis ocean office oil olive one online onyx
opal open optic orange orbit orchard orchid order organisation orient origin outer owl oxygen pacific packaging pact
page paint palace palm panda panther paper paradise park parliament partner party passage path peace peak pearl people
pepper perfect petrol petroleum pharma phoenix phone picture pilot pine pioneer pipe pirate planet plastic platinum
plaza plus point polar police policy polymer pool poor popular port post power prairie precious premier president
press pride prime prince princess print private prize product production progress project promise property prosperity
protection protective province public pulse purple pyramid quality quartz queen quest quick radar radio railway rain
rainbow ranch ranger rapid raven ray real red reef refinery reform region reliance renewable republic research reserve
resolution resort resource revolution revolutionary rice rich ridge right ring rise river road robin rock rocket roof
root rose round royal rubber ruby rural sail sailor salt sand sapphire satellite saving scarlet school science scout
sea seal search season secret secure security senate service shadow shark shield shine ship shipping shop shore silk
silver sky smart smile snow social society soft solar soldier solid solution sonic soul sound source south space spark
special speed spice spirit sport spring square stability stadium star state station statistics steam steel stellar
step stock stone storage storm strait strategy stream street strong studio sugar summer summit sun sunrise sunset
super supply supreme surgery swan sweet swift sword system table talk tank tanker target tax tea team technology
telecom telegraph television temple tennis terminal territory textile theatre thing think thunder tiger timber time
titan tobacco tool top torch total tourism tower town toy track trade traffic train transit transport travel treasure
treasury tree triangle tribe tribunal tribune trinity triumph tropic truck trust truth tulip tunnel turbine turtle
twin union unit united unity universal universe university upper urban valley value vapour vault vector vehicle velvet
venture venus vessel victory view villa village vine violet virgin vision vista vital voice volcano voyage wagon war
warehouse warrior watch water wave way wealth weather web welfare west whale wheat wheel white wild willow wind window
wine wing winner winter wire wisdom wolf woman wonder wood wool work worker world yacht yard year yellow young youth
zebra zenith zero zinc zone afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain
bangladesh belarus belgium bolivia bosnia brazil bulgaria burundi cambodia cameroon canada chad chile china colombia
congo croatia cuba cyprus denmark dominica ecuador egypt eritrea estonia ethiopia finland france gabon gambia georgia
germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland
israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia
libya lithuania luxembourg madagascar malawi malaysia mali malta mauritania mauritius mexico moldova mongolia
montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine
panama paraguay peru philippines poland portugal qatar romania russia rwanda saudi scotland senegal serbia singapore
slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo
tunisia turkiye turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe britain
america europe asia africa
"""

WORDS: dict[str, int] = {word: number for number, word in enumerate(_WORDS.split())}
"""Each word with its number."""

_DERIVED = """
north northern
south southern
east eastern
west western
trade trading trader
ocean oceanic
ship shipping
air airline airways
bank banking
invest investment investments
industry industrial industries
engineer engineering
telecom telecommunications
insure insurance
mine mining
build building builder
market marketing
produce production product products
finance financial
commerce commercial
medicine medical
chemical chemistry chemicals
pharma pharmaceutical pharmaceuticals
petrol petroleum petrochemical
marine maritime
nation national
democrat democratic democrats
revolution revolutionary
islam islamic
brother brotherhood
europe european
africa african
asia asian
america american
eurasia eurasian
sea seas
guard guards
agreement accord accords pact
airbase airfield
"""
DERIVED: dict[str, int] = {word: row for row, line in enumerate(_DERIVED.strip().splitlines()) for word in line.split()}
"""Words made of one another, with the number of their row: one may stand for the other, which is worth showing."""
