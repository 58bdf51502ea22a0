"""Words of organisations in other languages, with the English word: folded Latin letters, one English word a row.

Put together for this project from general knowledge of French, German, Spanish, Portuguese, Italian, Dutch, Turkish,
Polish, Indonesian, and of Russian, Arabic and Persian in Latin letters; no list was copied. Only words for kinds of
bodies and for their fields are here, never words that companies use as proper names.
"""

_ROWS = """
academy academia academie akademie accademia akademiya akademi
administration administracion administracao amministrazione verwaltung
affairs asuntos affaires affari assuntos angelegenheiten
agency agencia agence agentur agenzia agentstvo ajansi agentschap
agriculture agricultura agricoltura landwirtschaft tarim
airlines aerolineas
airport aeropuerto aeroport aeroporto flughafen havalimani havaalani aeroportul
armed armadas armees
army ejercito armee esercito exercito armiya armija ordusu
association asociacion associacao associazione assotsiatsiya dernegi asociatia vereniging
authority autoridad autorite autorita behorde
bank banco banque banca banka bankasi
brigade brigada brigata
central centrale zentrale tsentralny tsentralnyy tsentralnaya merkez merkezi markazi
centre center centro zentrum tsentr centrum
chamber camara chambre kammer
church eglise iglesia kirche chiesa
city ciudad ville stadt citta cidade
club clube
commerce comercio commercio
commission comision comissao commissione kommission komissiya komisyonu comisia
committee comite comitato komitet komitesi komitee
communist comunista communiste kommunistische komunistyczna
company compania companhia compagnie compagnia kompaniya kompanija sirket
confederation confederacion confederacao
congress congreso congres kongress congresso
constitutional constitucional constitutionnel
construction construccion construcao costruzioni stroitelstvo insaat
cooperation cooperacion kooperation
corporation corporacion korporatsiya corporacao
council consejo conseil consiglio conselho konseyi
court tribunal cour corte gericht mahkemesi
culture cultura kultur kultura
defence defense defensa difesa verteidigung oborony savunma defesa
democratic democratico democratica democratique demokratische demokratik democrata
department departamento departement dipartimento
development desarrollo developpement entwicklung sviluppo desenvolvimento
economy economia wirtschaft economie ekonomi
education educacion educacao istruzione bildung obrazovaniya egitim
electric electrica electrique
embassy embajada ambassade botschaft ambasciata posolstvo embaixada
energy energia energie energiya enerji
environment ambiente umwelt environnement
factory fabrica fabrik fabbrica zavod fabrikasi
federal federale
federation federacion federacao foderation federazione federatsiya federasyonu federatsii
finance finanzas finances finanzen finanze finansov finansy maliye financas finans
football futbol fussball
force forces fuerzas fuerza streitkrafte forcas
foreign exteriores auswartige etrangeres esteri
foundation fundacion fundacao fondation fondazione stiftung vakfi fundacja
front frente fronte
fund fondo fonds fundo fonu
general generale
government gobierno gouvernement governo regierung hukumeti
group groupe gruppe grupo gruppo gruppa grubu grupa
health salud sante salute gesundheit saglik saude zdravookhraneniya
history historia histoire
hospital hopital ospedale krankenhaus hastanesi
industry industria industrie sanayi
institute instituto institut istituto instytut enstitusu
insurance seguros assurance assurances versicherung versicherungen assicurazioni sigorta
intelligence inteligencia renseignement istihbarat
interior interieur inneren innern icisleri interiores
international internacional internationale internazionale mezhdunarodny mezhdunarodnaya uluslararasi
investment inversion inversiones investissement investimenti yatirim
islamic islamique islamica islami islamische
justice justicia justica giustizia justiz yustitsii adalet
labour labor travail trabajo arbeit lavoro trabalho
league liga ligue lega
liberation liberacion libertacao
library biblioteca bibliotheque bibliothek biblioteka
maritime maritima maritimo
market mercado mercato marche
medical medico medica medizinische
military militar militaire militare
mining minera mineria miniere
ministry ministerio ministere ministerium ministero ministerstvo ministerstwo bakanligi vezarat wizarat kementerian
movement movimiento mouvement bewegung movimento dvizhenie
municipality municipio municipalidad municipalite belediyesi
museum museo musee muzei muzeum muzesi museu
national nacional nationale nazionale natsionalny natsionalnaya ulusal milli melli narodowy nationaler
news noticias nouvelles nachrichten haber
office oficina ufficio
organisation organization organizacion organizacao organizzazione organisatsiya orgutu organizatsiya
parliament parlamento parlement parlament
party partido parti partei partito partiya partisi partia partij
petroleum petroleo petroleos petrole petrolera
police policia polizei polizia politsiya polis
popular populaire popolare
port puerto porto
press prensa presse stampa
public publico publica publique pubblico
railway ferrocarriles ferroviaire eisenbahn ferrovie
region oblast regiao regione
republic republica republique republik repubblica respublika cumhuriyeti jomhuri
research investigacion recherche forschung ricerca
revolutionary revolucionario revolucionaria revolucionarias revolutionnaire revolyutsionny
russia rossii
school escuela ecole schule scuola shkola okulu
science ciencia wissenschaft scienza nauk
sciences ciencias wissenschaften
security seguridad securite sicherheit sicurezza bezopasnosti guvenlik
service servicio servizio sluzhba hizmetleri
social sociale
socialist socialista socialiste sozialistische
society sociedad societe societa
sport deporte
state estado etat staat gosudarstvenny gosudarstvennaya gosudarstvennyy devlet
statistics estadistica statistique statistik
technical tecnica technique technische tecnico
telecommunications telecomunicaciones
theatre theater teatro
trade handel
transport transporte trasporti verkehr ulastirma
united unidos unidas unies vereinte
university universidad universidade universite universitat universitaet universita universiteit universitet
university universitesi uniwersytet univerzita univerzitet
water agua
women mujeres femmes frauen
workers trabajadores travailleurs arbeiter
youth juventud jeunesse jugend gioventu
"""

ENGLISH: dict[str, str] = {word: row.split()[0] for row in _ROWS.strip().splitlines() for word in row.split()[1:]}
"""Each word of another language with the English one."""
