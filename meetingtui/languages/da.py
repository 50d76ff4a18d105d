"""Danish."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import AgendaWords, DraftingWords, Language, Phrases
from meetingtui.languages.verbs import verb_tables

AGENDA = AgendaWords(
    recommendation=frozenset({"indstilling", "indstillinger", "beslutningspunkter", "beslutningsforslag"}),
    sections=frozenset(
        {
            "baggrund", "sagsfremstilling", "sagsforløb", "økonomi", "økonomiske konsekvenser", "lovgrundlag",
            "retsgrundlag", "resumé", "resume", "sammendrag", "høring", "kommunikation", "tidsplan",
            "personalemæssige konsekvenser", "supplerende sagsfremstilling", "konsekvenser", "vurdering",
        }
    ),
    decision=frozenset({"beslutning", "beslutninger"}),
    attachments=frozenset({"bilag", "vedlagte bilag", "bilagsliste"}),
    nothing=frozenset({"ingen", "ingen bilag"}),
    page=frozenset({"side", "s."}),
    here=("kan ses her", "kan læses her", "kan findes her", "findes her", "ses her", "læs mere her", "link"),
    hanging=frozenset({"og", "eller", "samt", "til", "men", "og/eller", "henholdsvis"}),
    telling=(
        "og", "det", "er", "til", "af", "ikke", "der", "på", "indstilling", "mødet", "en", "et", "den", "de",
        "som", "med", "for", "har", "fra", "at", "om", "ved", "kan", "skal", "over", "inden", "uden", "under",
    ),
    item=frozenset({"punkt", "pkt.", "pkt"}),
    clause=frozenset({"at"}),
    asking=("indstilles", "indstiller", "anbefales", "anbefaler", "foreslås", "foreslår", "fremsendes"),
    closed=frozenset({"lukket", "lukket punkt", "lukket sag"}),
    names=frozenset({"dagsorden", "åben dagsorden", "referat", "beslutningsprotokol", "mødeindkaldelse"}),
    labels={
        "udvalg": "body", "råd": "body", "forum": "body", "sted": "place", "mødested": "place",
        "lokale": "place", "dato": "date", "mødedato": "date", "tidspunkt": "date", "sag": "case",
        "sagsnr": "case", "sagsnummer": "case", "sag nr": "case", "journalnr": "case", "j.nr": "case",
        "sagsbehandler": "officers", "sagsbehandlere": "officers",
    },
    months=(
        "januar", "februar", "marts", "april", "maj", "juni",
        "juli", "august", "september", "oktober", "november", "december",
    ),
    endings=frozenset({"s"}),
)  # fmt: skip


# What a body does by deciding: present, past, infinitive and passive.
DEEDS = """
    tager tog tage tages
    godkender godkendte godkende godkendes
    udpeger udpegede udpege udpeges
    bemyndiger bemyndigede bemyndige bemyndiges
    tilkendegiver tilkendegav tilkendegive tilkendegives
    anbefaler anbefalede anbefale anbefales
    indstiller indstillede indstille indstilles
    beslutter besluttede beslutte besluttes
    vedtager vedtog vedtage vedtages
    tiltræder tiltrådte tiltræde tiltrædes
    vælger valgte vælge vælges
    bevilger bevilgede bevilge bevilges
    bevilliger bevilligede bevillige bevilliges
    afsætter afsatte afsætte afsættes
    nedsætter nedsatte nedsætte nedsættes
    igangsætter igangsatte igangsætte igangsættes
    fastholder fastholdt fastholde fastholdes
    støtter støttede støtte støttes
    giver gav give gives
    meddeler meddelte meddele meddeles
    frigiver frigav frigive frigives
    opfordrer opfordrede opfordre opfordres
    fastsætter fastsatte fastsætte fastsættes
    fastlægger fastlagde fastlægge fastlægges
    indgår indgik indgå indgås
    konstaterer konstaterede konstatere konstateres
    accepterer accepterede acceptere accepteres
    afslår afslog afslå afslås
    delegerer delegerede delegere delegeres
    foreslår foreslog foreslå foreslås
    indkalder indkaldte indkalde indkaldes
    pålægger pålagde pålægge pålægges
    stadfæster stadfæstede stadfæste stadfæstes
    tildeler tildelte tildele tildeles
    tilslutter tilsluttede tilslutte tilsluttes
    udtaler udtalte udtale udtales
    ophæver ophævede ophæve ophæves
    prioriterer prioriterede prioritere prioriteres
"""
DISCUSSIONS = "drøfter drøftede drøfte drøftes | behandler behandlede behandle behandles"
POSTPONEMENTS = "udsætter udsatte udsætte udsættes"
REFERRALS = """
    oversender oversendte oversende oversendes
    henviser henviste henvise henvises
    videresender videresendte videresende videresendes
"""
# What a body will go on to do once it has decided: present and infinitive.
INTENTIONS = """
    fortsætter fortsætte | arbejder arbejde | søger søge | følger følge | bidrager bidrage
    deltager deltage | samarbejder samarbejde | understøtter understøtte | afholder afholde
    udarbejder udarbejde | iværksætter iværksætte | gennemfører gennemføre | sikrer sikre
    inviterer invitere | sender sende | undersøger undersøge | evaluerer evaluere | lader lade
    styrker styrke | udvikler udvikle | etablerer etablere | anmoder anmode | retter rette
    påbegynder påbegynde | genoptager genoptage | optager optage | sætter sætte | går gå
    medvirker medvirke | orienterer orientere | tilbyder tilbyde | overtager overtage
"""
FINITE, INFINITE, PASSIVE = verb_tables(
    deeds={
        Outcome.ADOPTED: DEEDS,
        Outcome.DISCUSSED: DISCUSSIONS,
        Outcome.POSTPONED: POSTPONEMENTS,
        Outcome.REFERRED: REFERRALS,
    },
    intentions=INTENTIONS,
)

DRAFTING = DraftingWords(
    that="at",
    openers=(
        r"det\s+(?:indstilles|foreslås|anbefales|henstilles)\b[^,:]*?(?:[,:]?\s*\bat\b\s*:?|[,:]|$)",
        r"(?:[\w.&/-]+\s+){1,8}?(?:indstiller|foreslår|anbefaler)\b[^,:]*?(?:[,:]?\s*\bat\b\s*:?|[,:]|$)",
        r"indstilling\s+om,?\s*at\b\s*:?",
    ),
    finite=FINITE,
    infinite=INFINITE,
    passive=PASSIVE,
    noting=("til efterretning", "til orientering", "ad notam"),
    clause_markers=frozenset(
        """
            at som der hvis når hvor hvordan hvorvidt om fordi idet indtil mens hvilke hvilken
            hvilket hvem hvad
        """.split()
    ),
    adverbials=frozenset(
        """
            på med i af til fra ved for under efter før inden over mod som samtidig samtidigt
            herefter derefter fortsat endvidere endelig endeligt også desuden dog ikke således
            hermed derfor efterfølgende herudover særligt derudover alene foreløbig foreløbigt
            principielt nu igen ligeledes overordnet ud uden via pr jf jævnfør trods medio primo
            ultimo enstemmigt indledningsvist gennem blandt inklusive
        """.split()
    ),
    negations=frozenset({"ikke", "aldrig", "ingen", "intet"}),
    joints=frozenset({"og", "samt", "eller"}),
    expletives=frozenset({"der"}),
    body_endings=(
        "råd", "rådet", "udvalg", "udvalget", "bestyrelse", "bestyrelsen", "forsamling", "forsamlingen",
        "forum", "nævn", "nævnet", "direktionen", "formandskabet", "gruppen", "styregruppe",
    ),
    definite=("", "et", "en", "n", "t"),
    article="",
    likely_verb=r"\w{2,}(?:r|es|ås)|skal|kan|må|vil|bør|er|har",
    verb_second=True,
    approved_that="{body} godkendte, at {clause}",
    decided_to="{body} besluttede{between} at {verb}{rest}",
    sentences={
        Outcome.ADOPTED: "Godkendt.",
        Outcome.AMENDED: "{body} godkendte indstillingen med den ændring, at ….",
        Outcome.NOTED: "{body} tog sagen til efterretning.",
        Outcome.DISCUSSED: "{body} drøftede sagen.",
        Outcome.POSTPONED: "{body} udsatte sagen.",
        Outcome.REFERRED: "{body} sendte sagen tilbage til ….",
        Outcome.REJECTED: "{body} godkendte ikke indstillingen.",
        Outcome.WITHDRAWN: "Punktet udgik.",
        Outcome.NONE: "Ingen bemærkninger.",
    },
)  # fmt: skip

PHRASES = Phrases(
    words={
        "minutes": "Referat",
        "decisions": "Beslutningsreferat",
        "extract": "Udskrift af referat",
        "public": "offentlig udgave",
        "date": "Dato",
        "place": "Sted",
        "time": "Tid",
        "present": "Til stede",
        "apologies": "Afbud",
        "absent": "Fraværende",
        "chair": "formand",
        "vice_chair": "næstformand",
        "case_number": "Sagsnr.",
        "officer": "Sagsbehandler",
        "officers": "Sagsbehandlere",
        "session": "Behandling",
        "closed": "lukket",
        "closed_item": "Lukket punkt",
        "untitled": "Uden titel",
        "recommendation": "Indstilling",
        "decision": "Beslutning",
        "discussion": "Drøftelse",
        "attachments": "Bilag",
        "links": "Links",
        "signatures": "Underskrifter",
    },
    outcomes={
        Outcome.ADOPTED: "Godkendt",
        Outcome.AMENDED: "Godkendt med ændringer",
        Outcome.NOTED: "Taget til efterretning",
        Outcome.DISCUSSED: "Drøftet",
        Outcome.POSTPONED: "Udsat",
        Outcome.REFERRED: "Sendt tilbage",
        Outcome.REJECTED: "Forkastet",
        Outcome.WITHDRAWN: "Udgår",
        Outcome.NONE: "Ingen bemærkninger",
    },
    followed="Indstillingen blev fulgt.",
    vote="Indstillingen blev godkendt med {in_favour} mod {against}{abstained}.",
    vote_lost="Indstillingen blev forkastet: {in_favour} for, {against} imod{abstained}.",
    vote_counts="Afstemning: {in_favour} for, {against} imod{abstained}.",
    ballots=("{count} stemme", "{count} stemmer"),
    abstained=(", {count} undlod at stemme", ", {count} undlod at stemme"),
    clause="Ad {clause}:",
    opened="Mødet blev åbnet kl. {time}.",
    closed="Mødet blev hævet kl. {time}.",
    arrived="{name} kom til stede kl. {time}.",
    left="{name} forlod mødet kl. {time}.",
    returned="{name} vendte tilbage kl. {time}.",
    since="fra kl. {start}",
    span="kl. {start}–{end}",
    page="side {page} af {pages}",
    date="d. MMMM y",
    time="HH.mm",
    locale="da-DK",
)

DANISH = Language("da", "Dansk", AGENDA, DRAFTING, PHRASES)
