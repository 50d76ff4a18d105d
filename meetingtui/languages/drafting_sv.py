"""How a Swedish clause becomes a decision."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import DraftingWords
from meetingtui.languages.verbs_sv import FINITE, INFINITE, PASSIVE, TURNS

# to whom the recommendation is made, and the end of the opener
THAT = r"([^,:]*?)(?:\s+(?:att\s+)?besluta\b)?(?:[,:]?\s*\batt\b\s*:?|[,:]|$)"
BODIES = r"(?:råd|rådet|utskott|utskottet|styrelsen|fullmäktige|nämnden|beredningen|kommittén)"
MEETINGS = r"(?:möte|mötet|sammanträde|sammanträdet|seminarium)"
MONTHS = (
    "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
    "|våren|sommaren|hösten|vintern"
)
# What stands first in a main clause that turns its order round: it cannot stand behind "att" as it is.
FRONTED = (
    "i|på|för|vid|från|inom|efter|med|som|under|av|till|om|mot|över|därefter|samtidigt|vidare|här|härav"
    "|då|så|tills|genom|enligt|såvida|när|utöver|således"
)
AUXILIARIES = "ska|skall|kan|må|bör|måste|är|har|får|blir|blev|kommer|gäller|ges|tas"
PASSIVES = (
    "godkänns|bifalls|fastställs|läggs|görs|sänds|upphävs|avskrivs|bordläggs|hålls|förs|utgörs|inleds|införs"
    "|överförs|genomförs|tillförs|upphör|väljs|säljs|köps|byggs|höjs|sänks|stängs|utförs|ställs|avslutas"
    "|medges|avges|ges|utses|föreläggs|tillsätts|avsätts|används|begärs|tillstyrks|avstyrks|hänskjuts|stöds"
    "|övervägs|skjuts|beställs|anställs|förlängs|hyrs|upplåts|sätts|anses|ses|beställs|fylls|följs|lyfts"
)

DRAFTING = DraftingWords(
    that="att",
    to="att",
    openers=(
        r"det\s+föreslås\b" + THAT,
        r"(?:[\w.&/-]+,?\s+){1,10}?(?:föreslår|hemställer|rekommenderar|förordar|yrkar)\b" + THAT,
        r"besluta\b\s*:?\s+att\b\s*:?",
        r"förslag\s+till\s+beslut\s*:",
    ),
    addressed=(
        r"{body}\s+beslutar(?:\s+(?:enligt\s+)?följande)?(?:\s*:|,?\s+att\b\s*:?|$"
        r"|\s+(?=(?:anteckna|notera|bordlägga|återremittera|remittera|diskutera|lägga|ta)\b))",
        r"{body}\s+(?:föreslås|rekommenderas|uppmanas)(?:\s+att)?(?:\s+(?:fatta\s+beslut\s+om|besluta))?"
        r"(?:[\s,]+att\b)?\s*:?",
        r"{body}\s+har\s+att\s+besluta(?:[\s,]+att\b)?\s*:?",
    ),
    finite=FINITE,
    infinite=INFINITE,
    passive=PASSIVE,
    turns=TURNS,
    turned_only=frozenset({"ta", "inte ta", "lägga", "inte lägga"}),
    shorthand={
        "för kännedom": Outcome.NOTED,
        "till kännedom": Outcome.NOTED,
        "information": Outcome.NOTED,
        "för information": Outcome.NOTED,
        "till handlingarna": Outcome.NOTED,
        "läggs till handlingarna": Outcome.NOTED,
        "antecknas för kännedom": Outcome.NOTED,
        "antecknas till kännedom": Outcome.NOTED,
        "diskuteras": Outcome.DISCUSSED,
        "godkänns": Outcome.ADOPTED,
        "för diskussion": Outcome.DISCUSSED,
        "diskussion": Outcome.DISCUSSED,
        "för beslut": Outcome.ADOPTED,
        "för godkännande": Outcome.ADOPTED,
    },
    clause_markers=frozenset(
        """
            att som där när hur huruvida eftersom tills medan vilka vilken vilket vem vad varför varav
            varmed såvida ifall
        """.split()
    ),
    comma_markers=frozenset({"om", "så", "då", "dock", "därför", "samtidigt"}),
    adverbials=frozenset(
        """
            på med i av till från vid för under efter före inom över mot som samtidigt därefter fortsatt
            vidare slutligen även dessutom inte ej således därmed därför ytterligare särskilt endast tills
            principiellt nu åter likaså ut utan via jf enhälligt inledningsvis genom bland gentemot
            inklusive härmed enligt
        """.split()
    ),
    negations=frozenset({"inte", "ej", "icke", "aldrig", "ingen", "inget", "inga"}),
    joints=frozenset({"och", "samt", "eller", "men"}),
    alternatives=frozenset({"eller"}),
    expletives=frozenset({"det"}),
    anticipating=frozenset({"det"}),
    body_endings=(
        "styrelsen", "styrelse", "nämnden", "nämnd", "fullmäktige", "utskottet", "utskott", "rådet", "råd",
        "kommittén", "kommitté", "beredningen", "beredning", "delegationen", "delegation", "direktionen",
        "sektionen", "stämman", "stämma", "gruppen", "förbundet",
    ),
    definite=("", "en", "n", "et", "t"),
    names_on=frozenset({"för"}),
    article="",
    unnamed="Mötet",
    likely_verb=(
        r"ska|skall|kan|må|får|bör|måste|är|har|blir|blev|kommer|ligger|består|föreligger|gäller|sker|ingår|utgår"
        r"|upphör|faller|träder|börjar|mottar|förblir|utgör|" + PASSIVES +
        r"|(?!deras|allas|andras|samtligas|ingas|kalas|atlas|dess|annes)(?!\w*(?:arnas|ernas|ornas)$)"
        r"\w{2,}(?:as|ås)"
    ),
    passive_word=(
        rf"{PASSIVES}|(?!deras|allas|andras|samtligas)(?!\w*(?:arnas|ernas|ornas)$)\w{{2,}}(?:as|ås)"
    ),
    infinitive=(
        r"att\s+(?!(?:de|alla|dessa|denna|detta|båda|några|samma|hela|flera|andra|samtliga|sådana|ändra)\b)"
        r"(?:\w+[aå]|ge|se|be|utse|anse|avge|medge|bero|ske)\b"
    ),
    agent=(
        r"\s+(?:slutligt\s+)?(?:av\b(?!\s+dagordningen)|åter\b|igen\b"
        r"|(?:i|på|hos|vid)\s+(?:\S+\s+){0,2}?\S*(?:" + BODIES + "|" + MEETINGS + r")\b)"
    ),
    rather_noun=(
        r"(?:svar|arbete|val|stöd|ändra|följa|gå|hyra|dela|bygga|verka|leda)\s+(?:till|från|för|av|i|mellan|om|på)\b(?!$)"
    ),
    rather_verb=(
        r"\w+\s+(?:och|samt|men)\s+(\w{3,}erar)\b"
        r"|\w+(?:en|et|na|den|det|dem|sig)\s+(?:och|samt|men)\s+(\w{3,}(?:er|ar))\b"
    ),
    doubtful=(
        r"\b(?:diskuterade|behandlade|övervägde|kommenterade)\b.*\b(?:igen|åter|senare|nästa|kommande"
        r"|(?:i|till|på)\s+(?:" + MONTHS + r"))\b",
        r"\b(?:godkände|antog|fastställde)\b.*\b(?:på|vid|i)\s+(?:det\s+|ett\s+)?(?:nästa|kommande|senare)"
        r"\s+\w*(?:möte|sammanträde)\b",
        r"\w(?:as|s|r|de|och|av)/\w+(?:as|s|r)\b",
        r"\bhänvisade till\b",
        r"\b(?:ta|tog) ställning\b",
        r"^mötet\b.*\bmötet\b",
        r"\b(?:ärendet|punkten) utgår\b",
        r"\bbeslutade att (?:det )?\w+(?:,? att)?\.$",
        rf"\bbeslutade att (?:{PASSIVES}|\w+[aå]s)\b",
        r"\bbeslutade att (?:ärendet|informationen|punkten) (?:är|har|skjuts upp)\b",
        r"\b(?:beviljade|tilldelade|anvisade)\b.*\d\s(?:kronor|euro|kr|miljoner|mnkr|tkr)(?:\s+kronor|\s+kr|\s+euro)?\s+"
        r"(?!(?:för|till|ur|från|i|av|som|per|med|under|enligt|och|årligen|åt|på|vid|fördelat|exklusive)\b)[^\W\d_]",
        r"\b(?!(?:bl|ev|jf|jfr|nr|pkt|ca|kr|dvs|kap|art|mm|mfl|osv|kl|tel|adr|ref|dr|st|dnr|exkl|inkl|tf)\b)"
        r"[^\W\d_]{2,3}\. (?-i:[A-ZÅÄÖ])[^\W\d_]",
        rf"\bbeslutade att (?:{FRONTED})\b",
        rf"\bbeslutade att\b[^.]*?\b(?:{AUXILIARIES}|\w+[aå]s) (?:inte|ej|även|också|fortsatt|alltid|därför"
        r"|aldrig|dock|samtidigt|normalt|endast|bara|heller)\b",
        r"\bbeslutade att\b.*\b(?:godkänns|antas|fastställs)\b(?! (?:av|i|på) )",
        r"\bbeslutade (?:enligt|i enlighet)\b",
    ),
    verb_second=True,
    approved_that="{body} beslutade att {clause}",
    decided_to="{body} beslutade{between} att {verb}{rest}",
    sentences={
        Outcome.ADOPTED: "Beslut enligt förslaget.",
        Outcome.AMENDED: "{body} biföll förslaget med ändringen att ….",
        Outcome.NOTED: "{body} lade ärendet till handlingarna.",
        Outcome.DISCUSSED: "{body} diskuterade ärendet.",
        Outcome.POSTPONED: "{body} bordlade ärendet.",
        Outcome.REFERRED: "{body} återremitterade ärendet till ….",
        Outcome.REJECTED: "{body} avslog förslaget.",
        Outcome.WITHDRAWN: "Ärendet utgick.",
        Outcome.NONE: "Inga synpunkter.",
    },
    that_comma="",
    announcing=frozenset({"beslut", "följande", "yttrande", "förslag"}),
    sentence_end=(
        r"(?:(?<=[^\W\d_]{4}\.)|(?<=\d\d\.)|(?<=\w\)\.))(?<!inkl\.)(?<!exkl\.)(?<!milj\.)(?<!bilj\.)(?<!forts\.)"
    ),
)  # fmt: skip
