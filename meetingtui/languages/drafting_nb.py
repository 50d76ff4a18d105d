"""How a Norwegian clause becomes a decision."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import DraftingWords
from meetingtui.languages.verbs_nb import FINITE, INFINITE, PASSIVE, TURNS

RESOLVING = r"å\s+(?:fatte|gjøre|treffe)\s+(?:slikt|følgende|slike)\s+vedtak\b"
# to whom the recommendation is made, and the end of the opener
THAT = rf"([^,:]*?)(?:\s+{RESOLVING}\s*:?|[,:]?\s*\b(?:at|å)\b\s*:?|[,:]|$)"
BODIES = r"(?:råd|rådet|utvalg|utvalget|styret|formannskapet|tinget|nemnda|nemnden|komiteen)"
MEETINGS = r"(?:møte|møtet|møter|temamøte|seminar)"
MONTHS = (
    "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
    "|våren|sommeren|høsten|vinteren"
)
# What stands first in a main clause that turns its order round: it cannot stand behind "at" as it is.
FRONTED = (
    "i|på|for|ved|fra|innen|etter|med|som|under|av|til|om|mot|over|dersom|hvis|når|samtidig|videre|deretter"
    "|her|herav|dette|da|så|etter|inntil|gjennom|ifølge|forutsatt|såfremt|slik"
)
AUXILIARIES = "skal|kan|må|vil|bør|er|har|får|blir|ble|kommer|gjelder|gis|tas"

DRAFTING = DraftingWords(
    that="at",
    to="å",
    openers=(
        r"det\s+(?:innstilles|foreslås|anbefales|tilrås)\b" + THAT,
        r"(?:[\w.&/-]+,?\s+){1,10}?(?:innstiller|foreslår|anbefaler|tilrår)\b" + THAT,
        r"(?:[\w.&/-]+\s+){0,6}?innstilling\s+til\s+([^,:]+)(?:[,:]|$)",
        r"(?:innstilling|forslag til vedtak)\s*:",
        r"å\b:?(?=\s)",
    ),
    addressed=(
        r"{body}\s+vedtar(?:\s+følgende)?(?:\s*:|,?\s+(?:at|å)\b\s*:?|$)",
        r"{body}\s+(?:bes(?:\s+om)?|oppfordres\s+til|anmodes\s+om|anbefales|inviteres\s+til),?\s+(?:å|at)\b\s*:?",
    ),
    finite=FINITE,
    infinite=INFINITE,
    passive=PASSIVE,
    turns=TURNS,
    turned_only=frozenset({"ta", "ikke ta"}),
    shorthand={
        "til orientering": Outcome.NOTED,
        "til etterretning": Outcome.NOTED,
        "orientering": Outcome.NOTED,
        "tas til orientering": Outcome.NOTED,
        "tas til etterretning": Outcome.NOTED,
        "drøftes": Outcome.DISCUSSED,
        "godkjennes": Outcome.ADOPTED,
        "vedtas": Outcome.ADOPTED,
        "til drøfting": Outcome.DISCUSSED,
        "drøfting": Outcome.DISCUSSED,
        "til diskusjon": Outcome.DISCUSSED,
        "til godkjenning": Outcome.ADOPTED,
        "til vedtak": Outcome.ADOPTED,
    },
    clause_markers=frozenset(
        """
            at som der hvis når hvor hvordan hvorvidt fordi inntil mens hvilke hvilken hvilket hvem hva
            hvorfor hvorav hvorefter dersom ettersom
        """.split()
    ),
    comma_markers=frozenset({"om", "så", "da", "slik", "siden", "jf", "jfr"}),
    adverbials=frozenset(
        """
            på med i av til fra ved for under etter før innen over mot som samtidig deretter fortsatt videre
            endelig også dessuten ikke således dermed derfor ytterligere særlig kun foreløpig prinsipielt nå
            igjen likeledes ut uten via jf jfr enstemmig innledningsvis gjennom blant overfor herunder herved
            ifølge primært subsidiært
        """.split()
    ),
    negations=frozenset({"ikke", "aldri", "ingen", "intet"}),
    joints=frozenset({"og", "samt", "eller", "men"}),
    alternatives=frozenset({"eller"}),
    expletives=frozenset({"det", "der"}),
    anticipating=frozenset({"det"}),
    body_endings=(
        "styret", "styre", "formannskapet", "formannskap", "utvalget", "utvalg", "utvalet", "utval", "rådet",
        "råd", "nemnda", "nemnd", "nemnden", "tinget", "ting", "komiteen", "komite", "komité", "kommisjonen",
        "forsamlingen", "forsamling", "gruppen", "gruppa", "byråd", "byrådet",
    ),
    definite=("", "et", "en", "n", "t", "a"),
    names_on=frozenset({"for"}),
    article="",
    unnamed="Møtet",
    likely_verb=(
        r"skal|kan|må|vil|bør|er|har|får|blir|ble|kommer|ligger|består|foreligger|gjelder|skjer|inngår|utgår"
        r"|opphører|faller|bortfaller|trer|mottar|forblir|utgjør|\w{3,}erer"
        r"|vedtas|tas|gis|bes|(?:fore|opp|inn|over|iv?are|av|ved|fri|god)tas"
        r"|(?!deres|hennes|deres|alles|andres|felles|ellers|annes)(?!\w*(?:er|en|ene)nes$)(?!\w*enes$)\w{2,}(?:es|ås)"
    ),
    passive_word=r"(?!\w*enes$)(?!(?:deres|andres|alles|felles)$)\w{2,}(?:es|ås)|tas|gis|bes|\w{2,}(?:tas|gis)",
    infinitive=r"å\s+(?!(?:de|alle|disse|denne|begge|noen|samme|hele|flere)\b)\w+[eåiøaoy]\b",
    agent=(
        r"\s+(?:endelig\s+)?(?:av\b(?!\s+(?:saks|sak)(?:listen|lista|kartet))|igjen\b"
        r"|(?:i|på|hos|ved)\s+(?:\S+\s+){0,2}?\S*(?:" + BODIES + "|" + MEETINGS + r")\b)"
    ),
    rather_noun=(
        r"(?:støtte|arbeid|følge|prøve|gi|kjøper|selger|leder|søker|velger|bruker|bidrar)"
        r"\s+(?:til|fra|for|av|i|mellom|om|på)\b"
    ),
    rather_verb=(
        r"\w+\s+(?:og|samt|men)\s+(\w{3,}erer)\b"
        r"|\w+(?:en|et|ne|den|det|dem|seg)\s+(?:og|samt|men)\s+(\w{3,}er)\b"
    ),
    doubtful=(
        r"\b(?:drøftet|behandlet|vurderte|kommenterte|diskuterte)\b.*\b(?:igjen|senere|seinere|neste|kommende"
        r"|(?:i|til|på|ultimo|medio|primo)\s+(?:" + MONTHS + r"))\b",
        r"\b(?:godkjente|vedtok)\b.*\b(?:på|i)\s+(?:det\s+|et\s+)?(?:neste|kommende|senere)\s+\w*møte\b",
        r"\w(?:es|r|te|de|og|av)/\w+(?:es|r)\b",
        r"\bhenviste til\b",
        r"\b(?:ta|tok) (?:endelig )?stilling\b",
        r"^møtet\b.*\bmøtet\b",
        r"\b(?:saken|punktet) utgår\b",
        r"\bvedtok at (?:det )?\w+(?:,? (?:at|å))?\.$",
        r"\bvedtok at (?:\w+(?:es|ås)|tas|gis|bes)\b",
        r"\bvedtok at (?:saken|orienteringen|punktet) (?:er|ble)\b",
        r"\boversendte \w*(?:saken|forslaget|innspillet|uttalelsen|planen|søknaden)"
        r" (?!(?:til|som|med|for|uten|i)\b)\w",
        r"\b(?:bevilget|tildelte|innvilget)\b.*\d\s(?:kroner|kr|millioner|mill\.?)(?:\s+kroner|\s+kr)?\s+"
        r"(?!(?:til|fra|for|av|i|som|per|pr|med|under|etter|og|årlig|over|på|ved|fordelt)\b)[^\W\d_]",
        r"\b(?!(?:bl|evt|jf|jfr|nr|pkt|ca|kr|dvs|ev|kap|art|gnr|bnr|mv|mfl|osv|kl|tlf|adr|ref|dr|st|off|int)\b)"
        r"[^\W\d_]{2,3}\. (?-i:[A-ZÆØÅ])[^\W\d_]",
        rf"\bvedtok at (?:{FRONTED})\b",
        rf"\bvedtok at\b[^.]*?\b(?:{AUXILIARIES}|\w+[eå]s) (?:ikke|også|fortsatt|alltid|likevel|derfor|aldri"
        r"|imidlertid|samtidig|normalt|bare|kun|heller)\b",
        r"\bvedtok at\b.*\b(?:legges fr[ae]m|fr[ae]mlegges|forelegges)\b.*"
        r"\btil (?:drøfting|orientering|vedtak)\b",
        r"\bvedtok at\b.*\b(?:vedtas|godkjennes)\b(?! (?:av|i) )",
        r"\bvedtok (?:vedtak|innstilling)\b",
    ),
    verb_second=True,
    approved_that="{body} vedtok at {clause}",
    decided_to="{body} vedtok{between} å {verb}{rest}",
    sentences={
        Outcome.ADOPTED: "Vedtatt.",
        Outcome.AMENDED: "{body} vedtok forslaget med den endring at ….",
        Outcome.NOTED: "{body} tok saken til orientering.",
        Outcome.DISCUSSED: "{body} drøftet saken.",
        Outcome.POSTPONED: "{body} utsatte saken.",
        Outcome.REFERRED: "{body} sendte saken tilbake til ….",
        Outcome.REJECTED: "{body} vedtok ikke forslaget.",
        Outcome.WITHDRAWN: "Saken ble trukket.",
        Outcome.NONE: "Ingen merknader.",
    },
    that_comma="",
    announcing=frozenset({"vedtak", "innstilling", "følgende", "uttalelse", "forslag"}),
    sentence_end=(
        r"(?:(?<=[^\W\d_]{4}\.)|(?<=\d\d\.)|(?<=\w\)\.))(?<!inkl\.)(?<!mill\.)(?<!vedr\.)(?<!ekskl\.)(?<!henh\.)"
    ),
)  # fmt: skip
