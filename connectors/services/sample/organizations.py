"""Credit records and registers of organisations of the sample city, natively."""

from connectors.contract import NativeRows, record_of
from connectors.sample.world import Town
from connectors.services.organizations import (
    CollectiveEconomicOrganization,
    CreditRecord,
    SocialOrganization,
)
from connectors.services.sample.native import codes
from connectors.services.tables import CREDIT_KINDS

CREDIT = record_of(CreditRecord)
COLLECTIVE, SOCIAL = record_of(CollectiveEconomicOrganization), record_of(SocialOrganization)
_SOCIAL = {"SOCIAL": "1", "CHARITY": "4", "VOLUNTEER_TEAM": "4"}


def rows(town: Town) -> NativeRows:
    """Credit records, collective economic organisations, social organisations."""
    kinds = codes(CREDIT_KINDS)
    for credit in town.credit_records:
        subject, kind = credit.organization, kinds.get(credit.kind, credit.kind)
        what = (credit.number, subject.uscc, subject.name, kind, credit.content, credit.organ)
        yield CREDIT, (*what, credit.decided_on, credit.until, int(credit.published), credit.grid_code)
    for org in town.organizations:
        if org.kind == "COOPERATIVE":
            kind = "1" if "股份" in org.name else "2"
            seat = (org.grid_code[:12], org.address, org.legal_representative, org.phone, org.founded)
            yield COLLECTIVE, (org.uscc, org.name, kind, *seat)
    for org in town.organizations:
        if org.kind in _SOCIAL:
            who = (org.legal_representative, org.legal_representative_id, org.phone, org.founded)
            yield SOCIAL, (org.uscc, org.name, _SOCIAL[org.kind], org.grid_code, org.address, *who)
