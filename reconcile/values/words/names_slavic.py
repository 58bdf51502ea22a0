"""Given names of Eastern and South-Eastern Europe, each row one name with its neighbours and pet forms.

Put together for this project from general knowledge of Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Polish,
Czech, Romanian, Hungarian, Greek, Georgian, Armenian and Hebrew naming and of their English, French and German
romanisations; no list was copied. A form that two names share stands in both rows; words of two rows are two names.
"""

ROWS = """
alexander/aleksandr/aleksandar/alexandru/alexandre/alexandros/oleksandr/aliaksandr/sasha/shura
alexandra/oleksandra/alyaksandra/sasha alexei/oleksiy/aliaksei/alyosha/lyosha/alex alexis alisa/alice alla
anastasia/anastasiya/nastya/nastasya anatoly/anatol/tolya andrei/andriy/andrzej/andryusha andreas angela angelina
anna/anya/hanna/ganna anton/antoni antonina/tonya arkady arseny arsen artem/artyom/artsiom artemi artur
bogdan/bohdan/bahdan boris/barys bronislav/bronislaw daniil/danila/danylo darya/dariya/dasha denis/dzianis
dmitry/dmytro/dzmitry/dimitri/dima/mitya dimitar dimitrios/dimitris eduard/edward
ekaterina/katerina/katsiaryna/yekaterina/katya/jekaterina elena/olena/alena/yelena/jelena
elizaveta/yelizaveta/lizaveta/liza emil evgeny/yevhen/yauhen/evgueni/yevhenii/zhenya evgenia/yevheniya/evgeniya/zhenya
fyodor/fedor/fyodar/fedir/fjodor galina/halyna gennady/hennadiy/henadz/guennadi/gena georgy/heorhiy/gueorgui/gheorghe
georgios/giorgos/yorgos/george giorgi gleb/hlib grigory/hryhoriy/ryhor/grisha igor/ihor/ihar ilya/ilja inna
ioannis/yannis/giannis/yiannis/jannis iosif/yosif/yosyp/josip irina/irena/ira ivan/vanya
jaroslav/yaroslav/jaroslaw/iaroslav kira kirill/kyrylo konstantin/kostyantyn/kanstantsin/kostya konstantinos/kostas
ksenia/kseniya larisa leonid/leanid/lyonya lev/leo lyubov/lubov/lyuba lyudmila/ludmila/ljudmila maksim/maxime marat
margarita maria/mariya/masha marina marine marko/mark/marek matvei/matviy
mikhail/michail/mykhailo/mihail/mihailo/mihajlo/misha miroslav/miroslaw milan milos mstislav
nadezhda/nadia/nadiya/nadeschda natalia/nataliya/natalie/natasha nikita/mykyta nikolai/mykola/mikalai/kolya/mykolay
nikola nikolaos/nikos nicolae nina oksana/aksana oleg/oleh/aleh olga/olha/volha/olya ostap
pavel/pavlo/pavol/pavlos/paval/pasha/pavle petr/piatr/pyotr/petro/petar/pjotr/petya/peter petros platon polina raisa
roman/raman rostislav ruslan semyon/semen serafim sergei/serhiy/siarhei/sergiy/serguei/seryozha serge/serzh sergio
sofia/sofiya/sophie stanislav/stanislaw/stas stepan/stsiapan/stjepan stefan/stefanos svetlana/svitlana/sviatlana/sveta
sviatoslav/sviatoslaw tamara taras tatiana/tetyana/tatsiana/tatjana/tanya timofei/tymofiy timur/taimur vadim/vadzim
valentin/valiantsin valentina/valiantsina valeria/valeriya valery/valera varvara vasily/vasyl/vasya vasilios/vassilis
veniamin vera veronika viktor/viktar/vitya viktoria/viktoriya vitaly/vital
vladimir/volodymyr/uladzimir/vova/volodya/vlad vladislav/uladzislau/wladislaw/vlad vojislav vsevolod
vyacheslav/vyachaslau/wjatscheslaw/slava yakov/yakiv/jakub/jakob yana/jana yefim/efim yegor/egor/jegor
yulia/julia/yuliya/iuliia/juliya yulian/julian yuri/juri/iouri/yura zinaida zoya/zoe zlatan zoran goran dragan dusan
ratko radko radovan radoslav/radoslaw slavko slobodan stojan tihomir tomislav vuk zeljko branko danko darko davor
dejan drago luka/luke/lukas mirko mladen nenad predrag stipe ante zdravko zvonimir zbigniew wojciech tomasz/tomas
slawomir ryszard rafal/rafael mariusz marcin lech leszek krzysztof kazimierz jozef/josef jan jacek henryk dariusz
bartosz gabor gyorgy laszlo sandor zoltan ferenc imre matyas tibor ion ionel liviu ovidiu radu traian
evangelos/vangelis panagiotis/panos athanasios/thanasis charalambos/haralambos antonis/antonios christos kyriakos
stavros theodoros nikol armen gagik hovhannes karen levon samvel tigran vahan vazgen davit/david irakli kakha levan
merab shalva tengiz zaza zurab zviad ariel/arik avraham/abraham/avram benjamin/binyamin/benyamin chaim/haim ehud eitan
gideon itzhak/yitzhak/isaac/izhak/itzchak/yitzchak menachem/menahem moshe/moses natan reuven/reuben shaul/saul
shimon/simon shlomo/solomon shmuel/samuel yaakov/jacob yehuda/judah yehoshua/joshua yisrael/israel yoav
yonatan/jonathan yosef/joseph
"""
