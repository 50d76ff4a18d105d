"""What German agendas and minutes are made of, as in Germany, Austria and Switzerland.

Headings are looked up in folded case, in which "ß" is "ss"; where the text itself is searched, both stand.
"""

from meetingtui.domain.language import AgendaWords

# how they voted, as it stands in a sentence: "Der Rat beschließt einstimmig"
UNANIMOUSLY = r"(?:einstimmig|mehrheitlich|mit [^.:]{3,60}|bei [^.:]{3,60})"
# a body that is named in the genitive by one word, the ending left out: "des Finanzausschusses"
OF_BODY = r"(?P<body>[^.:]{0,60}?(?:rat|ausschuss|tag|vorstand|senat|magistrat|kollegium|verband))(?:e?s)"
OF_DATE = r",? (?:vom|am) (?P<date>.{6,60})"
ASKS = r"(?:beantragt|beantragen|empfiehlt|empfehlen|schlägt|schlagen)"

AGENDA = AgendaWords(
    recommendation=frozenset(
        {
            "beschlussvorschlag", "beschlussvorschläge", "beschlussempfehlung", "beschlussempfehlungen",
            "beschlussantrag", "beschlussanträge", "beschlussentwurf", "beschlußvorschlag",
            "beschlußempfehlung", "beschlussvorschlag der verwaltung", "beschlussempfehlung der verwaltung",
            "vorschlag der verwaltung", "verwaltungsvorschlag", "vorschlag zur beschlussfassung",
            "vorgeschlagener beschluss", "entscheidungsvorschlag", "empfehlung der verwaltung",
            "empfehlung", "empfehlungen", "antrag", "anträge", "antragstext", "antrag der verwaltung",
            "amtsvorschlag", "amtsantrag", "petitum", "petitum/beschluss", "beschlussfassungsvorschlag",
            "beschluss-vorschlag", "beschluss (vorschlag)", "vorschlag", "empfehlungsbeschluss (entwurf)",
        }
    ),
    recommendation_patterns=(
        r"beschlu(?:ss|ß)(?:vorschlag|vorschläge|empfehlung|empfehlungen|antrag|entwurf)"
        r" (?:der|des|an den|an die|an das|für den|für die|für das|zu|zum|zur|nr\.?|im|in der) .{1,100}",
        r"(?:vorschlag|empfehlung) (?:der verwaltung|des ausschusses|an den|an die"
        r"|zur beschlussfassung).{0,80}",
        r"antr(?:ag|äge) (?:der verwaltung|der kommission|der direktion|des büros|des vorstand(?:e?s)?"
        r"|des (?:gemeinde|stadt|regierungs|kirchen|verwaltungs)rat(?:e?s)?|an den|an die"
        r"|an das)(?: .{2,80})?",
        r"(?:der|die|das|dem) [^.:]{2,80} (?:wird|werden) (?:gebeten|empfohlen|vorgeschlagen),?"
        r"(?: (?:wie folgt|folgendes|folgenden beschluss|folgende beschlüsse|den folgenden beschluss)"
        r" (?:zu fassen|zu beschlie(?:ß|ss)en))?",
        r"(?:der|die|das) [^.:]{2,80} (?:möge|mögen|wolle|wollen)(?: (?:wie folgt|folgendes"
        r"|folgenden beschluss))?"
        r" (?:beschlie(?:ß|ss)en|fassen)",
        r"(?:der|die|das) [^.:]{2,80} " + ASKS + r"(?: (?:dem|der|den) [^.:]{2,60}|,? folgendes|,? wie folgt"
        r"|,? folgenden beschluss)?(?:,? (?:zu fassen|zu beschlie(?:ß|ss)en|vor))?",
        r"es wird (?:vorgeschlagen|empfohlen|beantragt|gebeten)(?:,? [^.:]{2,60})?",
    ),
    sections=frozenset(
        {
            "sachverhalt", "sachverhaltsdarstellung", "sachdarstellung", "sach- und rechtslage", "sachlage",
            "rechtslage", "sachstand", "sachstandsbericht", "sachvortrag", "sachbericht", "begründung",
            "begründung der vorlage", "begründung des antrags", "begründung der dringlichkeit",
            "begründung der nichtöffentlichkeit", "sachverhalt/begründung", "sachverhalt und begründung",
            "erläuterung", "erläuterungen", "erläuterung zum sachverhalt", "hintergrund", "ausgangslage",
            "ausgangssituation", "anlass", "vorbemerkung", "vorbemerkungen", "vorgeschichte", "vorgang",
            "einleitung", "zusammenfassung", "kurzfassung", "kurzdarstellung", "problem",
            "problemstellung", "problembeschreibung", "problem und ziel", "lösung", "lösungsvorschlag",
            "alternativen", "alternative", "handlungsalternativen", "ziel", "ziele", "zielsetzung", "zweck",
            "bedarf", "projektbeschrieb", "projektbeschreibung", "erwägungen", "würdigung", "beurteilung",
            "bewertung", "rechtliche beurteilung", "rechtliches", "formelles", "materielles",
            "rechtsgrundlage", "rechtsgrundlagen", "rechtliche grundlage", "rechtliche grundlagen",
            "gesetzliche grundlage", "gesetzliche grundlagen", "zuständigkeit", "stellungnahme",
            "stellungnahmen", "stellungnahme der verwaltung", "stellungnahme des kämmerers",
            "stellungnahme der kämmerei", "verwaltungsstellungnahme", "antwort der verwaltung",
            "finanzielle auswirkung", "finanzielle auswirkungen", "finanzielle folgen", "finanzielles",
            "finanzielle und personelle auswirkungen", "haushaltsrechtliche auswirkungen",
            "haushaltsmässige auswirkungen", "haushaltsmäßige auswirkungen", "auswirkungen auf den haushalt",
            "auswirkungen", "finanzierung", "finanzierungsvorschlag", "kosten", "kostenfolge",
            "kosten und finanzierung", "folgekosten", "deckung", "deckungsvorschlag", "haushaltsmittel",
            "bereitstellung der haushaltsmittel", "personelle auswirkungen",
            "personalwirtschaftliche auswirkungen",
            "organisatorische auswirkungen", "rechtliche auswirkungen", "rechtsfolgen", "umweltauswirkungen",
            "klimaauswirkungen", "klimarelevanz", "klimacheck", "klimaschutz", "auswirkungen auf das klima",
            "auswirkungen auf den klimaschutz", "auswirkungen auf klima und umwelt",
            "klimarelevante auswirkungen",
            "ökologische auswirkungen", "nachhaltigkeit", "nachhaltigkeitscheck", "umweltverträglichkeit",
            "soziale auswirkungen", "demografische auswirkungen", "familienverträglichkeit", "inklusion",
            "auswirkungen auf menschen mit behinderungen", "barrierefreiheit", "gleichstellung",
            "gleichstellungsrelevanz", "genderrelevanz", "gender mainstreaming", "risiken", "folgen",
            "folgen bei ablehnung", "beteiligung", "öffentlichkeitsbeteiligung", "bürgerbeteiligung",
            "anhörung", "vernehmlassung", "kommunikation", "weiteres vorgehen", "weiteres verfahren",
            "weiterer ablauf", "zeitplan", "zeitplanung", "terminplan", "termine und fristen", "umsetzung",
            "ausblick", "fazit", "schlussfolgerung", "schlussfolgerungen",
            "schlussbemerkung", "beratungsfolge", "bisherige beratungsfolge", "bisherige beschlüsse",
            "bisheriger verlauf", "vorberatung", "beratungsverlauf", "beratung", "beratungen",
            "beratung und beschlussfassung", "diskussion", "diskussionsverlauf", "aussprache", "debatte",
            "wortmeldungen", "verlauf der beratung", "sitzungsverlauf", "protokoll", "protokollierung",
            "protokolltext", "protokollnotiz", "detailberatung", "eintretensdebatte", "verhandlungen",
            "berichterstattung", "bemerkungen", "anmerkung", "anmerkungen", "hinweis", "hinweise",
            "mitteilung der verwaltung", "ergänzende informationen", "leitbild", "strategische ziele",
        }
    ),
    decision=frozenset(
        {
            "beschluss", "beschlüsse", "beschluß", "beschlussfassung", "beschlusstext", "beschlussergebnis",
            "beschluss/abstimmung", "beschluss und abstimmung", "beschlusswortlaut",
            "wortlaut des beschlusses",
            "gefasster beschluss", "empfehlungsbeschluss", "entscheid", "entscheidung", "beratungsergebnis",
            "ergebnis der beratung", "beschluss des gremiums", "beschluss des rates",
            "beschluss des gemeinderates",
            "beschluss des stadtrates", "beschluss des ausschusses", "einstimmiger beschluss",
            "mehrheitsbeschluss",
            "gemeinderatsbeschluss", "ratsbeschluss", "stadtratsbeschluss", "vorstandsbeschluss",
        }
    ),
    decision_patterns=(
        rf"(?:beschluss|beschlüsse|entscheidung|entscheid) (?:des|der|vom) {OF_BODY}{OF_DATE}",
        rf"(?:beschluss|beschlüsse|entscheidung|entscheid) (?:des|der|von der|im"
        rf"|in der) (?P<body>.{{2,100}}?){OF_DATE}",
        rf"(?:beschluss|beschlüsse|beschlussfassung|entscheid){OF_DATE}",
        rf"(?:beschluss|entscheidung) (?:des|vom) {OF_BODY}",
        r"(?:beschluss|entscheidung) (?:der|im|in der) (?P<body>[^.:]{2,100})",
        r"beschluss[- ]?(?:nr\.?|nummer)? ?[\w./-]{0,20}\d[\w./-]{0,20}",
        r"beschlu(?:ss|ß)(?:-nr\.?|[- ]nummer)",
        rf"(?:der|die|das) [^.:]{{2,80}} (?:beschlie(?:ß|ss)t|beschloss|fasst|fasste) {UNANIMOUSLY}"
        r"(?: (?:folgendes|wie folgt|folgenden beschluss|folgende beschlüsse))?",
        r"(?:der|die|das) [^.:]{2,80} (?:fasst|fasste|fassen|fassten) (?:\w+ )?(?:folgenden beschluss"
        r"|folgende beschlüsse)",
        r"(?:der|die|das) [^.:]{2,80} (?:hat|haben) (?:[^.:]{3,60} )?beschlossen",
        r"(?:der|die|das) [^.:]{2,80} (?:beschliesst|beschloss)",  # with "ss": a Swiss resolution
        r"es wird (?:[^.:]{3,60} )?beschlossen",
        rf"{UNANIMOUSLY} (?:gefasster beschluss|beschlossen)",
    ),
    votes=frozenset(
        {
            "abstimmung", "abstimmungen", "abstimmungsergebnis", "abstimmungsergebnisse",
            "abstimmungsresultat",
            "ergebnis der abstimmung", "abstimmungsverhältnis", "stimmenverhältnis", "stimmverhältnis",
            "namentliche abstimmung", "ergebnis der namentlichen abstimmung", "schlussabstimmung",
            "abst.-ergebnis", "abst. ergebnis", "wahlergebnis", "ergebnis der wahl", "stimmabgabe",
        }
    ),
    opened=frozenset({"öffentlich", "öffentliche sitzung", "öffentlicher punkt", "ö"}),
    closed_part=frozenset(
        f"{mark}{name}"
        for mark in ("", "b. ", "b) ", "ii. ", "teil b: ", "teil ii: ", "b ", "ii ")
        for name in (
            "nichtöffentlicher teil", "nicht öffentlicher teil", "nicht-öffentlicher teil",
            "nichtöffentliche sitzung", "nicht öffentliche sitzung", "nicht-öffentliche sitzung",
            "nichtöffentliche tagesordnung", "nicht öffentliche tagesordnung",
            "nichtöffentliche tagesordnungspunkte", "nicht öffentliche tagesordnungspunkte",
            "nicht öffentlich zu behandelnde tagesordnungspunkte", "nichtöffentlich", "nicht öffentlich",
            "in nichtöffentlicher sitzung", "in nicht öffentlicher sitzung", "vertraulicher teil",
            "vertrauliche sitzung", "geschlossene sitzung", "nichtöffentliche punkte",
            "tagesordnung nichtöffentlicher teil", "tagesordnung der nichtöffentlichen sitzung",
        )
    ),
    open_part=frozenset(
        f"{mark}{name}"
        for mark in ("", "a. ", "a) ", "i. ", "teil a: ", "teil i: ", "a ", "i ")
        for name in (
            "öffentlicher teil", "öffentliche sitzung", "öffentliche tagesordnung", "in öffentlicher sitzung",
            "öffentliche tagesordnungspunkte", "öffentlich zu behandelnde tagesordnungspunkte", "öffentlich",
            "tagesordnung öffentlicher teil", "tagesordnung der öffentlichen sitzung", "öffentliche punkte",
        )
    ),
    contents=frozenset(
        {
            "inhaltsverzeichnis", "inhalt", "inhaltsübersicht", "übersicht der tagesordnung",
            "tagesordnungsübersicht", "übersicht der tagesordnungspunkte", "traktandenübersicht",
        }
    ),
    not_there=(
        r"(?:wegen|aufgrund) (?:von |der )?befangenheit .{0,200}",
        r".{2,100} (?:nimmt|nahm|nehmen|nahmen) (?:wegen|aufgrund) .{0,40}befangenheit .{0,120}",
        r".{2,100} (?:nimmt|nahm|nehmen|nahmen) an (?:der )?(?:beratung|abstimmung"
        r"|beschlussfassung) .{0,80}nicht teil.{0,60}",
        r".{2,100} (?:war|waren|ist|sind) (?:bei|während) der abstimmung (?:nicht im (?:sitzungs)?saal"
        r"|nicht anwesend|abwesend).{0,60}",
    ),
    closing=(
        r"(?:der|die) (?:vorsitzende|bürgermeister|bürgermeisterin|präsident|präsidentin)[^.]{0,60}"
        r" (?:schließt|schliesst|schloss|beendet|beendete) [^.]{0,40}(?:sitzung|versammlung)\b.{0,80}",
        r"(?:die |öffentliche )?sitzung (?:wird|wurde|ist) [^.]{0,30}(?:geschlossen|beendet)\b.{0,60}",
        r"(?:ende|schluss|sitzungsende)(?: der(?: öffentlichen)? sitzung)?:? (?:um )?\d{1,2}[.:]\d{2}.{0,40}",
    ),
    ending=frozenset(
        {
            "unterschriften", "unterschrift", "unterschriftenblatt", "unterschriftsblatt", "unterzeichnung",
            "für die richtigkeit", "zur beglaubigung", "genehmigung und unterzeichnung",
            "schluss der sitzung",
            "ende der niederschrift", "rechtsmittelbelehrung", "anlagenverzeichnis",
        }
    ),
    attachments=frozenset(
        {
            "anlage", "anlagen", "anlage(n)", "anlagen zur vorlage", "liste der anlagen",
            "beigefügte anlagen",
            "anhang", "anhänge", "beilage", "beilagen", "beilage(n)", "unterlagen", "beigefügte unterlagen",
            "dokumente", "akten", "anlagen/dokumente", "anlagen (öffentlich)", "aktenverzeichnis",
        }
    ),
    nothing=frozenset(
        {
            "keine", "keine anlage", "keine anlagen", "keine beilagen", "keine vorhanden", "ohne",
            "ohne anlagen", "entfällt", "entfallen", "keiner", "-", "–",
        }
    ),
    page=frozenset({"seite", "s.", "blatt"}),
    here=(
        "finden sie hier", "hier abrufbar", "hier einsehbar", "hier zu finden", "siehe hier", "hier klicken",
        "unter folgendem link", "unter diesem link", "kann hier eingesehen werden",
        "können hier eingesehen werden", "mehr dazu hier", "link",
    ),
    hanging=frozenset(
        {"und", "oder", "bzw", "bzw.", "sowie", "bis", "und/oder", "beziehungsweise", "als", "noch"}
    ),
    telling=(
        "die", "das", "und", "ist", "nicht", "mit", "von", "auf", "wird", "für", "dem", "des", "ein", "eine",
        "zu", "im", "zur", "zum", "sich", "auch", "werden", "sowie", "durch", "bei", "nach", "dass", "sind",
        "wurde", "über", "einer", "der",
    ),
    item=frozenset(
        {
            "top", "zu top", "zum top", "tagesordnungspunkt", "zu tagesordnungspunkt",
            "zum tagesordnungspunkt",
            "punkt", "zu punkt", "zum punkt", "pkt.", "pkt", "zu pkt.", "traktandum", "zu traktandum",
            "trakt.",
            "top nr.", "tagesordnungspunkt nr.", "zu", "ad", "beratungspunkt", "geschäft nr.",
        }
    ),
    clause=frozenset({"dass"}),
    asking=(
        "beschliesst", "beschließt", "beschliessen", "beschließen", "wird beschlossen",
        "empfiehlt", "wird empfohlen", "beantragt", "vorgeschlagen", "schlägt vor", "wird beauftragt",
        "werden beauftragt", "beauftragt die", "beauftragt den", "wird ermächtigt", "wird gebeten",
        "wird zugestimmt", "stimmt der", "stimmt dem", "stimmt den", "wird genehmigt", "genehmigt",
        "zur kenntnis", "zustimmend", "wird gewählt", "werden gewählt", "bestellt", "billigt", "erteilt",
    ),
    closed=frozenset(
        {
            "nichtöffentlich", "nicht öffentlich", "nicht-öffentlich", "nö", "vertraulich", "geheim",
            "nichtöffentlicher teil", "geschlossen",
        }
    ),
    names=frozenset(
        {
            "tagesordnung", "niederschrift", "protokoll", "einladung", "öffentliche niederschrift",
            "sitzungsniederschrift", "sitzungsprotokoll", "beschlussprotokoll", "ergebnisprotokoll",
            "verhandlungsschrift", "traktandenliste", "öffentliche tagesordnung", "nachtragstagesordnung",
            "bekanntmachung", "öffentliche bekanntmachung", "protokollauszug", "beschlussniederschrift",
        }
    ),
    labels={
        "gremium": "body", "ausschuss": "body", "organ": "body", "beschlussgremium": "body",
        "ort": "place", "sitzungsort": "place", "raum": "place", "tagungsort": "place", "saal": "place",
        "sitzungsraum": "place", "ort, raum": "place", "ort/raum": "place", "sitzungssaal": "place",
        "datum": "date", "sitzungsdatum": "date", "sitzungstermin": "date", "sitzungstag": "date",
        "termin": "date", "tag": "date", "datum, uhrzeit": "date", "sitzung am": "date", "zeit": "date",
        "beginn": "date", "beginn der sitzung": "date", "sitzungsbeginn": "date", "datum/zeit": "date",
        "vorlage": "case", "vorlagen-nr": "case", "vorlagen-nummer": "case", "vorlagennummer": "case",
        "vorlage nr": "case", "vorlage-nr": "case", "vorlagen nr": "case", "vorl.nr": "case",
        "beschlussvorlage": "case", "beschlussvorlage nr": "case", "sitzungsvorlage": "case",
        "sitzungsvorlage nr": "case", "informationsvorlage": "case", "mitteilungsvorlage": "case",
        "drucksache": "case", "drucksachen-nr": "case", "drucksache nr": "case", "drucksachennummer": "case",
        "drs": "case", "drs.-nr": "case", "ds": "case", "ds-nr": "case", "ds nr": "case",
        "aktenzeichen": "case", "az": "case", "aktenzahl": "case", "geschäftszeichen": "case", "gz": "case",
        "geschäftszahl": "case", "zahl": "case", "geschäftsnummer": "case", "geschäfts-nr": "case",
        "geschäft nr": "case", "registratur": "case", "registratur-nr": "case", "reg.-nr": "case",
        "vorgangsnummer": "case", "antrags-nr": "case", "antrag nr": "case", "beschluss-nr": "particular",
        "beschlussnummer": "particular", "beschluss nr": "particular", "beschl.-nr": "particular",
        "berichterstatter": "officers", "berichterstatterin": "officers", "berichterstatter/in": "officers",
        "berichterstattung": "officers", "sachbearbeiter": "officers", "sachbearbeiterin": "officers",
        "sachbearbeiter/in": "officers", "sachbearbeitung": "officers", "bearbeiter": "officers",
        "bearbeiterin": "officers", "bearbeiter/in": "officers", "bearbeitet von": "officers",
        "verfasser": "officers", "verfasserin": "officers", "verfasser/in": "officers",
        "vorlagenersteller": "officers", "referent": "officers", "referentin": "officers",
        "einreicher": "officers", "einreicherin": "officers", "einbringer": "officers",
        "ansprechpartner": "officers", "ansprechpartner/in": "officers", "zuständig": "officers",
        "federführend": "particular", "federführung": "particular", "federführendes amt": "particular",
        "amt": "particular", "fachbereich": "particular", "dezernat": "particular", "abteilung": "particular",
        "antragsteller": "particular", "antragsteller/in": "particular", "betreff": "particular",
        "betrifft": "particular", "bezug": "particular", "vorlageart": "particular", "art": "particular",
        "erstellt am": "particular", "verteiler": "particular", "ressort": "particular",
        "öffentlichkeitsstatus": "access", "status": "access", "öffentlichkeit": "access",
        "behandlung": "access", "sitzungsart": "access", "beratungsart": "access",
    },
    months=(
        "januar", "februar", "märz", "april", "mai", "juni",
        "juli", "august", "september", "oktober", "november", "dezember",
    ),
    before_dates=frozenset(
        {
            "am", "vom", "den", "dem", "der", "datum", "für", "um", "montag", "dienstag", "mittwoch",
            "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "sitzung",
        }
    ),
    over_to=frozenset(
        {
            "für", "über", "von", "vom", "zu", "zur", "zum", "der", "die", "das", "des", "den", "dem",
            "einer", "eine", "sitzung", "öffentliche", "öffentlichen", "nichtöffentliche",
            "nichtöffentlichen", "ordentliche", "ordentlichen", "außerordentliche", "außerordentlichen",
            "konstituierende", "konstituierenden", "gemeinsame", "gemeinsamen", "nr.",
        }
    ),
    genitives=(
        ("sses", "ss"), ("rates", "rat"), ("rats", "rat"), ("tages", "tag"),
        ("tags", "tag"), ("standes", "stand"), ("stands", "stand"), ("vereins", "verein"),
    ),
    says_it=True,
    endings=frozenset({"s"}),
)  # fmt: skip
