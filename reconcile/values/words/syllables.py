"""Syllables of Chinese in pinyin and of Korean, with what is written differently. Public knowledge."""

_PINYIN = """
a o e ai ei ao ou an en ang eng er
ba bo bai bei bao ban ben bang beng bi bie biao bian bin bing bu
pa po pai pei pao pou pan pen pang peng pi pie piao pian pin ping pu
ma mo me mai mei mao mou man men mang meng mi mie miao miu mian min ming mu
fa fo fei fou fan fen fang feng fu
da de dai dei dao dou dan den dang deng dong di die diao diu dian ding du duo dui duan dun
ta te tai tao tou tan tang teng tong ti tie tiao tian ting tu tuo tui tuan tun
na ne nai nei nao nou nan nen nang neng nong ni nie niao niu nian nin niang ning nu nuo nuan nue
la le lai lei lao lou lan lang leng long li lia lie liao liu lian lin liang ling lu luo luan lun lue
ga ge gai gei gao gou gan gen gang geng gong gu gua guo guai gui guan gun guang
ka ke kai kao kou kan ken kang keng kong ku kua kuo kuai kui kuan kun kuang
ha he hai hei hao hou han hen hang heng hong hu hua huo huai hui huan hun huang
ji jia jie jiao jiu jian jin jiang jing jiong ju juan jun jue
qi qia qie qiao qiu qian qin qiang qing qiong qu quan qun que
xi xia xie xiao xiu xian xin xiang xing xiong xu xuan xun xue
zhi zha zhe zhai zhao zhou zhan zhen zhang zheng zhong zhu zhua zhuo zhuai zhui zhuan zhun zhuang
chi cha che chai chao chou chan chen chang cheng chong chu chuo chuai chui chuan chun chuang
shi sha she shai shei shao shou shan shen shang sheng shu shua shuo shuai shui shuan shun shuang
ri re rao rou ran ren rang reng rong ru ruo rui ruan run
zi za ze zai zei zao zou zan zen zang zeng zong zu zuo zui zuan zun
ci ca ce cai cao cou can cen cang ceng cong cu cuo cui cuan cun
si sa se sai sao sou san sen sang seng song su suo sui suan sun
ya yo ye yao you yan yang yi yin ying yong yu yuan yun yue
wa wo wai wei wan wen wang weng wu
"""
PINYIN = frozenset(_PINYIN.split())

WADE_INITIALS = (
    ("zh", "ch"),
    ("ch", "ch"),
    ("sh", "sh"),
    ("b", "p"),
    ("d", "t"),
    ("g", "k"),
    ("j", "ch"),
    ("q", "ch"),
    ("x", "hs"),
    ("z", "ts"),
    ("c", "ts"),
    ("r", "j"),
)
"""Initials of pinyin and what Wade-Giles writes, apostrophes left out."""

WADE_WHOLE = {
    "er": "erh",
    "yi": "i",
    "ye": "yeh",
    "yan": "yen",
    "you": "yu",
    "yong": "yung",
    "yue": "yueh",
    "zi": "tzu",
    "ci": "tzu",
    "si": "ssu",
    "ge": "ko",
    "ke": "ko",
    "he": "ho",
    "e": "o",
    "gui": "kuei",
    "kui": "kuei",
    "zhi": "chih",
    "chi": "chih",
    "shi": "shih",
    "ri": "jih",
}
"""Syllables that follow no rule."""

WADE_FINALS = (("iong", "iung"), ("ong", "ung"), ("ian", "ien"), ("ie", "ieh"), ("ue", "ueh"))
WADE_SHORT_O = frozenset({"duo", "tuo", "nuo", "luo", "ruo", "zuo", "cuo", "zhuo", "chuo", "suo"})
"""Syllables whose `uo` is written `o`."""

SPELLED = {"lee": "li", "soong": "sung", "ing": "ying"}
"""Chinese family names and syllables whose usual spelling follows no romanisation."""

_CHINESE_SURNAMES = """
ai an ao bai ban bao bei bi bian bo bu cai cao cen chai chang che chen cheng chi chu cui dai deng di ding dong dou du
duan fan fang fei feng fu gan gao ge geng gong gou gu guan guo han hang hao he hong hou hu hua huang huo ji jia jian
jiang jiao jin jing ju kang ke kong kuang lai lan lao lei leng li lian liang liao lin ling liu long lou lu luo lv ma
mai man mao mei meng mi miao mo mou mu ni nie ning niu ou pan pang pei peng pi piao pu qi qian qiang qiao qin qiu qu
quan que rao ren rong ruan rui sang sha shan shang shao shen sheng shi shu shui si song su sui sun tai tan tang tao
teng tian tong tu wan wang wei wen weng wu xi xia xian xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yi
yin ying you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuo zong zou zu zuo
ouyang sima shangguan zhuge
"""
CHINESE_SURNAMES = frozenset(_CHINESE_SURNAMES.split())
"""Family names in pinyin; a name that begins or ends with one is read as Chinese if all of it can be."""

_KOREAN = """
ahn an bae baek baik paek paik bak pak park ban pan bang pang bong byun byon pyon byeon cha chae chang jang chin jin
cho jo choe choi chon jeon jong jun cheon chong chung jeong jung chu joo ju eom um om eun gang kang ge geum kum gil
kil gong kong gu koo ku guk kuk gwak kwak gwon kwon ha ham han heo hur huh ho hong hwang hyon hyun i yi lee ri rhee li
im lim rim in ja je ji chi ki kim gim ko go ma maeng min mo mok moon mun myong myung na ra nam no noh roh o oh ok ong
paeng pi pyo pyeon rah ryang yang ryo yeo yo ryom yeom yom ryong ryu yoo yu seo so suh seok sok seol sol seon son sohn
sun shim sim shin sin song sung seong tae tak to do u woo wi won yoon yun yong yook yuk
"""
KOREAN_FAMILY = frozenset(_KOREAN.split())
"""Family names in the romanisations in use."""

_VIETNAMESE = """
nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dao dinh doan trinh truong lam mai luong cao
phung thai ha quach chau vuong tang kieu nghiem to ta luu trieu thach khuat lai la mac ninh
"""
VIETNAMESE_SURNAMES = frozenset(_VIETNAMESE.split())

KOREAN_SURNAMES = {
    "park": "pak",
    "lee": "i",
    "ri": "i",
    "li": "i",
    "rhee": "i",
    "yi": "i",
    "choi": "choe",
    "roh": "no",
    "noh": "no",
    "ryu": "yu",
    "yoo": "yu",
    "rim": "im",
    "lim": "im",
    "cho": "jo",
    "kang": "gang",
    "moon": "mun",
    "shin": "sin",
}
"""Korean family names whose usual spelling follows no romanisation."""
