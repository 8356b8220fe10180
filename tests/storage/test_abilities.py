"""The engine that is installed can do what the files will need."""

from pathlib import Path

from tlc_desktop.storage import abilities


def test_the_engine_searches_and_encrypts(tmp_path: Path) -> None:
    assert abilities.can_search()
    assert abilities.can_encrypt(tmp_path / "secret.db")
    assert list(tmp_path.iterdir()) == []
    assert tuple(map(int, abilities.version().split("."))) >= (3, 45)


def test_a_file_without_a_key_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "open.db"
    with abilities.closing(abilities.dbapi2.connect(str(path), isolation_level=None)) as connection:
        connection.execute("CREATE TABLE kept (words)")
    assert abilities._opens_without_key(path)
