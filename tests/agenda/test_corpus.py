"""Documents as six countries' systems print them are read as a person reads them."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from meetingtui.agenda import read_agenda
from meetingtui.domain.exchange import to_values
from tests.agenda.corpus import SAMPLES
from tests.agenda.corpus.model import Sample
from tests.agenda.corpus.scoring import score


@cache
def found(sample: Sample) -> dict:
    """What an import of the document finds."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / sample.file
        path.write_bytes(sample.content())
        return to_values(read_agenda(path).meeting)


def scored(sample: Sample) -> tuple[float, list[str]]:
    """The document's score, and what differs."""
    return score(found(sample), sample.expected())


def wanted(sample: Sample, field: str) -> dict:
    """One field of the items that a person finds, by their places; only where it is not empty."""
    items = enumerate(sample.expected()["items"])
    return {place: item[field] for place, item in items if item[field]}


def named(field: str) -> list[Sample]:
    """The documents that have something in that field."""
    return [sample for sample in SAMPLES if wanted(sample, field)]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.file)
def test_a_document_needs_few_corrections(sample: Sample) -> None:
    points, notes = scored(sample)
    assert points >= 90, "\n".join(notes)


def test_most_documents_need_none() -> None:
    points = [scored(sample)[0] for sample in SAMPLES]
    assert sum(points) / len(points) >= 95


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.file)
def test_a_document_that_lacks_its_last_item_does_not_score_in_full(sample: Sample) -> None:
    values = sample.expected()
    assert score({"items": values["items"][:-1]}, values)[0] < 100


@pytest.mark.parametrize("sample", named("closed"), ids=lambda sample: sample.file)
def test_closed_items_and_no_others_are_closed(sample: Sample) -> None:
    closed = [place for place, item in enumerate(found(sample)["items"]) if item["closed"]]
    assert closed == list(wanted(sample, "closed"))


@pytest.mark.parametrize("sample", named("earlier_decisions"), ids=lambda sample: sample.file)
def test_what_other_bodies_decided_before_is_kept_as_history(sample: Sample) -> None:
    items = found(sample)["items"]
    history = {place: [_told(one) for one in item["earlier_decisions"]] for place, item in enumerate(items)}
    for place, decisions in wanted(sample, "earlier_decisions").items():
        assert history[place] == [_told(one) for one in decisions]


def _told(decision: dict) -> tuple[str, str, str]:
    return decision["body"].casefold(), decision["date"], " ".join(decision["text"].split())
