"""Given names of the Islamic world, each row one name in its spellings; words of two rows are two names.

Put together for this project from general knowledge of Arabic, Persian, Turkish, Urdu, Pashto, Somali and West African
naming; no list was copied. Spellings that fall into one spelling class by themselves (`Mohamed`, `Mohammed`) need not
all be here. A spelling that two names share stands in both rows.
"""

ROWS = """
muhammad/mohammad/mohammed/muhamed/mehmed/mehmet/mahomed/mamadou/mahamat/maxamed/magomed/محمد
mahmud/mehmood/mahmut/makhmud/maxamud/mohamud/محمود
ahmad/ahmed/ahmet/achmad/achmed/axmed/amadou/akhmad/akhmed/ehmed/احمد hamid/hamed/khamid/hamit/xamid/حامد/حميد
hamad/hamd/حمد hamdi hamdan/حمدان hamza/حمزة/حمزه hammam hammadi hasan/hasen/khasan/xasan/hassane/حسن
husain/hossein/hussien/houcine/hocine/huseyin/xuseen/khusein/حسين husni/hosni/حسني hussam/hosam/حسام
muhsin/mohsen/mohsin/muhsen/محسن ihsan/ehsan/احسان hashim/hashem/hachem/هاشم hisham/hesham/hicham/هشام
hatim/hatem/حاتم hakim/حكيم hakam halim hani harun/harith harith/haris/hares ali/علي alawi umar/omar/omer/umer/عمر
umair/omair amr/amro/amru amir/emir/امير/عامر amin/amine/emin/امين amina/emine amira ammar/عمار amjad/amgad/emced
arif/aref/عارف ashraf/achraf/اشرف asad/esad/اسد asif/asef ata atif/atef/عاطف hafez/hafiz/حافظ
muammar/moammar/maamar/معمر awad/عوض/عواد awwad ayman/eymen/ايمن ayyub/eyup/ايوب aziz/عزيز azam azzam badr/bader/bedir
baha bahir/baher bakr/bakar/bakri/بكر baqir/bagher/baqer/باقر basim/bassem/باسم basil/basel bashar/bachar/beshar/بشار
bashir/bachir/bechir/بشير bassam bilal/belal/بلال burhan/borhan/برهان dawud/daud/داود diya/dia/ziya ezzat/izzat
fadi/فادي fadil/fadel/fazil/fazel/فاضل fadl/fazl/fazal fahd/fahad/فهد fahim fahmi faisal/فيصل faris/fares/فارس
faruq/فاروق farid/ferid/فريد fathi/fethi/فتحي fatih/fateh fawzi/fouzi/fevzi/faouzi fayiz/fayez/fayaz firas/feras
fuad/فؤاد ghalib/ghaleb/galip ghassan/غسان ghazi habib/حبيب haidar/haider/حيدر ibrahim/ebrahim/brahim/ibrohim/ابراهيم
idris/edris/ادريس ilyas/elias imad/emad imran/emran iqbal/eqbal/اقبال irfan/erfan isa/essa/eissa/عيسى/عیسی
ishaq/eshaq/اسحاق islam/eslam ismail/esmail/ismael/smail/اسماعيل iyad/eyad/ayad iyas jabir/jaber/gaber/جابر jabbar
jafar/gaafar/cafer/جعفر jalal/galal/celal/جلال jamal/gamal/cemal/جمال jamil/gamil/cemil/جميل jamila/cemile
jasim/jasem/جاسم qasim/kassem/ghasem/gasim/قاسم jawad/jawed/cevat/جواد javid/javed/cavid jibril/jebril/gibril/cebrail
junaid/joneid kamal/kemal/كمال kamil/kamel/كامل kamran karam karim/kerim/كريم khalaf
khalid/khaled/halid/halit/xalid/خالد khalifa/halife/خليفة khalil/halil/xalil/خليل khidr/khodr/khedr/khader/hidir
latif/لطيف luay/loay/لؤي luqman/lokman lutfi/lotfi mahdi/mehdi/مهدي mahir/maher/ماهر majid/mecit/مجيد/ماجد majd makram
malik/malek/مالك mamun manaf mansur/منصور marwan/merwan/مروان masud/mesut/مسعود masrur mazin/mazen/مازن mehrdad
mubarak/mobarak/مبارك mudassar/mudathir mujahid/mojahed/mujahed/مجاهد mukhtar/mokhtar/muchtar/mokthar/مختار
munir/moneer/منير muntasir/montaser muntazir/montazer murad/morad/مراد musa/موسى/موسی musab/mosab muslim/moslem/مسلم
mustafa/mostafa/مصطفى/مصطفی mutasim/moatasem muzaffar/mozaffar nabil/نبيل nadim nadir/nader/نادر naim/نعيم
najib/nagib/necip/نجيب naji/nagi/naci/ناجي najm nasir/nasser/nasr/ناصر nasr/نصر nasim nawaz nawaf nazim/nazem nazir
nidal/nedal nimr nizam/nezam nizar/nezar/نزار numan/noman/نعمان nur/نور nuri/نوري omid/اميد parviz/parvez/pervez
qadir/qader/قادر qais/قيس qusay/kusay/قصي rabi rafi rafiq/refik rahim/rehim/رحيم rahman/rehman/رحمن/رحمان
rahmat/rehmat rajab/recep rami/رامي ramadan/ramazan/ramzan/رمضان ramiz/ramez rashad/rachad
rashid/rashed/rachid/reshid/رشيد/راشد rasul/resul rauf/raouf/raoof/رؤوف raza/reza/riza/ridha/رضا riyad/riad/riaz/رياض
riaz/riyaz saad/سعد sabri sabir/saber/صابر sadiq/sadeq/sadegh/siddiq/صادق sadam/صدام sadr safwan sahar
said/saed/seyit/سعيد saif/سيف sajid/ساجد sajjad/sejad sakhr salah/صلاح salam/سلام salih/saleh/صالح
salim/salem/selim/سليم/سالم salman/selman/سلمان sami/سامي samir/samer/سمير sarwar/server sarfraz shafiq/chafik shahid
shahin/sahin shakir/shaker/chaker shakib/shekib sharif/sherif/cherif/شريف sharaf shawkat/sevket shuja siraj/seraj/سراج
suhail/sohail suleiman/soleiman/souleymane/soliman/slimane/سليمان sultan/soltan/سلطان taha/طه tahir/taher/طاهر taj/تاج
talal talib/taleb/طالب tamim/تميم tariq/tarek/طارق tayyib/tayeb/tayyip/tayyab tawfiq/toufik/tevfik/taoufik/توفيق
thamir/thamer turki uday/odai/عدي usama/osama/اسامة/اسامه usman/uthman/osman/othman/ousmane/cusmaan/عثمان wadi
wahid/وحيد/واحد wail/wael wajid wali walid/oualid/velid/وليد waqar waqas wasim wissam yahya/yaya/yehia/يحيى/یحیی
yaqub/yakub/yakup/يعقوب yasin/yassine/ياسين yasir/yasser/ياسر yunus/younis/younes/yonis/يونس
yusuf/yousef/yosef/yousif/joseph/yusup/يوسف zahir/zaher/ظاهر zahid/zahed zaid/zayed/زيد zayid/zayed/زايد
zakaria/zakariya/zekeriya/زكريا zaki/zeki/زكي zaman zia/ziya/dia ziad/ziyad/زياد zubair/zobair zuhair/zoheir
abid/abed/عابد adil/adel/عادل adnan/عدنان afzal ajmal akbar/اكبر akhtar akram alauddin/aladdin altaf anas/انس anis
anwar/anouar/enver/انور aqil asghar/اصغر aslam arslan aisha/ayesha/aicha/ayse/عائشة/عایشه asma/esma
fatima/fatemeh/fatma/fadhma/fadumo/فاطمة/فاطمه farida halima hawa khadija/hatice/خديجة latifa layla/ليلى
maryam/meryem/miriam/مريم nadia/nadiya najla rania rashida sabah safia/safiya sakina salma/selma samira sara sumaya
yasmin/yasmine zahra/zohra/zehra zainab/zineb/zeynep/زينب zubaida/zobeida alireza gholamreza hamidreza ahmadreza
mohammadreza babak bahram/behram bahman behnam behrouz behzad bijan dariush farhad/ferhad farzad farshad hooman hormoz
iraj jahangir/cihangir jamshid kaveh keyvan kourosh mahyar majtaba/mojtaba/mujtaba morteza/murtaza/murtada/mortaza
manouchehr mehran nima pouya pejman rostam/rustam ruhollah/ruhullah saman sasan shahram shapur siamak sohrab vali
yadollah gul/gol faqir habibi janan khan khushal sher zalmai burak bulent cem cengiz deniz devlet emre ercan erdal
erdem erhan erkan ersin fikret gokhan gokce hakan hulusi ilhan ilker kaan kadir levent mert mesut metin murat
necmettin nihat onur orhan osman ozan ozgur serdar serhat serkan sinan tansu tolga turgut tuncay ugur umit volkan
yavuz yilmaz zafer/zafar
asim/asem/assem azim/azeem isam/issam/essam mir/meer marwa najim
"""
