"""The judicial bureau's part of the sample city, as its own service would hold it.

Dirt on purpose, in a seeded few: brackets and 第 of every style, lower-case x, codes that no table has,
a missing value, late corrections. Who was under eighteen is sealed.
"""

from connectors.contract import NativeRows, record_of
from connectors.judicial import sample_mediation as mediation
from connectors.judicial import sample_services as services
from connectors.judicial.correction import CommunityCorrection, JusticeOffice, ReleasedPerson
from connectors.judicial.legal_services import Consultation, LegalAdviser, LegalAid, Notarisation
from connectors.judicial.mediation import MediationCase, MediationOrganization, Mediator
from connectors.judicial.proceedings import MediationParty, MediationSession
from connectors.judicial.writing import evening, identifier
from connectors.sample import world

_LEGAL_HOTLINE = "12348"  # 公共法律服务热线


def rows(town: world.Town) -> NativeRows:
    """Native rows of one town."""
    office = identifier("SF", int(town.code))
    orgs = {o.organization.id: o for o in (*town.city.mediation_orgs, *town.mediation_orgs)}
    for declared, made in (
        (JusticeOffice, [_office(town, office)]),
        (MediationOrganization, map(mediation.organization_row, town.mediation_orgs)),
        (Mediator, (mediation.mediator_row(m, orgs) for m in town.mediators)),
        (MediationCase, mediation.case_rows(town, orgs)),
        (MediationParty, mediation.party_rows(town)),
        (MediationSession, mediation.session_rows(town)),
        (LegalAid, map(services.legal_aid_row, town.legal_aid)),
        (Notarisation, map(services.notarisation_row, town.notarisations)),
        (LegalAdviser, map(services.adviser_row, town.legal_advisers)),
        (Consultation, map(services.consultation_row, town.consultations)),
        (CommunityCorrection, (services.correction_row(c, office) for c in town.corrections)),
        (ReleasedPerson, (services.released_row(r, office) for r in town.released)),
    ):
        record = record_of(declared)
        for row in made:
            yield record, row


def city_wide(city: world.City) -> NativeRows:
    """Native rows that belong to no town: the organisations of the city and of industries."""
    record = record_of(MediationOrganization)
    for made in city.city_wide.mediation_orgs:
        yield record, mediation.organization_row(made)


def _office(town: world.Town, key: str) -> tuple[str, ...]:
    stem = town.name.removesuffix("镇").removesuffix("街道")
    opened = town.as_of.replace(month=1, day=1)
    return key, town.code, f"{stem}司法所", _LEGAL_HOTLINE, evening(opened)
