"""The words by which Danish agendas and minutes are read."""

from meetingtui.domain.language import AgendaWords

AGENDA = AgendaWords(
    recommendation=frozenset(
        {
            "indstilling", "indstillinger", "beslutningspunkter", "beslutningspunkt", "beslutningsforslag",
            "forslag til beslutning", "administrationens indstilling", "anbefaling",
        }
    ),
    recommendation_patterns=(
        r"(?!vi |jeg )[^.:]{2,80} (?:indstiller|foreslår|anbefaler)(?:,? at)?",
        r"indstilling fra .{2,100}",
        r"[^.:]{2,80}s (?:indstilling|anbefaling|forslag til beslutning)",
    ),
    sections=frozenset(
        {
            "baggrund", "sagsfremstilling", "sagsforløb", "økonomi", "økonomiske konsekvenser", "lovgrundlag",
            "retsgrundlag", "resumé", "resume", "sammendrag", "høring", "kommunikation", "tidsplan",
            "personalemæssige konsekvenser", "supplerende sagsfremstilling", "konsekvenser", "vurdering",
            "præsentation", "sagsbeskrivelse", "beslutningen træffes af", "økonomi og organisation",
            "økonomi og organisatoriske konsekvenser", "økonomiske konsekvenser og finansiering",
            "inddragelse", "historik", "planlægning", "formål", "begrundelse", "sagens gang", "effekt",
            "bæredygtighed", "klima", "juridiske konsekvenser", "miljømæssige konsekvenser",
            "den videre proces", "videre proces", "handicapforhold", "sundhed",
            "lovgivning", "påtegning", "supplerende oplysninger",
        }
    ),
    decision=frozenset({"beslutning", "beslutninger", "referat", "vedtagelse", "afgørelse"}),
    decision_patterns=(
        r"beslutning(?:er)?,? (?:i|fra|på) (?P<body>.{2,100}?),? ?(?:den|d\.|af) (?P<date>.{6,40})",
        r"(?P<body>.{2,100}?)s? beslutning(?:er)?,? (?:den|d\.|af|fra) (?P<date>.{6,60})",
        r"beslutning(?:er)? (?:i|fra|på) (?P<body>.{2,100})",
        r"beslutning(?:er)?,? (?P<body>[^.:]{2,90}), (?:den |d\. )?(?P<date>\d.{5,40})",
        r"beslutning(?:er)? (?P<body>[^.:]{2,90}?),? (?:den|d\.) (?P<date>.{6,40})",
    ),
    votes=frozenset({"afstemning", "afstemningsresultat"}),
    opened=frozenset({"åben", "åbent", "åben sag", "åbent punkt"}),
    closed_part=frozenset(
        {"for lukkede døre",
            "lukket dagsorden", "lukkede punkter", "lukkede sager", "lukket referat", "lukket del",
            "lukket møde", "ikke-offentlige sager",
        }
    ),
    open_part=frozenset(
        {"for åbne døre",
            "åben dagsorden", "åbne punkter", "åbne sager", "åbent referat", "åben del", "åbent møde",
            "offentlige sager", "orienteringspunkter", "punkter til drøftelse", "punkter til beslutning",
            "punkter til orientering", "sager til drøftelse", "diskussionspunkter",
        }
    ),
    contents=frozenset(
        {"indholdsfortegnelse", "indhold", "sagsoversigt", "punktoversigt", "indholdsliste", "sagsliste"}
    ),
    not_there=(
        r"følgende deltog ikke i (?:sagens |punktets )?behandling.{0,200}",
    ),
    closing=(
        r"møde[^.]{0,30} (?:sluttede|sluttet|hævet|afsluttet|slut)\b.{0,80}",
        r"(?:mødet slut|sluttidspunkt)\b.{0,60}",
    ),
    ending=frozenset(
        {"underskriftsside", "underskrifter", "underskriftsblad", "underskrift"}
    ),
    attachments=frozenset({"bilag", "vedlagte bilag", "bilagsliste", "bilagsoversigt", "bilagsfortegnelse"}),
    nothing=frozenset({"ingen", "ingen bilag"}),
    page=frozenset({"side", "s."}),
    here=("kan ses her", "kan læses her", "kan findes her", "findes her", "ses her", "læs mere her", "link"),
    hanging=frozenset({"og", "eller", "samt", "til", "men", "og/eller", "henholdsvis"}),
    telling=(
        "og", "det", "er", "til", "af", "ikke", "der", "på", "indstilling", "mødet", "en", "et", "den", "de",
        "som", "med", "for", "har", "fra", "at", "om", "ved", "kan", "skal", "over", "inden", "uden", "under",
    ),
    item=frozenset({"punkt", "pkt.", "pkt", "sag nr.", "sag nr", "sag", "dagsordenspunkt", "ad"}),
    clause=frozenset({"at"}),
    asking=("indstilles", "indstiller", "anbefales", "anbefaler", "foreslås", "foreslår", "fremsendes"),
    closed=frozenset({"lukket", "lukket punkt", "lukket sag"}),
    names=frozenset({"dagsorden", "åben dagsorden", "referat", "beslutningsprotokol", "mødeindkaldelse"}),
    labels={
        "udvalg": "body", "råd": "body", "forum": "body", "sted": "place", "mødested": "place",
        "lokale": "place", "dato": "date", "mødedato": "date", "tidspunkt": "date", "sag": "case",
        "sagsnr": "case", "sagsnummer": "case", "sag nr": "case", "journalnr": "journal", "j.nr": "journal",
        "sagsbehandler": "officers", "sagsbehandlere": "officers", "sags nr": "case", "sagsid": "case",
        "sags id": "case", "sags-id": "case",
        "sags-nr": "case", "sag-nr": "case", "sagsid.": "case", "journalnummer": "journal", "j. nr":
        "journal",
        "ansvarlig": "officers", "initialer": "officers", "sagsansvarlig": "officers", "dok.nr": "particular",
        "doknr": "particular", "dokumentnr": "particular", "sagen afgøres i": "particular",
        "sagsforløb": "particular", "sagstype": "particular", "acadre sagsnr": "case",
        "offentlighed": "access", "adgang": "access", "sagsadgang": "access", "type": "particular",
    },
    months=(
        "januar", "februar", "marts", "april", "maj", "juni",
        "juli", "august", "september", "oktober", "november", "december",
    ),
    before_dates=frozenset(
        {"den", "d.", "d", "dato", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"}
    ),
    over_to=frozenset(
        {
            "for", "til", "fra", "af", "i", "møde", "mødet", "ordinært", "ekstraordinært", "offentligt",
            "det", "den", "et",
        }
    ),
    genitives=(),
    says_it=False,
    endings=frozenset({"s"}),
)  # fmt: skip
