"""What Dutch agendas, lists of decisions and minutes are made of, as in the Netherlands and Flanders."""

from meetingtui.domain.language import AgendaWords

# bodies and offices that propose or decide, as they stand first in a line
BODY = (
    r"(?:de|het) (?:\w+ ){0,2}(?:raad|gemeenteraad|raadscommissie|college|commissie|bestuur|dagelijks bestuur"
    r"|algemeen bestuur|presidium|vergadering|bijzonder comité|vast bureau|provincieraad|deputatie"
    r"|districtsraad"
    r"|ondernemingsraad|schoolbestuur|kerkenraad|directie)"
    r"|gedeputeerde staten|provinciale staten|burgemeester en wethouders|b&w|b en w"
)
OF_DATE = r",? (?:van|d\.d\.|dd\.?|op) (?P<date>(?:\w{2,9} )?\d.{4,40})"
UNANIMOUSLY = (
    r"(?:unaniem|eenparig|met algemene stemmen|bij acclamatie|met eenparigheid van stemmen"
    r"|zonder hoofdelijke stemming)"
)

AGENDA = AgendaWords(
    recommendation=frozenset(
        {
            "voorgesteld besluit", "voorgestelde besluiten", "voorstel", "voorstellen", "gevraagd besluit",
            "gevraagde besluiten", "gevraagde beslissing", "gevraagde beslispunten", "conceptbesluit",
            "concept-besluit", "concept besluit", "concept raadsbesluit", "conceptraadsbesluit",
            "ontwerpbesluit", "ontwerp-besluit", "ontwerp raadsbesluit", "ontwerp van besluit",
            "ontwerp van beslissing", "voorstel van besluit", "voorstel van beslissing",
            "voorstel tot besluit",
            "besluitvoorstel", "beslisvoorstel", "beslispunten", "beslispunt", "advies", "adviesbesluit",
            "advies aan de raad", "advies aan het college", "aanbeveling", "aanbevelingen",
            "voorstel aan de raad", "voorstel aan het college", "voorstel college", "voorstel b&w",
            "collegevoorstel", "gevraagd", "te nemen besluit", "te nemen besluiten", "wij stellen voor",
            "wij stellen u voor", "voorgestelde beslissing", "gevraagd advies", "voorgesteld raadsbesluit",
        }
    ),
    recommendation_patterns=(
        r"(?:voorgesteld|gevraagd|te nemen) (?:raads|college|commissie)?besluit(?:en)? .{2,80}",
        rf"(?:{BODY}) (?:wordt|worden) (?:voorgesteld|gevraagd|geadviseerd|verzocht)(?: (?:om"
        rf"|te besluiten)){{0,2}}",
        rf"(?:aan )?(?:{BODY}) (?:wordt|worden) (?:voorgesteld|gevraagd)(?: (?:om|te besluiten)){{0,2}}",
        rf"(?:{BODY}) (?:stelt|stellen) (?:(?:u|de raad|de gemeenteraad) )?voor(?: .{{2,60}})?",
        rf"(?:{BODY}) (?:adviseert|adviseren)(?: .{{2,60}})?",
        r"wij (?:stellen|adviseren) (?:u|de raad|uw raad|het college|de commissie)(?: voor)?(?: om)?",
        r"(?:u|uw raad) (?:wordt|worden) (?:voorgesteld|gevraagd|geadviseerd|verzocht)(?: .{2,60})?",
        r"voorgesteld wordt(?: om| het volgende te besluiten)?",
        r"(?:voorstel|advies) (?:van|aan) (?:de|het) .{2,80}",
    ),
    sections=frozenset(
        {"moties en amendementen",
            "inleiding", "aanleiding", "inleiding/aanleiding", "aanleiding en context", "aanleiding en doel",
            "samenvatting", "korte samenvatting", "publiekssamenvatting", "openbare samenvatting",
            "toelichting", "toelichting op het voorstel", "achtergrond", "achtergrondinformatie", "context",
            "situatieschets", "feiten en context", "voorgeschiedenis", "historiek", "beschrijving",
            "omschrijving", "probleemstelling", "vraagstelling", "kernboodschap", "kern", "doel",
            "doelstelling", "doelstellingen", "doel en beoogd effect", "beoogd effect", "beoogde effecten",
            "beoogd resultaat", "beoogd resultaat/effect", "beoogd maatschappelijk effect",
            "gewenst resultaat",
            "maatschappelijk effect", "wat willen we bereiken", "wat gaan we daarvoor doen",
            "wat gaat het kosten", "argument", "argumenten", "argumentatie", "kanttekening", "kanttekeningen",
            "kanttekeningen en risico's", "risico's", "risico", "risicoparagraaf", "overwegingen",
            "overweging",
            "afwegingen", "afweging", "alternatieven", "alternatief", "varianten", "keuzemogelijkheden",
            "motivering", "motivatie", "verantwoording", "beoordeling", "analyse", "conclusie", "conclusies",
            "financiën", "financien", "financieel", "financiële gevolgen", "financiële consequenties",
            "financiële aspecten", "financiële paragraaf", "financiële impact", "financiële informatie",
            "financiële toelichting", "financiële middelen", "kosten, baten, dekking", "kosten en dekking",
            "kosten", "dekking", "middelen", "personele gevolgen", "personele consequenties",
            "organisatorische gevolgen", "juridische gevolgen", "juridische aspecten",
            "juridische consequenties",
            "juridisch kader", "juridische grond", "juridische gronden", "juridische basis", "rechtsgrond",
            "rechtsgronden", "wettelijke basis", "wettelijk kader", "wettelijke grondslag", "regelgeving",
            "regelgeving: bevoegdheid", "bevoegdheid", "bevoegdheden", "bevoegd orgaan", "beleidskader",
            "beleid", "relatie met bestaand beleid", "bestaand kader", "kader", "kaders", "bestaand beleid",
            "eerdere besluitvorming", "eerdere besluiten", "voorafgaande besluitvorming", "duurzaamheid",
            "klimaat", "klimaat en duurzaamheid", "duurzaamheid en klimaat", "inclusie", "privacy",
            "communicatie",
            "communicatie en participatie", "participatie", "burgerparticipatie", "inspraak",
            "participatie en communicatie", "draagvlak", "overleg gevoerd met", "afstemming", "adviezen",
            "externe adviezen", "uitvoering", "planning", "tijdpad", "termijn", "aanpak", "aanpak/uitvoering",
            "vervolg", "vervolgprocedure", "vervolgstappen", "vervolgproces", "verdere procedure",
            "procedure",
            "proces", "evaluatie", "monitoring", "realisatie", "bespreking", "beraadslaging",
            "beraadslagingen", "behandeling", "verslag van de bespreking", "debat", "discussie",
            "stemverklaring",
            "stemverklaringen", "toezeggingen", "toezegging", "opmerkingen", "opmerking", "bijzonderheden",
            "tussenkomsten", "vragen en antwoorden", "beantwoording", "reactie van het college",
            "standpunt college", "gevolgen", "effecten", "europese en internationale aspecten",
            "bijkomende info",
        }
    ),
    decision=frozenset(
        {
            "besluit", "besluiten", "beslissing", "beslissingen", "genomen besluit", "genomen besluiten",
            "raadsbesluit", "collegebesluit", "commissiebesluit", "bestuursbesluit", "besluitvorming",
            "besluit raad", "besluit college", "besluit b&w", "besluit gemeenteraad", "besluit van de raad",
            "besluit van het college", "uitkomst", "aldus besloten", "uitspraak raad",
            "conclusie van de voorzitter", "resultaat van de bespreking",
        }
    ),
    decision_patterns=(
        rf"(?:besluit|besluiten|beslissing) (?:van|in|door) (?:de |het )?(?P<body>.{{2,100}}?){OF_DATE}",
        rf"(?:raads|college|commissie|bestuurs)?besluit(?:en)?{OF_DATE}",
        r"(?:besluit|beslissing) (?:van|in|door) (?:de |het )?(?P<body>[^.:]{2,100})",
        r"(?:raads|college)?besluit (?:nr\.?|nummer) ?.{1,30}",
        rf"(?:{BODY}) (?:besluit|besluiten|beslist|beslissen) {UNANIMOUSLY}(?: .{{2,40}})?",
        rf"(?:{BODY}) (?:besloot|besloten|besliste)(?: {UNANIMOUSLY})?(?: .{{2,40}})?",
        rf"(?:{BODY}) (?:heeft|hebben) (?:[^.:]{{3,60}} )?(?:besloten|beslist)",
        rf"besloten wordt(?: {UNANIMOUSLY})?",
    ),
    votes=frozenset(
        {
            "stemming", "stemmingen", "stemuitslag", "stemmingsuitslag", "uitslag van de stemming",
            "uitslag stemming", "resultaat van de stemming", "stemresultaat", "stemresultaten",
            "hoofdelijke stemming", "stemverhouding", "publieke stemming", "geheime stemming", "stemgedrag",
        }
    ),
    opened=frozenset({"openbaar", "openbare zitting", "openbare vergadering"}),
    closed_part=frozenset(
        {
            "besloten deel", "besloten gedeelte", "besloten vergadering", "besloten zitting",
            "besloten agenda",
            "besloten punten", "niet-openbaar deel", "niet openbaar deel", "niet-openbaar gedeelte",
            "geheime zitting", "geheime punten", "gesloten zitting", "gesloten deel", "besloten agendapunten",
            "niet-openbare vergadering", "niet-openbare zitting", "vertrouwelijk deel", "b. besloten deel",
            "deel b: besloten", "b-punten besloten", "niet openbare punten", "vertrouwelijke agendapunten",
        }
    ),
    open_part=frozenset(
        {
            "openbaar deel", "openbaar gedeelte", "openbare vergadering", "openbare zitting",
            "openbare agenda",
            "openbare punten", "openbare agendapunten", "a. openbaar deel", "deel a: openbaar",
        }
    ),
    contents=frozenset(
        {"inhoudsopgave", "inhoud", "inhoudstafel", "overzicht agendapunten", "overzicht van de agendapunten"}
    ),
    not_there=(
        r".{2,100} (?:neemt|nam|nemen|namen) (?:niet|geen) deel aan (?:de )?(?:beraadslaging|bespreking"
        r"|stemming|behandeling).{0,120}",
        r".{2,100} (?:onthoudt|onthield|onthouden|onthielden) zich van (?:de )?(?:beraadslaging"
        r"|deelname).{0,120}",
        r".{2,100} (?:verlaat|verliet|verlaten|verlieten) de (?:zaal|zitting|vergadering) (?:bij|voor"
        r"|tijdens) .{2,100}",
    ),
    closing=(
        r"(?:de voorzitter|de burgemeester)[^.]{0,40} (?:sluit|sloot|heft|hief) de (?:\w+ )?"
        r"(?:vergadering|zitting)\b.{0,80}",
        r"(?:de )?(?:vergadering|zitting) (?:wordt|werd|is) [^.]{0,40}(?:gesloten|geheven|beëindigd).{0,60}",
        r"(?:einde|sluiting)(?: van)?(?: de)? (?:vergadering|zitting)\b.{0,60}",
    ),
    ending=frozenset(
        {
            "ondertekening", "ondertekeningen", "handtekening", "handtekeningen", "aldus vastgesteld",
            "voor eensluidend afschrift", "namens de gemeenteraad", "namens de vergadering",
        }
    ),
    attachments=frozenset(
        {
            "bijlage", "bijlagen", "bijlage(n)", "bijlage(s)", "bijgevoegde stukken",
            "bijgevoegde documenten",
            "bijgevoegd", "bijlagenlijst", "lijst van bijlagen", "stukken", "documenten",
            "achterliggende documenten", "onderliggende stukken", "ter inzage gelegde stukken",
            "ter inzage liggende stukken", "bijlagen openbaar", "openbare bijlagen",
        }
    ),
    nothing=frozenset(
        {"geen", "geen bijlagen", "geen bijlage", "n.v.t", "nvt", "niet van toepassing", "-", "–"}
    ),
    page=frozenset({"pagina", "blz.", "blz", "p.", "bladzijde"}),
    here=(
        "is hier te vinden", "zijn hier te vinden", "hier te raadplegen", "hier te lezen", "vindt u hier",
        "klik hier", "zie hier", "lees hier meer", "via deze link", "link",
    ),
    hanging=frozenset({"en", "of", "en/of", "tot", "alsmede", "dan", "als"}),
    telling=(
        "het", "een", "van", "en", "is", "dat", "niet", "met", "voor", "op", "te", "zijn", "wordt", "aan",
        "door",
        "bij", "naar", "ook", "tot", "uit", "worden", "deze", "heeft", "zich", "wij", "raad", "besluit",
        "gemeente", "de", "dit", "als",
    ),
    item=frozenset(
        {
            "agendapunt", "agendapunt nr.", "punt", "ap", "bespreekpunt", "hamerstuk", "hamerpunt",
            "onderwerp nr.",
            "agendanummer", "agendanr.", "bespreekstuk",
        }
    ),
    clause=frozenset({"om"}),
    asking=(
        "te besluiten", "besluit de", "besluit het", "besluit om", "besluit tot", "besluit in", "besluit dat",
        "besluit:", "voorgesteld", "stelt voor", "stellen voor", "gevraagd", "geadviseerd",
        "adviseert", "adviseren", "vast te stellen", "in te stemmen", "kennis te nemen", "kennis van",
        "goed te keuren", "goedgekeurd", "akkoord te gaan", "te benoemen", "te machtigen", "op te dragen",
        "te verlenen", "te wijzigen", "ter beschikking te stellen", "beschikbaar te stellen", "keurt",
        "neemt kennis", "stemt in", "te mandateren", "ter kennisgeving",
    ),
    closed=frozenset(
        {
            "besloten", "vertrouwelijk", "geheim", "niet openbaar", "niet-openbaar", "besloten deel",
            "geheime zitting", "besloten vergadering",
        }
    ),
    names=frozenset(
        {
            "agenda", "besluitenlijst", "openbare besluitenlijst", "conceptbesluitenlijst", "notulen",
            "conceptnotulen", "verslag", "conceptverslag", "vergaderverslag", "uitnodiging", "oproeping",
            "agenda voor de vergadering", "ontwerpagenda", "concept-agenda", "conceptagenda",
            "aanvullende agenda",
            "vergadering", "zittingsverslag", "uittreksel", "actie- en besluitenlijst", "voorlopige agenda",
        }
    ),
    labels={
        "commissie": "body", "orgaan": "body", "bestuursorgaan": "body", "gremium": "body",
        "vergadering": "body", "vergadering van": "body", "overleg": "body",
        "locatie": "place", "plaats": "place", "vergaderlocatie": "place", "zaal": "place", "ruimte": "place",
        "vergaderplaats": "place", "datum": "date", "vergaderdatum": "date", "datum vergadering": "date",
        "datum raadsvergadering": "date", "raadsvergadering": "date", "raadsvergadering van": "date",
        "vergadering d.d": "date", "datum zitting": "date", "zitting van": "date", "zittingsdatum": "date",
        "datum en tijd": "date", "aanvang": "date", "tijd": "date", "tijdstip": "date", "begintijd": "date",
        "datum b&w": "date", "datum college": "date", "vergadering van datum": "date",
        "zaaknummer": "case", "zaaknr": "case", "zaak": "case", "zaak nr": "case", "zaak-id": "case",
        "registratienummer": "case", "registratienr": "case", "reg.nr": "case", "dossiernummer": "case",
        "dossiernr": "case", "dossier": "case", "kenmerk": "case", "ons kenmerk": "case", "nummer": "case",
        "raadsvoorstelnummer": "case", "voorstelnummer": "case", "voorstelnr": "case",
        "raadsvoorstel": "case",
        "raadsvoorstel nr": "case", "agendanummer": "particular", "documentnummer": "case", "docnr": "case",
        "corsanummer": "case", "verseonnummer": "case", "djuma-nummer": "case", "referentie": "case",
        "notulennummer": "case", "volgnummer": "particular", "stuknummer": "case",
        "portefeuillehouder": "officers", "portefeuillehouders": "officers", "portefeuille": "officers",
        "portefeuillehouder(s)": "officers", "pfh": "officers", "wethouder": "officers",
        "steller": "officers",
        "schepen": "officers", "bevoegde schepen": "officers", "bevoegd lid": "officers",
        "opsteller": "officers", "auteur": "officers", "ambtenaar": "officers",
        "behandelend ambtenaar": "officers", "behandelaar": "officers", "behandeld door": "officers",
        "contactpersoon": "officers", "dossierbehandelaar": "officers", "dossierbeheerder": "officers",
        "informatie bij": "officers", "inlichtingen bij": "officers", "indiener": "officers",
        "indieners": "officers", "rapporteur": "officers",
        "afdeling": "particular", "dienst": "particular", "team": "particular", "cluster": "particular",
        "programma": "particular", "onderwerp": "particular", "betreft": "particular", "titel": "particular",
        "soort": "particular", "type": "particular", "soort stuk": "particular",
        "doel behandeling": "particular",
        "aard van het voorstel": "particular", "fase": "particular", "status": "particular",
        "openbaarheid": "access", "openbaar": "access", "vertrouwelijkheid": "access",
        "geheimhouding": "access",
    },
    months=(
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ),
    before_dates=frozenset(
        {
            "op", "van", "de", "d.d.", "dd.", "dd", "datum", "maandag", "dinsdag", "woensdag", "donderdag",
            "vrijdag", "zaterdag", "zondag", "gehouden", "vergadering",
        }
    ),
    over_to=frozenset(
        {
            "voor", "van", "de", "het", "een", "der", "uit", "openbare", "besloten", "vergadering",
            "raadsvergadering", "gecombineerde", "extra",
        }
    ),
    genitives=(),
    says_it=True,
    endings=frozenset({"s"}),
)  # fmt: skip
