"""The words over the columns of a list of members, and for roles, in the six languages of agendas.

All are here together: a list does not tell its language. In small letters, hyphens as spaces.
"""

from enum import StrEnum

from meetingtui.domain.errors import N_
from meetingtui.domain.people import Role


class Column(StrEnum):
    """What stands in a column; the first five in the order that a list without headings has them in."""

    NAME = N_("name")
    PARTY = N_("party")
    CONSTITUENCY = N_("constituency")
    ROLE = N_("role")
    SUBSTITUTE_FOR = N_("substitute for")
    FIRST_NAME = N_("first name")
    LAST_NAME = N_("last name")


def _by_word(words: dict[Column, str]) -> dict[str, Column]:
    return {word.strip(): column for column, several in words.items() for word in several.split(",")}


HEADINGS = _by_word(
    {
        Column.NAME: "navn, name, namn, naam, fulde navn, full name, medlemsnavn, fullständigt namn,"
        " vollständiger name, volledige naam",
        Column.FIRST_NAME: "fornavn, fornavne, first name, given name, forename, förnamn, vorname, voornaam",
        Column.LAST_NAME: "efternavn, last name, surname, family name, etternavn, efternamn, nachname,"
        " familienname, achternaam",
        Column.PARTY: "parti, party, liste, partibogstav, partei, fraktion, partij, fractie, gruppe, group,"
        " valgliste, partibeteckning, political party, parti/liste, liste/parti",
        Column.CONSTITUENCY: "kommune,"
        " valgkreds, constituency, kommun, ward, municipality, wahlkreis, gemeinde,"
        " kiesdistrict, gemeente, valkrets, valdistrikt, valgdistrikt, kreds, område, district, wijk",
        Column.ROLE: "rolle, role, funktion, titel, funksjon, tittel, roll, function, functie, title, hverv,"
        " verv, uppdrag, rol, post, position, amt",
        Column.SUBSTITUTE_FOR: "suppleant for, stedfortræder, stedfortræder for, substitute for,"
        " substituting for, deputy for, vara for, varamedlem for, vararepresentant for, ersättare för,"
        " suppleant för, stellvertreter für, stellvertreterin für, stellvertretung für,"
        " vertreter für, vertritt, plaatsvervanger, plaatsvervanger van, plaatsvervanger voor",
    }
)
# Over a name too, but words of a role as well: only beside another heading.
ALSO_NAMES = frozenset({"medlem", "member", "mitglied", "ledamot", "lid", "representant", "person"})

SUBSTITUTE = None  # a role that is no office: the seat is another's
ROLES: dict[str, Role | None] = {
    word.strip(): role
    for role, several in (
        (
            Role.CHAIR,
            "chair, formand, leder, ordförande, vorsitzende, vorsitzender, vorsitzende(r), vorsitz,"
            " voorzitter, chairman,"
            " chairwoman, chairperson, forperson, forkvinde, borgmester, ordfører, mayor,"
            " bürgermeister, bürgermeisterin, burgemeester, president",
        ),
        (
            Role.VICE_CHAIR,
            "vice chair, vice_chair, næstformand, nestleder, vice ordförande, viceordförande, vice chairman,"
            " vice chairwoman, vice chairperson, deputy chair, deputy chairman, viceformand, viceborgmester,"
            " varaordfører, deputy mayor, stellvertretender vorsitzender, stellvertretende vorsitzende,"
            " stellvertretende(r) vorsitzende(r), stellv. vorsitzende, stellv. vorsitzender,"
            " stv. vorsitzender, stv. vorsitzende, vicevoorzitter, vice voorzitter,"
            " plaatsvervangend voorzitter, ondervoorzitter, næstforperson, vice president",
        ),
        (
            Role.MEMBER,
            "member, medlem, mitglied, ledamot, lid, menigt medlem, ordinært medlem, ordinary member,"
            " ordinarie ledamot, ordentliches mitglied, representant, raadslid, byrådsmedlem, ordinær,"
            " ordinarie, councillor",
        ),
        (
            SUBSTITUTE,
            "substitute, suppleant, stedfortræder, alternate, deputy, vara, varamedlem, vararepresentant,"
            " ersättare, stellvertreter, stellvertreterin, stellvertretendes mitglied, vertreter,"
            " plaatsvervanger, plaatsvervangend lid",
        ),
    )
    for word in several.split(",")
}


def plain(text: str) -> str:
    """A heading or role as it stands in the tables: small letters, single spaces, no colon after it."""
    return " ".join(text.casefold().replace("-", " ").rstrip(": .*").split())
