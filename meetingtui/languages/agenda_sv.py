"""The words of Swedish agendas, of Sweden and of Finland."""

from meetingtui.domain.language import AgendaWords

# Who makes a proposal, and whose view the case text tells.
OWNERS = (
    "förvaltningens", "kommunstyrelseförvaltningens", "kommunledningskontorets", "stadsledningskontorets",
    "kontorets", "kansliets", "kommundirektörens", "stadsdirektörens", "regiondirektörens", "direktörens",
    "förvaltningschefens", "föredragandens", "arbetsutskottets", "kommunstyrelsens arbetsutskotts",
    "utskottets", "kommunstyrelsens", "stadsstyrelsens", "regionstyrelsens", "styrelsens", "nämndens",
    "presidiets", "ordförandens", "beredningens", "valberedningens", "kommunfullmäktiges presidiums",
    "byggnadsnämndens", "socialnämndens", "miljönämndens", "sekretariatets", "tjänstemannens",
)  # fmt: skip
DATE = r"(?P<date>\d{1,2}\.? ?(?:\d{1,2}\.|[a-z]{3,9}) ?\d{4}|\d{4}-\d\d-\d\d)"

AGENDA = AgendaWords(
    recommendation=frozenset(
        {
            *(f"{owner} {what}" for owner in OWNERS for what in (
                "förslag", "förslag till beslut", "beslutsförslag", "rekommendation", "hemställan",
            )),
            "förslag till beslut", "förslag", "beslutsförslag", "förslag till beslut i korthet", "hemställan",
            "förslag till yttrande", "förslag till ställningstagande", "rekommendation", "rekommendationer",
            "ändrat förslag till beslut", "nytt förslag till beslut", "reviderat förslag till beslut",
            "förslag på beslut", "förslag till protokoll",
        }
    ),
    recommendation_patterns=(
        r"[^.:]{2,80}s förslag till (?:kommunfullmäktige|fullmäktige|kommunstyrelsen|nämnden"
        r"|regionfullmäktige)",
        r"[^.:]{2,80}s (?:förslag till (?:beslut|yttrande)|beslutsförslag)(?: (?:till|i|för) .{2,80})?",
        r"förslag till beslut (?:i|till|för|från|av) .{2,100}",
        r"beslutsförslag (?:i|till|för|från|av) .{2,100}",
        r"[^.:]{2,80} föreslås (?:att )?besluta(?:,? att)?",
        r"[^.:]{2,80} föreslår (?:att )?[^.:]{2,60} (?:besluta|beslutar|att besluta)(?: enligt följande)?",
    ),
    sections=frozenset(
        {"jäv",
            *(f"{owner} {what}" for owner in OWNERS for what in (
                "bedömning", "överväganden", "synpunkter", "yttrande", "motivering", "beredning",
                "ställningstagande",
            )),
            "ärendebeskrivning", "beskrivning av ärendet", "beskrivning", "ärendet", "ärendet i korthet",
            "sammanfattning", "sammanfattning av ärendet", "ärendesammanfattning", "bakgrund", "inledning",
            "bakgrund och ärendebeskrivning", "bakgrund till ärendet", "ärendets beredning", "beredning",
            "beredning av ärendet", "beredningsprocess", "ärendets gång", "ärendegång",
            "ärendets handläggning", "tidigare behandling", "tidigare beslut", "tidigare beslut i ärendet",
            "tidigare ställningstaganden", "redogörelse för ärendet", "redogörelse", "ärenderedogörelse",
            "utredning", "utredning av ärendet", "bedömning", "samlad bedömning", "bedömning och motivering",
            "analys", "analys och bedömning", "överväganden", "överväganden och motivering", "motivering",
            "motivering av förslag till beslut", "motivering till beslut",
            "motivering till förslag till beslut", "skäl", "skäl för beslut", "skäl till beslut",
            "skälen för beslutet", "skäl för beslutet", "motiv till beslut", "slutsats", "slutsatser",
            "syfte", "mål", "måluppfyllelse", "koppling till mål", "omvärldsbevakning", "ekonomi",
            "ekonomiska konsekvenser", "ekonomisk bedömning", "ekonomiska överväganden",
            "ekonomiska konsekvenser av beslutet", "ekonomiska konsekvenser och finansiering", "finansiering",
            "ekonomi och finansiering", "ekonomisk påverkan", "kostnader", "kostnader och finansiering",
            "konsekvenser", "konsekvensbedömning", "konsekvensanalys", "konsekvensbeskrivning",
            "konsekvenser för verksamheten", "personella konsekvenser", "organisatoriska konsekvenser",
            "konsekvenser för personalen", "konsekvenser av beslutet", "juridiska konsekvenser",
            "juridisk bedömning", "juridiska överväganden", "lagstöd", "lagrum", "lagstiftning",
            "rättslig reglering", "gällande regelverk", "gällande bestämmelser", "aktuell lagstiftning",
            "tillämplig lagstiftning", "barnkonsekvensanalys", "barnkonsekvenser", "barnperspektivet",
            "barnperspektiv", "barnchecklista", "barnrättsperspektiv", "barnrättsperspektivet",
            "barnrättsbedömning", "prövning av barnets bästa", "barnets bästa", "konsekvenser för barn",
            "konsekvenser för barn och unga", "barn och unga", "jämställdhet", "jämställdhetsanalys",
            "jämställdhetsperspektiv", "jämställdhetsperspektivet", "jämställdhetskonsekvenser",
            "jämställdhet och jämlikhet", "jämlikhet", "tillgänglighet", "miljökonsekvenser",
            "miljömässiga konsekvenser", "miljöbedömning", "miljö- och klimatkonsekvenser",
            "miljö och klimat", "klimatkonsekvenser", "klimat och miljö", "hållbarhet", "hållbarhetsanalys",
            "hållbar utveckling", "sociala konsekvenser", "social hållbarhet", "ekologisk hållbarhet",
            "ekonomisk hållbarhet", "bedömning ur ekonomisk dimension", "bedömning ur ekologisk dimension",
            "bedömning ur social dimension", "trygghet och säkerhet", "folkhälsa", "folkhälsoperspektiv",
            "landsbygdsperspektiv", "samverkan", "facklig samverkan", "medborgardialog", "mbl",
            "mbl-förhandling", "remiss", "remisser", "remissinstanser", "remissyttranden", "remissvar",
            "inkomna yttranden", "inkomna synpunkter", "samråd", "kommunikation", "uppföljning",
            "utvärdering", "genomförande", "tidplan", "tidsplan", "fortsatt arbete", "fortsatt process",
            "nästa steg", "ärendets fortsatta gång", "risker", "riskbedömning", "riskanalys", "alternativ",
            "alternativa lösningar", "nuläge", "beslutsunderlag", "underlag", "underlag för beslut",
            "beslutsunderlag i ärendet", "yrkande", "yrkanden", "förslag och yrkanden",
            "förslag till beslut på sammanträdet", "förslag på sammanträdet", "förslag under sammanträdet",
            "yrkanden på sammanträdet", "tilläggsyrkande", "ändringsyrkande", "proposition", "propositioner",
            "propositionsordning", "beslutsgång", "mötesgång", "reservation", "reservationer",
            "särskilt yttrande", "särskilda yttranden", "avvikande mening", "protokollsanteckning",
            "protokollsanteckningar", "anteckning till protokollet", "ajournering",
            "deltar inte i beslutet", "deltar ej i beslutet", "ej deltagande i beslutet", "inlägg",
            "överläggning", "föredragning", "debatt", "dagens sammanträde", "på sammanträdet", "behandling",
            "behandlingen i kommunstyrelsen", "behandling på sammanträdet", "expedieras", "expedieras till",
            "beslutet expedieras till", "skickas till", "beslutet skickas till", "beslutet ska skickas till",
            "beslut skickas till", "beslutet sänds till", "sändlista", "kopia till", "delges", "delgivning",
            "beslut delges", "beslutet delges", "för kännedom", "för verkställighet", "verkställighet",
            "protokollsutdrag", "protokollsutdrag till", "utdrag till", "distribution", "hur man överklagar",
            "besvärshänvisning", "överklagande", "överklagan", "ändringssökande", "sökande av ändring",
            "ytterligare information", "tilläggsuppgifter", "tilläggsinformation", "upplysningar",
            "beslutshistoria", "beslutshistorik", "ärendehistorik", "paragrafjustering",
            "omedelbar justering",
        }
    ),
    decision=frozenset(
        {
            "beslut", "beslutet", "beslut i ärendet", "nämndens beslut", "styrelsens beslut",
            "fullmäktiges beslut", "utskottets beslut", "mötets beslut", "stämmans beslut", "beslutat",
            "avgörande",
        }
    ),
    decision_patterns=(
        rf"(?P<body>[^.:]{{2,80}}?)s (?:slutliga )?beslut,? ?(?:den |[-–] ?)?{DATE}.{{0,30}}",
        rf"beslut (?:i|av|från) (?P<body>[^.:]{{2,80}}?),? ?(?:den |[-–] ?)?{DATE}.{{0,30}}",
        r"(?P<body>[^.:]{2,80}?)s (?:slutliga )?beslut(?:,? § ?\d{1,4}.{0,12})?",
        r"beslut i (?P<body>[^.:]{2,80})",
    ),
    votes=frozenset(
        {
            "omröstning", "omröstningsresultat", "votering", "voteringsresultat", "voteringsordning",
            "omröstningsordning", "omröstningar", "röstning", "röstningsresultat", "resultat av omröstningen",
        }
    ),
    opened=frozenset({"öppen", "öppet", "öppet ärende", "offentlig", "offentligt", "offentlig handling"}),
    closed_part=frozenset(
        {
            "slutna ärenden", "slutet sammanträde", "slutet möte", "sluten del", "stängt möte",
            "stängt sammanträde", "stängd del", "sekretessärenden", "sekretessbelagda ärenden",
            "ärenden med sekretess", "icke offentliga ärenden", "icke-offentliga ärenden",
            "ej offentliga ärenden", "ej offentlig del", "inte offentliga ärenden", "slutna dörrar",
            "bakom stängda dörrar",
        }
    ),
    open_part=frozenset(
        {
            "öppna ärenden", "öppet sammanträde", "öppet möte", "öppen del", "offentliga ärenden",
            "offentlig del", "offentligt sammanträde",
        }
    ),
    contents=frozenset(
        {
            "innehållsförteckning", "innehåll", "ärendelista", "föredragningslista", "ärendeförteckning",
            "lista över ärenden", "ärenden", "dagordning", "förteckning över ärenden", "behandlade ärenden",
            "paragrafförteckning", "paragraflista", "innehåll i protokollet",
        }
    ),
    not_there=(
        r"(?:följande|på grund av jäv) .{0,60}(?:deltar|deltog) (?:inte|ej|icke).{0,160}",
        r"[^.:]{2,80} (?:deltar|deltog|har) (?:inte|ej|icke) (?:deltagit )?(?:i|vid) "
        r"(?:beslut|handläggning|behandling|ärendet|överläggning).{0,120}",
        r"[^.:]{2,80} (?:anmäler|anmälde|har anmält) jäv.{0,120}",
    ),
    closing=(
        r"(?:ordföranden |ordförande )?(?:förklarade?|avslutade?r?) (?:mötet|sammanträdet)\b.{0,80}",
        r"(?:mötet|sammanträdet) (?:avslutades|avslutas|förklarades avslutat|är avslutat)\b.{0,80}",
    ),
    ending=frozenset(
        {
            "signaturer", "signatursida", "underskrifter", "underskrift", "underskriftssida", "signering",
            "bilageförteckning",
            "anvisning för sökande av ändring", "anvisningar för sökande av ändring", "besvärsanvisning",
            "anvisning om rättelseyrkande",
        }
    ),
    attachments=frozenset(
        {
            "bilagor", "bilaga", "handlingar", "bifogade handlingar", "bifogas", "övriga bilagor",
            "tillhörande handlingar", "handlingar i ärendet", "bilagor till ärendet", "bifogade bilagor",
            "bifogat material", "bilagt", "ärendets handlingar",
        }
    ),
    nothing=frozenset({"inga", "ingen", "inga bilagor", "inga handlingar", "ingen bilaga", "saknas"}),
    page=frozenset({"sida", "sidan", "sid", "sid."}),
    here=(
        "finns här", "kan läsas här", "kan ses här", "läs mer här", "hittas här", "se här", "länk",
        "klicka här",
    ),
    hanging=frozenset({"och", "eller", "samt", "till", "men", "och/eller", "respektive"}),
    telling=(
        "och", "att", "är", "inte", "för", "till", "av", "det", "som", "på", "med", "den", "en", "ett", "om",
        "har", "de", "från", "vid", "kan", "ska", "över", "under", "enligt", "ärendet", "beslut", "eller",
        "i", "samt", "även", "efter", "sammanträde",
    ),
    item=frozenset({"ärende", "ärendenr", "ärendenr.", "punkt", "paragraf"}),
    clause=frozenset({"att"}),
    asking=(
        "föreslås", "föreslår", "beslutar", "besluta", "godkänner", "godkänna", "godkänns", "antar",
        "noterar", "noteras", "lägger", "läggs till", "rekommenderar", "hemställer", "överlämnar",
        "överlämnas", "fastställer", "fastställs", "utser", "utses", "väljer", "avslår", "avslås", "bifaller",
        "bifalls", "besvarad", "antecknar", "antecknas", "återremitteras", "bordläggs", "konstateras",
    ),
    closed=frozenset(
        {
            "sekretess", "sekretessärende", "sekretessbelagt", "sekretessbelagd", "sekretessbelagt ärende",
            "omfattas av sekretess", "slutet", "sluten", "slutet ärende", "stängt", "stängt ärende",
            "ej offentligt", "ej offentlig", "icke offentlig", "icke offentligt", "icke-offentlig",
            "icke-offentligt", "inte offentlig", "inte offentligt", "konfidentiell", "konfidentiellt",
        }
    ),
    names=frozenset(
        {
            "kallelse", "kallelse till", "kallelse till sammanträde med", "kallelse/föredragningslista",
            "kallelse för", "kallelse och föredragningslista", "möteskallelse", "föredragningslista",
            "föredragningslista för", "dagordning", "dagordning för", "ärendelista", "protokoll",
            "protokoll för", "protokoll från", "sammanträdesprotokoll", "mötesprotokoll", "protokollsutdrag",
            "kungörelse", "tjänsteskrivelse", "tjänsteutlåtande", "beslutsprotokoll",
            "protokoll fört vid sammanträde med", "tilläggslista",
        }
    ),
    labels={
        "nämnd": "body", "instans": "body", "organ": "body", "styrelse": "body", "beslutsinstans": "body",
        "beslutande organ": "body", "nämnd/styrelse": "body", "forum": "body", "plats": "place",
        "sammanträdesplats": "place", "mötesplats": "place", "lokal": "place", "plats och tid": "place",
        "tid och plats": "place", "tid": "date", "datum": "date", "sammanträdesdatum": "date",
        "mötesdatum": "date", "sammanträdestid": "date", "mötestid": "date", "tidpunkt": "date",
        "sammanträdesdag": "date", "dag och tid": "date", "datum och tid": "date", "dnr": "case",
        "diarienummer": "case", "diarienr": "case", "dnr nr": "case", "ärendenummer": "case",
        "ärendenr": "case", "ärende nr": "case", "ärende-id": "case", "beteckning": "case",
        "referens": "case", "ref": "case", "vår beteckning": "case", "vårt diarienummer": "case",
        "ärendeid": "case", "dno": "case", "diarie nr": "case", "diarie-nr": "case",
        "diarienummer/ärendenummer": "case", "handläggare": "officers", "ansvarig handläggare": "officers",
        "ansvarig tjänsteman": "officers", "ansvarig": "officers", "beredare": "officers",
        "beredare av ärendet": "officers", "föredragande": "officers", "föredragare": "officers",
        "tjänsteperson": "officers", "kontaktperson": "officers",
        "beredning och tilläggsuppgifter": "officers", "mer information": "particular", "sekretess": "access",
        "offentlighet": "access", "tillgång": "access", "typ": "particular", "ärendetyp": "particular",
        "dokumentnummer": "particular", "dokumentid": "particular", "fastighet": "particular",
        "fastighetsbeteckning": "particular", "sökande": "particular", "kod": "particular",
        "motionär": "particular", "motionärer": "particular", "beslutas av": "particular",
        "tidsåtgång": "particular",
    },
    months=(
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ),
    before_dates=frozenset(
        {"sammanträder", "sammanträde", "sammanträdesdatum",
            "den", "datum", "kl", "kl.", "nr", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag",
            "söndag", "måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen",
        }
    ),
    over_to=frozenset(
        {
            "för", "till", "från", "av", "i", "med", "vid", "fört", "sammanträde", "sammanträdet",
            "möte", "mötet", "styrelsemöte", "ordinarie", "extra", "ett",
        }
    ),
    genitives=(),
    says_it=True,
    endings=frozenset({"s"}),
)  # fmt: skip
