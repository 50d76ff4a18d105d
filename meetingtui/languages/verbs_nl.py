"""The Dutch verbs of a body: behind the subject, as participles and as infinitives at the end."""

from meetingtui.domain.decision import Outcome
from meetingtui.domain.language import Verb
from meetingtui.languages.verbs_late import finite_forms, last_forms

# What a body does by deciding: present, past and infinitive; what is separable stays at the end by itself.
DEEDS = """
    besluit besloot besluiten | beslist besliste beslissen | stelt stelde stellen | stemt stemde stemmen
    keurt keurde keuren | neemt nam nemen | benoemt benoemde benoemen | herbenoemt herbenoemde herbenoemen
    wijst wees wijzen | verleent verleende verlenen | machtigt machtigde machtigen
    mandateert mandateerde mandateren
    draagt droeg dragen | geeft gaf geven | legt legde leggen | trekt trok trekken | wijzigt wijzigde wijzigen
    kiest koos kiezen | roept riep roepen | verzoekt verzocht verzoeken | adviseert adviseerde adviseren
    spreekt sprak spreken | bekrachtigt bekrachtigde bekrachtigen | vraagt vroeg vragen
    verklaart verklaarde verklaren
    aanvaardt aanvaardde aanvaarden | hecht hechtte hechten | gaat ging gaan
    onderschrijft onderschreef onderschrijven
    bevestigt bevestigde bevestigen | constateert constateerde constateren | dankt dankte danken
    kent kende kennen | voteert voteerde voteren | delegeert delegeerde delegeren
    ratificeert ratificeerde ratificeren
    heft hief heffen | ontslaat ontsloeg ontslaan | beveelt beval bevelen | erkent erkende erkennen
    steunt steunde steunen | betuigt betuigde betuigen | verwerpt verwierp verwerpen
    weigert weigerde weigeren
    vergunt vergunde vergunnen | duidt duidde duiden | verdeelt verdeelde verdelen | gunt gunde gunnen
    nomineert nomineerde nomineren | autoriseert autoriseerde autoriseren
    installeert installeerde installeren
"""
DISCUSSIONS = """
    bespreekt besprak bespreken | behandelt behandelde behandelen | beraadslaagt beraadslaagde beraadslagen
    overweegt overwoog overwegen | bediscussieert bediscussieerde bediscussiëren
"""
POSTPONEMENTS = "houdt hield houden | verdaagt verdaagde verdagen"
REFERRALS = "verwijst verwees verwijzen"

# What a passive says is done by deciding, "_" for a space; who writes "gebouwd" speaks of something to come.
ADOPTING = """
    vastgesteld goedgekeurd benoemd herbenoemd aangewezen verleend gemachtigd gemandateerd opgedragen
    ingetrokken gewijzigd_vastgesteld ongewijzigd_vastgesteld gekozen verzocht geadviseerd bekrachtigd
    aanvaard aangenomen ingestemd besloten toegekend gegund opgelegd afgewezen verworpen onderschreven
    ter_beschikking_gesteld beschikbaar_gesteld gevoteerd geraamd_en_vastgesteld afgegeven gedelegeerd
    ontslagen opgeheven aangesteld geweigerd gedechargeerd uitgesproken akkoord_gegaan gevraagd
"""
NOTING = "voor_kennisgeving_aangenomen kennisgenomen kennis_genomen ter_kennis_genomen"
DISCUSSING = "besproken behandeld bediscussieerd"
POSTPONING = "aangehouden verdaagd uitgesteld"
REFERRING = "verwezen doorverwezen terugverwezen doorgezonden"
WITHDRAWING = "van_de_agenda_afgevoerd van_de_agenda_gehaald afgevoerd teruggenomen"

# Infinitives of what is done at once: the form at the end, "_" for a space, and the past as it stands.
AT_ONCE = {
    Outcome.ADOPTED: "te_besluiten besloot",
    Outcome.NOTED: """
        kennis_te_nemen nam_kennis | voor_kennisgeving_aan_te_nemen nam_voor_kennisgeving_aan
        ter_kennisgeving_aan_te_nemen nam_ter_kennisgeving_aan
    """,
    Outcome.DISCUSSED: """
        te_bespreken besprak | te_behandelen behandelde | te_bediscussiëren bediscussieerde
    """,
    Outcome.POSTPONED: "aan_te_houden hield_aan | te_verdagen verdaagde | uit_te_stellen stelde_uit",
    Outcome.REFERRED: """
        te_verwijzen verwees | terug_te_verwijzen verwees_terug | door_te_verwijzen verwees_door
    """,
    Outcome.WITHDRAWN: "van_de_agenda_af_te_voeren voerde_van_de_agenda_af | af_te_voeren voerde_af",
}

FINITE = finite_forms(
    {
        Outcome.ADOPTED: DEEDS,
        Outcome.DISCUSSED: DISCUSSIONS,
        Outcome.POSTPONED: POSTPONEMENTS,
        Outcome.REFERRED: REFERRALS,
    }
) | {"besluiten": Verb("besloten", "besluiten")}  # of a body in the plural: "Gedeputeerde Staten"
# Infinitives with which an entry of a list begins: "Instemmen met het voorstel".
OPENING = {
    "instemmen": Verb("stemde in", "instemmen"),
    "kennisnemen": Verb("nam kennis", "kennisnemen", Outcome.NOTED),
}
PARTICIPLES = last_forms(
    {
        Outcome.ADOPTED: "|".join(ADOPTING.split()),
        Outcome.NOTED: "|".join(NOTING.split()),
        Outcome.DISCUSSED: "|".join(DISCUSSING.split()),
        Outcome.POSTPONED: "|".join(POSTPONING.split()),
        Outcome.REFERRED: "|".join(REFERRING.split()),
        Outcome.WITHDRAWN: "|".join(WITHDRAWING.split()),
    }
)
INFINITIVES = last_forms(AT_ONCE)
# Verbs that come to something else with certain words after them (patterns).
TURNS = {
    "nemen": {"kennis": Outcome.NOTED, "(?:voor|ter) kennisgeving": Outcome.NOTED},
    "stellen": {"uit": Outcome.POSTPONED},
}
