"""A store that cannot be trusted is refused, kept as it is, set aside once, and can be replaced."""

import hashlib
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from meetingtui.domain.errors import StoreError
from meetingtui.store import Store, StoreDamaged, StoreLocked, StoreNewer, check, inspection, restore
from tests.hostile import hostile_meeting
from tests.store.conftest import NOON, small_meeting

KINDS = ("header", "flip", "truncate", "empty", "noise", "newer", "foreign")


@pytest.fixture
def closed(folder: Path) -> Path:
    """A store with some meetings, closed; its file."""
    with Store.open(folder) as store:
        store.add(hostile_meeting())
        store.add(small_meeting())
    return folder / "meetings.db"


def damage(path: Path, kind: str) -> None:
    rng, data = random.Random(1), path.read_bytes()
    pages = [data[i : i + 4096] for i in range(0, len(data), 4096)]
    match kind:
        case "newer":
            with closing(sqlite3.connect(path)) as database:
                database.execute("PRAGMA user_version = 99999")
        case "foreign":
            path.unlink()
            with closing(sqlite3.connect(path)) as database:
                database.execute("CREATE TABLE bookmark (url TEXT)")
        case _:
            path.write_bytes(
                {
                    "header": rng.randbytes(16) + data[16:],
                    "flip": b"".join(pages[:1] + [rng.randbytes(48) + page[48:] for page in pages[1:]]),
                    "truncate": data[: len(data) // 2 + 100],
                    "empty": b"",
                    "noise": rng.randbytes(len(data)),
                }[kind]
            )


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.glob("meetings*")}


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_bad_store_is_refused_and_left_bit_for_bit(closed: Path, kind: str, read_only: bool) -> None:
    damage(closed, kind)
    before = digests(closed.parent)
    with pytest.raises(StoreNewer if kind == "newer" else StoreDamaged) as told:
        Store.open(closed.parent, read_only=read_only)
    assert digests(closed.parent) == before
    assert str(closed) in str(told.value)
    assert ("newer" if kind == "newer" else "damaged") in str(told.value)


def test_copy_of_a_bad_store_is_set_aside_once_for_each_content(closed: Path) -> None:
    for seed in (b"one", b"two", b"two"):
        closed.write_bytes(seed * 1000)
        for _ in range(2):
            with pytest.raises(StoreDamaged, match="a copy is kept as"):
                Store.open(closed.parent)
    copies = {path.read_bytes()[:3] for path in (closed.parent / "damaged").iterdir()}
    assert copies == {b"one", b"two"}
    assert len(list((closed.parent / "damaged").iterdir())) == 2


def test_log_of_a_bad_store_is_set_aside_with_it_and_stays(closed: Path) -> None:
    log = closed.with_name("meetings.db-wal")
    closed.write_bytes(b"noise" * 1000)
    log.write_bytes(b"the newest commits")
    with pytest.raises(StoreDamaged):
        Store.open(closed.parent)
    assert log.read_bytes() == b"the newest commits"
    (copy,) = (closed.parent / "damaged").glob("*.db-wal")
    assert copy.read_bytes() == b"the newest commits"


def test_log_without_its_store_is_not_thrown_away(closed: Path) -> None:
    log = closed.with_name("meetings.db-wal")
    closed.unlink()
    log.write_bytes(b"the newest commits")
    with pytest.raises(StoreDamaged, match="it is missing"):
        Store.open(closed.parent)
    assert log.read_bytes() == b"the newest commits"


def test_lock_is_free_after_a_refusal(closed: Path) -> None:
    good = closed.read_bytes()
    damage(closed, "noise")
    with pytest.raises(StoreDamaged):
        Store.open(closed.parent)
    closed.write_bytes(good)
    Store.open(closed.parent).close()


def test_newest_good_backup_is_named_and_can_be_restored(closed: Path) -> None:
    folder = closed.parent
    with Store.open(folder) as store:
        good = store.back_up(NOON)
    bad = good.with_name("meetings-20991231T000000.db")
    bad.write_bytes(b"no store")
    damage(closed, "flip")
    broken = closed.read_bytes()
    with pytest.raises(StoreDamaged, match=f"meetingtui restore {good}"):
        Store.open(folder)
    with pytest.raises(StoreDamaged, match="not restored; nothing was changed"):
        restore(folder, bad, NOON)
    assert closed.read_bytes() == broken
    aside = restore(folder, good, NOON)
    assert aside.read_bytes() == broken
    with Store.open(folder) as store:
        assert len(store.meetings()) == 2


def test_restoring_over_a_good_store_keeps_what_it_had_in_the_log(closed: Path) -> None:
    folder = closed.parent
    with Store.open(folder) as store:
        backup = store.back_up(NOON)
        store.add(small_meeting("Kun i loggen"))
        unclean = {path: path.read_bytes() for path in folder.glob("meetings.db*") if "shm" not in path.name}
    for path, content in unclean.items():
        path.write_bytes(content)
    aside = restore(folder, backup, NOON)
    with Store.open(folder) as store:
        assert len(store.meetings()) == 2
    restore(folder, aside, NOON)
    with Store.open(folder) as store:
        assert "Kun i loggen" in [line.title for line in store.meetings()]


def test_open_store_is_not_replaced(folder: Path, closed: Path) -> None:
    with Store.open(folder) as store:
        backup = store.back_up(NOON)
        with pytest.raises(StoreLocked):
            restore(folder, backup, NOON)


def test_restoring_a_file_that_is_not_there_is_a_sentence(folder: Path, closed: Path) -> None:
    with pytest.raises(StoreError, match=r"There is no file .*nothing\.db"):
        restore(folder, folder / "nothing.db", NOON)


def test_large_store_is_checked_where_it_matters(monkeypatch: pytest.MonkeyPatch, closed: Path) -> None:
    monkeypatch.setattr(inspection, "SMALL", 0)
    Store.open(closed.parent).close()
    damage(closed, "flip")
    with pytest.raises(StoreDamaged):
        Store.open(closed.parent)


def test_damage_found_while_running_is_a_sentence(closed: Path) -> None:
    with Store.open(closed.parent) as store:
        damage(closed, "flip")
        with pytest.raises(StoreDamaged, match="damaged"):
            [store.load(line.id) for line in store.meetings()]


def test_check_tells_what_is_wrong_and_nothing_of_a_good_store(closed: Path) -> None:
    assert check(closed.parent) == []
    with closing(sqlite3.connect(closed)) as database:
        database.execute("INSERT INTO note VALUES (77, 1, 'lost', '')")
        database.commit()
    assert any("note" in problem for problem in check(closed.parent))
    damage(closed, "flip")
    assert check(closed.parent) != []


def test_start_that_was_killed_half_way_does_not_block_the_next(folder: Path) -> None:
    folder.mkdir()
    (folder / "meetings-new.db").write_bytes(b"half")
    with Store.open(folder) as store:
        assert store.meetings() == []
    assert not (folder / "meetings-new.db").exists()
