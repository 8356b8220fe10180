"""Files as a bad stick or a bad hand leaves them, at random."""

from random import Random


def spoilt(content: bytes, dice: Random) -> bytes:
    """Some bytes of a file changed, gone, doubled, or numbers made large; or its end is gone."""
    changed = bytearray(content)
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(len(changed))
        match dice.randrange(6):
            case 0:
                changed[at] = dice.randrange(256)
            case 1:
                del changed[at : at + dice.randint(1, 40)]
            case 2:
                changed[at:at] = dice.randbytes(dice.randint(1, 8))
            case 3:
                changed[at : at + 4] = dice.choice(
                    (b"\0\0\0\0", b"\xff\xff\xff\xff", b"\0\0\0\x80")
                )
            case 4:
                changed[at:at] = changed[at : at + dice.randint(1, 200)]
            case _ if dice.random() < 0.1:
                del changed[at + 1 :]
            case _:
                changed[at] ^= 1 << dice.randrange(8)
        changed = changed or bytearray(b"\0")
    return bytes(changed)
