"""Given names of Western Europe and the Americas, each row one name in its spellings and pet forms.

Put together for this project from general knowledge; no list was copied. A form that two names share stands in both
rows; words of two rows are two names.
"""

ROWS = """
adam adrian adrien adriana adrienne alan/allen/al alain albert/bert/al alberto/beto alexander/alex/sandy/alec/xander
alfred/fred/alf alice alicia amanda/mandy andrew/andy/drew andre andrea angela/angie anna/ana ann/annie anne/annie
anthony/tony antonio/tono arnold arthur/art barbara/barb benjamin/ben/benny bernard/bernie bernhard bernardo brandon
brendan brian carl carla carlos caroline carolyn catherine/kathryn/cathy/kate/katharine kathleen charles/charlie/chuck
charlotte christian/kristian christina/kristina/chris/tina christine/kristine/chris/tina christopher/chris/kristopher
claire/clare claude claudia claudio clara colin craig daniel/dan/danny danielle daniela darren david/dave/davey dean
deborah/debbie/deb/debra dennis/denny derek/derrick diana/diane diego dominic/dominique donald/don/donny donna
dorothy/dot douglas/doug duncan edgar edmund/edmond/ed/eddie edward/ed/eddie/ted/ned/eduard edwin/ed/eddie
eleanor/elinor elena elizabeth/elisabeth/liz/beth/betty/eliza/lisa/bess/libby emil emily emma enrique/quique eric
erica ernest/ernst/ernie ernesto eugene/gene eva evan felix ferdinand fernando florian frances/fran francis/frank
francisco/paco/pancho franz fred frederick/fred/freddie/friedrich gabriel/gabe gabrielle gabriella garry george/georg
georges gerald/gerry/jerry gerard/gerry gerhard gilbert/gil gilberto glen gordon graham/graeme greg/gregory
guadalupe/lupe guido gunther gustav hans harald/harold/hal harry harvey heinrich heinz helen helena helga helmut henri
henry/harry/hank herbert/herb/bert hermann hector horst howard hugh hugo ian/iain ignacio/nacho irene isabel isabelle
isabella ivan jack/john jackie/jacqueline jacob/jake jaime james/jim/jimmy/jamie jan jane janet janice jason jean
jeanne jeffrey/geoffrey/jeff/geoff/jeffery jennifer/jen/jenny jeremy/jerry/jeremiah jerome/jerry jesus/chuy
jessica/jess/jessie jill/gillian joan joanna/johanna/jo joanne/jo joao joaquin joel johann/johannes
john/jack/johnny/jon jonas jonathan/jon/jonny/johnathan/jonathon jorge jose/pepe joseph/joe/joey josephine/josie
joshua/josh juan juana juergen julian julien julia/julie julio julius karen keith kelly kenneth/ken/kenny kevin klaus
kurt larry/lawrence laura laurent lee leon leonard/leo/len/lenny leonardo leslie/les/lesley lewis/louis/lou linda lisa
lloyd louis/lou louise luisa lucas/luke/luca lucia lucy luis/luiz manuel/manny/manolo manuela marc marie mary marcel
marcelo marcos marcus margaret/maggie/meg/peggy/marge maria mariana mariano marina mario marion marius marlene marta
martin martina marvin mathew/matt matthias mateo maurice/morris mauricio maximilian/max maxwell/max melanie melissa
michael/mike/mick/mickey/micky michel michele miguel mikael mitchell/mitch monica nancy natalie nathan/nate/nathaniel
neil/neal/niall nelson nicholas/nick/nicky/nicolas/nicholaus nicole nigel norbert norman/norm oliver/ollie olivier
olivia oscar oswald otto pablo pamela/pam patrice patricia/patty/trish/pat/tricia patrick/pat/paddy paul paula pauline
pedro peter/pete philip/phil philippe pierre rachel ralph ramon randolph/randy/randall raoul/raul raymond/ray/raimund
rebecca/becky reinhard renate rene renee ricardo richard/dick/rick/ricky/rich/richie robert/bob/bobby/rob/robbie/bert
robin roderick/rod rodney/rod rodrigo rodolfo roger/rodger roland rolando rolf ronald/ron/ronnie ronan rosa rose
rosemary roy rudolf/rudi rupert russell/russ ruth samantha/sam samuel/sam/sammy sandra/sandy sara scott sean/shaun
sebastian/seb sebastien sergio sharon sheila sidney/sid simon simone sofia/sophie solomon/sol stanley/stan stella
stephen/stephan/steven/steve stephane stephanie stewart/stuart susan/sue/susie suzanne/susanne susanna terence/terry
teresa/terry/therese theodore/theo/teddy/ted thomas/tom/tommy timothy/tim todd ulrich/uli ursula valerie vanessa
vernon victor/vic victoria/vicky vincent/vince vincente virginia/ginny walter/walt wayne wendy werner wilhelm/willi
william/bill/billy/will/willy/liam wolfgang yves yvonne zachary/zach
abigail/abby adele agnes aidan/aiden amelia amy andres angel angelo anita annika antonia arlene ashley astrid audrey
beatrice/beatriz/beatrix benedict benito bianca birgit bradley/brad bridget/brigid brigitte bruce bruno calvin
camila/camilla carina carmen carol/carole carolina cecilia cecile celia chantal chloe clarence clarissa clement
clifford/cliff clyde colette connor/conor corinne cornelius courtney curtis dale damian/damien daphne dario delphine
denise desmond dieter dirk dolores domenico dora doris dylan earl edith edna edoardo elaine elise ella ellen eloise
elsa emilia enzo erin esther ethan eugenia ewan/euan fabian fabio fabrice fernanda fiona flora florence floyd francesca
francesco francine francisca franco francois gail gaston gavin genevieve geraldine gina giorgia giovanna giovanni
giulia giuseppe gloria grace greta gunnar gwen hannah hazel heather heidi henrik henrietta hilda hillary/hilary holly
horace humphrey ida ines ingrid irma ivana jacques jodie jonah jordan joyce judith/judy julianne juliet/juliette june
justin justine karin karla katrina kirsten kristin/kristen kyle lars lauren lena leona leonor lillian/lilian lily lina
liza lola loretta lorena lorenzo lorna lorraine louisa luciana luciano ludovic luther lydia lynn/lynne mabel
madeleine/madeline magnus manfred marcela marcella marian/marianne marisa/marissa maxime maxine megan mercedes michelle
mildred miles/myles miranda moira moritz murray nadine naomi nell nora/norah norma octavia orlando owen paola paolo
pascal pasquale patricio paulina paulo penelope/penny petra phyllis priscilla quentin ramona raquel regina
reginald/reggie reinaldo renata renato rita roberta roberto romeo ronaldo rosalie rosalind roxanne ruben/reuben rufus
sabine sabrina salvador salvatore serena serge shane shannon shelley shirley silvia/sylvia spencer stefania stefano
susana tania/tanya tess tobias tracy/tracey trevor trudy valentin valentina valeria valerio vera veronica vincenzo
viola violet vittoria vivian/vivien wanda wesley whitney wilfred willem winifred xavier yolanda yvette zoe
"""
