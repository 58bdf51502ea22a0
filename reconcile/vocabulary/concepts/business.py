"""Concepts of companies, markets, banks, housing, energy, farming and trade in goods."""

LINES = """
# companies and who owns them
company firm business corporation enterprise
subsidiary affiliate
own owner ownership possess proprietor
shareholder stockholder investor
buy purchase acquire acquisition takeover buyer acquirer purchaser procure
sell sale seller vendor auction
merger merge amalgamate
divest divestiture
flotation ipo
bidder suitor
bankruptcy bankrupt insolvency insolvent
factory plant
warehouse storehouse depot
production output
shortage scarcity dearth
goods merchandise
device gadget
advertisement advert ads
wholesaler distributor
supplier provider
automaker carmaker
laptop notebook

# money
price cost expense expensive fee fare
revenue turnover
profit earnings
debt liability arrears
loan lend borrow
bank lender
fund finance sponsor bankroll
donate donor gift contribute
aid assistance assist help relief
insurance insure
insurer underwriter
recession downturn slump
fortune wealth
discount rebate

# shops and places to go
shop store
supermarket grocery
restaurant eatery
pub tavern
nightclub discotheque disco
hotel guesthouse
bookshop bookstore
luggage baggage
clothes garment attire
shoe footwear
gown dress
textile fabric

# housing and buildings
building structure edifice
house dwelling homes
apartment flat condominium
skyscraper highrise
floor storey
basement cellar
slum shantytown
rent rental lease
tenant renter lessee
landlord lessor
homeowner householder
stairs staircase stairway
chimney smokestack
toilet lavatory restroom

# energy and raw materials
oil petroleum crude
petrol gasoline
blackout outage
rubbish garbage trash
landfill dump
mine colliery coalmine
levee dyke dike embankment
hydroelectric hydropower hydro
solar photovoltaic
kerosene paraffin
pollutant contaminant
wood wooden timber

# farming and food
farm ranch
harvest reap
grain cereal
maize corn
fertiliser fertilizer
pesticide insecticide
food foodstuff
beverage drink
alcohol liquor
abattoir slaughterhouse
"""
"""One class a line; its first word names it."""
