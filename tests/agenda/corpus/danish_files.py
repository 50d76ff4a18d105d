"""Danish documents that come as Word files or web pages: a committee, tenants, a children's committee, a party."""

from tests.agenda.corpus.model import (
    Advice,
    Agenda,
    Annexes,
    Before,
    Item,
    Listed,
    Rows,
    annexes,
    decided,
    lead,
    section,
)

CULTURE = Agenda(
    "Referat",
    "Kulturudvalget",
    "2026-02-05",
    "Biblioteket, mødelokale 1",
    "da",
    (
        Item(
            "812", "Driftstilskud til Museum Østkysten 2026-2029. Ny aftale",
            (
                section("Resumé", "Aftalen med museet udløber ved årets udgang og skal forhandles om."),
                section("Sagsfremstilling", "Museet har haft stigende besøgstal siden 2022:", Rows((("År", "Besøg"), ("2022", "31.400"), ("2023", "35.020"), ("2024", "38.911"))),
                        "Forvaltningen har holdt to møder med museets bestyrelse. Parterne er enige om målene."),
                section("Økonomi og organisatoriske konsekvenser", "Tilskuddet er 2,1 mio. kr. om året."),
                Advice("Indstilling", "Direktøren indstiller,", ("at aftalen godkendes", "at målene evalueres i 2028"), "{n}."),
                Before("Beslutning i Kulturudvalget den 08-01-2026", "Kulturudvalget", "2026-01-08", ("Udsat. Forvaltningen uddyber målene for formidling.",)),
                section("Supplerende Sagsfremstilling", "Målene for formidling er nu uddybet i bilag 2."),
                decided("Beslutning i Kulturudvalget den 05-02-2026", "Godkendt.", "Per Lau (C) undlod at stemme."),
                annexes("Bilag", "Udkast til aftale (11872/26)", "Mål for formidling (14410/26)"),
            ),
            "25/10482",
        ),
        Item("813", "Orientering fra formanden", (decided("Beslutning i Kulturudvalget den 05-02-2026", "Orienteringen blev taget til efterretning."), Annexes("Bilag", nothing="Ingen")), "26/118"),
        Item("814", "10. kulturnat i Fjordby - forslag til tema", (section("Sagsfremstilling", "Der er kommet tre forslag til tema fra borgerne: havet, lyset og naboen."), Advice("Indstilling", "Direktøren indstiller, at udvalget vælger et tema."),
             decided("Beslutning i Kulturudvalget den 05-02-2026", "Udvalget valgte temaet lyset.")), "26/733"),
        Item("815", "Lukket punkt: Personalesag", (decided("Beslutning i Kulturudvalget den 05-02-2026", "Godkendt."),), "26/902", closed=True),
    ),
)  # fmt: skip

TENANTS = Agenda(
    "Dagsorden til ordinært afdelingsmøde",
    "Afdelingsbestyrelsen",
    "2026-09-10",
    "Fælleshuset",
    "da",
    (
        Item("1", "Valg af dirigent"),
        Item("2", "Bestyrelsens beretning", (lead("Beretningen er omdelt til alle beboere den 1. september."),)),
        Item("3", "Indkomne forslag", (lead("Der er kommet to forslag."), section("Forslag fra Birte, nr. 14", "Der sættes et ekstra cykelskur op ved nordgavlen."),
             Advice("Indstilling", "Bestyrelsen indstiller, at forslaget vedtages."))),
        Item("4", "Godkendelse af budget 2027", (lead("Huslejen stiger med 1,8 procent."), Advice("Indstilling", "Bestyrelsen indstiller, at budgettet godkendes."),)),
        Item("5", "Valg til bestyrelsen", (lead("På valg er:", Listed("-", ("Ib", "Tove"))),)),
        Item("6", "Eventuelt"),
    ),
    front=("Dagsorden til ordinært afdelingsmøde", "Torsdag den 10. september 2026 kl. 19:00", "Sted: Fælleshuset"),
)  # fmt: skip

CHILDREN = Agenda(
    "Dagsorden Børneudvalget",
    "Børneudvalget",
    "2026-03-03",
    "Mødelokale 3",
    "da",
    (
        Item("1", "Godkendelse af dagsorden", (Advice("Forvaltningen foreslår", "At dagsordenen godkendes."),), None, ("Rikke Holst",)),
        Item(
            "2", "Kapacitet i dagtilbud frem mod 2030",
            (
                section("Præsentation", "Udvalget skal drøfte behovet for pladser i dagtilbud."),
                Advice("Forvaltningen foreslår", "", ("At udvalget drøfter behovet.", "At forvaltningen regner på to modeller til mødet i maj."), "-"),
                section("Sagsbeskrivelse", "Antallet af børn stiger i den østlige del af kommunen, mens det falder i den vestlige. 3. behandling af skolestrukturen sker først til efteråret.",
                        Rows((("Område", "2026", "2030"), ("Øst", "612", "690"), ("Vest", "488", "451"))), "Fremskrivningen kan [ses her](https://www.fjordby.example/fremskrivning)."),
                section("Økonomi", "Ingen."),
                annexes("Bilag", "Fremskrivning 2026.pdf", "Kort over dagtilbud.pdf", targets=("\\Attachments\\9001-1.pdf", "\\Attachments\\9002-1.pdf")),
            ),
            "2025-014411", ("Claus Rahbek",),
        ),
        Item("3", "Orientering om skolefravær", (section("Sagsbeskrivelse", "Fraværet er 6,1 procent og dermed lavere end året før."), Advice("Forvaltningen foreslår", "At orienteringen tages til efterretning.")), "2026-000871", ("Rikke Holst",)),
        Item("4", "Ansættelse af skoleleder", (Advice("Forvaltningen foreslår", "At ansættelsen godkendes."),), "2026-001102", ("Maja Toft",), closed=True, above="Lukkede sager"),
    ),
)  # fmt: skip

PARTY = Agenda(
    "Dagsorden til bestyrelsesmøde",
    "Fjordby Lokalforening",
    "2026-05-06",
    "Online",
    "da",
    (
        Item("1", "Godkendelse af dagsorden og referat"),
        Item("2", "Opstilling til byrådsvalget", (section("Baggrund", "Valget er den 16. november 2027. Vi har [fælles spilleregler](https://parti.example/regler) for opstilling."),
             Advice("Indstilling", "Forretningsudvalget indstiller,", ("at opstillingsmødet holdes i januar 2027", "at **Mette** leder udvalget".replace("**", ""), "at der afsættes 5.000 kr. til annoncer"), "-"),
             section("Noter", "Kandidaterne skal være medlemmer senest:", Listed("{n}.", ("31. august for nye medlemmer", "30. september for alle andre"))))),
        Item("3", "Økonomi", (section("Baggrund", "Status for 1. kvartal:", Rows((("Post", "Budget", "Forbrug"), ("Møder", "8.000", "5.200"), ("Annoncer", "12.000", "0")))), Advice("Indstilling", "Det indstilles, at status tages til efterretning.")), None, ("Ole",)),
        Item("4", "Eventuelt"),
    ),
    front=("Dagsorden til bestyrelsesmøde i Fjordby Lokalforening", "Dato: 6. maj 2026 kl. 19.30", "Sted: Online"),
)  # fmt: skip
