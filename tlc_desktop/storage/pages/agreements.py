"""The page of what the group agreed."""

from sqlalchemy.orm import Session

from tlc_desktop.domain.communities import Agreement, AgreementKind
from tlc_desktop.domain.naming import Names
from tlc_desktop.domain.pages.agreements import AgreementPage
from tlc_desktop.domain.text import lines_of
from tlc_desktop.storage import communities
from tlc_desktop.storage.pages.letterhead import letterhead


def agreement_page(session: Session, _record: None, names: Names) -> AgreementPage:
    """What the group agreed, as it holds now."""

    def holds(kind: AgreementKind) -> Agreement:
        agreed = communities.agreements(session, kind)
        return agreed[0] if agreed else Agreement(kind, "")

    rules = holds(AgreementKind.AGREEMENT)
    return AgreementPage(
        letterhead(session, names.audience),
        holds(AgreementKind.PURPOSE).text,
        lines_of(rules.text),
        holds(AgreementKind.QUESTION).text,
        rules.agreed_on,
    )
