"""What outlives a meeting: its rules, phrases, follow-ups and approved minutes, and the private scratch."""

import datetime as dt
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from meetingtui.choosing import plan_next, take_in
from meetingtui.domain.approval import Approval, Correction
from meetingtui.domain.approving import approved
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.errors import RuleError, StoreError
from meetingtui.domain.follow_up import FollowUp, FollowUpState
from meetingtui.domain.following_up import follow_up, settle
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.outline import add_item, move_item, remove_item, rename_item, renumber_item
from meetingtui.domain.phrase import Phrase
from meetingtui.domain.rules import PROFILES, Rules
from meetingtui.domain.seats import Appointment, Seats
from meetingtui.domain.sitting import close_meeting, decide, write_note
from meetingtui.languages import language_of
from meetingtui.minutes import FORMATS, Audience, Size, export
from meetingtui.printout import to_values
from meetingtui.store import Store, Writer
from tests.commandline import command
from tests.hostile import HOSTILE_TEXTS, RAW_TEXTS
from tests.minutes.reading import squeezed, text_in
from tests.store.conftest import NOON, TODAY, Clock, Listener, small_meeting

DANISH = language_of("da")
NOTE = FollowUp(0, "sender notat", "Ane")


def days(count: int) -> dt.date:
    """So many days after the small meeting."""
    return TODAY + dt.timedelta(days=count)


def noted(meeting: Meeting, text: str = "sender notat") -> Meeting:
    """With a follow-up on the budget."""
    return follow_up(meeting, 2, replace(NOTE, text=text), NOON)


def agenda(*titles: str, day: dt.date | None = None, body: str = "Byrådet") -> Meeting:
    """A flat agenda as it is read from a document."""
    items = tuple(Item(n, str(n), title) for n, title in enumerate(titles, 1))
    return Meeting("Møde", body, date=day or days(14), items=items)


def carried_texts(meeting: Meeting) -> list[tuple[str, str]]:
    return [(item.title, one.text) for item in meeting.items for one in item.follow_ups]


# Asked of the store


def test_meetings_with_follow_ups_or_appointments_are_found_of_one_body_or_all(store: Store) -> None:
    seats = (Seats(1, 1, "formand", "", "", (Appointment("Ane"),)),)
    plain = small_meeting()
    on_clause = replace(plain.item(2), clauses=(replace(plain.item(2).clauses[0], seats=seats),))
    stored = [
        plain,
        noted(small_meeting(date=days(2))),
        replace(small_meeting(date=days(1)), items=(replace(plain.items[0], seats=seats),)),
        replace(small_meeting(body="Udvalget"), items=(on_clause,)),
        noted(small_meeting(date=days(9))),
    ]
    ids = [store.add(meeting) for meeting in stored]
    store.delete(ids[4])
    assert [meeting.id for meeting in store.lasting.meetings()] == [ids[3], ids[2], ids[1]]
    assert [meeting.id for meeting in store.lasting.meetings("BYRÅDET")] == [ids[2], ids[1]]
    assert store.lasting.meetings("Byrå") == []
    assert store.lasting.meetings()[2] == replace(stored[1], id=ids[1])


def test_the_meeting_of_a_day_is_the_closed_one_and_then_the_newest(store: Store) -> None:
    closed = replace(small_meeting("lukket"), opened_at=NOON, closed_at=NOON)
    ids = [store.add(one) for one in (closed, small_meeting(), small_meeting(date=days(1)))]
    newer = store.add(small_meeting(date=days(1)))
    store.add(small_meeting(date=None))
    store.add(small_meeting(body="Udvalget", date=days(3)))
    store.delete(store.add(small_meeting(date=days(4))))
    assert store.lasting.days_of("Byrådet") == {TODAY: ids[0], days(1): newer}
    assert store.lasting.held_on("Byrådet", TODAY) == store.load(ids[0])
    assert store.lasting.held_on("Byrådet", days(3)) is None


def test_rules_and_phrases_are_those_of_the_bodys_latest_meeting(store: Store) -> None:
    tak = (Phrase("tak", "Tak til {navn}."),)
    store.add(replace(small_meeting(date=days(5)), phrases=tak, rules=PROFILES["association"]))
    store.add(replace(small_meeting(), phrases=(Phrase("gl", "Gammel."),)))
    store.add(replace(small_meeting(date=None), phrases=(Phrase("ud", "Uden dato."),)))
    store.add(replace(small_meeting(body="Udvalget", date=days(9)), phrases=(Phrase("x", "Andre."),)))
    store.delete(store.add(small_meeting(date=days(9))))
    assert store.lasting.phrases_of("Byrådet") == tak
    assert store.lasting.rules_of("Byrådet") == PROFILES["association"]
    assert (store.lasting.phrases_of("Ingen"), store.lasting.rules_of("Ingen")) == ((), Rules())


def test_what_is_still_open_is_of_the_bodys_meetings_before_the_day(store: Store) -> None:
    store.add(settle(noted(noted(small_meeting(), "a"), "b"), 2, 2, FollowUpState.DONE, TODAY))
    store.add(noted(small_meeting(date=days(7)), "c"))
    store.add(noted(small_meeting(body="Udvalget"), "d"))

    def still_open(before: dt.date | None) -> list[str]:
        return [one.follow_up.text for one in store.lasting.still_open("Byrådet", before)]

    assert still_open(TODAY) == []
    assert still_open(days(1)) == ["a"]
    assert still_open(days(7)) == ["a"]
    assert still_open(None) == ["a", "c"]


# A new agenda is taken in


def test_a_new_agenda_gets_what_its_body_had_last(store: Store) -> None:
    last = replace(
        noted(small_meeting()), phrases=(Phrase("tak", "Tak."),), rules=replace(Rules(), casting_vote=True)
    )
    store.add(last)
    (left,) = last.item(2).follow_ups
    meeting = store.load(take_in(store, agenda("Godkendelse af referat", "Siden sidst", "Plan")))
    assert (meeting.phrases, meeting.rules) == (last.phrases, last.rules)
    assert [member.name for member in meeting.roster] == ["Ane Å", "Bo Ø"]
    assert [item.approves for item in meeting.items] == [TODAY, None, None]
    assert meeting.items[1].follow_ups == (replace(left, made_on=TODAY, made_in="1.1"),)
    assert carried_texts(meeting) == [("Siden sidst", "sender notat")]


@pytest.mark.parametrize(
    ("titles", "home"),
    [
        (("Godkendelse af referat", "Siden sidst"), "Siden sidst"),
        (("Plan", "Opfølgning fra mødet den 4. marts 2026"), "Opfølgning fra mødet den 4. marts 2026"),
        (("Plan", "Godkendelse af referat"), "Godkendelse af referat"),
        (("Plan", "Opfølgning på ungeindsatsen"), None),  # they are only offered
    ],
)
def test_open_follow_ups_go_to_since_last_else_to_the_approval(
    store: Store, titles: tuple[str, ...], home: str | None
) -> None:
    store.add(noted(small_meeting()))
    meeting = store.load(take_in(store, agenda(*titles)))
    assert carried_texts(meeting) == ([(home, "sender notat")] if home else [])


def test_a_new_agenda_has_nothing_of_other_bodies_and_of_later_meetings(store: Store) -> None:
    store.add(noted(small_meeting(body="Udvalget")))
    store.add(noted(small_meeting(date=days(30))))
    new = agenda("Godkendelse af referat", "Siden sidst")
    assert store.load(take_in(store, new)).items == new.items
    nobody = replace(new, body="")
    assert store.load(take_in(store, nobody)).items == new.items


def test_a_meeting_that_was_exported_is_stored_as_it_is(store: Store) -> None:
    store.add(replace(noted(small_meeting()), phrases=(Phrase("tak", "Tak."),)))
    new = agenda("Godkendelse af referat", "Siden sidst")
    meeting_id = take_in(store, new, exported=True)
    assert store.load(meeting_id) == replace(new, id=meeting_id)


def test_a_follow_up_that_the_later_meeting_settled_is_carried_no_further(store: Store) -> None:
    store.add(noted(noted(small_meeting(), "a"), "b"))
    second = store.load(take_in(store, agenda("Siden sidst", day=days(7))))
    store.change(second, settle(second, 1, 1, FollowUpState.DONE, days(7)), "settle")
    third = store.load(take_in(store, agenda("Siden sidst", day=days(14))))
    assert carried_texts(third) == [("Siden sidst", "b")]
    assert third.items[0].follow_ups[0].uid == second.items[0].follow_ups[1].uid


# The next meeting is planned


def test_the_next_meeting_is_stored_with_what_this_one_leaves_it(store: Store) -> None:
    earlier = store.load(store.add(noted(small_meeting(date=days(-7)), "gammel")))
    held = replace(small_meeting(), phrases=(Phrase("tak", "Tak."),), rules=PROFILES["association"])
    held = store.load(store.add(noted(noted(held, "a"), "b")))
    store.change(held, held := settle(held, 2, 2, FollowUpState.DROPPED, TODAY), "settle")
    planned = store.load(plan_next(store, held, days(14)))
    assert (planned.body, planned.date, planned.state.value) == ("Byrådet", days(14), "planned")
    assert (planned.phrases, planned.rules) == (held.phrases, held.rules)
    assert [member.name for member in planned.roster] == ["Ane Å", "Bo Ø"]
    assert [item.approves for item in planned.items if item.approves] == [TODAY]
    (home,) = [item for item in planned.items if item.follow_ups]
    assert home.title == "Opfølgning fra mødet den 4. marts 2026"
    assert home.follow_ups == (
        replace(earlier.item(2).follow_ups[0], id=1, made_on=days(-7), made_in="1.1"),
        replace(held.item(2).follow_ups[0], id=2, made_on=TODAY, made_in="1.1"),
    )


def test_a_follow_up_of_a_meeting_that_is_changed_and_not_stored_yet_is_carried_too(store: Store) -> None:
    held = store.load(store.add(small_meeting()))
    planned = store.load(plan_next(store, noted(held, "ny"), days(14)))
    assert [text for _title, text in carried_texts(planned)] == ["ny"]


@pytest.mark.parametrize("count", [0, -3, 14])
def test_a_day_that_is_taken_or_not_after_the_meeting_is_refused_and_nothing_stored(
    store: Store, meeting: Meeting, count: int
) -> None:
    store.add(small_meeting(date=days(14)))
    store.add(small_meeting(body="Udvalget", date=days(21)))
    with pytest.raises(RuleError, match=r"already\.|is after this one"):
        plan_next(store, meeting, days(count))
    assert len(store.meetings()) == 3
    assert plan_next(store, meeting, days(21)) == 4


# Approved minutes


@pytest.fixture
def locked(store: Store, meeting: Meeting) -> Meeting:
    """The stored meeting, closed and approved with a correction."""
    closed = decide(replace(meeting, opened_at=NOON), 3, None, Decision(Outcome.ADOPTED, "Vedtaget.", NOON))
    closed = close_meeting(closed, NOON)
    store.change(meeting, closed, "close")
    told = (Correction("1.2", "Forkastet.", None, "Vedtaget."),)
    store.change(closed, approved(closed, Approval(days(14), "1.1", told)), "approve")
    return store.load(meeting.id)


def test_approved_minutes_are_stored_with_their_corrections(store: Store, locked: Meeting) -> None:
    assert locked.approval == Approval(days(14), "1.1", (Correction("1.2", "Forkastet.", None, "Vedtaget."),))
    assert locked.item(3).decision == Decision(Outcome.ADOPTED, "Forkastet.", NOON)
    assert store.replay(locked.id) == locked


def test_a_change_to_approved_minutes_is_refused_and_nothing_written(store: Store, locked: Meeting) -> None:
    for changed in (replace(locked, title="Et andet"), decide(locked, 2, 1, Decision(None, "Nej."))):
        with pytest.raises(RuleError, match="are locked"):
            store.change(locked, changed, "change")
    assert store.load(locked.id) == locked
    assert [revision.act for revision in store.revisions(locked.id)] == ["added", "close", "approve"]


def test_the_approval_can_be_taken_back_and_the_minutes_changed_again(store: Store, locked: Meeting) -> None:
    store.change(locked, approved(locked, None), "take back")
    free = store.load(locked.id)
    assert (free.approval, free.item(3).decision) == (None, Decision(Outcome.ADOPTED, "Vedtaget.", NOON))
    store.change(free, replace(free, title="Et andet"), "change")
    assert store.load(locked.id).title == "Et andet"


def test_an_approval_is_written_in_both_meetings_or_in_none(
    store: Store, meeting: Meeting, told: Listener, clock: Clock
) -> None:
    old = store.load(store.add(replace(small_meeting(date=days(-7)), opened_at=NOON, closed_at=NOON)))
    after = approved(old, Approval(TODAY, "1.2"))
    decided = decide(meeting, 3, None, Decision(Outcome.ADOPTED, "Godkendt.", NOON))
    writer = store.writer(meeting, told, clock)
    gone = replace(old, id=999)
    failed = writer.save(decided, "decide", [(old, after), (gone, replace(gone, items=after.items[:1] * 2))])
    with pytest.raises(StoreError):
        failed.result(5)
    assert (store.load(old.id), store.load(meeting.id)) == (old, meeting)
    writer.save(decided, "decide", [(old, after)]).exception(
        5
    )  # told of the first once more, and tried again
    assert writer.flush(5)
    assert writer.close(5)
    assert (store.load(old.id), store.load(meeting.id)) == (after, decided)
    assert [revision.act for revision in store.revisions(old.id)] == ["added", "decide"]


# The private scratch


@pytest.fixture
def writer(store: Store, meeting: Meeting, told: Listener, clock: Clock) -> Iterator[Writer]:
    made = store.writer(meeting, told, clock)
    yield made
    made.close(5)


def scratch_versions(store: Store, item_id: int) -> list[str]:
    """What was kept of an item's private text, the oldest first."""
    query = "SELECT text FROM scratch_version WHERE item_id = ? ORDER BY id"
    with closing(sqlite3.connect(store.path)) as database:
        return [text for (text,) in database.execute(query, (item_id,))]


def test_private_text_is_on_the_disk_without_anybody_asking_and_read_back(
    store: Store, meeting: Meeting, writer: Writer
) -> None:
    writer.scratch(2, "Bo er uenig\nmed sig selv")
    writer.scratch(3, "husk vand")
    assert writer.flush(5)
    assert store.scratch_of(meeting.id) == {2: "Bo er uenig\nmed sig selv", 3: "husk vand"}
    with Store.open(store.path.parent, read_only=True) as other:
        assert other.scratch_of(meeting.id)[3] == "husk vand"
    writer.scratch(3, "")
    assert writer.flush(5)
    assert store.scratch_of(meeting.id) == {2: "Bo er uenig\nmed sig selv"}
    assert store.scratch_of(store.add(small_meeting())) == {}


def test_any_private_text_is_read_back_as_it_was(store: Store, meeting: Meeting, writer: Writer) -> None:
    for text in (*HOSTILE_TEXTS, *RAW_TEXTS):
        writer.scratch(2, text)
        assert writer.flush(5)
        assert store.scratch_of(meeting.id) == {2: text.replace("\ud800", "?")}


def test_private_text_and_notes_do_not_touch_one_another(
    store: Store, meeting: Meeting, writer: Writer
) -> None:
    writer.note(3, "til referatet", 0, 1)
    writer.scratch(3, "kun mit")
    assert writer.flush(5)
    assert store.load(meeting.id) == write_note(meeting, 3, "til referatet")
    assert store.scratch_of(meeting.id) == {3: "kun mit"}
    assert len(store.revisions(meeting.id)) == 1
    assert writer.close(5)
    assert [version.text for version in store.note_versions(meeting.id, 3)] == ["Set.", "til referatet"]
    assert scratch_versions(store, 3) == ["kun mit"]


def test_private_text_after_closing_is_refused_and_not_swallowed(writer: Writer) -> None:
    writer.scratch(2, "sidste")
    assert writer.close(5)
    with pytest.raises(StoreError, match="not saved"):
        writer.scratch(2, "for sent")


def test_private_text_survives_what_is_done_to_its_item(
    store: Store, meeting: Meeting, writer: Writer
) -> None:
    writer.scratch(3, "kun mit")
    changed = move_item(renumber_item(rename_item(meeting, 3, "Andet"), 3, "7"), 3, -1)
    changed = decide(write_note(changed, 3, "Set."), 3, None, Decision(Outcome.NOTED, "Set.", NOON))
    writer.save(changed, "change").result(5)
    assert store.scratch_of(meeting.id) == {3: "kun mit"}
    writer.save(remove_item(changed, 3), "remove").result(5)
    writer.save(changed, "undo").result(5)
    assert store.scratch_of(meeting.id) == {3: "kun mit"}
    writer.scratch(3, "kun mit, og mere")
    assert writer.flush(5)
    assert store.scratch_of(meeting.id) == {3: "kun mit, og mere"}


def test_private_text_of_a_new_item_is_taken(store: Store, meeting: Meeting, writer: Writer) -> None:
    writer.save(add_item(meeting, "2", "Eventuelt"), "add item")
    writer.scratch(4, "kun mit")
    assert writer.flush(5)
    assert store.scratch_of(meeting.id) == {4: "kun mit"}


def test_a_new_item_has_no_private_text_of_one_that_was_removed(
    store: Store, meeting: Meeting, told: Listener
) -> None:
    first = store.writer(meeting, told)
    first.scratch(3, "om det gamle punkt")
    assert first.flush(5)
    first.save(remove_item(meeting, 3), "remove").result(5)
    assert first.close(5)
    again = add_item(store.load(meeting.id), "1.2", "Noget andet")
    second = store.writer(store.load(meeting.id), told)
    second.save(again, "add item").result(5)
    assert second.close(5)
    new = again.items[-1].id
    assert store.scratch_of(meeting.id).get(new, "") == ""


def test_private_text_that_goes_at_one_key_is_kept_as_a_version(
    store: Store, meeting: Meeting, writer: Writer, clock: Clock
) -> None:
    for text in ("b" * 99 + "a" * 500, "b" * 100, "b" * 99, ""):
        writer.scratch(2, text)
        assert writer.flush(5)
    assert scratch_versions(store, 2) == ["b" * 99 + "a" * 500]
    writer.scratch(2, "ny")
    assert writer.flush(5)
    clock.forward(minutes=6)
    writer.scratch(2, "nyere")
    assert writer.flush(5)
    assert scratch_versions(store, 2)[1:] == ["nyere"]
    assert store.note_versions(meeting.id, 2) == []


def test_private_text_goes_when_its_meeting_is_purged(store: Store, meeting: Meeting, writer: Writer) -> None:
    writer.scratch(2, "a" * 300)
    writer.flush(5)
    writer.scratch(2, "kun mit")
    assert writer.close(5)
    assert scratch_versions(store, 2)
    store.delete(meeting.id)
    store.purge_deleted()
    assert scratch_versions(store, 2) == []
    assert store.scratch_of(meeting.id) == {}


def test_private_text_that_is_rescued_is_told_apart_from_the_notes(
    store: Store, writer: Writer, tmp_path: Path
) -> None:
    assert writer.flush(5)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        writer.note(2, "til referatet", 0, 1)
        writer.scratch(2, "kun mit")
        writer.write_elsewhere(tmp_path / "reddet.txt")
        other.execute("ROLLBACK")
    rescued = (tmp_path / "reddet.txt").read_text("utf-8")
    assert "til referatet" in rescued
    assert "kun mit" in rescued
    assert "til referatet\nkun mit" not in rescued


# It is in nothing that leaves the machine


TOKEN = "kun7mit"


@pytest.fixture(scope="module")
def private(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store whose meeting has an item for each hostile text, which is its notes and its private text."""
    items = tuple(
        Item(n, str(n), f"Sag {n}", closed=n == 1, notes=f"noter{n} {text}", decision=Decision(None, "Ja."))
        for n, text in enumerate(HOSTILE_TEXTS, 1)
    )
    meeting = replace(small_meeting(), items=items, opened_at=NOON, closed_at=NOON)
    with Store.open(tmp_path_factory.mktemp("private") / "data") as store:
        meeting = store.load(store.add(meeting))
        writer = store.writer(meeting, lambda _: None)
        for n, text in enumerate(HOSTILE_TEXTS, 1):
            writer.scratch(n, f"{TOKEN} {text} {TOKEN}")
        writer.save(replace(meeting, title="Møde efter"), "rename").result(5)
        assert writer.close(5)
        assert len(store.scratch_of(meeting.id)) == len(HOSTILE_TEXTS)
        yield store


def exported(store: Store, name: str, size: Size, audience: Audience) -> tuple[bytes, str]:
    """The file, and the text that a reader finds in it."""
    made = export(store.load(1), name, size=size, audience=audience)
    return made, text_in(name, made)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("audience", Audience)
def test_private_text_is_in_no_export(private: Store, name: str, audience: Audience) -> None:
    for size in Size:
        made, text = exported(private, name, size, audience)
        assert TOKEN.encode() not in made
        assert squeezed(TOKEN) not in text
        assert ("noter2" in text) is (size is Size.FULL)  # the reader would find it


def test_private_text_is_in_no_export_of_one_item(private: Store) -> None:
    for item in private.load(1).items:
        made = export(private.load(1), "txt", item_id=item.id).decode()
        assert f"noter{item.id}" in made
        assert TOKEN not in made


def test_private_text_is_in_no_json_and_no_search_and_no_revision(
    private: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert TOKEN not in json.dumps(to_values(private.load(1)), ensure_ascii=False)
    assert TOKEN not in str([revision.changes for revision in private.revisions(1)])
    assert TOKEN not in str(private.replay(1))
    assert private.search("noter2")
    assert private.search(TOKEN) == []
    monkeypatch.setenv("MEETINGTUI_DATA_DIR", str(private.path.parent))
    for arguments in (("show", "latest", "--json"), ("show", "latest"), ("list", "--json")):
        ended = command(*arguments)
        assert ended.status == 0
        assert ended.out
        assert TOKEN.encode() not in ended.out
    assert "noter2" in command("show", "latest", "--json").text


def test_private_text_is_not_carried_to_the_next_meeting(private: Store, tmp_path: Path) -> None:
    with Store.open(tmp_path / "data") as store:
        meeting_id = store.add(small_meeting())
        writer = store.writer(store.load(meeting_id), lambda _: None)
        writer.scratch(2, TOKEN)
        assert writer.close(5)
        planned = plan_next(store, store.load(meeting_id), days(7))
        assert store.scratch_of(planned) == {}
        assert TOKEN not in str(store.load(planned))
