"""The German verbs of a body: behind the subject, as participles and as infinitives at the end."""

from meetingtui.domain.decision import Outcome
from meetingtui.languages.verbs_late import finite_forms, last_forms

# What a body does by deciding: present, past and infinitive; what is separable stays at the end by itself.
DEEDS = """
    beschließt beschloss beschließen | nimmt nahm nehmen | stimmt stimmte stimmen
    genehmigt genehmigte genehmigen
    billigt billigte billigen | beauftragt beauftragte beauftragen | ermächtigt ermächtigte ermächtigen
    bevollmächtigt bevollmächtigte bevollmächtigen | wählt wählte wählen | bestellt bestellte bestellen
    bestätigt bestätigte bestätigen | benennt benannte benennen | entsendet entsandte entsenden
    ernennt ernannte ernennen | beruft berief berufen | erteilt erteilte erteilen | erlässt erließ erlassen
    setzt setzte setzen | stellt stellte stellen | legt legte legen | lehnt lehnte ablehnen
    empfiehlt empfahl empfehlen | bittet bat bitten | fordert forderte fordern | spricht sprach sprechen
    befürwortet befürwortete befürworten | begrüßt begrüßte begrüßen | bewilligt bewilligte bewilligen
    gewährt gewährte gewähren | vergibt vergab vergeben | verabschiedet verabschiedete verabschieden
    hebt hob heben | bildet bildete bilden | gibt gab geben | erklärt erklärte erklären
    verzichtet verzichtete verzichten | verlängert verlängerte verlängern | bekräftigt bekräftigte bekräftigen
    weist wies weisen | nominiert nominierte nominieren | delegiert delegierte delegieren
    überträgt übertrug übertragen | fasst fasste fassen | dankt dankte danken | entlastet entlastete entlasten
    erkennt erkannte erkennen | entscheidet entschied entscheiden | ordnet ordnete ordnen
    bekundet bekundete bekunden | beantragt beantragte beantragen | regt regte regen | räumt räumte räumen
    anerkennt anerkannte anerkennen | unterstützt unterstützte unterstützen | schließt schloss schließen
    tritt trat treten | verwirft verwarf verwerfen | ruft rief rufen | widmet widmete widmen
    verpflichtet verpflichtete verpflichten | verleiht verlieh verleihen | bedauert bedauerte bedauern
    schlägt schlug schlagen | übernimmt übernahm übernehmen
"""
DISCUSSIONS = """
    berät beriet beraten | diskutiert diskutierte diskutieren | erörtert erörterte erörtern
    behandelt behandelte behandeln | bespricht besprach besprechen
"""
POSTPONEMENTS = "vertagt vertagte vertagen | verschiebt verschob verschieben"
REFERRALS = "verweist verwies verweisen | überweist überwies überweisen"

# What a passive says is done by deciding, "_" for a space; who writes "gebaut" speaks of something to come.
ADOPTING = """
    beschlossen genehmigt gebilligt beauftragt ermächtigt bevollmächtigt gewählt bestellt bestätigt benannt
    entsandt ernannt berufen erteilt erlassen festgesetzt festgestellt festgelegt abgelehnt empfohlen
    gebeten aufgefordert bewilligt gewährt vergeben verabschiedet aufgehoben gebildet freigegeben
    zugestimmt beigetreten übertragen entlastet anerkannt angenommen zurückgewiesen verworfen verliehen
    aufgestellt begrüßt befürwortet eingeräumt eingesetzt gefasst angeordnet stattgegeben entsprochen
    bereitgestellt wiedergewählt abberufen zum_beschluss_erhoben für_gültig_erklärt gutgeheissen
    gutgeheißen zugesprochen nominiert delegiert
"""
NOTING = "zur_kenntnis_genommen kenntnis_genommen zustimmend_zur_kenntnis_genommen"
DISCUSSING = "beraten diskutiert erörtert behandelt besprochen"
POSTPONING = "vertagt verschoben zurückgestellt"
REFERRING = "verwiesen überwiesen zurückverwiesen"
WITHDRAWING = "von_der_tagesordnung_abgesetzt abgesetzt"

# Infinitives of what is done at once: the form at the end, "_" for a space, and the past as it stands.
AT_ONCE = {
    Outcome.ADOPTED: """
        zu_beschließen beschloss | zuzustimmen stimmte_zu | zu_genehmigen genehmigte | zu_billigen billigte
        abzulehnen lehnte_ab
    """,
    Outcome.NOTED: """
        zur_kenntnis_zu_nehmen nahm_zur_Kenntnis
        zustimmend_zur_kenntnis_zu_nehmen nahm_zustimmend_zur_Kenntnis
        kenntnis_zu_nehmen nahm_Kenntnis
    """,
    Outcome.DISCUSSED: """
        zu_beraten beriet | zu_diskutieren diskutierte | zu_erörtern erörterte | zu_besprechen besprach
        zu_behandeln behandelte
    """,
    Outcome.POSTPONED: """
        zu_vertagen vertagte | zu_verschieben verschob | zurückzustellen stellte_zurück
    """,
    Outcome.REFERRED: """
        zu_verweisen verwies | zurückzuverweisen verwies_zurück | zu_überweisen überwies
    """,
    Outcome.WITHDRAWN: "abzusetzen setzte_ab",
}


FINITE = finite_forms(
    {
        Outcome.ADOPTED: DEEDS,
        Outcome.DISCUSSED: DISCUSSIONS,
        Outcome.POSTPONED: POSTPONEMENTS,
        Outcome.REFERRED: REFERRALS,
    }
)
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
    "nehmen": {"(?:zustimmend )?zur Kenntnis": Outcome.NOTED, "Kenntnis (?:von|vom)": Outcome.NOTED},
    "setzen": {"von der (?:heutigen )?Tagesordnung ab": Outcome.WITHDRAWN},
    "stellen": {"zurück": Outcome.POSTPONED},
    "beschließen": {"(?:die )?(?:Vertagung|Zurückstellung)": Outcome.POSTPONED},
}
