"""Family names that look like another family name, each row one name in its spellings; words of two rows are two names.

Put together for this project from general knowledge; no list was copied. Chosen are widespread names that a slip or a
change of spelling could turn into another widespread name. Names with so many spellings that they cannot be told apart
in writing (`Maier`, `Mayer`) are left out on purpose.
"""

ROWS = """
persson olsson olofsson svensson lindberg lindgren lindqvist/lindquist bergman berglund bergstrom
chan chang chen cheng cheong cheung chew chia chin ching chiu cho choi chong chow choy chu chua chun chung fan fang
fong fung gao guo ha hai ham han hao heng ho hong hou hsiao hsieh hsu hu hua huang hui hung hwang ip jia jiang jin jo
joo jun jung kan kang kao keung kim ko kong koo ku kuo kwan kwok kwon lai lam lan lau law leong leung lew li liang
liao lim lin ling liu lo loh long low lu lui luk lum luo lung ma mak meng min ming mo mok moon mui nam ng oh ong pak
pan pang park peng ping poon qian qiu ren rhee ryu seo shao shen shi shih shin sim sin sit siu so song suen sun sung
szeto tai tam tan tang tay teo teng tian ting to tong tsai tsang tse tseng tso tsui tung wai wan wang wei wen weng
wong woo wu xia xiao xie xu xue yam yan yang yao ye yee yen yeoh yeung yi yin yip yoo yoon you yu yuan yuen yun yung
zeng zhang zhao zheng zhong zhou zhu zhuang acosta costa adams adamson alvarez/alvares alvarado alonso/alonzo alves
andrade andrews baker barker becker bakker barnes barrios bauer baur baumann bell ball bennett benson berger berg
bergmann black blake blair bruno brown braun bruns butler carter cartwright carvalho castro castillo cabrera collins
collier cohen cooper cowper correa/correia cortes/cortez cruz davis davies davidson diaz/dias dominguez/domingues
domingo duarte edwards edmunds espinosa/espinoza estrada evans fernandez/fernandes hernandez/hernandes ferreira ferrer
herrera figueroa fischer fleming flores/florez fuentes garcia garza gomez/gomes gonzalez/gonzales/gonsalez
goncalves/gonsalves graf green gray guerra guerrero gutierrez guzman hall hale hill hansen hanson jansen/jansson
jensen johansen johansson jonsson johnson johnston/johnstone jones jonas harris harrison hoffmann huber hughes hunt
hunter jackson jacobs jacobson/jacobsen jenkins jennings jimenez/ximenez/gimenez kaiser kayser keller kelly kelley
koch kohl kohler kraus/krause kruger lang lange larsen larsson lehmann leon lopez/lopes lowe ludwig luna machado marin
marino marsh marshall martin martins martinez/martines mason matthews mendez/mendes menendez mendoza meza medina
molina miller mills mitchell morales moreno moreira morgan morris morrison muller moller munoz murphy murray nelson
nilsen nielsen nunez ochoa olivera/oliveira olivares olsen/olson ortega ortiz parker parks patterson pena pereira
perez/peres peters peterson/petersen phillips pineda pinto porter potter powell ramirez ramos reed reid reyes rice
richards richardson richter riley rios rivas rivera ribeiro roberts robertson robinson robson rodriguez/rodrigues
rogers/rodgers rojas romero rossi rosso russo roth ruiz salas salazar salinas samson/sampson sanchez/sanches santana
santiago santos schafer/schaefer schmid schmidt/schmitt schmitz schneider schroder schroter schubert schuster
schulz/schultz/schulze scholz schwarz schwartz scott shaw silva simmons simpson smith smithson soto sosa sousa/souza
stein steiner stephens/stevens stephenson/stevenson stewart/stuart stone suarez tanner taylor tyler thomas
thompson/thomson torres turner valdez/valdes valencia valenzuela varga vargas vega vela vera vazquez/vasquez
velasquez/velazquez velasco villa vogel vogt wagner walker waller wallace walters walton ward warner warren watson
watts weber webb wells west white williams williamson wilson winter winters wolf wood woods wright zimmermann ambani
adani banerjee bhatt bhutto chatterjee chaudhry/chaudhary/choudhury/chowdhury chauhan das dasgupta desai deshmukh
gandhi gill gupta jain joshi kapoor kaur khan khanna kumar kumari malhotra mehra mehta mishra/misra mukherjee/mukerjee
nair patel patil pandey prasad radhakrishnan ramakrishnan rakesh ramesh mukesh mahesh suresh naresh dinesh ganesh
rajesh rajan ranjan rao rajiv/rajeev sanjiv/sanjeev rahul sharma shukla singh sinha sundaram thakur verma yadav modi
adebayo adeyemi afolabi balogun bello danjuma eze ezeh ibekwe mensah mbeki mboya nkrumah obi okafor okonkwo okoro
okoye oduya odinga kenyatta kagame kabila mobutu kofi kwame kwasi kwaku kwadwo kojo yaw ama akosua chukwuemeka
chukwuma chukwudi emeka gebre gebremariam gebremedhin gebrselassie/gebreselassie tekle tesfaye tewodros haile kato
sato saito ito endo goto kondo kudo tanaka tanabe nakamura nakayama nakajima takahashi takeda takagi takada yamada
yamaha yamamoto yamaguchi yamashita yoshida yoshimura suzuki suzuka sasaki watanabe watanuki kobayashi kobayakawa
matsuda matsui matsumoto matsushita inoue kimura kitamura hayashi shimizu mori ono ota oda okada okamoto fujita fujii
fujimoto fujiwara ishii ishida ishikawa hashimoto hasegawa maeda murata murakami akira akiko haruki haruko hiroshi
hiroki hiroko ichiro jiro saburo junichi junichiro kazuo kazuya kazuko keiichi keiko kenji kenta kenichi kiyoshi
koichi koji makoto masao masaru masako michio michiko naoki naoko nobuo nobuko nobusuke noboru osamu satoshi satoru
shigeru shinji shinichi shinjiro shintaro shinzo susumu takashi takeshi taro kentaro yoko yuki yukio yuko kunio yumiko
sukarno suharto/soeharto sukarnoputri/soekarnoputri megawati rachmawati budi santoso susanto sutanto hartono hartanto
widodo wibowo prabowo sutrisno sugiarto khamenei khomeini rouhani raisi rafsanjani hekmatyar mujaddidi
akhundzada mehsud barakzai noorzai durrani papadopoulos papadakis papadimitriou dimitriou papandreou karamanlis
mitsotakis kuznetsov kuzmin kuznets popov petrov pavlov pavlovsky ivanov ivanchenko ivashchenko sidorov sidorenko
smirnov sokolov sobolev volkov vorobyov morozov makarov markov mironov nikitin nikiforov novikov orlov romanov
romanenko semenov sergeev stepanov stepanenko tarasov timofeev titov tikhonov tkachenko tkachuk vasiliev vlasov
zaitsev zakharov zakharchenko zhukov zubkov zubarev kovalenko kovalchuk kovalev kravchenko kravchuk bondarenko
bondarchuk shevchenko shevchuk savchenko savchuk marchenko marchuk melnik melnichenko lysenko lukashenko lukashevich
aung chit hla htay htet htin htoo htun/tun khaing/khine khin kyaw kyi lwin maung moe mya myat myint myo naing nyein
nyunt oo phyo phyu san sein shein shwe soe swe than thant thein thida thin thu tin tint toe win zarni zaw zeya zin
camara/kamara cisse/ceesay coulibaly/koulibaly dembele dia diabate diakite diallo/jallow/jalloh diarra
diop/diopp diouf/joof doumbia/doumbouya/dumbuya fofana kaba kante keita/keyta konate kone konte/conte/conteh kouyate
mane ndiaye/njie niang sane sano sarr sidibe sissoko/cissokho sow sylla/sillah toure/touray traore wade barry buhari
addo akande anderson/andersen/andersson cook cooke henderson howard hayward janes moore/moor moreau muir ross rusk
domingos howarth haywood
"""
