"""The Swedish verbs of a body."""

from dataclasses import replace

from meetingtui.domain.decision import Outcome
from meetingtui.languages.verbs import rows, verb_tables

# What a body does by deciding: present, past, infinitive and passive.
DEEDS = """
    beslutar beslutade besluta
    godkänner godkände godkänna godkänns
    antar antog anta antas
    fastställer fastställde fastställa fastställs
    beviljar beviljade bevilja beviljas
    bifaller biföll bifalla bifalls
    avslår avslog avslå avslås
    avvisar avvisade avvisa avvisas
    tillstyrker tillstyrkte tillstyrka tillstyrks
    avstyrker avstyrkte avstyrka avstyrks
    utser utsåg utse utses
    väljer valde välja väljs
    omväljer omvalde omvälja omväljs
    nominerar nominerade nominera nomineras
    entledigar entledigade entlediga entledigas
    tillsätter tillsatte tillsätta tillsätts
    uppdrar uppdrog uppdra
    ger gav ge ges
    delegerar delegerade delegera delegeras
    bemyndigar bemyndigade bemyndiga bemyndigas
    befullmäktigar befullmäktigade befullmäktiga befullmäktigas
    rekommenderar rekommenderade rekommendera rekommenderas
    föreslår föreslog föreslå föreslås
    hemställer hemställde hemställa
    anhåller anhöll anhålla
    anslår anslog anslå anslås
    anvisar anvisade anvisa anvisas
    avsätter avsatte avsätta avsätts
    tilldelar tilldelade tilldela tilldelas
    inrättar inrättade inrätta inrättas
    upphäver upphävde upphäva upphävs
    förklarar förklarade förklara förklaras
    bekräftar bekräftade bekräfta bekräftas
    avger avgav avge avges
    medger medgav medge medges
    meddelar meddelade meddela meddelas
    ställer ställde ställa
    instämmer instämde instämma
    stödjer stödde stödja stöds
    konstaterar konstaterade konstatera konstateras
    uppmanar uppmanade uppmana uppmanas
    ber bad be
    begär begärde begära begärs
    beklagar beklagade beklaga
    anser ansåg anse
    bedömer bedömde bedöma
    uttalar uttalade uttala
    ålägger ålade ålägga åläggs
    förelägger förelade förelägga föreläggs
    tillåter tillät tillåta tillåts
    avskriver avskrev avskriva avskrivs
    prioriterar prioriterade prioritera prioriteras
    omfördelar omfördelade omfördela omfördelas
    reserverar reserverade reservera reserveras
    accepterar accepterade acceptera accepteras
    överlämnar överlämnade överlämna överlämnas
    lämnar lämnade lämna lämnas
    lägger lade lägga läggs
    tar tog ta tas
    ingår ingick ingå ingås
"""
DISCUSSIONS = """
    diskuterar diskuterade diskutera diskuteras
    behandlar behandlade behandla behandlas
    överlägger överlade överlägga
    överväger övervägde överväga övervägs
    kommenterar kommenterade kommentera kommenteras
    debatterar debatterade debattera debatteras
"""
NOTINGS = """
    noterar noterade notera noteras
    antecknar antecknade anteckna antecknas
"""
POSTPONEMENTS = """
    bordlägger bordlade bordlägga bordläggs
    ajournerar ajournerade ajournera ajourneras
"""
REFERRALS = """
    återremitterar återremitterade återremittera återremitteras
    remitterar remitterade remittera remitteras
    hänskjuter hänsköt hänskjuta hänskjuts
    hänvisar hänvisade hänvisa hänvisas
    återförvisar återförvisade återförvisa återförvisas
"""
# What a body will go on to do once it has decided: present, infinitive and passive.
INTENTIONS = """
    fortsätter fortsätta | arbetar arbeta | söker söka | följer följa | bidrar bidra | deltar delta
    samarbetar samarbeta | håller hålla | utarbetar utarbeta | genomför genomföra | säkerställer säkerställa
    bjuder bjuda | undersöker undersöka | utvärderar utvärdera | låter låta | stärker stärka
    utvecklar utveckla | etablerar etablera | riktar rikta | påbörjar påbörja | inleder inleda
    sätter sätta | går gå | medverkar medverka | informerar informera | erbjuder erbjuda | övertar överta
    skickar skicka skickas | sänder sända sänds | kompletterar komplettera | gör göra | köper köpa
    säljer sälja | stänger stänga | öppnar öppna | avvecklar avveckla | anställer anställa
    ändrar ändra | justerar justera | förlänger förlänga | säger säga | överför överföra
    finansierar finansiera | minskar minska | höjer höja | sänker sänka | beställer beställa
    inhämtar inhämta | inför införa | utökar utöka | utlyser utlysa | anpassar anpassa | initierar initiera
    återkommer återkomma | upphandlar upphandla | tecknar teckna | bildar bilda | startar starta
    skjuter skjuta | anordnar anordna | använder använda | reviderar revidera | tillämpar tillämpa
    upplåter upplåta | hyr hyra | arrenderar arrendera | förvärvar förvärva | verkar verka
    delar dela | ansöker ansöka | överklagar överklaga | ansluter ansluta | inbjuder inbjuda
    översänder översända | sprider sprida | tackar tacka
"""
FINITE, INFINITE, PASSIVE = verb_tables(
    intentions=INTENTIONS,
    deeds={
        Outcome.ADOPTED: DEEDS,
        Outcome.DISCUSSED: DISCUSSIONS,
        Outcome.NOTED: NOTINGS,
        Outcome.POSTPONED: POSTPONEMENTS,
        Outcome.REFERRED: REFERRALS,
    },
)
# "att godkänna planen" is minuted as "beslutade att godkänna planen", whatever the verb.
INFINITE |= {form: replace(verb, deed=False) for form, verb in INFINITE.items() if form != "besluta"}
# "Motionen bifalls inte": the "inte" goes with the verb, not behind what it is about.
for _present, _past, _infinitive, *_passives in rows(DEEDS):
    for _form in _passives:
        _verb = PASSIVE[_form]
        PASSIVE[f"{_form} inte"] = replace(_verb, past=f"{_past} inte", infinitive=f"inte {_infinitive}")

# Verbs that come to something else with certain words after them (patterns).
_LAID = {"till handlingarna": Outcome.NOTED, "ad acta": Outcome.NOTED}
_TAKEN = {
    "del av": Outcome.NOTED,
    "till protokollet": Outcome.NOTED,
    "(?:till|för) kännedom": Outcome.NOTED,
    "initiativ till": Outcome.ADOPTED,
    "avstånd från": Outcome.ADOPTED,
}
TURNS = {
    "lägga": _LAID,
    "inte lägga": _LAID,
    "ta": _TAKEN,
    "inte ta": _TAKEN,
    "lämna": {"(?:synpunkter|inspel)": Outcome.DISCUSSED},
    "skicka": {"(?:på|ut på) remiss": Outcome.POSTPONED, "tillbaka till": Outcome.REFERRED},
    "sända": {"(?:på|ut på) remiss": Outcome.POSTPONED, "tillbaka till": Outcome.REFERRED},
    "skjuta": {"upp": Outcome.POSTPONED},
    "överlämna": {
        "(?:ärendet|motionen|medborgarförslaget|frågan) till": Outcome.REFERRED,
        "till .{2,60} för (?:beredning|vidare handläggning)": Outcome.REFERRED,
    },
}
