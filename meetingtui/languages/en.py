"""English."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import AgendaWords, DraftingWords, Language, Phrases, Verb

AGENDA = AgendaWords(
    recommendation=frozenset({"indstilling", "indstillinger"}),
    sections=frozenset({"baggrund", "sagsfremstilling", "økonomi", "lovgrundlag", "resumé", "resume"}),
    decision=frozenset({"beslutning", "beslutninger"}),
    attachments=frozenset({"bilag"}),
    nothing=frozenset({"ingen"}),
    page=frozenset({"side"}),
    here=("kan ses her", "ses her", "læs mere her", "link"),
    hanging=frozenset({"og", "eller", "samt", "til", "men"}),
    telling=("og", "det", "er", "til", "af", "ikke", "der", "på", "indstilling", "mødet"),
)


def _verb(forms: str, outcome: Outcome = Outcome.ADOPTED, deed: bool = True) -> tuple[tuple[str, Verb], ...]:
    present, past, infinitive, *passives = forms.split()
    verb = Verb(present, past, infinitive, passives[0] if passives else "", outcome, deed)
    return tuple((form, verb) for form in (present, infinitive, *passives))


# present, past, infinitive, passive(s)
VERBS = dict(entry for entries in (_verb("tager tog tage tages"),) for entry in entries)

DRAFTING = DraftingWords(
    openers=(r"det indstilles",),
    verbs=VERBS,
    noting=("til efterretning",),
    clause_markers=frozenset({"at", "som", "der"}),
    negations=frozenset({"ikke"}),
    body_endings=("rådet", "udvalget"),
    expletives=frozenset({"der"}),
    capital=True,
    verb_second=True,
    approved_that="{body} godkendte, at {clause}",
    decided_to="{body} besluttede{between} at {verb} {rest}",
    sentences={},
)

PHRASES = Phrases(
    words={},
    outcomes={},
    followed="Indstillingen blev fulgt.",
    vote="",
    opened="Mødet blev åbnet kl. {time}.",
    closed="Mødet blev hævet kl. {time}.",
    date="d. MMMM y",
    time="HH.mm",
)

ENGLISH = Language("en", "English", AGENDA, DRAFTING, PHRASES)
