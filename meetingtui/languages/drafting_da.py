"""How a Danish clause becomes a decision."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import DraftingWords
from meetingtui.languages.verbs_da import FINITE, INFINITE, PASSIVE, TURNS

# to whom the recommendation is made, and the end of the opener
THAT = r"([^,:]*?)(?:[,:]?\s*\bat\b\s*:?|[,:]|$)"
BODIES = r"(?:råd|rådet|udvalg|udvalget|bestyrelsen|forsamlingen|direktionen|nævnet)"
MEETINGS = r"(?:møde|mødet|møder|temamøde|temadrøftelse|seminar)"
MONTHS = (
    "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
    "|foråret|sommeren|efteråret|vinteren"
)

DRAFTING = DraftingWords(
    that="at",
    to="at",
    openers=(
        r"det\s+(?:indstilles|foreslås|anbefales|henstilles)\b" + THAT,
        r"(?:[\w.&/-]+,?\s+){1,10}?(?:indstiller|foreslår|anbefaler)\b" + THAT,
        r"indstilling\s+om,?\s*at\b\s*:?",
    ),
    addressed=(
        r"{body}\s+(?:opfordres\s+til|bedes(?:\s+om)?|anmodes\s+om|anbefales|indstilles\s+til),?\s+at\b\s*:?",
    ),
    finite=FINITE,
    infinite=INFINITE,
    passive=PASSIVE,
    turns=TURNS,
    turned_only=frozenset({"tage"}),
    shorthand={
        "til efterretning": Outcome.NOTED,
        "til orientering": Outcome.NOTED,
        "orientering": Outcome.NOTED,
        "til drøftelse": Outcome.DISCUSSED,
        "drøftelse": Outcome.DISCUSSED,
        "til godkendelse": Outcome.ADOPTED,
        "til beslutning": Outcome.ADOPTED,
    },
    clause_markers=frozenset(
        """
            at som der hvis når hvor hvordan hvorvidt fordi idet indtil mens hvilke hvilken
            hvilket hvem hvad hvorfor hvorefter hvorved således
        """.split()
    ),
    comma_markers=frozenset({"om", "så", "da"}),
    adverbials=frozenset(
        """
            på med i af til fra ved for under efter før inden over mod som samtidig samtidigt
            herefter derefter fortsat endvidere endelig endeligt også desuden dog ikke således
            hermed derfor efterfølgende herudover særligt derudover alene foreløbig foreløbigt
            principielt nu igen ligeledes overordnet ud uden via pr jf jævnfør trods medio primo
            ultimo enstemmigt indledningsvist gennem blandt inklusive overfor jævnligt
        """.split()
    ),
    negations=frozenset({"ikke", "aldrig", "ingen", "intet"}),
    joints=frozenset({"og", "samt", "eller", "men"}),
    alternatives=frozenset({"eller"}),
    expletives=frozenset({"der"}),
    anticipating=frozenset({"det"}),
    body_endings=(
        "råd", "rådet", "udvalg", "udvalget", "bestyrelse", "bestyrelsen", "forsamling", "forsamlingen",
        "forum", "nævn", "nævnet", "direktionen", "formandskabet", "gruppen", "styregruppe",
    ),
    definite=("", "et", "en", "n", "t"),
    names_on=frozenset({"for"}),
    article="",
    unnamed="Mødet",
    likely_verb=(
        r"skal|kan|må|vil|bør|er|har|får|bliver|kommer|ligger|består|foreligger|gælder|sker|indgår|udgår|ophører"
        r"|(?:bort)?falder|træder|varetager|modtager|forbliver|udgør|\w{3,}erer"
        r"|(?!deres|hendes|vores|jeres|alles|andres|fælles|proces|succes|kongres|adresses?|ellers)"
        r"(?!\w*(?:er|en|mænd|folk)nes$)(?!\w*(?:proces|messes?)$)\w{2,}(?:es|ås)"
    ),
    passive_word=r"(?!\w*ernes$)\w{2,}(?:es|ås)",
    infinitive=r"at\s+(?!(?:de|alle|disse|denne|begge|nogle|samme|hele|flere)\b)\w+[eå]\b",
    agent=(
        r"\s+(?:endeligt\s+)?(?:af\b(?!\s+dagsordenen)|igen\b|(?:i|på|hos|ved)\s+(?:\S+\s+){0,2}?\S*(?:"
        + BODIES + "|" + MEETINGS + r")\b)"
    ),
    rather_noun=r"(?:støtte|arbejde|følge|samarbejde|tilbud|give|søge|prøve|køber|sælger|leder)\s+(?:til|fra|for|af|i|mellem|om)\b",
    rather_verb=(
        r"\w+\s+(?:og|samt|men)\s+(\w{3,}erer)\b"
        r"|\w+(?:en|et|ne|den|det|dem|sig)\s+(?:og|samt|men)\s+(\w{3,}er)\b"
    ),
    doubtful=(
        r"\b(?:drøftede|behandlede|overvejede|kommenterede)\b.*\b(?:igen|senere|næste|kommende|efterfølgende"
        r"|(?:i|til|på|ultimo|medio|primo)\s+(?:" + MONTHS + r"))\b",
        r"\b(?:godkendte|vedtog|tiltrådte)\b.*\b(?:på|i)\s+(?:det\s+|et\s+)?(?:næste|kommende|senere)\s+\w*møde\b",
        r"\w(?:es|r|te|de|og|av)/\w+(?:es|r)\b",
        r"\bhenviste til\b",
        r"\b(?:tage|tog) stilling\b",
        r"^mødet\b.*\bmødet\b",
        r"\b(?:punktet|sagen) udgår\b",
        r"\bgodkendte, at .*\b(?:forelægges|fremlægges)\b.*"
        r"\btil (?:drøftelse|orientering|beslutning|godkendelse)\b",
        r"\borienteringen er givet\b",
    ),
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
