"""What is tried with every installer, and the whole life of a .run and of a .deb."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

import payload
from linux import older
from linux.places import Place, expect
from linux.tree import METAINFO

LANGUAGES = ("en", "ar")
FILE = "Documents/سجل المدرسة.tlc"
# A program that never goes online has no page there to name; newer validators ask for one.
_NO_PAGE = "--override=url-homepage-missing=info"


@dataclass(frozen=True)
class Files:
    """What is tried, as paths outside.

    Attributes:
        older_deb: The same of an older version, as is `older_run`.
        timed: The program that ends when it has painted; none when it is not there any more.
    """

    deb: Path
    run: Path
    older_deb: Path
    older_run: Path
    timed: Path | None


# --- What every installed copy does ---------------------------------------------------------------


def makes_a_file(place: Place, program: str) -> None:
    """An older version makes a community, which the newer one will open."""
    place.done(
        place.as_teacher(
            f'mkdir -p Documents && "{program}" sample "{FILE}" --language ar'
            f' && "{program}" info "{FILE}" >Documents/before.json'
        ),
        "the older version's sample",
    )


def opens_the_file(place: Place, program: str) -> str:
    """The newer version finds in it what the older one has written."""
    place.done(
        place.as_teacher(
            f'"{program}" check "{FILE}"\n"{program}" info "{FILE}" >Documents/after.json\n'
            "cmp Documents/before.json Documents/after.json"
        ),
        "opening the older version's file",
    )
    return "the file of the version before is whole, and says the same"


def looks_at_itself(place: Place, program: str) -> Iterator[str]:
    """`selftest` in two languages: window, saving, every page as PDF, fonts, translations."""
    for language in LANGUAGES:
        place.done(
            place.as_teacher(f'"{program}" selftest -o "look-{language}" --language {language}'),
            f"selftest in {language}",
        )
        told = json.loads(
            place.done(place.as_teacher(f'cat "look-{language}/selftest.json"'), "its report")
        )
        expect(place, told["well"], f"selftest in {language} found something: {told}")
        facts = told["looks"]
        yield f"selftest in {language}, {len(facts)} looks"
    place.done(place.as_teacher("rm -rf look-*"), "tidying up")


def shows_its_window(place: Place, program: str, timed: str | None) -> Iterator[str]:
    """The window is painted, with no screen and, where there is Xvfb, on one."""
    if timed is None:
        yield "skipped: the window was not watched; its timed start is made by a build here"
        return
    place.done(place.as_teacher(f'timeout 60 "{timed}" "{FILE}" filled'), "the window, off screen")
    yield "the window, off screen"
    code, _ = place.as_teacher("command -v Xvfb")
    if code != 0:
        yield "skipped: the window on a screen, for there is no Xvfb in this system"
        return
    screen = (
        "Xvfb :87 -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 &\nxvfb=$!\n"
        "trap 'kill $xvfb' EXIT\n"
        "for i in 1 2 3 4 5 6 7 8 9 10; do [ -e /tmp/.X11-unix/X87 ] && break; sleep 0.3; done\n"
        f'DISPLAY=:87 QT_QPA_PLATFORM=xcb timeout 60 "{timed}" "{FILE}" filled'
    )
    place.done(place.as_teacher(screen), f"the window of {program} on Xvfb")
    yield "the window, on Xvfb"


def is_described_well(place: Place, share: str) -> Iterator[str]:
    """The menu's entry and the metadata, by the tools of those who read them."""
    entry, facts = f"{share}/applications/tlc-desktop.desktop", f"{share}/metainfo/{METAINFO}"
    validate = "appstreamcli validate --no-net"
    for tool, script in (
        ("desktop-file-validate", f'desktop-file-validate "{entry}"'),
        ("appstreamcli", f'{validate} "{facts}" || {validate} {_NO_PAGE} "{facts}"'),
    ):
        code, _ = place.as_teacher(f"command -v {tool}")
        if code != 0:
            yield f"skipped: {tool} is not in this system"
            continue
        said = place.done(place.as_teacher(script), tool)
        expect(place, "error" not in said.lower(), f"{tool} said: {said}")
        yield tool


# --- The .run -------------------------------------------------------------------------------------


def life_of_run(place: Place, files: Files) -> Iterator[str]:
    """Refused when it should be, installed, upgraded, tried, and taken off again."""
    made = place.put(files.run, "new.run")
    before = place.put(files.older_run, "before.run")
    yield from refuses_bad_files(place, made)
    program = f"{place.home}/.local/lib/tlc-desktop/tlc-desktop"
    link = f"{place.home}/.local/bin/tlc-desktop"
    place.done(place.as_teacher(f'sh "{before}"'), "installing the version before")
    makes_a_file(place, link)
    place.done(place.as_teacher(f'cp "{FILE}" .local/lib/tlc-desktop/'), "a file of one's own")
    yield "installed the version before"
    place.done(place.as_teacher(f'sh "{made}"'), "installing over it")
    left = [name for name in place.files() if name.endswith(Path(older.STALE).name)]
    expect(place, not left, "the upgrade left a module of the version before")
    yield "upgraded; " + opens_the_file(place, link)
    yield from looks_at_itself(place, link)
    yield from shows_its_window(place, program, _beside(place, files, program))
    yield from is_described_well(place, f"{place.home}/.local/share")
    yield refuses_older(place, before)
    yield removed_run(place)


def _beside(place: Place, files: Files, program: str) -> str | None:
    """The timed start, put beside the program that it is a copy of; only for a moment."""
    if files.timed is None:
        return None
    inside = place.put(files.timed, "timed")
    timed = program + "-timed"
    copied = f'cp "{inside}" "{timed}" && chmod 755 "{timed}"'
    owned = place.as_teacher(copied) if "/.local/" in program else place.as_root(copied)
    place.done(owned, "the timed start")
    return timed


def refuses_bad_files(place: Place, made: str) -> Iterator[str]:
    """Cut short, changed, or older than what is there: nothing is installed."""
    for what, spoil in (
        ("cut short", f'head -c -5000 "{made}" >bad.run'),
        ("cut in its first lines", f'head -c 3000 "{made}" >bad.run'),
        ("changed", f'cp "{made}" bad.run; printf x | dd of=bad.run bs=1 seek=99999 conv=notrunc'),
    ):
        place.done(place.as_teacher(spoil), "spoiling a copy")
        code, said = place.as_teacher("sh bad.run")
        expect(place, code != 0, f"a .run that is {what} was installed: {said}")
        place.done(place.as_teacher("rm bad.run"), "tidying up")
        expect(place, not place.files(), f"a .run that is {what} left {place.files()}")
        yield f"a .run that is {what} is refused"
    for language, word in (("ar_EG", "كامل"), ("fr_FR", "entier"), ("en_GB", "whole")):
        said = place.done(
            place.as_teacher(f'sh "{made}" --check', f"LC_ALL={language}.UTF-8"), "--check"
        )
        expect(place, word in said, f"--check said in {language}: {said}")
    yield "its sentences are in three languages"


def refuses_older(place: Place, before: str) -> str:
    """What is newer stays."""
    code, said = place.as_teacher(f'sh "{before}"')
    expect(place, code != 0 and "newer" in said, f"an older .run over a newer one: {said}")
    version = place.done(place.as_teacher("cat .local/lib/tlc-desktop/VERSION"), "VERSION")
    expect(place, version.strip() == payload.version(), "the older one was installed")
    return "an older .run is refused"


def removed_run(place: Place) -> str:
    """Nothing stays but what is the teacher's."""
    place.done(place.as_teacher("sh .local/lib/tlc-desktop/remove.sh"), "remove.sh")
    own = {
        FILE,
        "Documents/before.json",
        "Documents/after.json",
        "tlc-desktop-files/" + Path(FILE).name,
    }
    left = [name for name in place.files() if not name.startswith(_KEPT)]
    expect(place, set(left) == own, f"after removing there is {sorted(set(left) ^ own)}")
    return "removed: nothing left but the user's own files"


# Settings, and what the file's own folder keeps: the user's, too.
_KEPT = (".config/tlc-desktop/", ".local/share/tlc-desktop", ".cache/", FILE + ".")


def full_disk_of_run(place: Place, files: Files) -> str:
    """Too little room is told before; a disk that fills up in the middle leaves what was there."""
    made = place.put(files.run, "new.run")
    code, said = place.as_root(
        f"mkdir -p /small && mount -t tmpfs -o size=50m tmpfs /small\nexport HOME=/small\n"
        f'TLC_AS_ROOT=1 sh "{made}" && exit 9\n'
        '[ -z "$(find /small -type f)" ] || exit 8\n'
        "mkdir -p /small/bin /small/.local/lib/tlc-desktop\n"
        "echo here >/small/.local/lib/tlc-desktop/before\n"
        "printf '#!/bin/sh\\necho; echo / 1 1 999999999\\n' >/small/bin/df; chmod 755 /small/bin/df\n"
        f'TLC_AS_ROOT=1 PATH=/small/bin:$PATH sh "{made}" && exit 7\n'
        '[ "$(cat /small/.local/lib/tlc-desktop/before)" = here ] || exit 6\n'
        "[ -z \"$(find /small -name '.tlc-desktop-*')\" ] || exit 5\n"
    )
    expect(place, code == 0, f"a full disk ({code}): {said}")
    expect(place, "not enough room" in said, f"too little room was not told: {said}")
    expect(place, "could not be written" in said, f"a full disk was not told: {said}")
    return "too little room, and a disk that fills up: told, and what was there is there"


# --- The .deb -------------------------------------------------------------------------------------


def life_of_deb(place: Place, files: Files, install: str, tools: str = "true") -> Iterator[str]:
    """Refused when it should be, installed, upgraded, tried, and taken off again.

    Args:
        install: The command that installs a .deb, such as `dpkg -i`.
        tools: The command that brings what is looked with, once the program has run without.
    """
    made = place.put(files.deb, "new.deb")
    before = place.put(files.older_deb, "before.deb")
    place.done(place.as_teacher("rm -rf .cache .config .local Documents *"), "an empty HOME")
    code, _ = place.as_root(f"head -c -5000 {made} >/stick/cut.deb; dpkg -i /stick/cut.deb")
    expect(place, code != 0, "a .deb that is cut short was installed")
    place.as_root("dpkg --purge tlc-desktop; rm /stick/cut.deb")
    yield "a .deb that is cut short is refused"
    place.done(place.as_root(f"{install} {before}"), "installing the version before")
    yield "installed the version before, with what it depends on"
    makes_a_file(place, "/usr/bin/tlc-desktop")
    place.done(place.as_root(f"{install} {made}"), "installing over it")
    code, _ = place.as_root(f"[ -e /usr/lib/tlc-desktop/{older.STALE} ]")
    expect(place, code != 0, "the upgrade left a module of the version before")
    yield "upgraded; " + opens_the_file(place, "tlc-desktop")
    yield from looks_at_itself(place, "tlc-desktop")
    place.done(place.as_root(tools), "bringing tools to look with")
    program = "/usr/lib/tlc-desktop/tlc-desktop"
    yield from shows_its_window(place, program, _beside(place, files, program))
    place.done(place.as_root(f"rm -f {program}-timed"), "tidying up")
    yield from is_described_well(place, "/usr/share")
    code, said = place.as_root(f"dpkg -i {before}")
    expect(place, code != 0 and "newer" in said, f"an older .deb over a newer one: {said}")
    yield "an older .deb is refused"
    yield removed_deb(place)


def removed_deb(place: Place) -> str:
    """Nothing stays but what is the teacher's."""
    place.done(place.as_root("dpkg --purge tlc-desktop"), "removing")
    found = place.done(
        place.as_root(
            "find /usr /etc /opt /var -xdev -iname '*tlc?desktop*' -not -path '/usr/src/*'"
        ),
        "find",
    )
    expect(place, not found.strip(), f"after removing there is {found}")
    place.done(place.as_teacher(f'[ -f "{FILE}" ]'), "the file of the teacher")
    return "removed: nothing left but the user's own files"


def full_disk_of_deb(place: Place, files: Files) -> str:
    """A disk that fills up while dpkg unpacks: told, and it can be tried again."""
    made = place.put(files.deb, "new.deb")
    code, said = place.as_root(
        "mkdir -p /usr/lib/tlc-desktop && mount -t tmpfs -o size=30m tmpfs /usr/lib/tlc-desktop\n"
        f"dpkg --force-unsafe-io -i {made} && exit 9\n"
        "dpkg-query -W -f '${Status}' tlc-desktop | grep -q ' installed$' && exit 8\n"
        "umount /usr/lib/tlc-desktop\ndpkg --purge tlc-desktop || true\n"
        "! find /usr/lib/tlc-desktop -type f | grep .\n"
    )
    expect(place, code == 0, f"a full disk under dpkg ({code}): {said}")
    return "a disk that fills up under dpkg: told, and taken back"


def unpacked_deb(place: Place, files: Files) -> Iterator[str]:
    """Where nothing can be mounted, what is in the .deb is tried out of a folder."""
    root = f"{place.folder}/unpacked"
    place.done(place.as_teacher(f'dpkg-deb -x "{files.deb}" "{root}"'), "dpkg-deb -x")
    yield from looks_at_itself(place, f"{root}/usr/bin/tlc-desktop")
    yield from is_described_well(place, f"{root}/usr/share")
