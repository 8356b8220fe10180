"""The Windows installers tried under Wine: installed, run, upgraded, refused and removed."""

from __future__ import annotations

import json
import shutil
import threading
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator

import payload
import pins
import system_packages
from steps import CannotGoOn
from windows import disks, folder, setup, tools, wine
from windows.wine import Running, Wine

PLACE = "C:\\مدرسة النيل"
PROGRAM = PLACE + "\\TLC Desktop"
FILE = PLACE + "\\سجل المدرسة.tlc"
# Somebody keeps a file in the program's own folder.
INSIDE = PROGRAM + "\\ملفي.tlc"
MOVED = PLACE + "\\برامج\\TLC"
OLDER = "0.0.9"
NEWER = "99.0.0"
STALE = "app/tlc_desktop/storage/of_long_ago.pyc"
UNINSTALL = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\TLC Desktop"
LANGUAGES = ("en", "ar")

# What installing ends with; see setup.nsi.
DONE, UNWRITTEN, NO_ROOM, TOO_OLD, HAS_NEWER = 0, 2, 4, 5, 6


@dataclass(frozen=True)
class Trial:
    """What every step is given.

    Attributes:
        stick: The folder in the prefix that the installers are started from.
        setup: The installer that is tried.
        before: The installer of an older version, with a module that the new one has not.
        portable: The zip for a stick.
    """

    wine: Wine
    stick: Path
    setup: Path
    before: Path
    portable: Path

    def install(self, installer: Path, where: str = PROGRAM) -> int:
        """Install silently; the exit code."""
        # NSIS wants the rest of the line after /D=, with spaces and without quotes.
        line = f"C:\\stick\\{installer.name} /S /D={where}"
        return self.wine.run("cmd", "/c", line)[0]

    def tlc(self, *words: str, where: str = PROGRAM) -> str:
        """What the installed command line says."""
        return self.wine.done(f"{where}\\{folder.CLI}", *words)


def setup_exe(version: str) -> str:
    """What the installer of a version is called."""
    return f"TLC-Desktop-{version}-windows-setup.exe"


def portable_zip(version: str) -> str:
    """What the folder for a stick is called."""
    return f"TLC-Desktop-{version}-windows-portable.zip"


def run(out: Path, quick: bool) -> Iterator[str]:
    """Try what `build_windows.build` made.

    Args:
        quick: With the Windows kept from the last time, instead of a new one.

    Yields:
        A line for each thing that was tried, or why it was not.

    Raises:
        CannotGoOn: Something is not as it should be.
    """
    lacking = system_packages.bring(tools.FOR_TRYING)
    if lacking:
        names = ", ".join(one.names[-1] for one in lacking)
        yield f"skipped: the Windows installers were not tried, for want of {names}."
        return
    made = [out / setup_exe(payload.version()), out / portable_zip(payload.version())]
    for path in made:
        if not path.exists():
            raise CannotGoOn(f"{path.name} is not there: run installers/build.py windows first.")
    with wine.prepared(afresh=not quick) as windows:
        trial = _trial(windows, *made)
        for step in STEPS if quick else (*STEPS, same_twice):
            started = time.monotonic()
            line = step(trial)
            line = line if line.startswith("skipped:") else "passed: " + line
            yield f"{line} ({time.monotonic() - started:.0f} s)"


def _trial(windows: Wine, made: Path, portable: Path) -> Trial:
    stick = windows.prefix / "drive_c" / "stick"
    stick.mkdir()
    shutil.copyfile(str(made), str(stick / "setup.exe"))
    return Trial(windows, stick, stick / "setup.exe", _older(stick, portable), portable)


def _older(stick: Path, portable: Path) -> Path:
    """An installer that calls itself older, and brings a module more."""
    work = stick.parent.parent.parent / "older"
    with zipfile.ZipFile(portable) as archive:
        archive.extractall(str(work))
    [laid_out] = work.iterdir()
    (laid_out / STALE).write_bytes(b"")
    (laid_out / folder.LIST).unlink()
    folder.write_list(laid_out)
    target = stick / "before.exe"
    setup.make(work, laid_out, target, setup.AT_ONCE, OLDER)
    shutil.rmtree(str(work))
    return target


def expect(holds: bool, words: str) -> None:
    """Raises CannotGoOn with these words when something does not hold."""
    if not holds:
        raise CannotGoOn("Windows, under Wine: " + words)


# --- Refusals, before anything is installed -------------------------------------------------------


def refuses_other_parts(trial: Trial) -> str:
    """A wheel or a file of the runtime with other bytes stops the build, by name."""
    kept = payload.cache_folder() / "wheels"
    try:
        wheels = payload.checked(pins.WINDOWS_WHEELS, kept)
    except (CannotGoOn, OSError):
        return "skipped: a changed wheel was not tried, for the wheels are not in the cache."
    changed = trial.wine.folder / "wheels"
    changed.mkdir()
    for wheel in wheels:
        (changed / wheel.name).symlink_to(wheel)
    victim = changed / wheels[-1].name
    content = bytearray(wheels[-1].read_bytes())
    content[len(content) // 2] ^= 1
    victim.unlink()
    victim.write_bytes(content)
    try:
        payload.checked(pins.WINDOWS_WHEELS, changed)
    except CannotGoOn as reason:
        expect(
            victim.name in str(reason), f"the changed wheel was refused, but not named: {reason}"
        )
        return "a wheel with one bit changed is refused by its name"
    raise CannotGoOn(f"{victim.name} was changed, and yet taken.")


def refuses_old_windows(trial: Trial) -> str:
    copy = trial.stick / wine.OLD_WINDOWS
    shutil.copyfile(str(trial.setup), str(copy))
    code = trial.install(copy)
    expect(code == TOO_OLD, f"on Windows 8.1 the installer ended with {code}, not {TOO_OLD}.")
    expect(not trial.wine.path(PLACE).exists(), "on Windows 8.1 something was copied.")
    return "on Windows 8.1 it says so, and copies nothing"


def refuses_damage(trial: Trial) -> str:
    whole = trial.setup.read_bytes()
    turned = bytearray(whole)
    turned[len(whole) // 2] ^= 1
    for name, content in (("cut.exe", whole[: len(whole) * 3 // 5]), ("turned.exe", bytes(turned))):
        (trial.stick / name).write_bytes(content)
        code = trial.install(trial.stick / name)
        expect(code != DONE, f"{name} was installed, though it is damaged.")
        expect(not trial.wine.path(PROGRAM).exists(), f"{name} left something behind.")
    return "cut short, and with one bit turned, it is refused and leaves nothing"


# --- From one version to the next ----------------------------------------------------------------


def installs(trial: Trial) -> str:
    code = trial.install(trial.before)
    expect(code == DONE, f"installing into {PROGRAM} ended with {code}.")
    expect(trial.wine.path(f"{PROGRAM}\\{folder.PROGRAM}").is_file(), "there is no program.")
    expect(_version(trial) == OLDER, "Windows does not list the version that was installed.")
    links = list(trial.wine.user.rglob("TLC Desktop.lnk"))
    expect(len(links) == 1, f"the start menu has {len(links)} entries.")
    for ending, kind in ((".tlc", "TLCDesktop.Community"), (".tlcterm", "TLCDesktop.Term")):
        expect(f'@="{kind}"' in _registry(trial, ending), f"{ending} is not ours.")
        opens = _registry(trial, kind + "\\shell\\open\\command").replace("\\\\", "\\")
        expect(f'\\"{PROGRAM}\\{folder.PROGRAM}\\" \\"%1\\"' in opens, f"{ending}: {opens}")
    return "it installs silently into a path with a space and Arabic letters"


def _registry(trial: Trial, kind: str) -> str:
    """What Windows keeps for an ending or a kind of file, as a .reg file says it."""
    written = "C:\\stick\\kind.reg"
    trial.wine.done("reg", "export", "HKCU\\Software\\Classes\\" + kind, written, "/y")
    return trial.wine.path(written).read_text("utf-16")


def upgrades(trial: Trial) -> str:
    """A file made by the version before, a window open on it, a list that somebody changed."""
    trial.tlc("sample", FILE, "--language", "ar")
    before = trial.tlc("dump", FILE, "-o", PLACE + "\\before.json") + _kept(trial, "before.json")
    shutil.copyfile(str(trial.wine.path(FILE)), str(trial.wine.path(INSIDE)))
    victim = trial.wine.path(PLACE + "\\victim.txt")
    victim.write_text("of the user", "utf-8")
    with trial.wine.path(f"{PROGRAM}\\{folder.LIST}").open("a", encoding="ascii") as listed:
        listed.write("..\\victim.txt\r\nC:\\stick\\setup.exe\r\n")
    expect(trial.wine.path(_in_program(STALE)).exists(), "the older version lacks its module.")
    window = _open_window(trial)
    code = trial.install(trial.setup)
    expect(code == DONE, f"upgrading over an open window ended with {code}.")
    closed, said = window.ended(30)
    expect(closed == 0, f"the open window ended with {closed}: {said}")
    expect(_version(trial) == payload.version(), "Windows still lists the older version.")
    expect(not trial.wine.path(_in_program(STALE)).exists(), "an old module was left.")
    expect(not trial.wine.path(PROGRAM + "\\~new").exists(), "half-made things were left.")
    expect(victim.exists() and trial.setup.exists(), "a list led out of the program's folder.")
    expect(trial.wine.path(INSIDE).exists(), "the user's file in the program's folder is gone.")
    trial.tlc("check", FILE)
    after = trial.tlc("dump", FILE, "-o", PLACE + "\\after.json") + _kept(trial, "after.json")
    expect(before == after, "the file reads otherwise after the upgrade.")
    return "an upgrade closes the open window, removes old modules, and keeps every file"


def _kept(trial: Trial, name: str) -> str:
    return trial.wine.path(f"{PLACE}\\{name}").read_text("utf-8")


def _in_program(name: str) -> str:
    return PROGRAM + "\\" + name.replace("/", "\\")


def _version(trial: Trial) -> str:
    said = trial.wine.done("reg", "query", UNINSTALL, "/v", "DisplayVersion")
    return said.split()[-1]


def _open_window(trial: Trial) -> Running:
    window = trial.wine.start(f"{PROGRAM}\\{folder.PROGRAM}", "-platform", "offscreen", FILE)
    lock = trial.wine.path(FILE + ".lock")
    _wait(lambda: lock.exists() or window.is_over, "the window did not open its file.")
    expect(not window.is_over, "the window closed by itself.")
    return window


def _wait(until: Callable[[], bool], words: str, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not until():
        expect(time.monotonic() < end, words)
        time.sleep(0.05)


def looks_at_itself(trial: Trial) -> str:
    """`selftest`, in each language at the same time."""
    started = {
        language: trial.wine.start(
            f"{PROGRAM}\\{folder.CLI}",
            *("selftest", "-o", f"{PLACE}\\selftest-{language}", "--language", language),
        )
        for language in LANGUAGES
    }
    for language, program in started.items():
        code, said = program.ended(180)
        expect(code == 0, f"selftest in {language} ended with {code}:\n{said}")
        found = json.loads(_kept(trial, f"selftest-{language}\\selftest.json"))
        expect(found["well"] and found["language"] == language, f"selftest found: {said}")
        expect("built from" in found["looks"]["versions"]["facts"], "it takes itself for source.")
        picture = trial.wine.path(f"{PLACE}\\selftest-{language}\\window.png")
        shown = payload.cache_folder() / f"windows-{language}.png"
        shutil.copyfile(str(picture), str(shown))
    return "selftest in English and Arabic finds all well"


def speaks(trial: Trial) -> str:
    """The command line's words and exit codes arrive."""
    code, said = trial.wine.run(f"{PROGRAM}\\{folder.CLI}", "check", "C:\\no such.tlc")
    expect(code == 1 and said.strip() != "", f"a file that is not there gave {code}: {said!r}")
    code, _ = trial.wine.run(f"{PROGRAM}\\{folder.CLI}", "print")
    expect(code == 2, f"wrong usage gave {code}.")
    return "the command line's sentences and exit codes arrive"


# --- Refusals over a copy that is there -----------------------------------------------------------


def refuses_to_go_back(trial: Trial) -> str:
    trial.wine.done("reg", "add", UNINSTALL, "/v", "DisplayVersion", "/d", NEWER, "/f")
    code = trial.install(trial.setup)
    expect(code == HAS_NEWER, f"over a newer version it ended with {code}, not {HAS_NEWER}.")
    trial.wine.done("reg", "add", UNINSTALL, "/v", "DisplayVersion", "/d", payload.version(), "/f")
    trial.tlc("check", FILE)
    return "over a newer version it is refused, and that one stays"


def stands_a_full_disk(trial: Trial) -> str:
    """No room from the start, and a disk that fills while files are written."""
    try:
        with disks.disk(trial.wine, 60):
            code = trial.install(trial.setup, "T:\\TLC")
            expect(code == NO_ROOM, f"on a small disk it ended with {code}, not {NO_ROOM}.")
            expect(not trial.wine.path("T:\\TLC").exists(), "something is on the small disk.")
        room = pins.INSTALLED_LIMIT // 1_000_000 + 20
        with disks.disk(trial.wine, room):
            filling = threading.Thread(target=disks.fill, args=(trial.wine.path("T:\\TLC"),))
            filling.start()
            code = trial.install(trial.setup, "T:\\TLC")
            filling.join()
            expect(code == UNWRITTEN, f"on a disk that fills it ended with {code}.")
            expect(not trial.wine.path("T:\\TLC").exists(), "something is on the full disk.")
    except PermissionError:
        return "skipped: a full disk was not tried, for that needs root."
    expect(_version(trial) == payload.version(), "the copy that was there is listed no more.")
    trial.tlc("check", FILE)
    return "on a full disk it takes its files back, and the copy that was there works on"


def tells_when_broken(trial: Trial) -> str:
    """A copy that somebody took a file from says what to do; installing again mends it."""
    library = trial.wine.path(PROGRAM + "\\python\\python311.dll")
    library.unlink()
    code, said = trial.wine.run(f"{PROGRAM}\\{folder.CLI}", "check", FILE)
    expect(code == 3 and "install it again" in said, f"a broken copy gave {code}: {said!r}")
    code = trial.install(trial.setup, MOVED)
    expect(code == DONE, f"installing again ended with {code}.")
    trial.tlc("check", FILE, where=MOVED)
    left = list(trial.wine.path(PROGRAM).iterdir())
    expect(left == [trial.wine.path(INSIDE)], f"in the folder before, there stays: {left}")
    return "a copy that lost a file says so; installed again, into another folder, it works"


# --- The end --------------------------------------------------------------------------------------


def runs_from_a_stick(trial: Trial) -> str:
    with zipfile.ZipFile(trial.portable) as archive:
        archive.extractall(str(trial.stick))
    place = "C:\\stick\\TLC Desktop"
    before = payload.size_below(trial.wine.path(place))
    trial.tlc("check", FILE, where=place)
    trial.tlc("print", FILE, "agenda", "-o", PLACE + "\\agenda.pdf", where=place)
    expect(_kept_bytes(trial, "agenda.pdf").startswith(b"%PDF"), "the stick printed no page.")
    after = payload.size_below(trial.wine.path(place))
    expect(before == after, "the program wrote into its own folder.")
    return "the portable folder prints a page, and writes nothing beside the program"


def _kept_bytes(trial: Trial, name: str) -> bytes:
    return trial.wine.path(f"{PLACE}\\{name}").read_bytes()


def goes(trial: Trial) -> str:
    trial.wine.done(f"{MOVED}\\uninstall.exe", "/S")
    _wait(lambda: not trial.wine.path(MOVED).exists(), "not everything of the program went.")
    # What it started as goes on in a copy of itself; the registry is the last it looks after.
    own = "HKCU\\Software\\TLC Desktop installer"
    _wait(lambda: trial.wine.run("reg", "query", own)[0] != 0, "the registry was not cleared.")
    expect(trial.wine.path(INSIDE).exists(), "the user's file in the first folder is gone.")
    expect(trial.wine.path(FILE).exists(), "the user's file is gone.")
    trial.wine.end()
    expect(not list(trial.wine.user.rglob("*.lnk")), "the start menu still has an entry.")
    registry = (trial.wine.prefix / "user.reg").read_text("utf-8", "replace")
    traces = [line for line in registry.splitlines() if _is_ours(line)]
    expect(not traces, "the registry still says: " + "; ".join(traces))
    return "removed, it leaves nothing but the user's files"


def _is_ours(line: str) -> bool:
    small = line.casefold()
    return any(word in small for word in ("tlc desktop", "tlcdesktop", "\\.tlc"))


def same_twice(trial: Trial) -> str:
    """Two builds of one commit, in two folders."""
    wheels = payload.cache_folder() / "wheels"
    made: list[Path] = []
    for name in ("once", "in another folder"):
        work = trial.wine.folder / name
        work.mkdir()
        made.append(work / "setup.exe")
        setup.make(work, folder.make(work, wheels), made[-1], setup.AT_ONCE)
    sums = {payload.sha256(path) for path in made}
    expect(len(sums) == 1, "two builds of one commit differ.")
    return "two builds of one commit, in two folders, differ in nothing"


STEPS: tuple[Callable[[Trial], str], ...] = (
    refuses_other_parts,
    refuses_old_windows,
    refuses_damage,
    installs,
    upgrades,
    looks_at_itself,
    speaks,
    refuses_to_go_back,
    stands_a_full_disk,
    tells_when_broken,
    runs_from_a_stick,
    goes,
)
