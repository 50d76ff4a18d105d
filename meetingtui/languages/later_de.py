"""What German says of what follows from a meeting."""

from meetingtui.domain.later_language import Blank, LaterPhrases, SeatWords, Standing, StandingWords, Writing

INNEN = r"[*:_/]-?in(?:nen)?"  # "Vertreter*innen"
HOLDER = (
    r"(?:vertreter|beisitzer|beobachter|schriftführer|geschäftsführer|rechnungsprüfer|kassenprüfer"
    r"|sachkundige[rn]?\s+(?:bürger|einwohner))"
)
# A title before a name is no seat: "Ratsmitglied Max Meier", "Stadtverordnete Schulz".
PERSON = (
    r"(?:(?:stellvertretende[rnms]?|stellv\.)\s+)?(?:\w+-)?\w*(?:(?<!rats)mitglied(?:e?s|e)?"
    rf"|ratsmitglied(?!\s(?-i:[A-ZÄÖÜ]))|{HOLDER}(?:s|in|{INNEN})?|stellvertretung|person|vorsitzende[rn]?"
    r"|delegierte[rn]?|beauftragte[rn]?|beigeordnete[rn]?|abgeordnete[rn]?|kandidat(?:en|in)?"
    r"|revisor(?:s|in)?|schöff(?:e|en|in))"
)
PERSONS = (
    rf"(?:\w+-)?\w*(?:vertreterinnen\s+und\s+(?:stell)?vertretern?|mitgliedern?|{HOLDER}(?:n|innen|{INNEN})?"
    r"|personen|vorsitzenden?|delegierten?|beauftragten?|beigeordneten?|abgeordneten?"
    r"|kandidat(?:en|innen)|revisor(?:en|innen)|schöff(?:en|innen)|(?:stadt|gemeinde|kreis)rät(?:en?|innen)"
    r"|stadtverordneten?(?!\s(?-i:[A-ZÄÖÜ])))"
)
NUMBERS = {
    "ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1, "zwei": 2, "zweier": 2,
    "drei": 3, "dreier": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
    "zehn": 10, "elf": 11, "zwölf": 12,
}  # fmt: skip
TO_APPOINT = "entsenden|wählen|bestellen|benennen|berufen|ernennen|delegieren|nominieren|bestimmen"
APPOINTED = "entsandt|gewählt|bestellt|benannt|berufen|ernannt|delegiert|nominiert|bestimmt"
NOUNS = (
    "(?:wahl|bestellung|entsendung|benennung|berufung|ernennung|nominierung|delegierung|abordnung"
    "|besetzung)(?:en)?"
)
EMPOWERED = (
    r"(?:(?:wird|werden)\s+(?:ermächtigt|bevollmächtigt|beauftragt|gebeten)"
    r"|zu\s+(?:ermächtigen|bevollmächtigen|beauftragen|bitten))"
)
IN = r"(?:in(?:\s+(?:den|die|das|der|dem)\b)?+|im|ins)"
# Who is represented, or is appointed, and not what they sit in: "Vertreter der Stadt".
NOT_IN = (
    r"(?!\s+(?:stadt|gemeinde|verwaltung|mitte|opposition|bürgerschaft|partei|[\w-]*fraktion(?:en)?"
    r"|(?:stadt|gemeinde|orts|ortschafts|bezirks|kreis)?rate?s|kreistage?s|(?:land)?kreises|marktes|landes)\b)"
    rf"(?!\s+(?:\w+\s+)?(?:{PERSONS}|{PERSON})\b)"
)
TERM = (
    r"(?:(?:die|den|der)\s+)?(?:(?:laufende|restliche|verbleibende|gesamte|nächste)[nr]?\s+)?(?:dauer|zeit"
    r"|amtszeit|amtsperiode|amtsdauer|wahlperiode|wahlzeit|legislatur\w*|zeitraum|jahren?|restdauer)"
)
MONTHS = "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"

SEATS = SeatWords(
    appoints=rf"(?:wieder)?(?:{TO_APPOINT}|{APPOINTED}|entsende[ts]?|entsandten?|wählt(?:en?)?|bestellten?"
    r"|benennt|benannten?|beruft|beriefe?n?|ernennt|ernannten?|delegierten?|nominierten?)"
    r"|wiederzuwählen|abgeordnet|abzuordnen",
    # only with persons behind it: not "Wahl der Variante 2", nor "Benennung der Straße"
    appointment=rf"(?<!vorschlag zur )(?:wieder|neu|nach|um|ersatz|ergänzungs)?{NOUNS}"
    rf"(?=\s+(?:[^\s,.;]+\s+){{0,6}}?(?:{PERSONS}|{PERSON})\b)",
    authority=r"(?:(?:ermächtigt|bevollmächtigt|beauftragt|bittet|überlässt|überträgt)\s+"
    rf"|(?=(?:(?!(?:dass|und|sowie|wird|werden)\b)[\w-]{{1,40}}\s+){{1,6}}?{EMPOWERED}\b))"
    rf"(?:(?:den|die|das|dem|der)\s+)?(?P<delegate>[^,.;:]{{2,80}}?)(?:\s+{EMPOWERED})?"
    rf"(?=,[^.;]{{0,160}}?\bzu\s+(?:{TO_APPOINT})\b|\s+(?:mit\s+der|die)\s+{NOUNS}\b)",
    numbers=NUMBERS,
    person=PERSON,
    persons=PERSONS,
    of=r"(?:von|vom|der|des|einer|eines)",
    complement=rf"(?:der|des|aus|von|für(?!\s+{TERM}\b))"
    rf"(?=(?:\s+(?!(?:wird|werden|wurden?|sind|ist|zu|{APPOINTED}|{'|'.join(NUMBERS)})\b|\d)[\w-]+){{1,6}}?"
    rf"\s+(?:{IN})\b)",
    into=(
        IN, r"für\s+(?:den|die|das)", r"(?:zur|zum|beim|bei\s+(?:der|dem))", rf"des{NOT_IN}", rf"der{NOT_IN}",
    ),
    among="davon|darunder|wobei|wo",
    rest=rf"(?:für|in|während|im)\s+{TERM}|für\s+(?:\w+\s+jahre|\d)|bis|ab|seit"
    r"|mit\s+(?:sofortiger\s+)?wirkung|mit\s+\w+\s+stimme|als|anstelle|an\s+stelle|statt|gemäß|gemäss|gem\."
    r"|nach\s+(?:§|maßgabe|massgabe)|laut|aufgrund|auf\s+(?:vorschlag|antrag|die\s+dauer)|soweit|sofern"
    r"|folgende[rnms]?|wie\s+folgt|(?:und\s+|sowie\s+)?(?:herrn?|frau)|zum\s+\d"
    rf"|im\s+(?:wege|rahmen|falle?|verhinderungsfall|einvernehmen|benehmen|sinne|{MONTHS})"
    r"|in\s+(?:(?:geheimer|offener)\s+(?:wahl|abstimmung)|(?:ihrer|seiner|der)\s+(?:\w+\s+)?sitzung)"
    r"|(?:zustimmend\s+)?zur\s+(?:kenntnis\w*|wahl|abstimmung|beschlussfassung|verfügung)"
    r"|einstimmig|erneut|weiterhin|jeweils|neu\s+(?:gewählt|bestellt|besetzt|zu)"
    rf"|(?:zu\s+)?(?:{TO_APPOINT})|(?:wieder)?(?:{APPOINTED})|vorgeschlagen|wiederzuwählen|abgeordnet"
    r"|abzuordnen|vorzuschlagen|vor(?=\s*(?:[.;,]|$))|wird|werden|wurden?|worden|ist|sind|sei|seien|sollen?"
    r"|hat|haben|(?:und|sowie)\s+(?:als|zum|zur|deren|dessen|beauftragt|ermächtigt|nimmt|stimmt|bittet)",
    hands_over=(
        r"{old}\s(?:[^.]{0,60}?\s)?(?:wird|wurde|werden)\s(?:[^.]{0,60}?\s)?durch\s+{new}",
        r"{old}[^.]{0,80}?\b(?:übergibt|überträgt)\b[^.]{0,80}?\ban\s+{new}",
        r"{old}\s+(?:tritt|rückt|soll|wird)\s+(?:künftig\s+|nun\s+)?{new}",
        r"{new}[^.]{0,80}?\b(?:ersetzt|löst|folgt(?:\s+auf)?)\s+{old}",
        r"{new}[^.]{0,80}?\b(?:anstelle|stelle|nachfolge|nachfolger|nachfolgerin)\s+von\s+{old}",
        r"{new}[^.]{0,80}?\bfür\s+(?:den\s+|die\s+)?(?:ausscheidenden?\s+|ausgeschiedenen?\s+)?{old}",
    ),
)  # fmt: skip

STANDING = StandingWords(
    known={
        Standing.APPROVAL: r"(?:genehmigung|feststellung|bestätigung|anerkennung|abnahme) (?:der|des|von)"
        r" (?:[\w-]+ ){0,3}?(?:sitzungs|beschluss)?(?:niederschrift|protokoll|verhandlungsschrift)"
        r"|einwendungen gegen die (?:\w+ )?niederschrift|^protokollgenehmigung",
        Standing.SINCE_LAST: r"^(?:arbeitsaufträge aus|offene punkte|beschlusskontrolle|bekanntgaben"
        r"|mitteilungen(?! und anfragen)|bericht über die (?:aus|durch)führung)",
        Standing.NEXT_POINTS: r"(?:punkte|themen|vorschläge) für die (?:nächste|kommende) sitzung"
        r"|^vorläufige (?:tagesordnungs)?punkte",
        Standing.ANY_OTHER: r"^(?:verschiedenes|sonstiges|varia|allfälliges|anfragen und mitteilungen"
        r"|mitteilungen und anfragen)\b",
    },
    titles={
        Standing.APPROVAL: "Genehmigung der Niederschrift",
        Standing.SINCE_LAST: "Arbeitsaufträge aus der letzten Sitzung",
        Standing.NEXT_POINTS: "Punkte für die nächste Sitzung",
        Standing.ANY_OTHER: "Verschiedenes",
    },
    approval_item="Genehmigung der Niederschrift über die Sitzung vom {date}",
    approval_asked="{body} genehmigt die Niederschrift über die Sitzung vom {date}.",
    since_last_item="Arbeitsaufträge aus der Sitzung vom {date}",
    cases="Vorlagen zur Beratung und Beschlussfassung",
    meeting_title="{body}, Sitzung vom {date}",
)

WRITING = Writing(
    blanks={Blank.NAME: "name", Blank.TIME: "uhrzeit", Blank.ITEM: "top", Blank.RECOMMENDATION: "vorschlag"},
    units=r"Mio|Mrd|Euro|Prozent|v\.H|Jahre|Stunden|Minuten|Tage|Wochen|Monate|Meter|km|m2|Personen|Stimmen",
    phrases={
        "bes": "Beschluss gemäß Beschlussvorschlag.",
        "ken": "Zur Kenntnis genommen.",
        "ber": "Beraten.",
        "vor": "Beschlussvorschlag: {vorschlag}",
        "ein": "Der Vorsitz führte in den Tagesordnungspunkt ein.",
        "fra": "{name} fragte nach ",
        "hin": "{name} wies darauf hin, dass ",
        "ant": "{name} antwortete, dass ",
        "tra": "{name} trug zum Sachverhalt vor.",
        "pro": "{name} bat, zu Protokoll zu nehmen, dass ",
        "unt": "Die Sitzung wurde um {uhrzeit} Uhr unterbrochen.",
        "for": "Die Sitzung wurde um {uhrzeit} Uhr fortgesetzt.",
        "ver": "Die Verwaltung kommt auf TOP {top} zurück.",
    },
)

LATER = LaterPhrases(
    noting=r"\b(?:zur kenntnis|kenntnis (?:genommen|zu nehmen)|(?:nimmt|nahm) kenntnis|kenntnisnahme)\b",
    appointed="Bestellt:",
    nominated_by="vorgeschlagen von {name}",
    substitute="Stellvertretung: {name}",
    replaces="Nachfolge von {name}",
    term=("ab {begins}", "bis {ends}", "{begins} bis {ends}"),
    unfilled=("{count} Sitz ist nicht besetzt.", "{count} Sitze sind nicht besetzt."),
    delegated="Die Bestellung wurde übertragen an: {name}.",
    delegated_done="bestellt durch {name} am {date}",
    follow_ups="Arbeitsaufträge",
    due="bis zum {date}",
    done="erledigt",
    dropped="entfallen",
    made="aus der Sitzung vom {date}, TOP {item}",
    approved="Genehmigt",
    approved_on="Die Niederschrift wurde am {date} genehmigt.",
    approved_with="Die Niederschrift wurde am {date} mit folgenden Berichtigungen genehmigt:",
    correction="TOP {item}:",
    corrected="In der Niederschrift über die Sitzung vom {date} wird der Wortlaut zu TOP {item}"
    " wie folgt berichtigt:",
    item_and_clause="{item}, Ziffer {clause}",
    agenda="Tagesordnung",
    register="Verzeichnis der Bestellungen",
    as_of="Stand: {date}",
    nobody="Niemand ist bestellt.",
    balance="Geschlechterverteilung",
    genders={"woman": "Frauen", "man": "Männer", "other": "divers", "unknown": "ohne Angabe"},
    columns={
        "organ": "Gremium", "kind": "Funktion", "name": "Name", "party": "Partei",
        "organisation": "Organisation", "gender": "Geschlecht", "since": "Seit", "until": "Bis",
        "nominated_by": "Vorgeschlagen von", "substitute": "Stellvertretung", "replaces": "Nachfolge von",
        "decision": "Beschluss", "body": "Bestellt durch", "whose": "Gremium",
        "owner": "Zuständig", "text": "Auftrag",
        "due": "Frist", "state": "Stand", "meeting": "Sitzung", "item": "TOP", "open": "offen",
        "done": "erledigt", "dropped": "entfallen", "woman": "weiblich", "man": "männlich",
        "other": "divers", "settled": "Abgeschlossen",
    },
    more_than_seats=(
        "Es ist {count} Person mehr bestellt, als Sitze vorhanden sind: Wer ist ausgeschieden?",
        "Es sind {count} Personen mehr bestellt, als Sitze vorhanden sind: Wer ist ausgeschieden?",
    ),
)  # fmt: skip
