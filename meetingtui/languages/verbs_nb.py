"""The Norwegian verbs of a body."""

from dataclasses import replace

from meetingtui.domain.decision import Outcome
from meetingtui.languages.verbs import rows, verb_tables

# What a body does by deciding: present, past, infinitive and passive.
DEEDS = """
    tar tok ta tas
    vedtar vedtok vedta vedtas
    godkjenner godkjente godkjenne godkjennes
    godtar godtok godta godtas
    gir ga gi gis
    innvilger innvilget innvilge innvilges
    bevilger bevilget bevilge bevilges
    avslår avslo avslå avslås
    avviser avviste avvise avvises
    forkaster forkastet forkaste forkastes
    velger valgte velge velges
    gjenvelger gjenvalgte gjenvelge gjenvelges
    oppnevner oppnevnte oppnevne oppnevnes
    utnevner utnevnte utnevne utnevnes
    utpeker utpekte utpeke utpekes
    innstiller innstilte innstille innstilles
    anbefaler anbefalte anbefale anbefales
    tilrår tilrådde tilrå tilrås
    foreslår foreslo foreslå foreslås
    beslutter besluttet beslutte besluttes
    fastsetter fastsatte fastsette fastsettes
    fastlegger fastla fastlegge fastlegges
    stadfester stadfestet stadfeste stadfestes
    bekrefter bekreftet bekrefte bekreftes
    delegerer delegerte delegere delegeres
    bemyndiger bemyndiget bemyndige bemyndiges
    avsetter avsatte avsette avsettes
    tildeler tildelte tildele tildeles
    disponerer disponerte disponere disponeres
    omdisponerer omdisponerte omdisponere omdisponeres
    frigir frigav frigi frigis
    støtter støttet støtte støttes
    slutter sluttet slutte
    tiltrer tiltrådte tiltre tiltres
    imøtekommer imøtekom imøtekomme imøtekommes
    opphever opphevet oppheve oppheves
    opprettholder opprettholdt opprettholde opprettholdes
    omgjør omgjorde omgjøre omgjøres
    fritar fritok frita fritas
    konstaterer konstaterte konstatere konstateres
    konstituerer konstituerte konstituere konstitueres
    prioriterer prioriterte prioritere prioriteres
    pålegger påla pålegge pålegges
    ber ba be bes
    oppfordrer oppfordret oppfordre oppfordres
    uttaler uttalte uttale
    uttrykker uttrykte uttrykke uttrykkes
    avgir avga avgi avgis
    aksepterer aksepterte akseptere aksepteres
    samtykker samtykket samtykke
    tillater tillot tillate tillates
    fatter fattet fatte fattes
    beklager beklaget beklage beklages
    igangsetter igangsatte igangsette igangsettes
    inngår inngikk inngå inngås
    erklærer erklærte erklære erklæres
    mener mente mene
"""
DISCUSSIONS = """
    drøfter drøftet drøfte drøftes
    diskuterer diskuterte diskutere diskuteres
    behandler behandlet behandle behandles
    debatterer debatterte debattere debatteres
    vurderer vurderte vurdere vurderes
    kommenterer kommenterte kommentere kommenteres
"""
NOTINGS = "noterer noterte notere noteres"
POSTPONEMENTS = "utsetter utsatte utsette utsettes"
REFERRALS = """
    oversender oversendte oversende oversendes
    henviser henviste henvise henvises
    tilbakesender tilbakesendte tilbakesende tilbakesendes
    videresender videresendte videresende videresendes
"""
WITHDRAWALS = "trekker trakk trekke trekkes"
# What a body will go on to do once it has decided: present, infinitive and passive.
INTENTIONS = """
    fortsetter fortsette | arbeider arbeide | søker søke | følger følge | bidrar bidra | deltar delta
    samarbeider samarbeide | avholder avholde | utarbeider utarbeide | iverksetter iverksette
    gjennomfører gjennomføre | sikrer sikre | inviterer invitere | undersøker undersøke | evaluerer evaluere
    lar la | styrker styrke | utvikler utvikle | etablerer etablere | anmoder anmode | retter rette
    starter starte | gjenopptar gjenoppta | setter sette settes | går gå | medvirker medvirke
    tilbyr tilby | overtar overta | sender sende sendes | fremmer fremme | innleder innlede
    legger legge legges | stiller stille | holder holde | gjør gjøre | forplikter forplikte
    kjøper kjøpe | selger selge | stenger stenge | åpner åpne | reiser reise | oppretter opprette
    nedlegger nedlegge | ansetter ansette | endrer endre | justerer justere | forlenger forlenge
    overfører overføre | finansierer finansiere | reduserer redusere | øker øke | revurderer revurdere
    bestiller bestille | innhenter innhente | innfører innføre | avvikler avvikle | utvider utvide
    utlyser utlyse | tilpasser tilpasse | involverer involvere | avventer avvente | utreder utrede
    varsler varsle varsles | innarbeider innarbeide | viderefører videreføre | orienterer orientere
    benytter benytte | bruker bruke | oppdaterer oppdatere | reforhandler reforhandle
"""
FINITE, INFINITE, PASSIVE = verb_tables(
    intentions=INTENTIONS,
    deeds={
        Outcome.ADOPTED: DEEDS,
        Outcome.DISCUSSED: DISCUSSIONS,
        Outcome.NOTED: NOTINGS,
        Outcome.POSTPONED: POSTPONEMENTS,
        Outcome.REFERRED: REFERRALS,
        Outcome.WITHDRAWN: WITHDRAWALS,
    },
)
# "Klagen tas ikke til følge": the "ikke" goes with the verb, not behind what it is about.
for _present, _past, _infinitive, *_passives in rows(DEEDS):
    for _form in _passives:
        _verb = PASSIVE[_form]
        PASSIVE[f"{_form} ikke"] = replace(_verb, past=f"{_past} ikke", infinitive=f"ikke {_infinitive}")

# Verbs that come to something else with certain words after them (patterns).
_TAKEN = {
    "til orientering": Outcome.NOTED,
    "til etterretning": Outcome.NOTED,
    "til vitende": Outcome.NOTED,
    "til følge": Outcome.ADOPTED,
    "av (?:sakslisten|saklisten|sakslista|saklista|sakskartet)": Outcome.WITHDRAWN,
    "initiativ til": Outcome.ADOPTED,
    "forbehold": Outcome.ADOPTED,
    "avstand fra": Outcome.ADOPTED,
}
TURNS = {
    "ta": _TAKEN,
    "ikke ta": _TAKEN,
    "gi": {"(?:innspill|kommentarer)": Outcome.DISCUSSED},
    "avgi": {"(?:innspill|kommentarer)": Outcome.DISCUSSED},
    "sende": {
        "på (?:offentlig |ny )?høring": Outcome.POSTPONED,
        "tilbake til": Outcome.REFERRED,
        "videre til": Outcome.REFERRED,
    },
    "legge": {
        "(?:på|til) (?:offentlig |ny )?(?:høring|ettersyn)": Outcome.POSTPONED,
        "fram for": Outcome.REFERRED,
        "frem for": Outcome.REFERRED,
    },
    "oversende": {"som (?:høringsuttalelse|kommunens|utvalgets|formannskapets)": Outcome.ADOPTED},
}
