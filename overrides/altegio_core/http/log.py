"""What the client logs: by allow-list, so that no body, header, query or id can get into a log."""

from __future__ import annotations

import logging
import re

from altegio_core.base.operation import Operation

logger = logging.getLogger("altegio")
logger.addHandler(logging.NullHandler())

_REQUEST_ID = re.compile(r"[A-Za-z0-9._:-]{1,80}")


def attempt(operation: Operation, number: int, seconds: float, outcome: int | str, request_id: str = "") -> None:
    """Logs one attempt at DEBUG.

    Args:
        operation: gives method and path template.
        number: 1 for the first attempt.
        seconds: how long it took; logged in milliseconds.
        outcome: HTTP status, or one word for why there is none.
        request_id: the server's id of the request, ignored if it looks like anything else.
    """
    fields = {
        "method": operation.method,
        "path": operation.path,
        "status": outcome,
        "request_id": request_id if _REQUEST_ID.fullmatch(request_id) else "-",
        "attempt": number,
        "milliseconds": round(seconds * 1000),
    }
    logger.debug(
        "%(method)s %(path)s status=%(status)s request_id=%(request_id)s attempt=%(attempt)d ms=%(milliseconds)d",
        fields,
        extra={"altegio": fields},
    )
