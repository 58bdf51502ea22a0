"""Places that go by other names in other languages or times: one place a row, the usual English name first.

Put together for this project from general knowledge; no list was copied. Only names that the rules of spelling cannot
join by themselves need to be here. Names of several words are written with `_`. Two rows are two places.
"""

PLACES = """
aleppo halab haleb alep حلب
alexandria iskandariya iskandariyah iskenderiye الاسكندرية
algiers alger argel al_jazair الجزائر
amman عمان
ankara angora
antwerp antwerpen anvers amberes
asmara asmera
athens athen athenes athina atenas αθηνα
baghdad bagdad بغداد
bangkok krung_thep
barcelona
basel bale basle basilea
basra bassorah basrah البصرة
beijing peking pekin peiping 北京
beirut beyrouth beirout beyrut بيروت
belgrade beograd belgrad београд
benghazi bengasi bingazi بنغازي
bern berne berna
bethlehem bayt_lahm بيت_لحم
bratislava pressburg pozsony
brno brunn
brussels bruxelles brussel bruselas
bucharest bucuresti bukarest bucarest
budapest
busan pusan
cairo kairo le_caire al_qahira kahire el_cairo القاهرة
cape_town kaapstad le_cap ciudad_del_cabo
casablanca dar_al_baida الدار_البيضاء
chernihiv chernigov tschernihiw чернігів чернигов
chernivtsi chernovtsy czernowitz
chernobyl chornobyl tschernobyl чорнобиль чернобыль
chisinau kishinev kischinau
cologne koln koeln
constantine qusantina
copenhagen kobenhavn kopenhagen copenhague
corfu kerkyra
cracow krakow krakau cracovie
crimea krym krim крым крим
czestochowa tschenstochau
damascus dimashq damas damaskus دمشق
gdansk danzig
dnipro dnepr
dubrovnik ragusa
dunkirk dunkerque dunkirchen
edinburgh edimbourg
erbil arbil irbil hewler اربيل
florence firenze florenz florencia
fez fes فاس
gaza ghazza gazze غزة
genoa genova genua genes
geneva geneve genf ginevra
ghent gent gand
gothenburg goteborg
guangzhou canton kwangchow 广州
hague the_hague den_haag la_haye haag la_haya s_gravenhage
hanover hannover
havana la_habana la_havane habana
helsinki helsingfors
hiroshima
hodeidah hudaydah hodeida الحديدة
istanbul stambul
jeddah jidda djeddah جدة
jerusalem al_quds kudus yerushalayim القدس ירושלים
kaunas kovno
kazan казань
kharkiv kharkov charkiw charkow харків харьков
khartoum khartum al_khartum hartum الخرطوم
kherson cherson херсон
kirkuk karkuk كركوك
kyiv kiev kiew kijow київ киев
latakia lattakia ladhiqiyah اللاذقية
leghorn livorno
leipzig
lisbon lisboa lisbonne lissabon
liege luttich luik
livorno
ljubljana laibach
london londres londra
luhansk lugansk луганск луганськ
lucerne luzern
lviv lvov lwow lemberg львів львов
lyon lyons
macau macao aomen
mainz mayence
mandalay
mariupol mariupil мариуполь маріуполь
marrakesh marrakech مراكش
marseille marseilles
mecca makkah mekka la_mecque mekke مكة
medina madinah المدينة
milan milano mailand
mogadishu muqdisho mogadiscio mogadischu مقديشو
mosul mawsil musul mossoul الموصل
moscow moskva moskau moscou mosca moscu москва
munich munchen muenchen monaco_di_baviera
muscat masqat mascate مسقط
mykolaiv nikolaev nikolayev миколаїв николаев
nablus نابلس
nanjing nanking 南京
naples napoli neapel
nicosia lefkosia lefkosa
nice nizza
nizhny_novgorod nijni_novgorod
nuremberg nurnberg nuernberg
odesa odessa одеса одесса
padua padova
palermo
paris parigi
phnom_penh pnompenh
port_said bur_said
prague praha prag praga
pristina prishtina prishtine
raqqa rakka raqqah الرقة
rabat الرباط
regensburg ratisbon
riga
riyadh riad riyad الرياض
rome roma rom
saint_petersburg sankt_petersburg sankt_peterburg st_petersburg saint_petersbourg санкт_петербург
salonica thessaloniki salonika saloniki selanik
samarkand samarqand
sanaa sana صنعاء
sarajevo sarajewo sarayevo
seoul soul 首尔 서울
sevastopol sebastopol sewastopol севастополь
seville sevilla
shanghai schanghai
shkoder scutari shkodra
sibiu hermannstadt
simferopol
skopje uskub skoplje
sofia sofija
strasbourg strassburg
stockholm
syracuse siracusa
szczecin stettin
tangier tanger tangiers طنجة
taipei taibei 台北
tashkent toshkent taschkent
tbilisi tiflis
tehran teheran tahran تهران
tel_aviv tel_aviv_yafo
tianjin tientsin
qingdao tsingtao tsingtau 青岛
kaohsiung gaoxiong takao 高雄
xiamen amoy 厦门
suzhou soochow 苏州
hangzhou hangchow 杭州
jinan tsinan 济南
dalian dairen 大连
shenyang mukden 沈阳
taichung taizhong 台中
timbuktu tombouctou
timisoara temeswar
tokyo tokio 东京 東京
toulouse
trier treves
trieste triest
tripoli tarabulus trablus طرابلس
tunis tunez تونس
turin torino
ulaanbaatar ulan_bator
valencia
valletta
venice venezia venedig venise venecia
vienna wien vienne viena becs
vilnius wilna wilno vilna
vladivostok wladiwostok
warsaw warszawa warschau varsovie varsovia varshava
wroclaw breslau
xian sian
yekaterinburg ekaterinburg jekaterinburg
yerevan erevan eriwan
zagreb agram
zaporizhzhia zaporozhye zaporozhe saporischschja запоріжжя запорожье
zurich zuerich
afghanistan
albania albanie albanien shqiperia
algeria algerie algerien cezayir
armenia armenie armenien hayastan
austria osterreich oesterreich autriche avusturya
azerbaijan aserbaidschan azerbaycan
belarus byelorussia belorussia weissrussland bielorussie
belgium belgique belgien belgie belgica
brazil brasil bresil brasilien
bulgaria bulgarie bulgarien
burkina_faso
cambodia cambodge kambodscha
cameroon cameroun kamerun
chad tchad tschad
china zhongguo chine cin 中国
colombia kolumbien colombie
croatia hrvatska kroatien croatie
cyprus kypros zypern chypre kibris
czechia czech_republic tschechien ceska_republika cesko
denmark danmark danemark dinamarca
egypt misr agypten aegypten egypte egipto misir مصر
eritrea erytrea
estonia eesti estland
ethiopia athiopien ethiopie
finland suomi finnland finlande
france frankreich francia frankrijk fransa
germany deutschland allemagne alemania almanya germania
greece hellas griechenland grece grecia yunanistan ellada
hungary magyarorszag ungarn hongrie hungria macaristan
iceland island islandia
india bharat indien inde hindistan
indonesia indonesien indonesie
iran ايران
iraq irak العراق
ireland eire irland irlande
israel
italy italia italien italie
ivory_coast cote_d_ivoire elfenbeinkuste costa_de_marfil
japan nippon nihon japon 日本
jordan jordanien jordanie urdun الاردن
kosovo kosova
laos lao
latvia latvija lettland
lebanon liban libanon libano lubnan lubnan لبنان
libya libyen libye ليبيا
lithuania lietuva litauen
moldova moldavia moldawien
mongolia mongolei
montenegro crna_gora
morocco maroc marokko marruecos المغرب
netherlands holland nederland niederlande pays_bas hollanda paises_bajos
norway norge norwegen norvege noruega
pakistan
palestine filastin palastina filistin فلسطين
poland polska polen pologne polonia
portugal
qatar katar قطر
romania rumania rumanien roumanie
russia russland russie rossiya rusia rusya россия
saudi_arabia arabie_saoudite saudi_arabien السعودية
scotland schottland ecosse
serbia srbija serbien serbie
slovakia slovensko slowakei
slovenia slovenija slowenien
somalia soomaaliya الصومال
spain espana spanien espagne ispanya
sudan السودان
south_sudan
north_korea dprk democratic_people_s_republic_of_korea coree_du_nord nordkorea
south_korea republic_of_korea coree_du_sud sudkorea
republic_of_the_congo congo_brazzaville
democratic_republic_of_the_congo dr_congo drc congo_kinshasa
papua_new_guinea papua_neuguinea
washington_d_c washington_dc district_of_columbia
washington_state state_of_washington
north_macedonia nordmazedonien
sweden sverige schweden suede suecia
switzerland schweiz suisse svizzera suiza isvicre
syria suriye syrien syrie siria suriya سوريا
taiwan 台湾
tajikistan tadschikistan
tunisia tunisie tunesien
turkiye turkey turkei turquie turquia
ukraine ukraina ucrania украина україна
united_arab_emirates emirates uae
united_kingdom great_britain royaume_uni vereinigtes_konigreich uk
united_states usa united_states_of_america etats_unis vereinigte_staaten estados_unidos
uzbekistan usbekistan ozbekistan
vietnam viet_nam
wales cymru pays_de_galles
yemen jemen اليمن
alsace elsass
bavaria bayern baviera baviere
bohemia bohmen cechy
burgundy bourgogne
brittany bretagne
carinthia karnten
catalonia catalunya cataluna katalonien
corsica corse korsika
flanders vlaanderen flandern
galicia
hesse hessen
kurdistan
lombardy lombardia lombardei
lorraine lothringen
lower_saxony niedersachsen
moravia mahren morava
normandy normandie
north_rhine_westphalia nordrhein_westfalen
piedmont piemonte
rhineland_palatinate rheinland_pfalz
sardinia sardegna sardinien
saxony sachsen
saxony_anhalt sachsen_anhalt
sicily sicilia sizilien
silesia slask schlesien
south_tyrol alto_adige sudtirol
styria steiermark
thuringia thuringen
tuscany toscana toskana
tyrol tirol
transylvania siebenburgen ardeal
black_sea schwarzes_meer karadeniz
danube donau duna dunav
rhine rhein rhin
vistula wisla weichsel
shanxi 山西
shaanxi shensi 陕西
hubei hupeh 湖北
hebei hopei 河北
hunan 湖南
henan honan 河南
guangdong kwangtung 广东
guangxi kwangsi 广西
jiangsu kiangsu 江苏
jiangxi kiangsi 江西
shandong shantung 山东
sichuan szechwan szechuan 四川
zhejiang chekiang 浙江
fujian fukien 福建
xinjiang sinkiang 新疆
inner_mongolia
tibet xizang 西藏
chongqing chungking 重庆
samara самара
samarra سامراء
frankfurt_am_main frankfurt_main frankfurt_on_main frankfurt_a_m
frankfurt_oder frankfurt_an_der_oder
rostov_on_don rostov_na_donu rostow_am_don
rostov_veliky rostov_the_great
homs hims emesa حمص
hama hamah حماة
idlib edlib ادلب
mashhad meshed mashad مشهد
isfahan esfahan اصفهان
shiraz شيراز
tabriz tebriz تبریز
mazar_e_sharif mazari_sharif mazar_i_sharif
kandahar qandahar قندهار
kabul kaboul کابل
peshawar pishawar
quetta kweta
herat hirat هرات
urumqi urumchi wulumuqi 乌鲁木齐
kashgar kashi 喀什
kaesong gaeseong
pyongyang pjongjang phyongyang 평양
incheon inchon chemulpo
yogyakarta jogjakarta djokjakarta
surabaya soerabaja
jayapura hollandia
kismayo chisimaio kismaayo
rivne rovno rowno
lutsk luzk
ternopil ternopol tarnopol
vinnytsia vinnitsa winnyzja
zhytomyr zhitomir schytomyr
kryvyi_rih krivoy_rog kriwoj_rog
ivano_frankivsk ivano_frankovsk stanislau
uzhhorod uzhgorod ungvar
kropyvnytskyi kirovohrad kirovograd
kamianske dniprodzerzhynsk dneprodzerzhinsk
bakhmut artemivsk artyomovsk artemovsk
pokrovsk krasnoarmiisk krasnoarmeysk
sumy сумы суми
poltava poltawa
hrodna grodno
mahilyow mogilev mogilew
homel gomel
vitebsk vitsebsk
brest brest_litovsk
almaty alma_ata
ashgabat ashkhabad aschgabat
dushanbe duschanbe
khujand khodjent leninabad
sukhumi sokhumi suchumi
tskhinvali tskhinval zchinwali
stepanakert khankendi xankandi
nakhchivan nakhichevan
grozny grosny
makhachkala machatschkala
chelyabinsk tscheljabinsk
bergen
mexico_city ciudad_de_mexico mexico_df
crete kriti kreta
lesbos mytilene
rhodes rodos rhodos
heraklion iraklio candia
piraeus pireas
patras patra
ioannina janina
durres durazzo
vlore valona vlora
bitola monastir
ohrid ochrid
split spalato
rijeka fiume
pula pola
zadar zara
koper capodistria
maribor marburg_an_der_drau
bolzano bozen
cluj_napoca klausenburg kolozsvar cluj
brasov kronstadt brasso
oradea nagyvarad grosswardein
iasi jassy
constanta kustendje
kosice kaschau kassa
ceske_budejovice budweis
plzen pilsen
olomouc olmutz
karlovy_vary karlsbad
gyor raab
pecs funfkirchen
poznan posen
torun thorn
katowice kattowitz
gdynia gdingen
lodz litzmannstadt
klaipeda memel
daugavpils dunaburg
narva narwa
turku abo
tampere tammerfors
malmo malmoe
aachen aix_la_chapelle aken
freiburg fribourg
konstanz constance
brunswick braunschweig
coblenz koblenz
saarbrucken sarrebruck
bruges brugge
ypres ieper
mechelen malines
leuven louvain
mons bergen_hainaut
namur namen
flushing vlissingen
nijmegen nimwegen
zaragoza saragossa
la_coruna a_coruna corunna
san_sebastian donostia
bilbao bilbo
vitoria gasteiz
pamplona iruna
oporto porto
niger
nigeria
alabama
alaska
arizona
arkansas
california kalifornien
colorado
connecticut
delaware
florida
hawaii
idaho
illinois
indiana
iowa
kansas
kentucky
louisiana
maryland
massachusetts
michigan
minnesota
mississippi
missouri
montana
nebraska
nevada
new_hampshire
new_jersey
new_mexico nuevo_mexico
north_carolina
south_carolina
north_dakota
south_dakota
ohio
oklahoma
oregon
pennsylvania
rhode_island
tennessee
texas
utah
vermont
virginia
west_virginia
wisconsin
wyoming
baja_california
baja_california_sur
alberta
manitoba
ontario
saskatchewan
nova_scotia
newfoundland
mexico mexique mexiko
angola
argentina argentine argentinien
australia australie australien
bahrain
bangladesh
barbados
belize
bhutan
bolivia bolivie bolivien
bosnia_and_herzegovina bosnien_und_herzegowina bosna_i_hercegovina
brunei
burundi
canada kanada
cape_verde cabo_verde
central_african_republic republique_centrafricaine
chile chili
comoros
costa_rica
cuba kuba
djibouti dschibuti
ecuador equateur
el_salvador
fiji
gabon gabun
gambia
grenada
guatemala
guyana
haiti
honduras
jamaica jamaika
kazakhstan kasachstan
kenya kenia
kiribati
kuwait koweit
kyrgyzstan kirghizstan kirgisistan
lesotho
liberia
liechtenstein
luxembourg luxemburg
madagascar madagaskar
malaysia malaisie
maldives malediven
malta malte
mozambique mosambik
namibia
nauru
nepal
new_zealand neuseeland nouvelle_zelande
nicaragua
oman
panama
paraguay
peru perou
philippines philippinen pilipinas
rwanda ruanda
samoa
senegal
seychelles
sierra_leone
singapore singapur singapour
solomon_islands
south_africa sudafrika afrique_du_sud
suriname surinam
togo
tonga
trinidad_and_tobago
turkmenistan
tuvalu
uganda ouganda
uruguay
vanuatu
vatican vatikan
venezuela
western_sahara
hong_kong xianggang 香港
northern_ireland
england
mali
malawi
mauritania
mauritius
guinea
guinea_bissau
equatorial_guinea
dominica
dominican_republic
paktia
paktika
"""

"""By other names of today."""

WORDS_TOO = frozenset(
    {
        "island",
        "nice",
        "rome",
        "bale",
        "damas",
        "soul",
        "gand",
        "gent",
        "alep",
        "riad",
        "misr",
        "bern",
        "rossiya",
        "nippon",
        "nihon",
        "bharat",
        "hellas",
        "suomi",
        "bayern",
        "eire",
        "hayastan",
    }
)
"""Names of places that mean something else where they stand among other words."""

FORMER = """
bishkek frunze
bratislava pressburg pozsony
chennai madras
dhaka dacca
dnipro dnipropetrovsk dnepropetrovsk
donetsk stalino
edirne adrianople
gyumri leninakan
harare salisbury
ho_chi_minh_city saigon thanh_pho_ho_chi_minh
istanbul constantinople konstantinopel byzantium
izmir smyrna
jakarta batavia
kaliningrad konigsberg
kinshasa leopoldville
kolkata calcutta kalkutta
kozhikode calicut
lubumbashi elisabethville
maputo lourenco_marques
mumbai bombay
nizhny_novgorod gorky
nur_sultan astana akmola tselinograd
oslo christiania kristiania
plovdiv philippopolis
podgorica titograd
pune poona
saint_petersburg petrograd leningrad ленинград
samara kuibyshev
tallinn reval
tartu dorpat
vadodara baroda
bengaluru bangalore
chattogram chittagong
gurugram gurgaon
kochi cochin
mangaluru mangalore
mysuru mysore
prayagraj allahabad
puducherry pondicherry
shimla simla
thiruvananthapuram trivandrum
visakhapatnam vizagapatam
antananarivo tananarive
banjul bathurst
bioko fernando_po
djamena fort_lamy
kisangani stanleyville
likasi jadotville
makassar ujung_pandang
malabo santa_isabel
kobani ayn_al_arab
palmyra tadmur tadmor
sinjar shingal
ganja kirovabad
vanadzor kirovakan
khabarovsk chabarowsk
varanasi benares banaras
volgograd stalingrad tsaritsyn
yangon rangoon
yekaterinburg sverdlovsk
benin dahomey
botswana bechuanaland
burkina_faso upper_volta
cambodia kampuchea
djibouti french_somaliland
eswatini swaziland
ethiopia abyssinia
iran persia
lesotho basutoland
malawi nyasaland
myanmar burma birma birmanie
sri_lanka ceylon
suriname dutch_guiana
taiwan formosa
thailand siam
timor_leste east_timor
zambia northern_rhodesia
zimbabwe rhodesia
democratic_republic_of_the_congo zaire
"""
"""By names of former times, which other things may still bear."""
