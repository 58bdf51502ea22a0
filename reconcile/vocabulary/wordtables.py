"""Function words, words of the calendar, and words that a light stemmer gets wrong: general knowledge of English."""

STOPWORD_LIST = """
a an the this that these those such same
of by in on at to for from with into onto upon within as per via than among amid
and or but if so then also both either
is are was were be been being am has have had having do does did done doing will would shall should can could must
it its itself he him his she her hers they them their theirs we our you your i my me one ones
who whom whose which what how there here thus
some any each every all other others very just only more most
get got gets getting go goes went gone come comes came coming put take takes took taken taking
according about around approximately far reportedly said
v vs
"""
"""Words that carry no question. Not among them, because they do: when, where, why, not, no, before, after, under,
over, against, up, down; and `us`, which is a country once case is folded. `far` is there for `so far` and `thus far`,
which say nothing and are written much more often than `how far`."""

UNTOUCHED_LIST = """
accused aide apartment arms barred boxing building called comment convention customs damages department direction
drawing earring evening fasted fasting finding founded founder founding goods homes hundred installment instalment
judgement judgment landed landing listing missing moment news objection offering one operation painting parked parking
politics procession production projected projection rating recession seconds series setting shipping sibling species
statement thirds trained training united wing
"""
"""Words that a cut ending would make into another word (`damages` into `damage`, `training` into `train`); a plural of
one is cut to it."""

VERB_LIST = """
aged:age aging:age agreed:agree ate:eat beat:beat beaten:beat became:become began:begin begun:begin bought:buy
brought:bring built:build caught:catch chose:choose chosen:choose cost:cost died:die drove:drive driven:drive
dying:die fell:fall fallen:fall felt:feel flew:fly flown:fly fled:flee fought:fight freed:free gave:give given:give
grew:grow grown:grow guaranteed:guarantee heard:hear held:hold kept:keep knew:know known:know laid:lay led:lead
lent:lend lost:lose made:make meant:mean met:meet oversaw:oversee overseen:oversee owed:owe owing:owe owes:owe
paid:pay rose:rise risen:rise ran:run sang:sing sung:sing sank:sink sunk:sink saw:see seen:see sent:send shot:shoot
sold:sell sought:seek spent:spend spoke:speak spoken:speak stole:steal stolen:steal struck:strike stricken:strike
sued:sue sues:sue suing:sue swore:swear sworn:swear taught:teach told:tell used:use using:use uses:use
withdrew:withdraw withdrawn:withdraw won:win wrote:write written:write arisen:arise arose:arise bitten:bite bled:bleed
blew:blow blown:blow bred:breed broke:break broken:break burnt:burn crept:creep dealt:deal drank:drink drawn:draw
drew:draw dreamt:dream dug:dig forbade:forbid forbidden:forbid foresaw:foresee foreseen:foresee forgot:forget
forgotten:forget froze:freeze frozen:freeze hid:hide hidden:hide hung:hang lain:lie leapt:leap learnt:learn lied:lie
misled:mislead mistook:mistake overcame:overcome overran:overrun overtaken:overtake overtook:overtake
overthrew:overthrow overthrown:overthrow pled:plead rebuilt:rebuild repaid:repay rode:ride ridden:ride shook:shake
shaken:shake shrank:shrink shrunk:shrink slept:sleep slid:slide slew:slay spilt:spill spoilt:spoil stood:stand
swam:swim swum:swim swept:sweep swung:swing threw:throw thrown:throw tied:tie tore:tear torn:tear underwent:undergo
undergone:undergo undertook:undertake undertaken:undertake upheld:uphold withheld:withhold woke:wake woken:wake
wore:wear worn:wear took:take taken:take
"""
"""Forms of common verbs that no ending gives away, each with its base form. Not among them, because they are words of
their own too: `left`, `found`, `wound`, `bore`, `fed`, `lit`."""

PLURAL_LIST = """
aliases:alias bacteria:bacterium buses:bus businessmen:businessman calves:calf canvases:canvas chairmen:chairman
children:child clergymen:clergyman congressmen:congressman crewmen:crewman crises:crisis criteria:criterion
diagnoses:diagnosis feet:foot firemen:fireman fishermen:fisherman foremen:foreman fungi:fungus gases:gas geese:goose
goalies:goalie gunmen:gunman halves:half hooves:hoof hypotheses:hypothesis knives:knife lenses:lens lives:life
loaves:loaf men:man mice:mouse militiamen:militiaman movies:movie noblemen:nobleman oxen:ox phenomena:phenomenon
policemen:policeman policewomen:policewoman referenda:referendum rookies:rookie salesmen:salesman seamen:seaman
servicemen:serviceman servicewomen:servicewoman shelves:shelf spacemen:spaceman spokesmen:spokesman
spokeswomen:spokeswoman sportsmen:sportsman sportswomen:sportswoman stadia:stadium statesmen:statesman teeth:tooth
theses:thesis thieves:thief watchmen:watchman wives:wife wolves:wolf women:woman
"""
"""Plurals that no ending gives away, each with its singular."""

CALENDAR_LIST = """
january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
"""
"""Names of months and days and their abbreviations, which are written with a capital and name nobody."""

NAME_PARTICLE_LIST = """
of for de la le el al bin ibn ul ur e y a i von van der den da do dos das del di du
"""
"""Small words that may stand inside a name (`Ministry of Defence`, `Ludwig van Beethoven`), never at its end: from
public knowledge of English, Romance, Germanic and Arabic names."""
