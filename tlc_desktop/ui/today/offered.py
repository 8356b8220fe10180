"""One thing of what goes on between meetings, in a line under the next meeting."""

from PySide6.QtWidgets import QWidget

from tlc_desktop.domain.today import Offer, OfferKind, Today
from tlc_desktop.i18n.formats import isolate
from tlc_desktop.ui.desk import Desk
from tlc_desktop.ui.place import Place
from tlc_desktop.ui.widgets import buttons
from tlc_desktop.ui.widgets.changing_part import ChangingPart, line_to_do
from tlc_desktop.ui.window.record_table import RECORDS

_ICONS = {
    OfferKind.VISIT: "visit",
    OfferKind.STEP: "links",
    OfferKind.PROMISE: "lock",
    OfferKind.PULSE: "note",
    OfferKind.WEEKS: "clock",
}


class Offered(ChangingPart):
    """What is offered, and the way there; nothing where nothing is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("offered_part")
        self._desk = desk

    def show_today(self, today: Today) -> None:
        """Show what is offered, and how much more waits where nobody is there to ask."""
        offer = today.offer
        more = 0 if today.asks else today.more
        shown = (offer, more, self._names(offer, today) if offer else (), self._desk.today())
        self.put(shown, (lambda: self._line(offer, today, more)) if offer else None)

    def _line(self, offer: Offer, today: Today, more: int) -> QWidget:
        text = self._sentence(offer, self._names(offer, today))
        if more:
            text += " · " + self._desk.formats.digits(self.tr("%n more", "", more))
        act = self.tr("Type the totals") if offer.kind is OfferKind.PULSE else self.tr("Open")
        made = buttons.quiet(act, "offer")
        made.setAccessibleDescription(text)
        made.clicked.connect(lambda: self._desk.went.emit(_place(offer)))
        return line_to_do(_ICONS[offer.kind], text, made)

    def _names(self, offer: Offer, today: Today) -> tuple[str, ...]:
        return tuple(isolate(today.people[key].name) for key in offer.members)

    def _sentence(self, offer: Offer, names: tuple[str, ...]) -> str:
        is_today = offer.day == self._desk.today()
        match offer.kind:
            case OfferKind.VISIT:
                today, tomorrow = (
                    self.tr("Today {visitor} is a guest in a class of {host}"),
                    self.tr("Tomorrow {visitor} is a guest in a class of {host}"),
                )
                said = today if is_today else tomorrow
                return said.format(visitor=names[0], host=names[1])
            case OfferKind.STEP:
                today, tomorrow = (
                    self.tr("Today {giver} and {receiver} take a step together"),
                    self.tr("Tomorrow {giver} and {receiver} take a step together"),
                )
                said = today if is_today else tomorrow
                return said.format(giver=names[0], receiver=names[1])
            case OfferKind.PROMISE:
                today, tomorrow = (
                    self.tr("Something that you promised is for today"),
                    self.tr("Something that you promised is for tomorrow"),
                )
                return today if is_today else tomorrow
            case OfferKind.PULSE:
                title = self._desk.formats.quote(offer.words)
                return self.tr("The slips of {title} can be typed").format(title=title)
            case OfferKind.WEEKS:
                return self.tr("Some free periods are not typed yet")


def _place(offer: Offer) -> Place:
    match offer.kind:
        case OfferKind.VISIT:
            return Place(RECORDS["visit"].page, offer.record)
        case OfferKind.WEEKS:
            return Place("periods")
        case OfferKind.STEP:
            return Place("idea", offer.record)
        case OfferKind.PROMISE:
            return Place("support", offer.record)
        case OfferKind.PULSE:
            return Place("meeting", offer.record, "slips")
