"""Concepts of crime, police, courts and law."""

LINES = """
# crimes
crime offence offense
theft steal rob robbery burglary heist larceny
loot plunder pillage booty haul
attack assault
murder homicide
shoot gunfire gunshot
kidnap abduct
blackmail extort
bribe bribery kickback
fraud swindle scam
forgery fake counterfeit
embezzle misappropriate
smuggle trafficking
conspiracy conspire collusion collude
vandalise vandalize vandalism deface
abuse mistreat maltreat
strangle strangulation
suffocate asphyxiate asphyxia
poison venom toxin
behead decapitate
defamation defame libel slander
misconduct wrongdoing
negligence negligent
suspicion suspicious

# who
perpetrator culprit attacker assailant gunman shooter
thief burglar robber raider bandit
offender felon wrongdoer crook
accomplice henchman
killer murderer assassin slayer
kidnapper abductor captor
hostage captive
fraudster swindler conman scammer
forger counterfeiter
smuggler trafficker
intruder trespasser
fugitive escapee runaway
police policeman policewoman constabulary
investigator detective sleuth
prisoner inmate detainee

# means and traces
weapon armament arms
gun firearm
pistol handgun revolver
knife dagger
bullet cartridge
ammunition ammo munition
evidence proof
video footage
autopsy postmortem necropsy
vault strongroom
money cash
scooter moped

# before the court
arrest detain detention custody apprehend
capture seize seizure confiscate impound
jail prison imprison penitentiary gaol
accuse accusation allege allegation
charge indict
blame responsible responsibility
court tribunal
trial case lawsuit suit litigation docket
file lodge submit submission
judge preside oversee
jury juror
lawyer attorney counsel solicitor barrister
prosecutor prosecute
plaintiff claimant complainant petitioner
defendant accused
witness eyewitness testify testimony
summon subpoena
plea plead
swear oath

# how it ends
ruling verdict decision decide finding judgment judgement
convict guilty
acquit acquittal exonerate
sentence punish
fine penalty penalise penalize
award damages payout payment pay owe compensate restitution
refund reimburse
overturn annul quash nullify
uphold affirm
pardon clemency amnesty
expel expulsion

# law
law legislation statute
infringe violate breach contravene
ban injunction prohibit outlaw forbid barred
licence license permit
revoke revocation rescind repeal
authorise authorize authorisation authorization
inherit inheritance
bequest bequeath
"""
"""One class a line; its first word names it."""
