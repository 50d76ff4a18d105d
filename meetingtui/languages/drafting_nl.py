"""How a Dutch clause becomes a decision."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import DraftingWords, LateVerbs
from meetingtui.languages.verbs_nl import FINITE, INFINITIVES, OPENING, PARTICIPLES, TURNS

# to whom the recommendation is made, and the end of the opener
ASKED = r"(?:voorgesteld|gevraagd|geadviseerd|verzocht)"
END = (
    r"(?:[,:]?\s*(?:om|te\s+besluiten(?:\s+om)?|het\s+volgende\s+te\s+besluiten|dat)\b)?"
    r"\s*(?:[,:]|(?=\s)|$)"
)
WHO = (
    r"((?:\s+(?:aan\s+)?(?:(?:de|het|uw)\s+(?:\w+\s+)?\w*"
    r"(?:raad|college|bestuur|commissie|staten|vergadering)\b|u\b))?)"
)
PROPOSER = (
    r"(?:het\s+college(?:\s+van\s+[\w& ]{3,40}?)?|wij|burgemeester\s+en\s+wethouders"
    r"|de\s+(?:raads)?(?:commissie|burgemeester|directie)|het\s+(?:dagelijks\s+)?bestuur)"
)
SEPARABLE = (
    "aan|af|achter|beschikbaar|bij|deel|door|goed|in|mee|na|neer|om|op|open|over|plaats|samen|tegen|terug|toe"
    "|uit|vast|vol|voor|vrij|weg|weer"
)
ABLE = "|".join(sorted(FINITE.keys() - {"besluit", "besluiten"}))

DRAFTING = DraftingWords(
    that="dat",
    to="te",
    openers=(
        r"(?:artikel|art\.?)\s*\d{1,3}\s*[.:–-]?()\s*(?=\S)",
        r"te\s+besluiten\b(?:\s+(?:om|tot\s+het\s+volgende))?()\s*[,:]?",
        r"(?:er\s+)?(?:wordt\s+)?voorgesteld(?:\s+wordt)?\b()" + END,
        PROPOSER + r"\s+(?:stelt|stellen)" + WHO + r"\s+voor\b" + END,
        PROPOSER + r"\s+(?:adviseert|adviseren)" + WHO + END,
        r"(?:u|uw\s+raad)\s+wordt\s+" + ASKED + r"\b()" + END,
    ),
    addressed=(
        r"(?:aan\s+)?{body}\s+(?:wordt|worden)\s+" + ASKED + r"\b" + END,
        r"{body}\s+(?:te\s+)?(?:vragen|verzoeken|adviseren)\s*:?\s+om\b",
    ),
    finite=FINITE,
    infinite=OPENING,
    passive={},
    turns=TURNS,
    turned_only=frozenset(),
    shorthand={
        "ter kennisgeving": Outcome.NOTED,
        "ter kennisname": Outcome.NOTED,
        "voor kennisgeving aannemen": Outcome.NOTED,
        "kennisnemen": Outcome.NOTED,
        "kennisgeving": Outcome.NOTED,
        "ter informatie": Outcome.NOTED,
        "ter bespreking": Outcome.DISCUSSED,
        "bespreken": Outcome.DISCUSSED,
        "ter besluitvorming": Outcome.ADOPTED,
        "ter vaststelling": Outcome.ADOPTED,
        "vaststellen": Outcome.ADOPTED,
        "akkoord": Outcome.ADOPTED,
    },
    clause_markers=frozenset(
        """
            dat die welke wie waar waarbij waarin waarmee waarvan waarop om indien wanneer omdat zodat
            doordat hoewel opdat mits tenzij voordat nadat terwijl hoe waarom wat zoals totdat
        """.split()
    ),
    comma_markers=frozenset({"als", "of", "nu", "daar"}),
    adverbials=frozenset(
        """
            gelet overeenkomstig conform in op met na bij voor van krachtens ingevolge volgens onder
            gehoord gezien gelezen hierbij unaniem tevens
        """.split()
    ),
    negations=frozenset({"niet", "geen", "nooit"}),
    joints=frozenset({"en", "alsmede", "alsook", "of", "maar"}),
    alternatives=frozenset({"of"}),
    expletives=frozenset({"er"}),
    anticipating=frozenset({"het"}),
    body_endings=(
        "raad", "commissie", "college", "bestuur", "vergadering", "comité", "bureau", "deputatie",
        "presidium", "staten", "schepenen", "wethouders", "directie", "ledenraad", "parlement", "overleg",
        "b&w",
    ),
    definite=("",),
    names_on=frozenset({"voor"}),
    article="(?:de|het) ",
    unnamed="De vergadering",
    likely_verb=(
        r"dient|dienen|hoeft|hoeven|wordt|worden|werd|werden|is|zijn|was|waren|heeft|hebben|zal|zullen|kan|kunnen|moet|moeten|mag|mogen"
        r"|blijft|blijven|geldt|gelden|treedt|treden|bedraagt|vindt|komt|ligt|bestaat|krijgt|loopt|gaat"
        r"|eindigt|begint"
    ),
    passive_word=r"(?!)",
    infinitive=r"te\s+\w+en",
    agent=r"\bdoor\s+(?:de|het)\s+(?:\S+\s+){0,2}?\S*(?:raad|commissie|college|bestuur|vergadering|staten|deputatie)\b",
    rather_noun=r"(?:voorstel|verzoek|motie|opdracht|besluit|plan|wens|advies|toestemming|mogelijkheid|amendement|aanvraag)\b",
    rather_verb=(
        r"\w+\s+(?:en|alsmede)\s+(?!(?:met|niet|dit|dat|het|tot|uit|wat|directeur|ambt|budget|krediet"
        r"|beleid)\b)"
        r"(\w+t|\w+en)\s+(?:de|het|een|van|met|tot|in|op|ze|zich|er|dit|deze|hem|haar|alle|tevens)\b"
    ),
    doubtful=(
        rf"^(?!.*\bwerd(?:en)?\b).*\b(?:en|alsmede|of)\s+(?:(?:het|de)\s+\S+\s+)?(?:{ABLE})\b",
        r"\bbesloot: .*\b(?:kennisgeving|kennis|aangehouden|verdaagd|verwezen|besproken)\b",
        r"^(?=.*\b(?:besprak|behandelde|besproken|behandeld)\b).*\b(?:opnieuw|later|(?:eerst)?volgende"
        r"|komende)\b",
        r"\bnam\b(?!.*\b(?:kennis|kennisgeving|aan|over)\b)",
        r"\bstelde\b(?!.*\b(?:vast|beschikbaar|in|aan|uit|ter beschikking|open|voor|vragen)\b)",
        r"\bstemde\b(?!.*\b(?:in|voor|tegen)\b)",
        r"\bkeurde\b(?!.*\b(?:goed|af)\b)",
        r"\bhield\b(?!.*\b(?:aan|vast)\b)",
        r"\bging\b(?!.*\bakkoord\b)",
        r"\bdroeg\b(?!.*\b(?:op|over|voor|bij)\b)",
        r"\btrok\b(?!.*\bin\b)",
        r"\bwees\b(?!.*\b(?:aan|af|toe)\b)",
        r"\bhief\b(?!.*\bop\b)",
        r"\bbeval\b(?!.*\baan\b)",
        r"\bgaf\b(?!.*\b(?:opdracht|toestemming|goedkeuring|advies|verklaring|aan|af|instemming"
        r"|machtiging|akkoord|prioriteit)\b)",
        r"^(?:gedeputeerde staten|provinciale staten|burgemeester en wethouders|burgemeester en schepenen"
        r"|b&w)"
        r" (?!besloten|werd)\w",
        r"(?:\w(?:d|t|en))/(?:\w+(?:d|t|en))\b",
        r"\bal dan niet\b",
        r"\bwerd(?:en)? (?:opgedragen|verzocht|gemachtigd|gemandateerd|gevraagd|geadviseerd)\.$",
        r"^(?:de motie|het amendement|het voorstel|het agendapunt)\b.*\bingetrokken\b",
        r"(?<!\bte )(?<!\bde )\b(?:voorstellen|verzoeken|vragen|adviseren|machtigen|mandateren|opdragen|laten"
        r"|aanbieden"
        r"|vaststellen|informeren|verlenen|benoemen) .*\bte \w+en\b",
        r"\b1[.)] .*\b2[.)] ",
        r"\bbesloot: .*\b(?:heeft|hebben|werd|werden|was|waren)\b",
        r"\bbesloot: .*\b(?:is|zijn)\b.*\b\w*(?:ge\w{2,}(?:d|t|en)|besloten|behandeld|besproken|verleend"
        r"|ontvangen)\b",
        r"\bbesloot(?:\s+om)?\s+(?:als\s+volgt|het\s+volgende)\b",
        r"^De vergadering\b.*\bde vergadering\b",
        r"\bbesloot (?:om )?(?:\S+ ){0,12}te (?:beraadslagen|discussiëren)\b",
    ),
    verb_second=True,
    approved_that="{body} besloot: {clause}",
    decided_to="{body} besloot{between} te {verb}{rest}",
    sentences={
        Outcome.ADOPTED: "Conform het voorstel besloten.",
        Outcome.AMENDED: "{body} nam het voorstel aan met de wijziging dat ….",
        Outcome.NOTED: "{body} nam kennis van het agendapunt.",
        Outcome.DISCUSSED: "{body} besprak het agendapunt.",
        Outcome.POSTPONED: "{body} hield het agendapunt aan.",
        Outcome.REFERRED: "{body} verwees het agendapunt naar ….",
        Outcome.REJECTED: "{body} verwierp het voorstel.",
        Outcome.WITHDRAWN: "Het agendapunt werd ingetrokken.",
        Outcome.NONE: "Geen opmerkingen.",
    },
    articles={
        "raad": "De", "commissie": "De", "vergadering": "De", "deputatie": "De", "directie": "De",
        "college": "Het", "bestuur": "Het", "comité": "Het", "bureau": "Het", "presidium": "Het",
        "parlement": "Het", "overleg": "Het",
    },
    behind_article={
        rf"^{noun}\b": noun.casefold().replace("[bb]", "b")
        for noun in (
            "Gemeenteraad", "Raad", "College", "Commissie", "Raadscommissie", "Algemeen [Bb]estuur",
            "Dagelijks [Bb]estuur", "Bestuur", "Provincieraad", "Deputatie", "Districtsraad", "Presidium",
            "Vast [Bb]ureau", "Ondernemingsraad",
        )
    },
    small=frozenset(
        """
            de het een in op aan met van voor tot te om uit over bij door na naar kennis akkoord geen dit
            deze die dat
            bijgaande bijgevoegde bijgevoegd alle als ter per conform overeenkomstig zich hierbij ingevolge
            vanaf vanwege tevens haar zijn hun voornoemde onderstaande volgende beide goedkeuring toestemming
        """.split()
    ),
    sentence_end=r"(?<=[^\W\d_]{4}\.)(?<!mevr\.)(?<!incl\.)(?<!excl\.)(?<!bijv\.)(?<!resp\.)(?<!evtl\.)",
    that_comma="",
    late=LateVerbs(
        decided="besloot",
        comma=" ",
        auxiliaries={"wordt": "werd", "worden": "werden"},
        participles=PARTICIPLES,
        participle=(
            rf"(?!(?:beleid|besluit|bericht|gebied|bedrag|verband|verslag|bestand"
            rf"|gelet)$)(?:{SEPARABLE})?ge\w{{2,}}(?:d|t|en)"
            r"|(?!(?:beleid|besluit|bericht|gebied|bestand|verband|bekend|herhaald)$)(?:be|er|ver|ont|her"
            r"|over|onder)\w{2,}(?:d|t|en)"
        ),
        infinitive=r"te\s+(?:\w+en|doen|gaan|staan|zien|slaan)",
        infinitives=INFINITIVES,
        nouns=frozenset({"besluit", "besluiten"}),
    ),
)  # fmt: skip
