"""Made-up meeting documents as the case systems of six countries print them, with what they say."""

from tests.agenda.corpus import (
    danish_minutes,
    danish_texts,
    dutch_english,
    files,
    german,
    norwegian,
    pages,
    papers,
    swedish,
)
from tests.agenda.corpus.model import Sample

SAMPLES: tuple[Sample, ...] = (
    *danish_texts.SAMPLES,
    *danish_minutes.SAMPLES,
    *norwegian.SAMPLES,
    *swedish.SAMPLES,
    *german.SAMPLES,
    *dutch_english.SAMPLES,
    *papers.SAMPLES,
    *files.SAMPLES,
    *pages.SAMPLES,
)
