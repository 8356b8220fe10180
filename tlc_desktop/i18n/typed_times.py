"""Times as people type them, in any of the three languages, whichever the window has."""

import datetime as dt
import re

from tlc_desktop.domain.text import fold
from tlc_desktop.i18n.digits import typed_figures

_BEFORE = re.compile(r"(?:at|a|vers|around|about|الساعه|حوالي|س|في)\s+")
_HOUR = re.compile(r"(?<=\d)\s*(?:heures?|hours?|hrs?|h|o'?clock)(?![^\W\d_])\s*")
_MINUTES = re.compile(r"(?<=\d)\s*(?:minutes?|mins?|mn|دقيقه|دقايق|د)(?![^\W\d_])")
_TIME = re.compile(r"(\d{1,2})(?:\s*[:.,،]?\s*(\d{2})(?::\d{2})?)?:?\s*([^\W\d].*)?")
# After an hour, or between two words in English: how many minutes more.
_MORE = {
    **dict.fromkeys(("ونصف", "والنصف", "ونص", "et demie", "et demi"), 30),
    **dict.fromkeys(("وربع", "والربع", "et quart", "et le quart"), 15),
    **dict.fromkeys(("وثلث", "والثلث", "وتلت"), 20),
    **dict.fromkeys(("الا ربع", "الا الربع", "moins le quart", "moins quart"), -15),
    **dict.fromkeys(("الا ثلث", "الا الثلث", "الا تلت"), -20),
}
_AND_MORE = re.compile(rf"(.+?)\s*\b({'|'.join(_MORE)})\b(.*)")
_PAST = re.compile(r"(half|a? ?quarter|\d{1,2})\s+(past|after|to)\s+(.+)")
_PARTS = {"half": 30, "quarter": 15, "a quarter": 15}


def _hours(words: str) -> dict[str, str]:
    """The hours from one on by their words, folded."""
    return {fold(word): str(n) for n, word in enumerate(words.split(), 1)}


# An hour that is said in words, without a number.
_SAID = {
    **dict.fromkeys(("noon", "midday", "midi", "الظهر", "ظهرا", "منتصف النهار"), "12"),
    **dict.fromkeys(("midnight", "minuit", "منتصف الليل"), "0"),
    **_hours("one two three four five six seven eight nine ten eleven twelve"),
    **_hours("une deux trois quatre cinq six sept huit neuf dix onze"),
    **_hours("الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة"),
    "الحاديه عشره": "11",
    "الثانيه عشره": "12",
}
_WORD = re.compile(rf"({'|'.join(sorted(_SAID, key=len, reverse=True))})\b")
_NO_LETTER = re.compile(r"[\s.'-]")
_MORNING = {
    *("am", "a", "ص", "صباحا", "الصبح", "الصباح", "فيالصباح", "قظ", "قبلالظهر", "فجرا", "الفجر"),
    *("matin", "dumatin", "inthemorning"),
}
_AFTERNOON = {
    *("pm", "p", "م", "مساء", "المساء", "فيالمساء", "عصرا", "العصر", "بظ", "بعدالظهر", "المغرب"),
    *("delapresmidi", "apresmidi", "dusoir", "soir", "intheafternoon", "intheevening"),
}
_NOON = {"ظ", "ظهرا", "الظهر", "noon", "midday"}
_NIGHT = {"ليلا", "الليل", "بالليل", "atnight", "delanuit"}
# A school has no meeting so early: without a word these hours are of the afternoon.
_LONGEST = 40  # letters of a time, in words
_EARLY = range(1, 7)


def typed_time(text: str) -> dt.time | None:
    """The time typed as 13:15, 1315, 13.15, 13, 1:15 pm, ١:١٥ م or half past one; none if it is no time.

    1:15 is the afternoon: this is a school.
    """
    if len(text) > _LONGEST:
        return None
    plain = _BEFORE.sub("", fold(typed_figures(text)).replace("’", "'"), count=1)
    if past := _PAST.fullmatch(plain):
        part, way, hour = past.groups()
        minutes = _PARTS.get(part.strip()) or int(re.sub(r"\D", "", part) or 0)
        return _moved(typed_time(hour), -minutes if way == "to" else minutes)
    if more := _AND_MORE.fullmatch(plain):
        return _moved(typed_time(f"{more[1]} {more[3]}"), _MORE[more[2]])
    if said := _WORD.match(plain):
        plain = _SAID[said[1]] + plain[said.end() :]
    found = _TIME.fullmatch(_HOUR.sub(":", _MINUTES.sub("", plain)).strip())
    if not found:
        return None
    hour = _of_day(int(found[1]), _NO_LETTER.sub("", found[3] or ""))
    minute = int(found[2] or 0)
    return dt.time(hour, minute) if hour is not None and hour < 24 and minute < 60 else None


def _of_day(hour: int, half: str) -> int | None:
    """The hour from 0 on, by the word for the half of the day; none where that is no such word."""
    late = hour if hour > 11 else hour + 12
    if half in _MORNING:
        return hour if hour != 12 else 0
    if half in _AFTERNOON:
        return late
    if half in _NOON:
        return hour if hour > 9 else late
    if half in _NIGHT:
        return hour % 12 if hour in (*_EARLY, 12) and hour != 6 else late
    if half:
        return None
    return late if hour in _EARLY else hour


def _moved(time: dt.time | None, minutes: int) -> dt.time | None:
    if time is None:
        return None
    return (dt.datetime.combine(dt.date(2000, 1, 2), time) + dt.timedelta(minutes=minutes)).time()
