"""Only what was asked for, decoded; what was read is found again."""

from connectors.contract import Flaw
from tests.connectors.suite import reference
from tests.connectors.suite.subject import Subject


async def everything_is_decoded(subject: Subject) -> None:
    """All rows, all columns, in default order."""
    await subject.agree(subject.read())


async def only_asked_columns_come(subject: Subject) -> None:
    """Each column alone, and all in reverse: values stand in the order of the asked columns."""
    for name in subject.columns:
        await subject.agree(subject.read(columns=(name,), limit=7))
    await subject.agree(subject.read(columns=tuple(reversed(subject.columns))))
    key = subject.record.key.name
    await subject.agree(subject.read(columns=(key, subject.columns[-1], key)))


async def values_survive_the_round_trip(subject: Subject) -> None:
    """A clean value is kept natively in a form that means it, and is of its codec's type."""
    for position, attr in enumerate(subject.record.attributes):
        for native in {row[position] for row in subject.rows} - {None}:
            value = attr.codec.decode(native)
            if isinstance(value, Flaw):
                assert value.native == native, f"{attr.name}: a Flaw must carry the native value"
                continue
            assert isinstance(value, attr.codec.clean), (
                f"{attr.name}: {value!r} is no {attr.codec.clean.__name__}"
            )
            again = attr.codec.encode(value)
            assert attr.codec.decode(again) == value, (
                f"{attr.name}: {value!r} is not itself after a round trip"
            )
            assert native in attr.codec.variants(value), (
                f"{attr.name}: {native!r} is no known form of {value!r}"
            )


async def native_order_is_clean_order(subject: Subject) -> None:
    """An attribute that calls itself orderable can be ordered by the database."""
    for position, attr in enumerate(subject.record.attributes):
        if attr.orderable:
            natives = {row[position] for row in subject.rows} - {None}
            decoded = [(n, attr.codec.decode(n)) for n in natives]
            sound = [(n, v.code if hasattr(v, "code") else v) for n, v in decoded if not isinstance(v, Flaw)]
            by_native = sorted(sound, key=lambda pair: pair[0])
            assert by_native == sorted(sound, key=lambda pair: pair[1]), (
                f"{attr.name} is ordered otherwise natively"
            )


async def a_connector_says_when_its_answer_is_true(subject: Subject) -> None:
    """`as_of` has a zone, and a row without a key is counted as dropped, not silently left out."""
    batch = await subject.ask(subject.read(limit=3))
    assert batch.as_of.tzinfo is not None, "as_of has no zone"
    keyless = sum(row[list(subject.columns).index(subject.record.key.name)] is None for row in subject.rows)
    whole = await subject.ask(subject.read(limit=len(subject.rows)))
    assert whole.dropped == keyless, f"{keyless} rows have no key, {whole.dropped} were said to be dropped"
    assert len(whole.page(None).rows) == len(subject.rows) - keyless
    assert reference.expected(subject.read(), subject.rows)[None].total == len(subject.rows)


CHECKS = (
    everything_is_decoded,
    only_asked_columns_come,
    values_survive_the_round_trip,
    native_order_is_clean_order,
    a_connector_says_when_its_answer_is_true,
)
