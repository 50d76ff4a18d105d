"""The languages of agendas and minutes: one file each, data only."""

from meetingtui.domain.language import Language
from meetingtui.languages import da, en

LANGUAGES: dict[str, Language] = {language.code: language for language in (da.DANISH, en.ENGLISH)}


def language_of(code: str) -> Language:
    """The language with that BCP 47 code, or the one of its first part ("da-DK"); else Danish."""
    return LANGUAGES.get(code) or LANGUAGES.get(code.split("-")[0]) or da.DANISH
