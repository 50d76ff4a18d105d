"""The Danish verbs of a body."""

from meetingtui.domain.decision import Outcome
from meetingtui.languages.verbs import verb_tables

# What a body does by deciding: present, past, infinitive and passive.
DEEDS = """
    tager tog tage tages
    godkender godkendte godkende godkendes
    udpeger udpegede udpege udpeges
    genudpeger genudpegede genudpege genudpeges
    udnævner udnævnte udnævne udnævnes
    bemyndiger bemyndigede bemyndige bemyndiges
    tilkendegiver tilkendegav tilkendegive tilkendegives
    anbefaler anbefalede anbefale anbefales
    indstiller indstillede indstille indstilles
    beslutter besluttede beslutte besluttes
    vedtager vedtog vedtage vedtages
    tiltræder tiltrådte tiltræde tiltrædes
    vælger valgte vælge vælges
    genvælger genvalgte genvælge genvælges
    bevilger bevilgede bevilge bevilges
    bevilliger bevilligede bevillige bevilliges
    afsætter afsatte afsætte afsættes
    nedsætter nedsatte nedsætte nedsættes
    igangsætter igangsatte igangsætte igangsættes
    fastholder fastholdt fastholde fastholdes
    støtter støttede støtte støttes
    giver gav give gives
    meddeler meddelte meddele meddeles
    dispenserer dispenserede dispensere
    frigiver frigav frigive frigives
    opfordrer opfordrede opfordre opfordres
    fastsætter fastsatte fastsætte fastsættes
    fastlægger fastlagde fastlægge fastlægges
    indgår indgik indgå indgås
    konstaterer konstaterede konstatere konstateres
    accepterer accepterede acceptere accepteres
    imødekommer imødekom imødekomme imødekommes
    afslår afslog afslå afslås
    afviser afviste afvise afvises
    forkaster forkastede forkaste forkastes
    delegerer delegerede delegere delegeres
    foreslår foreslog foreslå foreslås
    indkalder indkaldte indkalde indkaldes
    pålægger pålagde pålægge pålægges
    stadfæster stadfæstede stadfæste stadfæstes
    bekræfter bekræftede bekræfte bekræftes
    tildeler tildelte tildele tildeles
    tilslutter tilsluttede tilslutte tilsluttes
    udtaler udtalte udtale udtales
    udtrykker udtrykte udtrykke udtrykkes
    beklager beklagede beklage beklages
    anerkender anerkendte anerkende anerkendes
    afgiver afgav afgive afgives
    beder bad bede bedes
    ophæver ophævede ophæve ophæves
    prioriterer prioriterede prioritere prioriteres
    overdrager overdrog overdrage overdrages
    annullerer annullerede annullere annulleres
    konstituerer konstituerede konstituere konstitueres
"""
DISCUSSIONS = """
    drøfter drøftede drøfte drøftes
    behandler behandlede behandle behandles
    kommenterer kommenterede kommentere kommenteres
    debatterer debatterede debattere debatteres
    overvejer overvejede overveje overvejes
"""
NOTINGS = "noterer noterede notere noteres"
POSTPONEMENTS = "udsætter udsatte udsætte udsættes | udskyder udskød udskyde udskydes"
REFERRALS = """
    oversender oversendte oversende oversendes
    henviser henviste henvise henvises
    videresender videresendte videresende videresendes
    tilbagesender tilbagesendte tilbagesende tilbagesendes
"""
# What a body will go on to do once it has decided: present, infinitive and passive.
INTENTIONS = """
    fortsætter fortsætte | arbejder arbejde | søger søge | følger følge | bidrager bidrage
    deltager deltage | samarbejder samarbejde | understøtter understøtte | afholder afholde
    udarbejder udarbejde | iværksætter iværksætte | gennemfører gennemføre | sikrer sikre
    inviterer invitere | undersøger undersøge | evaluerer evaluere | lader lade
    styrker styrke | udvikler udvikle | etablerer etablere | anmoder anmode | retter rette
    påbegynder påbegynde | genoptager genoptage | optager optage | sætter sætte | går gå
    medvirker medvirke | orienterer orientere | tilbyder tilbyde | overtager overtage
    sender sende sendes | fremsender fremsende fremsendes | supplerer supplere | indleder indlede
    lægger lægge | stiller stille | slutter slutte | bakker bakke | gør gøre | holder holde
    forpligter forpligte | køber købe | sælger sælge | lukker lukke | åbner åbne | rejser rejse
    opretter oprette | nedlægger nedlægge | ansætter ansætte | ændrer ændre | justerer justere
    forlænger forlænge | opsiger opsige | overfører overføre | finansierer finansiere
    reducerer reducere | forhøjer forhøje | kvalificerer kvalificere | formulerer formulere
    revurderer revurdere | afsøger afsøge | afdækker afdække | bestiller bestille | indhenter indhente
    indfører indføre | afskaffer afskaffe | udvider udvide | offentliggør offentliggøre | udbyder udbyde
    pålægger pålægge | tilpasser tilpasse | prøver prøve | fremmer fremme | involverer involvere
"""
FINITE, INFINITE, PASSIVE = verb_tables(
    intentions=INTENTIONS,
    deeds={
        Outcome.ADOPTED: DEEDS,
        Outcome.DISCUSSED: DISCUSSIONS,
        Outcome.NOTED: NOTINGS,
        Outcome.POSTPONED: POSTPONEMENTS,
        Outcome.REFERRED: REFERRALS,
    },
)
# Verbs that come to something else with certain words after them (patterns).
TURNS = {
    "tage": {
        "til efterretning": Outcome.NOTED,
        "til orientering": Outcome.NOTED,
        "ad notam": Outcome.NOTED,
        "af dagsordenen": Outcome.WITHDRAWN,
        "initiativ til": Outcome.ADOPTED,
        "beslutning om": Outcome.ADOPTED,
        "forbehold": Outcome.ADOPTED,
        "afstand fra": Outcome.ADOPTED,
    },
    "give": {"(?:input|bemærkninger|kommentarer)": Outcome.DISCUSSED},
    "afgive": {"(?:input|bemærkninger|kommentarer)": Outcome.DISCUSSED},
    "sende": {
        "i (?:offentlig |fornyet |supplerende )?høring": Outcome.POSTPONED,
        "tilbage til": Outcome.REFERRED,
        "videre til": Outcome.REFERRED,
    },
    "fremsende": {"til (?:behandling|videre behandling)": Outcome.REFERRED},
    "oversende": {"som (?:høringssvar|kommunens|udvalgets|byrådets)": Outcome.ADOPTED},
}
