"""What SQLCipher wrote is read without it, as far as it is there."""

from pathlib import Path
from random import Random

from tests.beginnings import write_new
from tlc_desktop.domain.communities import Community
from tlc_desktop.storage import cipher, decrypting, opening, passphrase
from tlc_desktop.storage.cipher import PAGE, SPARE


def test_a_block_is_what_the_standard_says() -> None:
    """FIPS 197, C.3."""
    key = bytes(range(32))
    block = bytes.fromhex("8ea2b7ca516745bfeafc49904b496089")
    plain = bytes.fromhex("00112233445566778899aabbccddeeff")
    assert decrypting._decrypted(block * 3, decrypting._round_keys(key)) == plain * 3


def test_each_page_is_read_by_itself_and_what_is_damaged_is_noise_no_further(
    tmp_path: Path,
) -> None:
    path = tmp_path / "Our school.tlc"
    write_new(path, Community("Tuesday Circle"))
    key = cipher.Key(Random(1).randbytes(32), Random(2).randbytes(16))
    passphrase.write_anew(path, None, key)
    content = path.read_bytes()
    plain = decrypting.plain_of(content, key)
    assert plain.startswith(b"SQLite format 3\0")
    assert opening.is_ours(plain)
    assert b"CREATE TABLE" in plain
    damaged = bytearray(content)
    for at in (3, PAGE + 200, 5 * PAGE - 10):  # the salt, a block, the hash of a page
        damaged[at] ^= 1
    found = decrypting.plain_of(bytes(damaged[:-100]), key)
    assert len(found) == len(content) - PAGE
    wrong = [n for n, byte in enumerate(found) if byte != plain[n]]
    assert wrong and min(wrong) >= PAGE + 192 and max(wrong) < PAGE + 224
    assert decrypting.plain_of(b"", key) == decrypting.plain_of(content[: PAGE - SPARE], key) == b""
