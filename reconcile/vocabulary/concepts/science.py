"""Concepts of health and medicine, science, space, and computers."""

LINES = """
# illness
disease illness ill sickness sick sicken ailment malady
outbreak epidemic pandemic
variant strain
transmit transmission
contagious infectious
diagnosis diagnose
influenza flu
tuberculosis tb
tumour tumor
haemorrhage hemorrhage bleed
disability disabled
cardiac heart
pulmonary lung
renal kidney
pain ache
quarantine isolate
immunity immune
recuperate convalesce

# care
doctor physician medic
hospital clinic infirmary
surgery surgical
treat therapy
drug medicine medication
dose dosage
prescription prescribe
vaccine vaccinate immunise immunize immunisation immunization inoculate jab
painkiller analgesic
sedative sedate
ventilator respirator
transplant transplantation
resuscitate cpr
pharmacy drugstore
veterinarian veterinary
efficacy effective effectiveness
cure remedy
prosthesis prosthetic

# science
study research
scientist researcher
laboratory lab
analysis analyse analyze
sample specimen
gene genetic
technology tech
meteorite meteor
excavate dig

# space
spacecraft spaceship
astronaut spaceman
orbit orbital
launchpad pad
moon lunar
universe cosmos cosmic
planet planetary

# computers
hack cyberattack
hacker cybercriminal
data information
software app
phone smartphone handset cellphone
chip semiconductor microchip
internet web online
website webpage
password passcode
robot robotic
"""
"""One class a line; its first word names it."""
