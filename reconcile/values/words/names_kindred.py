"""Names that are one in several languages, or that writing often confuses: worth showing, not enough to join.

Put together for this project from general knowledge; no list was copied. The words of a row are divided by strokes.
"""

KINDRED = """
anna/ann/anne/ana/hannah adriana/adrienne christina/christine caroline/carolyn/carolina gabrielle/gabriella
isabel/isabelle/isabella joanna/joanne/jeanne susan/suzanne/susanna danielle/daniela oliver/olivier julian/julien
philip/philippe stephen/stephane matthew/matthias/mateo leonard/leonardo adrian/adrien sebastian/sebastien alan/alain
vincent/vincente martin/martine khan/han brown/browne clark/clarke green/greene cook/cooke wolf/wolfe
smith/smyth/smythe reed/reid john/jonathan lee/lea/leigh salah/salih fazal/fazil/fazl/fazul kamal/kamil
said/saad/syed/sayed/sayid rashid/rashad majid/majd zaid/zayid hamid/hamad nazim/nizam nasir/nasr ziad/zaid bakr/bakir
amin/aman alexander/alejandro/alessandro/iskander andrew/andrei/andreas/andre/andrea/anders
anthony/anton/antonio/antoine/antonis basil/vasily/vasilios bernard/bernhard/bernardo charles/karl/carlos/carlo
catherine/ekaterina/catarina/caterina christopher/krzysztof/cristobal daniel/danilo david/davit/davide/dawud
dmitry/dimitar/dimitrios edward/eduardo/edouard elijah/ilya/elias/ilyas elizabeth/elisabetta/isabel/elizaveta
emil/emilio/emile eric/enrique ernest/ernesto eugene/eugenio/evgeny francis/francisco/francesco/francois/franz
frederick/federico gabriel/gavril/jibril george/georgy/georges/jorge/giorgio/gyorgy/jerzy/yuri/yegor
gerald/gerhard/gerardo gregory/gregorio/grigory helen/elena/eleni henry/heinrich/enrique/henrique ibrahim/abraham
isaac/ishaq ismail/ishmael jacob/jacques/yakov/yaqub john/juan/jean/giovanni/joao/johann/jan/ivan/ioannis/ion/yahya
joseph/jose/giuseppe/iosif/yusuf julian/yulian/julio lawrence/lorenzo/laurent leo/lev/leonardo/leon louis/luigi/luis
luke/luca margaret/margarita/marguerite mark/marcos/marcus/marco mary/maria/maryam/miriam matthew/matvei/mateo
maxim/maximilian/massimo/maximo michael/mikhail/michel/miguel/michele/mihai/michal/mikael moses/musa/moshe
nicholas/nikola/nicolae/nikolai/nikolaos constantine/konstantin/konstantinos cyril/kirill xenia/oksana
patrick/patricio paul/pavel/pablo/paolo peter/pedro/pierre/pietro/petros philip/felipe/filippo ralph/raul raphael
raymond/ramon richard/ricardo/ryszard robert/roberto roger/rogelio/ruggero samuel/samvel simon/semyon solomon/suleiman
stephen/stepan/esteban/stefano/istvan theodore/fyodor/theodoros thomas/tommaso timothy/timofei ulrich/ulrike
victor/vittorio vincent/vicente/vincenzo walter/gualtiero william/guillermo/wilhelm/guillaume zachary/zakaria
andres/andrew/andrei/andreas/andre ellen/helen/elena/eleni/helena kristin/kirsten/christina/christine
katrina/catherine/caterina karin/karen/catherine marian/marion/marianne stefania/stephanie paulo/paul/pablo/paolo/pavel
michelle/michele elise/elisabeth/lisa leonor/eleanor/elena lena/helena/elena/magdalena lina/carolina/angelina
silvia/sylvie louisa/louise/luisa tania/tatiana johanna/joanna/joanne laura/lauren/laurence moritz/maurice jonah/jonas
ewan/evan/owen ivo/yves antonia/antoinette francisca/francesca/frances erin/irene roberto/robert
"""
