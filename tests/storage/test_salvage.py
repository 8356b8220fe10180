"""What can be read of a damaged file is saved into a new one, and what cannot is listed."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.beginnings import DAY, begin, write_sample
from tests.laws import some
from tlc_desktop.domain.communities import Community
from tlc_desktop.domain.errors import FileExists, NothingToSalvage
from tlc_desktop.domain.ideas import Idea
from tlc_desktop.storage import (
    cipher,
    decrypting,
    drafts,
    ideas,
    opening,
    passphrase,
    store,
    torn_rows,
    whole,
)
from tlc_desktop.storage.salvage import Salvaged, salvage
from tlc_desktop.storage.store import Store
from tlc_desktop.storage.whole import Records

PAGE = 4096
OWN = Community("Ours")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "Tuesday Circle.tlc"
    write_sample(found)
    return found


def dumped(path: Path, key: cipher.Key | None = None) -> Records:
    opened = Store(path, key=key)
    found = whole.dump(opened)
    whole.check(opened)
    opened.close()
    return found


def saved(path: Path) -> tuple[Salvaged, Records]:
    before = path.read_bytes()
    made = salvage(path, path.with_name("saved.tlc"), OWN)
    assert path.read_bytes() == before
    return made, dumped(made.path)


def write_over(path: Path, start: int, bytes_: bytes) -> None:
    content = bytearray(path.read_bytes())
    content[start : start + len(bytes_)] = bytes_
    path.write_bytes(content)


def pages_of(path: Path, table: str) -> list[int]:
    """The pages on which rows of a table stand."""
    _, roots = torn_rows._shapes(opening.SCHEMA_VERSION)
    there = {page.number: page for page in torn_rows.pages(path.read_bytes())}
    owners = torn_rows._owners(there, roots)
    return [n for n, page in there.items() if page.has_rows and owners.get(n) == table]


def test_what_is_whole_comes_through_as_it_is_with_what_is_half_typed(path: Path) -> None:
    """And be its first page gone."""
    before = dumped(path)
    opened = Store(path)
    with opened.change("", in_passing=True) as session:
        drafts.keep(session, "said:1", "Half a sen")
    opened.close()
    write_over(path, 0, bytes(PAGE))
    made, after = saved(path)
    assert after == before
    assert (made.lost, made.doubtful, made.is_whole) == ((), (), True)
    again = Store(made.path)
    assert again.drafts() == {"said:1": "Half a sen"}
    again.close()


def test_long_texts_are_read_over_all_their_pages(tmp_path: Path) -> None:
    path = tmp_path / "long.tlc"
    opened = store.create(path, OWN)
    words = [f"{n} قبل الجرس " * (40 * n) for n in range(1, 12)]
    with opened.change("Add") as session:
        for text in words:
            ideas.add(session, Idea(text[:20], text and store.now().date(), words=text))
    opened.close()
    _, after = saved(path)
    assert sorted(row["words"] for row in after["idea"]) == sorted(words)


def test_of_a_page_that_is_gone_the_titles_are_known_or_all_from_what_was_dumped_last(
    path: Path,
) -> None:
    before = dumped(path)
    page = pages_of(path, "idea")[0]
    write_over(path, (page - 1) * PAGE, bytes(PAGE))
    made, after = saved(path)
    there = {row["id"] for row in after["idea"]}
    gone = Counter(row["title"] for row in before["idea"] if row["id"] not in there)
    assert gone
    assert Counter(each.title for each in made.lost if each.kind == "idea") == gone
    assert not made.is_whole
    erased = {**before["idea"][0], "id": "0" * 32, "title": "Erased since"}
    spare = {**before, "idea": [*before["idea"], erased]}
    made = salvage(path, path.with_name("with what was dumped.tlc"), OWN, spare)
    assert dumped(made.path) == before
    assert (made.lost, made.is_whole) == ((), True)


def test_a_letter_that_changed_is_told_by_its_title(path: Path) -> None:
    row = dumped(path)["idea"][3]
    words = row["words"].encode()
    at = path.read_bytes().index(words)
    write_over(path, at, b"#")
    made, after = saved(path)
    assert [each.title for each in made.doubtful] == [row["title"]]
    assert not made.is_whole
    assert sum(map(len, after.values())) > 1000


def test_a_community_that_cannot_be_read_has_the_name_by_which_it_is_known(path: Path) -> None:
    for page in pages_of(path, "community"):
        write_over(path, (page - 1) * PAGE, bytes(PAGE))
    _, after = saved(path)
    assert [row["name"] for row in after["community"]] == ["Ours"]
    assert len(after["idea"]) == 60


def _cut(content: bytearray) -> None:
    del content[len(content) // 2 :]


def _swap(content: bytearray) -> None:
    one, other = slice(150 * PAGE, 151 * PAGE), slice(210 * PAGE, 211 * PAGE)
    content[one], content[other] = content[other], content[one]


def _thin(content: bytearray) -> None:
    for page in range(3, len(content) // PAGE, 7):
        content[page * PAGE : (page + 1) * PAGE] = bytes([page % 251]) * PAGE


@pytest.mark.parametrize("damage", some([_thin, _swap, _cut], 3))
def test_what_is_saved_is_whole_whatever_is_lost(
    path: Path, damage: Callable[[bytearray], None]
) -> None:
    content = bytearray(path.read_bytes())
    damage(content)
    path.write_bytes(content)
    made, after = saved(path)
    assert sum(map(len, after.values())) > 300
    assert made.lost


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4" + bytes(9000), bytes(PAGE * 4)])
def test_where_nothing_is_ours_no_file_is_made(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "none.tlc"
    path.write_bytes(content)
    with pytest.raises(NothingToSalvage):
        salvage(path, tmp_path / "saved.tlc", OWN)
    assert [each.name for each in tmp_path.iterdir()] == ["none.tlc"]


def test_no_file_is_written_over(path: Path) -> None:
    with pytest.raises(FileExists):
        salvage(path, path, OWN)


def test_of_a_file_with_a_passphrase_as_much_is_saved_under_the_same(tmp_path: Path) -> None:
    """Of a page that no longer is what its hash says, too; and be the end cut off within one."""
    path, key = tmp_path / "Ours.tlc", cipher.Key(bytes(range(32)), bytes(range(16)))
    opened = begin(path, OWN)
    with opened.change("Add") as session:
        for n in range(40):
            ideas.add(session, Idea(f"Idea {n}", DAY, words=f"What {n} is. " * 20))
    opened.close()
    passphrase.write_anew(path, None, key)
    before = dumped(path, key)
    plain = path.with_name("plain")
    plain.write_bytes(decrypting.plain_of(path.read_bytes(), key))
    page = pages_of(plain, "idea")[1]
    write_over(path, 0, bytes(PAGE))
    write_over(path, (page - 1) * PAGE + 2000, b"#")
    damaged = path.read_bytes()
    made = salvage(path, path.with_name("saved.tlc"), OWN, key=key)
    assert path.read_bytes() == damaged
    assert made.path.read_bytes().startswith(key.salt)
    after = dumped(made.path, key)
    there = {row["id"] for row in after["idea"]}
    gone = [row["title"] for row in before["idea"] if row["id"] not in there]
    assert 0 < len(gone) <= 2
    assert Counter(each.title for each in made.lost if each.kind == "idea") == Counter(gone)
    path.write_bytes(damaged[: -10 * PAGE + 77])
    made = salvage(path, path.with_name("cut.tlc"), OWN, key=key)
    assert len(dumped(made.path, key)["idea"]) > 10
