"""How a German clause becomes a decision."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import DraftingWords, LateVerbs
from meetingtui.languages.verbs_de import FINITE, INFINITIVES, PARTICIPLES, TURNS

# to whom the recommendation is made, and the end of the opener
TO = r"((?:\s+(?:dem|der|den)\s+[^,:]{2,80}?)?)"
RESOLVE = (
    r"(?:[,:]?\s*(?:(?:wie\s+folgt|folgendes|folgenden\s+beschluss|folgende\s+beschlüsse)"
    r"(?:\s+zu\s+(?:fassen|beschlie(?:ß|ss)en))?))?"
)
END = r"\s*(?:[,:]\s*(?:dass\b)?\s*:?|$)"
SEPARABLE = (
    "ab|an|auf|aus|bei|dar|durch|ein|entgegen|fest|fort|frei|her|hin|nach|vor|weg|weiter|wieder|zu|zurück"
    "|zusammen|um|unter|über|bereit|teil|statt"
)
ABLE = "|".join(FINITE)

DRAFTING = DraftingWords(
    that="dass",
    to="zu",
    openers=(
        r"es\s+wird" + TO + r"\s+(?:vorgeschlagen|empfohlen|beantragt|angeregt|gebeten)\b" + RESOLVE + END,
        r"(?:die\s+verwaltung|der\s+(?:ober)?bürgermeister|die\s+(?:ober)?bürgermeisterin|das\s+amt"
        r"|der\s+(?:[\w-]+\s+){0,3}?[\w-]*(?:ausschuss|vorstand|magistrat|senat|rat)"
        r"|die\s+(?:[\w-]+\s+){0,2}?[\w-]*(?:kommission|fraktion))"
        r"\s+(?:empfiehlt|beantragt|schlägt)" + TO + r"(?:\s+vor)?" + RESOLVE + END,
    ),
    addressed=(
        r"(?:dem|der)\s+{body}\s+wird\s+(?:empfohlen|vorgeschlagen)" + RESOLVE + END,
        r"{body}\s+(?:wird|werden)\s+(?:gebeten|ersucht)" + RESOLVE + END,
        r"{body}\s+(?:möge|wolle)\s+(?:folgendes\s+)?(?:beschlie(?:ß|ss)en)" + END,
        r"{body}\s+(?:fasst|fasse)\s+(?:folgenden\s+beschluss|folgende\s+beschlüsse)" + END,
    ),
    finite=FINITE,
    infinite={},
    passive={},
    turns=TURNS,
    turned_only=frozenset(),
    shorthand={
        "zur kenntnis": Outcome.NOTED,
        "zur kenntnisnahme": Outcome.NOTED,
        "kenntnisnahme": Outcome.NOTED,
        "zur information": Outcome.NOTED,
        "zur beratung": Outcome.DISCUSSED,
        "beratung": Outcome.DISCUSSED,
        "zur diskussion": Outcome.DISCUSSED,
        "zur beschlussfassung": Outcome.ADOPTED,
        "zur genehmigung": Outcome.ADOPTED,
    },
    clause_markers=frozenset(
        """
            dass ob wenn falls sofern soweit weil damit nachdem bevor obwohl indem welche welcher welches
            welchem welchen wer was wo warum wann solange sobald inwieweit inwiefern wonach wobei
        """.split()
    ),
    comma_markers=frozenset("der die das den dem deren dessen denen wie bis während da um".split()),
    adverbials=frozenset(
        """
            auf gemäß gemäss nach aufgrund gestützt in im unter mit vorbehaltlich zum zur als für
            hiermit einstimmig heute
        """.split()
    ),
    negations=frozenset({"nicht", "kein", "keine", "keinen", "keiner", "keinem", "nie"}),
    joints=frozenset({"und", "sowie", "oder", "aber"}),
    alternatives=frozenset({"oder"}),
    expletives=frozenset({"es"}),
    anticipating=frozenset({"es"}),
    body_endings=(
        "rat", "ausschuss", "ausschuß", "vertretung", "versammlung", "vorstand", "kommission", "kreistag",
        "landtag", "bezirkstag", "magistrat", "senat", "kollegium", "präsidium", "kuratorium", "konferenz",
        "synode", "bürgerschaft", "plenum", "parlament", "gremium", "landsgemeinde",
    ),
    definite=("",),
    names_on=frozenset({"für", "zur"}),
    article="(?:der|die|das) ",
    unnamed="Die Versammlung",
    likely_verb=(
        r"sei|seien|werde|wird|werden|wurde|wurden|ist|sind|war|waren|hat|haben|soll|sollen|kann|können"
        r"|muss|müssen|darf|dürfen"
        r"|möge|mögen|gilt|gelten|bleibt|bleiben|tritt|treten|erfolgt|erfolgen|beträgt|betragen|findet|finden"
        r"|liegt|liegen|besteht|bestehen|erhält|erhalten|geht|gehen|führt|führen|endet|beginnt|prüft|legt"
        r"|sieht"
    ),
    passive_word=r"(?!)",
    infinitive=r"zu\s+\w+en",
    agent=(
        r"\b(?:vom|von der|von dem|durch (?:den|die|das))\s+(?:\S+\s+){0,2}?\S*"
        r"(?:rat|ausschuss|vertretung|versammlung|vorstand|kommission|tag|magistrat|senat)\b"
    ),
    rather_noun=r"(?:antrag|vorschlag|bitte|auftrag|beschluss|möglichkeit|wunsch|empfehlung|anregung)\b",
    rather_verb=(
        r"\w+\s+(?:und|sowie|oder)\s+(?!(?:nicht|mit|damit|seit|insgesamt|somit|laut|statt|\w+haft)\b)"
        r"((?-i:[a-zäöüß])\w+t)\b"
    ),
    doubtful=(
        rf"^(?!.*\b(?:wurden?)\b).*(?:\b(?:und|sowie|oder)|[,.])\s+(?:(?:die|der|das)\s+\S+\s+)?(?:{ABLE})\b",
        r"\bbeschloss: .*\b(?:Kenntnis|sei|seien|worden|vertagt|zurückgestellt|verwiesen|abgesetzt"
        r"|beraten|erörtert)\b",
        r"^(?=.*\b(?:beriet|diskutierte|erörterte|besprach|behandelte|beraten|behandelt)\b)"
        r".*\b(?:erneut|später|nächst\w+|kommend\w+|künftig\w*)\b",
        r"\bnahm\b(?!.*\b(?:an|entgegen|Kenntnis|auf|Stellung|Abstand|vor|zurück)\b)",
        r"\bstimmte\b(?!.*\b(?:zu|überein)\b)",
        r"\bsetzte\b(?!.*\b(?:ab|ein|fest|aus)\b)",
        r"\bstellte\b(?!.*\b(?:fest|zurück|ein|bereit|auf|frei)\b)",
        r"\blegte\b(?!.*\b(?:fest|auf|dar)\b)",
        r"\blehnte\b(?!.*\bab\b)",
        r"\bhob\b(?!.*\b(?:auf|hervor)\b)",
        r"\b(?:nahm|stellte|setzte|legte|gab)\b.*[^\W_]/[^\W_]",
        r"\bbeschloss(?::|, (?:dass|den|die|das)).*\bwie (?:vorgeschlagen|vorgelegt)\s*\.$",
        r"(?:\w(?:t|en))/(?:\w+(?:t|en))\b",
        r"\bbeschloss\s+(?:wie folgt|folgendes|folgenden)\b",
        r"^Die Versammlung\b.*\bdie Versammlung\b",
        r"\bwurden? (?:beauftragt|gebeten|ermächtigt|bevollmächtigt|aufgefordert|empfohlen)\.$",
        r"\bbeschloss: .*\bzurückgezogen\b",
        r"\b1[.)] .*\b2[.)] ",
        r"\bbeschloss: .*\b(?:hat|haben|wurde|wurden|war|waren)\b",
        r"\bbeschloss: .*\b(?:ist|sind)\b.*\b\w*(?:ge\w{2,}(?:t|en)|beschlossen|erfolgt|verteilt|bekannt)\b",
        r"\b(?:Alternative|Variante)n?\b.*\boder\b",
    ),
    verb_second=True,
    approved_that="{body} beschloss: {clause}",
    decided_to="{body} beschloss{between}, {verb}{rest}",
    sentences={
        Outcome.ADOPTED: "Beschlossen.",
        Outcome.AMENDED: "{body} beschloss den Vorschlag mit der Änderung, dass ….",
        Outcome.NOTED: "{body} nahm die Angelegenheit zur Kenntnis.",
        Outcome.DISCUSSED: "{body} beriet die Angelegenheit.",
        Outcome.POSTPONED: "{body} vertagte die Angelegenheit.",
        Outcome.REFERRED: "{body} verwies die Angelegenheit an ….",
        Outcome.REJECTED: "{body} lehnte den Beschlussvorschlag ab.",
        Outcome.WITHDRAWN: "Der Tagesordnungspunkt wurde abgesetzt.",
        Outcome.NONE: "Keine Wortmeldungen.",
    },
    articles={
        "ausschuss": "Der", "ausschuß": "Der", "vorstand": "Der", "kreistag": "Der", "landtag": "Der",
        "bezirkstag": "Der", "magistrat": "Der", "senat": "Der", "rat": "Der", "vertretung": "Die",
        "versammlung": "Die", "kommission": "Die", "konferenz": "Die", "synode": "Die", "bürgerschaft": "Die",
        "landsgemeinde": "Die", "kollegium": "Das", "präsidium": "Das", "kuratorium": "Das", "plenum": "Das",
        "parlament": "Das", "gremium": "Das",
    },
    behind_article={r"(?<=isch)er\b": "e", r"(?<=lich)er\b": "e", r"(?<=ändig)er\b": "e"},
    small=frozenset(
        """
            der die das den dem des ein eine einen einem einer eines diese dieser dieses diesen diesem auf aus
            bei bis für gegen im in mit nach über um unter vom von vor zu zum zur zwischen als alle allen
            an am ab durch gemäß gemäss es sich folgende folgenden folgender bezüglich hinsichtlich keine
            keinen kein ihre ihren seine seinen dass nachstehende nachfolgende beiliegende beigefügte
        """.split()
    ),
    capital_nouns=True,
    sentence_end=r"(?<=[^\W\d_]{4}\.)(?<![bcdfghjklmnpqrstvwxz]{2}[lfw]\.)",
    late=LateVerbs(
        decided="beschloss",
        comma=", ",
        auxiliaries={"wird": "wurde", "werden": "wurden"},
        participles=PARTICIPLES,
        participle=rf"(?:{SEPARABLE})?ge\w{{2,}}(?:t|en)|(?:be|er|ver|ent|zer|über|unter|wider)\w{{2,}}(?:t|en)|\w{{2,}}iert",
        infinitive=rf"zu\s+\w+(?:en|ern|eln|un)|(?:{SEPARABLE})zu\w+(?:en|ern|eln|un)",
        infinitives=INFINITIVES,
        nouns=frozenset(),
    ),
)  # fmt: skip
