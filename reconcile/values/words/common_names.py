"""Name words so widespread that sharing one says little. Public knowledge: the most frequent given and family names."""

_COMMON = """
muhammad ahmad mahmud ali hassan hussein ibrahim ismail yusuf omar umar usman osman khalid said abdullah abd abdul
rahman abdulrahman abdulaziz karim rahim salim hamid jamal mustafa khan jan gul shah noor nur din haq mohd abu bakr
fatima aisha syed sayed mir malik haji hafiz sheikh saleh salah nasser tariq zahid iqbal akhtar hamza bilal reza
hossein mehdi mohsen amir john james robert michael william david richard joseph thomas charles mary maria jose juan
carlos luis antonio jesus francisco manuel miguel pedro jorge fernando rafael ana garcia rodriguez martinez hernandez
lopez gonzalez perez sanchez ramirez torres flores gomez diaz reyes cruz morales ortiz gutierrez silva santos souza
oliveira pereira ferreira alves lima costa joao paulo smith johnson brown jones williams miller davis wilson taylor
anderson peter paul george mark daniel anna jean pierre marie michel philippe hans klaus muller schmidt ivan sergei
sergey alexander aleksandr vladimir dmitry nikolai andrei mikhail alexei igor oleg ivanov petrov kim lee park choi
jung kang li wang zhang liu chen yang huang zhao wu zhou nguyen tran le pham singh kumar sharma patel ram devi tanaka
sato suzuki mohammad mohammed mohamed husayn hosein hussain othman uthman yousef youssef ebrahim esmail jafar javad
akbar rashid majid walid nabil fadi samir kamal adel haidar abbas taher saeed mirza baba aziz faisal
"""
COMMON = frozenset(_COMMON.split())
"""Folded; looked up by the transliteration form, so that every spelling of `Muhammad` counts as common."""

_GENERIC = """
group bank company national international ministry department office council committee commission association
university institute agency authority federation union party movement front army force forces police court province
district city region state republic government united new north south east west central airport hospital school
college center centre hotel foundation fund trust industries services systems electronics global general public
delegation team talks round meeting summit border crossing islamic democratic people world
"""
GENERIC = frozenset(_GENERIC.split())
"""Words of organisations, places and things that tell little by themselves."""

_RELIGIOUS = """
muhammad mohammed mohammad mohamed mohamad muhamad muhammed mohamud syed sayed seyed sayyid haji hafiz mian sahib
sardar nawab raja rana
"""
RELIGIOUS = frozenset(_RELIGIOUS.split())
_FORENAMES = """
jose maria juan jean john mary
"""
FORENAMES = RELIGIOUS.union(_FORENAMES.split())
"""Given names often left out in front of the name a person goes by."""
