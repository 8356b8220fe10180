"""Time zones, by the towns that people know them by."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QTimeZone

from tlc_desktop.i18n.languages import Words

# Where such groups are; any other may be that of the computer.
ZONES: dict[str, str] = {
    "Africa/Cairo": str(QT_TRANSLATE_NOOP("Towns", "Cairo")),
    "Africa/Khartoum": str(QT_TRANSLATE_NOOP("Towns", "Khartoum")),
    "Africa/Tripoli": str(QT_TRANSLATE_NOOP("Towns", "Tripoli")),
    "Africa/Tunis": str(QT_TRANSLATE_NOOP("Towns", "Tunis")),
    "Africa/Algiers": str(QT_TRANSLATE_NOOP("Towns", "Algiers")),
    "Africa/Casablanca": str(QT_TRANSLATE_NOOP("Towns", "Casablanca")),
    "Africa/Nouakchott": str(QT_TRANSLATE_NOOP("Towns", "Nouakchott")),
    "Africa/Dakar": str(QT_TRANSLATE_NOOP("Towns", "Dakar")),
    "Africa/Abidjan": str(QT_TRANSLATE_NOOP("Towns", "Abidjan")),
    "Africa/Bamako": str(QT_TRANSLATE_NOOP("Towns", "Bamako")),
    "Africa/Ndjamena": str(QT_TRANSLATE_NOOP("Towns", "N’Djamena")),
    "Africa/Djibouti": str(QT_TRANSLATE_NOOP("Towns", "Djibouti")),
    "Africa/Mogadishu": str(QT_TRANSLATE_NOOP("Towns", "Mogadishu")),
    "Africa/Nairobi": str(QT_TRANSLATE_NOOP("Towns", "Nairobi")),
    "Africa/Lagos": str(QT_TRANSLATE_NOOP("Towns", "Lagos")),
    "Asia/Gaza": str(QT_TRANSLATE_NOOP("Towns", "Gaza")),
    "Asia/Hebron": str(QT_TRANSLATE_NOOP("Towns", "Hebron")),
    "Asia/Beirut": str(QT_TRANSLATE_NOOP("Towns", "Beirut")),
    "Asia/Damascus": str(QT_TRANSLATE_NOOP("Towns", "Damascus")),
    "Asia/Amman": str(QT_TRANSLATE_NOOP("Towns", "Amman")),
    "Asia/Baghdad": str(QT_TRANSLATE_NOOP("Towns", "Baghdad")),
    "Asia/Kuwait": str(QT_TRANSLATE_NOOP("Towns", "Kuwait")),
    "Asia/Riyadh": str(QT_TRANSLATE_NOOP("Towns", "Riyadh")),
    "Asia/Bahrain": str(QT_TRANSLATE_NOOP("Towns", "Bahrain")),
    "Asia/Qatar": str(QT_TRANSLATE_NOOP("Towns", "Qatar")),
    "Asia/Dubai": str(QT_TRANSLATE_NOOP("Towns", "Dubai")),
    "Asia/Muscat": str(QT_TRANSLATE_NOOP("Towns", "Muscat")),
    "Asia/Aden": str(QT_TRANSLATE_NOOP("Towns", "Aden")),
    "Europe/London": str(QT_TRANSLATE_NOOP("Towns", "London")),
    "Europe/Paris": str(QT_TRANSLATE_NOOP("Towns", "Paris")),
}


def place(zone: str, words: Words) -> str:
    """What a zone is called; one that is not among ours, by its own name: "New York"."""
    if zone in ZONES:
        return words.translate("Towns", ZONES[zone])
    if zone.removeprefix("Etc/") in (
        "UTC",
        "GMT",
        "Universal",
    ):  # a computer that nobody told where it is
        return words.translate("Towns", "Universal time")
    return zone.rpartition("/")[2].replace("_", " ")


def here() -> str:
    """The time zone of this computer, as "Africa/Cairo"."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
