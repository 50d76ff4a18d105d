"""Which language a document is in, by its frequent words."""

from collections.abc import Sequence

from meetingtui.agenda.words import Words
from meetingtui.domain.errors import AgendaError
from meetingtui.domain.language import Language
from meetingtui.languages import LANGUAGES


def language_named(code: str) -> Language:
    """The language with that BCP 47 code; AgendaError when its agendas cannot be read."""
    known = LANGUAGES.get(code) or LANGUAGES.get(code.split("-")[0].lower())
    if known is None:
        raise AgendaError(
            "Agendas in the language {code} cannot be read.",
            "Nothing was stored. The languages are: {codes}.",
            code=code,
            codes=", ".join(LANGUAGES),
        )
    return known


def language_of(words: Words, languages: Sequence[Language] = ()) -> Language:
    """The language (of all) most of whose frequent words are in the document; the first when none is."""

    def told(language: Language) -> int:
        return sum(words.count(word) for word in language.agenda.telling)

    return max(languages or LANGUAGES.values(), key=told)
