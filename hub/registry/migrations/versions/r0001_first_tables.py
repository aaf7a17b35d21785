"""Units, posts, the party's network and partners: the registry's first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables and their indexes."""
    _unit()
    _post()
    _party_branch()
    _party_membership()
    _household_link()
    _visit()
    _partner_organization()
    _volunteer()


def downgrade() -> None:
    """Drop the tables, with everything in them."""
    for table in (
        "volunteer",
        "partner_organization",
        "visit",
        "household_link",
        "party_membership",
        "party_branch",
        "post",
        "unit",
    ):
        op.drop_table(table)


def _text(length: int) -> sa.types.TypeEngine[str]:
    """Text that is ordered bytewise: the order of pages must not depend on a server's locale."""
    collation = "C" if op.get_context().dialect.name == "postgresql" else None
    return sa.Text(collation=collation) if length > 1000 else sa.String(length, collation=collation)


def _low(column: str) -> sa.TextClause:
    """A column that must have a value, in an index: rows without one come first everywhere."""
    postgres = op.get_context().dialect.name == "postgresql"
    return sa.text(f"{column} NULLS FIRST" if postgres else column)


def _unit() -> None:
    op.create_table(
        "unit",
        sa.Column("code", _text(15), primary_key=True),
        sa.Column("name", _text(100)),
        sa.Column("level", _text(10)),
        sa.Column("parent_code", _text(12)),
        sa.Column("urban_rural_class", _text(3)),
        sa.Column("valid_from", sa.Date()),
        sa.Column("valid_to", sa.Date()),
        sa.Column("successor_code", _text(15)),
        sa.Column("households", sa.BigInteger()),
        sa.Column("population", sa.BigInteger()),
        sa.Column("updated_at", sa.DateTime()),
    )
    op.create_index("ix_unit_parent_code", "unit", ["parent_code", "code"])


def _post() -> None:
    op.create_table(
        "post",
        sa.Column("post_id", _text(32), primary_key=True),
        sa.Column("unit_code", _text(15)),
        sa.Column("slot", _text(32)),
        sa.Column("title", _text(60)),
        sa.Column("holder_name", _text(50)),
        sa.Column("holder_id_number", _text(18)),
        sa.Column("phone", _text(20)),
        sa.Column("office", _text(100)),
        sa.Column("since", sa.Date()),
        sa.Column("until", sa.Date()),
        sa.Column("substitute_post_id", _text(32)),
        sa.Column("updated_at", sa.DateTime()),
    )
    op.create_index("ix_post_unit_code", "post", ["unit_code", _low("slot"), "post_id"])
    op.create_index(
        "ix_post_holder_id_number", "post", ["holder_id_number", _low("unit_code"), _low("slot"), "post_id"]
    )
    op.create_index(
        "ix_post_substitute_post_id",
        "post",
        ["substitute_post_id", _low("unit_code"), _low("slot"), "post_id"],
    )


def _party_branch() -> None:
    op.create_table(
        "party_branch",
        sa.Column("branch_id", _text(32), primary_key=True),
        sa.Column("unit_code", _text(15)),
        sa.Column("name", _text(100)),
        sa.Column("kind", _text(16)),
        sa.Column("function", _text(8)),
        sa.Column("secretary_name", _text(50)),
        sa.Column("phone", _text(20)),
        sa.Column("stars", sa.BigInteger()),
        sa.Column("member_count", sa.BigInteger()),
        sa.Column("rectification", _text(16)),
        sa.Column("rectification_plan", _text(500)),
        sa.Column("rectification_due", sa.Date()),
        sa.Column("founded", sa.Date()),
        sa.Column("updated_at", sa.DateTime()),
    )
    op.create_index("ix_party_branch_unit_code", "party_branch", ["unit_code", "branch_id"])


def _party_membership() -> None:
    op.create_table(
        "party_membership",
        sa.Column("membership_id", _text(40), primary_key=True),
        sa.Column("branch_id", _text(32)),
        sa.Column("id_number", _text(18)),
        sa.Column("name", _text(50)),
        sa.Column("grid_code", _text(15)),
        sa.Column("role", _text(8)),
        sa.Column("is_main", sa.BigInteger()),
        sa.Column("since", sa.Date()),
        sa.Column("until", sa.Date()),
        sa.Column("updated_at", sa.DateTime()),
    )
    op.create_index(
        "ix_party_membership_branch_id", "party_membership", ["branch_id", _low("since"), "membership_id"]
    )
    op.create_index(
        "ix_party_membership_id_number", "party_membership", ["id_number", _low("since"), "membership_id"]
    )
    op.create_index(
        "ix_party_membership_grid_code", "party_membership", ["grid_code", _low("since"), "membership_id"]
    )
    op.create_index("ix_party_membership_order", "party_membership", [_low("since"), "membership_id"])


def _household_link() -> None:
    op.create_table(
        "household_link",
        sa.Column("link_id", _text(40), primary_key=True),
        sa.Column("member_id_number", _text(18)),
        sa.Column("member_name", _text(50)),
        sa.Column("member_phone", _text(20)),
        sa.Column("household_number", _text(32)),
        sa.Column("grid_code", _text(15)),
        sa.Column("since", sa.Date()),
        sa.Column("until", sa.Date()),
        sa.Column("member_consented_on", sa.Date()),
        sa.Column("household_consented_on", sa.Date()),
        sa.Column("updated_at", sa.DateTime()),
    )
    op.create_index(
        "ix_household_link_member_id_number", "household_link", ["member_id_number", _low("since"), "link_id"]
    )
    op.create_index(
        "ix_household_link_household_number", "household_link", ["household_number", _low("since"), "link_id"]
    )
    op.create_index("ix_household_link_grid_code", "household_link", ["grid_code", _low("since"), "link_id"])
    op.create_index("ix_household_link_order", "household_link", [_low("since"), "link_id"])


def _visit() -> None:
    op.create_table(
        "visit",
        sa.Column("visit_id", _text(40), primary_key=True),
        sa.Column("member_id_number", _text(18)),
        sa.Column("member_name", _text(50)),
        sa.Column("household_number", _text(32)),
        sa.Column("grid_code", _text(15)),
        sa.Column("visited_at", sa.DateTime()),
        sa.Column("topic", _text(8)),
        sa.Column("further_topics", _text(60)),
        sa.Column("public_note", _text(500)),
        sa.Column("private_finding", _text(1000)),
        sa.Column("visibility", _text(8)),
        sa.Column("needs_follow_up", sa.BigInteger()),
        sa.Column("client_id", _text(40)),
        sa.Column("updated_at", sa.DateTime()),
    )
    op.create_index(
        "ix_visit_member_id_number", "visit", ["member_id_number", _low("visited_at"), "visit_id"]
    )
    op.create_index(
        "ix_visit_household_number", "visit", ["household_number", _low("visited_at"), "visit_id"]
    )
    op.create_index("ix_visit_grid_code", "visit", ["grid_code", _low("visited_at"), "visit_id"])
    op.create_index("ix_visit_order", "visit", [_low("visited_at"), "visit_id"])


def _partner_organization() -> None:
    op.create_table(
        "partner_organization",
        sa.Column("organization_id", _text(32), primary_key=True),
        sa.Column("unit_code", _text(15)),
        sa.Column("kind", _text(32)),
        sa.Column("name", _text(100)),
        sa.Column("credit_code", _text(18)),
        sa.Column("leader_name", _text(50)),
        sa.Column("phone", _text(20)),
        sa.Column("brand", _text(60)),
        sa.Column("member_count", sa.BigInteger()),
        sa.Column("since", sa.Date()),
        sa.Column("until", sa.Date()),
        sa.Column("updated_at", sa.DateTime()),
    )
    op.create_index(
        "ix_partner_organization_unit_code", "partner_organization", ["unit_code", "organization_id"]
    )
    op.create_index(
        "ix_partner_organization_credit_code",
        "partner_organization",
        ["credit_code", _low("unit_code"), "organization_id"],
    )


def _volunteer() -> None:
    op.create_table(
        "volunteer",
        sa.Column("volunteer_id", _text(40), primary_key=True),
        sa.Column("unit_code", _text(15)),
        sa.Column("id_number", _text(18)),
        sa.Column("name", _text(50)),
        sa.Column("phone", _text(20)),
        sa.Column("organization_id", _text(32)),
        sa.Column("skill", _text(8)),
        sa.Column("service_hours", sa.BigInteger()),
        sa.Column("since", sa.Date()),
        sa.Column("until", sa.Date()),
        sa.Column("updated_at", sa.DateTime()),
    )
    op.create_index("ix_volunteer_unit_code", "volunteer", ["unit_code", "volunteer_id"])
    op.create_index("ix_volunteer_id_number", "volunteer", ["id_number", _low("unit_code"), "volunteer_id"])
    op.create_index(
        "ix_volunteer_organization_id", "volunteer", ["organization_id", _low("unit_code"), "volunteer_id"]
    )
