"""Spellings and derived forms of one word that the stemmer does not bring together, and that is in no other class."""

LINES = """
# -our, -re, -ence, -ogue, -ll-
armour armor
armoury armory
behaviour behavior
centre center
colour color
defence defense
favour favor
favourite favorite
flavour flavor
honour honor
humour humor
labour labor
neighbour neighbor
neighbourhood neighborhood
parlour parlor
rumour rumor
saviour savior
vapour vapor
valour valor
calibre caliber
fibre fiber
kilometre kilometer
litre liter
metre meter
millimetre millimeter
centimetre centimeter
sabre saber
sceptre scepter
spectre specter
pretence pretense
catalogue catalog
counsellor counselor
jeweller jeweler
traveller traveler
tranquilliser tranquilizer

# -ise, -isation
centralise centralize centralisation centralization
civilise civilize civilisation civilization
colonise colonize colonisation colonization
commercialise commercialize commercialisation commercialization
capitalise capitalize capitalisation capitalization
criminalise criminalize criminalisation criminalization
decriminalise decriminalize decriminalisation decriminalization
demobilise demobilize demobilisation demobilization
demilitarise demilitarize demilitarisation demilitarization
digitise digitize digitisation digitization
emphasise emphasize
equalise equalize equaliser equalizer
finalise finalize
harmonise harmonize harmonisation harmonization
hospitalise hospitalize hospitalisation hospitalization
industrialise industrialize industrialisation industrialization
legalise legalize legalisation legalization
liberalise liberalize liberalisation liberalization
mobilise mobilize mobilisation mobilization
modernise modernize modernisation modernization
nationalise nationalize nationalisation nationalization
naturalise naturalize naturalisation naturalization
neutralise neutralize neutralisation neutralization
normalise normalize normalisation normalization
optimise optimize optimisation optimization
organise organize
organiser organizer
organisation organization
pasteurise pasteurize pasteurisation pasteurization
privatise privatize privatisation privatization
prioritise prioritize prioritisation prioritization
publicise publicize
radicalise radicalize radicalisation radicalization
realise realize realisation realization
recognise recognize recognition
reorganise reorganize reorganisation reorganization
scrutinise scrutinize scrutiny
specialise specialize specialisation specialization
stabilise stabilize stabilisation stabilization
standardise standardize standardisation standardization
sterilise sterilize sterilisation sterilization
summarise summarize summary
terrorise terrorize
traumatise traumatize
unionise unionize unionisation unionization
urbanise urbanize urbanisation urbanization
paralyse paralyze paralysis

# nouns and their adjectives
agriculture agricultural
climate climatic
commerce commercial
constitution constitutional
culture cultural
democracy democratic
diplomacy diplomatic
economy economic
education educational
electric electrical
environment environmental
history historic historical
industry industrial
metal metallic
politics political
safety safe
science scientific
strategy strategic
violence violent
gold golden
abdomen abdominal
allergy allergic
asthma asthmatic
bacterium bacterial
blind blindness
deaf deafness
diabetes diabetic
epilepsy epileptic
fungus fungal
homeless homelessness
illiterate illiteracy
obesity obese
spine spinal
virus viral
emission emit

# medicine
anaemia anemia
anaesthetic anesthetic anaesthesia anesthesia
anaesthetist anesthetist anaesthesiologist anesthesiologist
caesarean cesarean
diarrhoea diarrhea
faeces feces
foetus fetus
gynaecologist gynecologist
leukaemia leukemia
oestrogen estrogen
oesophagus esophagus
orthopaedic orthopedic
paediatric pediatric
paediatrician pediatrician
haemophilia hemophilia

# others
aluminium aluminum
encyclopaedia encyclopedia
grey gray
manoeuvre maneuver
medieval mediaeval
mould mold
moustache mustache
palaeontologist paleontologist
palaeontology paleontology
plough plow
programme program
pyjamas pajamas
sceptic skeptic
sulphur sulfur
sulphate sulfate
tyre tire
yoghurt yogurt
whisky whiskey
"""
"""One class a line; its first word names it."""
