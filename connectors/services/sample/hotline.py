"""12345 orders of the sample city, natively."""

from connectors.contract import NativeRows, record_of
from connectors.sample.world import HotlineOrder as WorldOrder
from connectors.sample.world import Town
from connectors.services.hotline import STATUS, HotlineOrder, HotlineStep
from connectors.services.sample.native import codes, local, typed_id
from connectors.services.tables import (
    ORDER_CATEGORIES,
    ORDER_CHANNELS,
    ORDER_STEPS,
    ORDER_TOPICS,
    ORDER_URGENCY,
)

ORDER, STEP = record_of(HotlineOrder), record_of(HotlineStep)
_STATUS = {state.name: native for native, state in STATUS.items()}
_UNKNOWN = "88"  # a status and a topic of an older version of the software
_ODD_EVERY, _SILENT_EVERY = 499, 699


def rows(town: Town) -> NativeRows:
    """Orders, then their steps."""
    yield from _orders(town)
    steps = codes(ORDER_STEPS)
    for order in town.hotline_orders:
        number = order.number
        for nth, step in enumerate(order.steps, start=1):
            code, at = steps.get(step.name, "30"), step.at.replace(tzinfo=None)
            yield STEP, (f"{number}-{nth}", number, code, at, step.unit, step.opinion)


def _orders(town: Town) -> NativeRows:
    categories, topics = codes(ORDER_CATEGORIES), codes(ORDER_TOPICS)
    urgencies, channels = codes(ORDER_URGENCY), codes(ORDER_CHANNELS)
    for order in town.hotline_orders:
        raiser, odd = order.raiser, order.dirt == "unknown_code" or order.id % _ODD_EVERY == _ODD_EVERY - 1
        silent = order.dirt == "null_required" or order.id % _SILENT_EVERY == _SILENT_EVERY - 1
        yield (
            ORDER,
            (
                order.number,
                raiser.name,
                raiser.phone,
                typed_id(raiser.id_number, order.id),
                1 if order.secrecy else 0,
                categories.get(order.category, "2"),
                _UNKNOWN if odd else topics.get(order.topic, "9999"),
                urgencies.get(order.urgency, "1"),
                channels.get(order.channel, "99"),
                order.content,
                order.grid_code,
                order.at.replace(tzinfo=None),
                _UNKNOWN if odd else _STATUS[order.state],
                None if silent else order.unit,
                order.due_on.isoformat(),
                local(order.finished_at),
                1 if order.finished_at is not None else 0,
                order.satisfied,
                order.incident_number,
                _updated(order),
            ),
        )


def _updated(order: WorldOrder) -> object:
    last = order.updated_at or order.finished_at or (order.steps[-1].at if order.steps else order.at)
    return local(last)
