"""The words of Norwegian agendas: Bokmål, and the usual ones of Nynorsk too."""

from meetingtui.domain.language import AgendaWords

# Who makes a recommendation, and whose view the case text tells: before a noun of each gender.
OFFICES = (
    "kommunedirektøren", "rådmannen", "fylkesrådmannen", "fylkesdirektøren", "fylkeskommunedirektøren",
    "administrasjonen", "administrasjonssjefen", "saksbehandleren", "ordføreren", "ordføraren",
    "byrådet", "byråden", "direktøren", "sekretariatet", "styreleder", "daglig leder", "saksbehandler",
    "sakshandsamar", "ordfører", "virksomhetsleder", "kommunalsjefen",
)  # fmt: skip
OWNERS = tuple(f"{office}{ending}" for office in OFFICES for ending in ("s", " si", " sin", " sitt"))
PROPOSALS = (
    "forslag til vedtak", "framlegg til vedtak", "forslag til innstilling", "innstilling", "tilråding",
    "tilrådning", "anbefaling",
)  # fmt: skip
PARAGRAPHS = ("5", "13", "14", "15", "23", "24", "26")  # of offentleglova, by which items are closed
DATE = r"(?P<date>\d{1,2}\.? ?(?:\d{1,2}\.|[a-z]{3,9}) ?\d{2,4}|\d{4}-\d\d-\d\d)"
ON = r",? ?(?:i møtet? )?(?:den |d\. ?|dato |av |[-–] ?)?"

AGENDA = AgendaWords(
    recommendation=frozenset(
        {
            *(f"{owner} {proposal}" for owner in OWNERS for proposal in PROPOSALS),
            "forslag til vedtak", "framlegg til vedtak", "forslag til innstilling", "innstilling",
            "tilråding", "tilrådning", "vedtaksforslag", "forslag til uttalelse", "forslag til uttale",
            "forslag til høringsuttalelse", "innstilling/vedtak", "innstilling til vedtak",
            "forslag til avgjørelse",
        }
    ),
    recommendation_patterns=(
        r"[^.:]{2,80}s (?:forslag til (?:vedtak|innstilling|uttalelse)|innstilling|tilråding|tilrådning)"
        r"(?: til .{2,60})?",
        r"[^.:]{2,80} (?:si|sin|sitt) (?:(?:forslag|framlegg) til vedtak|innstilling|tilråding|tilrådning)"
        r"(?: til .{2,60})?",
        r"(?:innstilling|tilråding|tilrådning) (?:fra|frå|til) .{2,100}",
        r"(?:forslag|framlegg) til (?:vedtak|innstilling) (?:i|for|fra|frå|til) .{2,80}",
        r"[^.:]{2,80} (?:innstiller|foreslår|anbefaler|tilrår)(?:,? at)?",
        r"[^.:]{2,80} (?:innstiller|foreslår|anbefaler|tilrår|rår til)[^.:]{0,60}"
        r" (?:slikt|slik|følgende|følgjande) (?:vedtak|innstilling)",
    ),
    sections=frozenset(
        {"handsaming i møtet", "handsaming",
            *(f"{owner} {view}" for owner in OWNERS for view in ("vurdering", "vurderinger", "vurderingar")),
            *(f"{owner} {view}" for owner in OWNERS for view in ("konklusjon", "kommentar", "kommentarer")),
            "saksopplysninger", "saksopplysningar", "saksopplysning", "saksutredning", "saksutgreiing",
            "saksframstilling", "saksfremstilling", "saksorientering", "saksinformasjon", "opplysninger",
            "faktaopplysninger", "faktaopplysningar", "faktiske opplysninger", "faktagrunnlag", "fakta",
            "fakta i saken", "bakgrunn", "bakgrunn for saken", "bakgrunn for saka", "innledning", "innleiing",
            "sammendrag", "samandrag", "oppsummering", "oppsummering av saken", "ingress", "kortversjon",
            "hva saken gjelder", "kva saka gjeld", "saken gjelder", "saka gjeld", "saken i korte trekk",
            "saka i korte trekk", "kort om saken", "kort om saka", "hovedtrekk i saken", "formål",
            "formålet med saken", "problemstilling", "problemstillinger", "vurdering", "vurderinger",
            "vurderingar", "vurdering av saken", "vurdering og konklusjon", "samlet vurdering",
            "samla vurdering", "helhetsvurdering", "drøfting", "drøftinger", "konklusjon",
            "konklusjon og anbefaling", "vurdering og anbefaling", "begrunnelse", "grunngjeving",
            "begrunnelse for vedtaket", "økonomi", "økonomiske konsekvenser", "økonomiske konsekvensar",
            "økonomiske forhold", "økonomisk vurdering", "økonomiske og administrative konsekvenser",
            "økonomi og finansiering", "økonomiske, administrative og juridiske konsekvenser", "finansiering",
            "kostnader", "administrative konsekvenser", "personalmessige konsekvenser",
            "konsekvenser for bemanning", "organisatoriske konsekvenser", "juridiske konsekvenser",
            "konsekvenser", "konsekvensar", "andre konsekvenser", "konsekvensvurdering",
            "konsekvenser for barn og unge", "barn og unge", "hensynet til barnets beste", "barnets beste",
            "folkehelse", "konsekvenser for folkehelse", "folkehelsevurdering", "universell utforming",
            "likestilling og inkludering", "miljø", "miljøkonsekvenser", "miljømessige konsekvenser",
            "klima og miljø", "miljø og klima", "klima- og miljøkonsekvenser",
            "konsekvenser for klima og miljø", "miljøvurdering", "bærekraft", "berekraft", "bærekraftsmål",
            "fns bærekraftsmål", "beredskapsmessige konsekvenser", "naturmangfold", "naturmangfoldloven",
            "vurdering etter naturmangfoldloven", "risiko og sårbarhet", "risikovurdering", "lovgrunnlag",
            "lovheimel", "lovhjemmel", "hjemmel", "hjemmelsgrunnlag", "lov- og forskriftsgrunnlag",
            "rettslig grunnlag", "rettsleg grunnlag", "juridisk grunnlag", "juridiske forhold",
            "lover og forskrifter", "gjeldende regelverk", "forholdet til overordnede planer",
            "forhold til overordnede planer", "forholdet til planverk", "planstatus", "planforhold",
            "planfaglige forhold", "gjeldende planer", "gjeldende plan", "planforslaget",
            "beskrivelse av planforslaget", "planprosess", "beskrivelse av tiltaket", "tiltaket",
            "tidligere vedtak", "tidligere behandling", "tidlegare vedtak", "tidlegare behandling",
            "tidligere politiske vedtak", "gjeldende vedtak", "alternativer", "alternative løsninger",
            "alternative løysingar", "alternativ", "alternativt forslag til vedtak", "alternativ innstilling",
            "alternative vedtak", "høring", "høringer", "høringsuttalelser", "høyring", "høyringsuttaler",
            "høringsinnspill", "innkomne merknader", "innkomne uttalelser", "merknader", "merknadsbehandling",
            "uttalelser", "uttalelser fra andre instanser", "innspill", "nabovarsel", "nabomerknader",
            "medvirkning", "medverknad", "brukermedvirkning", "involvering", "ansattes medvirkning",
            "kommunikasjon", "framdrift", "fremdrift", "framdriftsplan", "fremdriftsplan", "tidsplan",
            "videre prosess", "vidare prosess", "videre saksgang", "vidare saksgang", "videre behandling",
            "videre arbeid", "veien videre", "oppfølging", "gjennomføring", "evaluering", "rapportering",
            "behandling", "møtebehandling", "behandling i møtet", "saksgang", "habilitet",
            "dokumenter i saken", "dokument i saka", "andre dokumenter i saken", "saksdokumenter",
            "saksdokument", "andre saksdokumenter", "øvrige saksdokumenter", "bakgrunnsdokumenter",
            "dokumenter", "melding om vedtak", "utskrift sendes", "utskrift til", "vedtaket sendes til",
            "protokolltilførsel", "protokolltilførsler", "stemmeforklaring", "klageadgang", "klage",
            "rett til å klage", "orientering om klageadgang", "vilkår", "generelt",
        }
    ),
    decision=frozenset(
        {
            "vedtak", "endelig vedtak", "endeleg vedtak", "enstemmig vedtak", "samrøystes vedtak",
            "beslutning", "vedtak/innstilling", "møtets vedtak", "avgjørelse", "avgjerd", "konklusjon/vedtak",
            "saksprotokoll",
        }
    ),
    decision_patterns=(
        r"(?P<body>.{2,80}?)(?: si|s) (?:handsaming"
        r"|behandling) av sak .{1,20} i møte (?:den )?(?P<date>.{6,40})",
        r"(?:enstemmig |endelig |samrøystes )?(?:vedtak|innstilling|behandling|handsaming|saksprotokoll"
        r"|beslutning|avgjerd|uttalelse|protokoll) (?:i|fra|frå|av|gjort i)"
        rf" (?P<body>.{{2,100}}?){ON}{DATE}.{{0,30}}",
        r"(?P<body>[^.:]{2,80}?)(?:s| sitt| si| sin)? (?:enstemmige )?"
        rf"(?:vedtak|innstilling|behandling|handsaming|uttalelse|beslutning|avgjerd){ON}{DATE}.{{0,30}}",
        r"(?P<body>[^.:]{2,80}?)(?:s| si| sin)? (?:behandling|handsaming) (?:av|i) sak .{1,30}? i møtet? "
        rf"(?:den )?{DATE}.{{0,30}}",
        r"(?:enstemmig |endelig |samrøystes )?vedtak i (?P<body>[^.:]{2,80})",
        r"saksprotokoll (?:i|fra|frå) (?P<body>[^.:]{2,80})",
        r"(?P<body>[^.:]{2,80}?)(?:s| sitt) (?:enstemmige )?vedtak",
    ),
    votes=frozenset(
        {
            "votering", "avstemning", "avstemming", "røysting", "avrøysting", "voteringsresultat",
            "voteringer", "avstemningsresultat", "voteringar", "stemmegivning",
        }
    ),
    opened=frozenset({"åpen", "åpent", "åpen sak", "open", "ope", "offentlig", "offentleg", "ugradert"}),
    closed_part=frozenset(
        {"for lukkede dører",
            "lukkede saker", "lukka saker", "lukket møte", "lukka møte", "lukket del", "lukka del",
            "lukket saksliste", "lukket sakliste", "lukket sakskart", "saker unntatt offentlighet",
            "saker unntatt fra offentlighet", "saker unnateke offentlegheit", "saker i lukket møte",
            "saker som behandles i lukket møte", "lukket protokoll",
        }
    ),
    open_part=frozenset(
        {"for åpne dører",
            "åpne saker", "opne saker", "åpent møte", "ope møte", "åpen del", "åpen saksliste",
            "åpent sakskart", "åpen sakliste", "offentlige saker", "offentlege saker", "saker i åpent møte",
            "åpen protokoll",
        }
    ),
    contents=frozenset(
        {
            "saksliste", "sakliste", "sakskart", "saksoversikt", "innhold", "innhald", "innholdsfortegnelse",
            "innhaldsliste", "innhaldsoversikt", "oversikt over saker", "innholdsoversikt",
        }
    ),
    not_there=(
        r"(?:følgende|følgjande) (?:medlemmer |representanter )?(?:deltok ikk(?:e|je)|var inhabile?).{0,200}",
        r"[^.:]{2,80} deltok ikk(?:e|je) (?:i|ved|under) (?:sakens |saka si )?"
        r"(?:behandling|handsaming|votering).{0,120}",
        r"[^.:]{2,80} (?:fratrådte|fratrådde|fråtredde) (?:møtet |møte )?"
        r"(?:som inhabil|under behandling).{0,120}",
    ),
    closing=(
        r"møtet (?:ble |vart |er )?(?:hevet|heva|avsluttet|avslutta|slutt|sluttet)\b.{0,80}",
        r"(?:møteslutt|møtet slutt|sluttidspunkt)\b.{0,60}",
    ),
    ending=frozenset(
        {
            "underskrifter", "underskrift", "signaturer", "signatur", "underskriftsside", "signering",
            "vedleggsoversikt",
        }
    ),
    attachments=frozenset(
        {
            "vedlegg", "vedlagt", "vedlegg til saken", "vedlegg til saka", "vedlegg i saken",
            "trykte vedlegg", "utrykte vedlegg", "ikke trykte vedlegg", "digitale vedlegg",
            "vedlagte dokumenter", "vedlagte saksdokumenter", "vedlagte dokument", "følgende vedlegg",
            "vedleggsliste", "elektroniske vedlegg",
        }
    ),
    nothing=frozenset({"ingen", "ingen vedlegg", "intet", "ingen trykte vedlegg", "ingen utrykte vedlegg"}),
    page=frozenset({"side", "s."}),
    here=(
        "kan ses her", "kan leses her", "kan lesast her", "finnes her", "finst her", "ligger her", "se her",
        "sjå her", "les mer her", "les meir her", "lenke", "lenkje",
    ),
    hanging=frozenset({"og", "eller", "samt", "til", "men", "og/eller", "henholdsvis", "respektive"}),
    telling=(
        "og", "det", "er", "til", "av", "ikke", "på", "en", "et", "den", "de", "som", "med", "for", "har",
        "fra", "at", "om", "kan", "skal", "å", "etter", "blir", "ble", "være", "vedtak", "saken", "møte",
        "mot", "opp", "ut", "mellom", "videre", "utvalget", "innstilling", "ikkje", "frå", "eit",
    ),
    item=frozenset({"sak", "saksnr.", "saksnr", "saknr.", "saknr", "punkt", "pkt.", "pkt"}),
    clause=frozenset({"at"}),
    asking=(
        "innstilles", "innstiller", "anbefales", "anbefaler", "foreslås", "foreslår", "tilrås", "tilrår",
        "vedtar", "vedtas", "vedtek", "vedtatt", "vert vedteke", "godkjenner", "godkjennes", "godkjent",
        "tar saken", "tas til", "tar til", "tatt til", "slutter seg", "avventes", "utsettes", "oversendes",
        "legges ut", "avslås", "fatter", "delegeres", "bevilges", "gis dispensasjon", "gis fullmakt",
    ),
    closed=frozenset(
        {
            "lukket", "lukka", "lukket sak", "lukka sak", "lukket møte", "unntatt offentlighet",
            "unntatt off.", "unntatt off", "unntatt fra offentlighet", "unnateke offentlegheit",
            "unnateke offentleg innsyn", "ikke offentlig", "ikkje offentleg", "u.off", "u. off", "u.off.",
            "untatt offentlighet", "unntatt offentlig innsyn",
            *(f"{law} § {number}" for law in (
                "off.loven", "offl", "offl.", "off.lova", "offentleglova", "offentlighetsloven",
                "unntatt offentlighet offl", "unntatt offentlighet offl.", "unntatt offentlighet, jf. offl.",
                "unntatt etter offentleglova", "unntatt offentlighet etter offentleglova",
                "unntatt offentlighet jf. offentleglova", "u.off. offl", "u.off. offl.",
            ) for number in PARAGRAPHS),
        }
    ),
    names=frozenset(
        {
            "møteinnkalling", "innkalling", "innkalling til møte i", "møteinnkalling for", "møteprotokoll",
            "møteprotokoll for", "protokoll", "protokoll fra møte i", "protokoll frå møte i", "møtebok",
            "møtebok for", "møte i", "saksliste", "sakliste", "sakskart", "sakspapirer", "sakspapir",
            "saksframlegg", "saksfremlegg", "dagsorden", "innkalling til", "tilleggssaksliste",
            "tilleggsinnkalling", "møteinnkalling til", "saksdokumenter",
        }
    ),
    labels={
        "utvalg": "body", "utval": "body", "organ": "body", "råd": "body", "nemnd": "body", "styre": "body",
        "utvalg/styre/råd": "body", "møtested": "place", "møtestad": "place", "sted": "place",
        "stad": "place", "møterom": "place", "lokale": "place", "møtested/lokale": "place",
        "møtestad/lokale": "place", "dato": "date", "møtedato": "date", "møtetid": "date",
        "møtedato/tid": "date", "tid": "date", "tidspunkt": "date", "møtetidspunkt": "date",
        "møtedag": "date", "arkivreferanse": "case", "arkivsaksnr": "case", "arkivsaknr": "case",
        "arkivsaksnummer": "case", "arkivsak": "case", "arkivsak-dok": "case", "arkivsaksdok": "case",
        "arkivsak-id": "case", "arkivsakid": "case",
        "arkivsaksid": "case", "saksnr": "case", "saknr": "case", "saksnummer": "case", "saks nr": "case",
        "sak nr": "case", "sak": "case", "saksmappe": "case", "saksmappenr": "case", "saksid": "case",
        "saks-id": "case", "sakid": "case", "vår ref": "case", "vår referanse": "case", "ref": "case",
        "referanse": "case", "journalnr": "case", "arkivnr": "particular", "arkiv": "particular",
        "arkivkode": "particular", "k-kode": "particular", "klassering": "particular",
        "klassifisering": "particular", "journalpost": "particular", "journalpostid": "particular",
        "jpid": "particular", "løpenr": "particular", "lnr": "particular", "saksbehandler": "officers",
        "saksbehandlere": "officers", "sakshandsamar": "officers", "sakshandsamarar": "officers",
        "saksbeh": "officers", "saksbehandlar": "officers", "saksansvarlig": "officers",
        "saksansvarleg": "officers", "ansvarlig leder": "officers", "ansvarleg leiar": "officers",
        "ansvarlig": "officers", "ansvarleg": "officers", "saksordfører": "particular",
        "utvalgssaksnr": "particular", "utvalssaksnr": "particular", "utvalgssak": "particular",
        "utvalssak": "particular", "utvalgssaksnummer": "particular", "sakstype": "particular",
        "type": "particular", "behandles i": "particular", "saken behandles i": "particular",
        "saken avgjøres av": "particular", "avgjøres i": "particular", "saksgang": "particular",
        "dokumentnr": "particular", "dok.nr": "particular", "gnr/bnr": "particular", "gbnr": "particular",
        "gradering": "access", "offentlighet": "access", "tilgangskode": "access", "tilgang": "access",
        "unntatt offentlighet": "access", "skjermes": "access", "offentleglova": "access",
    },
    months=(
        "januar", "februar", "mars", "april", "mai", "juni",
        "juli", "august", "september", "oktober", "november", "desember",
    ),
    before_dates=frozenset(
        {
            "den", "d.", "d", "dato", "kl", "kl.", "møte", "i", "mandag", "tirsdag", "onsdag", "torsdag",
            "fredag", "lørdag", "søndag", "måndag", "tysdag", "laurdag", "sundag",
        }
    ),
    over_to=frozenset(
        {
            "for", "til", "fra", "frå", "av", "i", "møte", "møtet", "møter", "ordinært",
            "ekstraordinært", "det", "den", "et", "eit",
        }
    ),
    genitives=(),
    says_it=True,
    endings=frozenset({"s"}),
)  # fmt: skip
