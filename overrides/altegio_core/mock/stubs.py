"""Answers prepared by a test, which replace those of the mock server."""

import re
from collections import deque
from collections.abc import Callable, Mapping
from threading import Lock
from typing import Any

from attrs import frozen

from altegio_core.base.problem import REQUIRED
from altegio_core.base.types import is_dict, is_list, is_mapping, is_tuple
from altegio_core.mock.recorded import RecordedRequest
from altegio_core.mock.reply import Outcome, Reply, error_reply, json_reply
from altegio_core.operations.endpoint import Endpoint
from altegio_core.schema.drift import drifts
from altegio_core.schema.encode import encode
from altegio_core.schema.model import Model
from altegio_core.schema.types import Binary

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"[^\x00-\x08\x0a-\x1f\x7f]*")

Prepared = Outcome | Callable[[RecordedRequest], Reply]


@frozen
class _Prepared:
    outcome: Prepared
    times: int | None


class Script:
    """Prepared outcomes by API version and operationId, taken in order."""

    def __init__(self) -> None:
        self._prepared: dict[tuple[str, str], deque[_Prepared]] = {}
        self._lock = Lock()

    def add(self, api: str, operation_id: str, outcome: Prepared, times: int | None) -> None:
        """Prepares an outcome for a number of requests, or (None) for all further ones."""
        if times is not None and (type(times) is not int or times < 1):
            raise ValueError(f"times is a number from 1, or None for always, not {times!r}")
        with self._lock:
            self._prepared.setdefault((api, operation_id), deque()).append(_Prepared(outcome, times))

    def take(self, api: str, operation_id: str) -> Prepared | None:
        """Returns the outcome of the next request, if one is prepared."""
        with self._lock:
            waiting = self._prepared.get((api, operation_id))
            if not waiting:
                return None
            first = waiting[0]
            if first.times is not None:
                waiting.popleft()
                if first.times > 1:
                    waiting.appendleft(_Prepared(first.outcome, first.times - 1))
            return first.outcome

    def has(self, api: str, operation_id: str) -> bool:
        """Returns whether an outcome is prepared for an operation."""
        with self._lock:
            return bool(self._prepared.get((api, operation_id)))

    def clear(self) -> None:
        """Removes all prepared outcomes."""
        with self._lock:
            self._prepared.clear()


def prepared_reply(
    status: int, body: Any, given: bool, content: bytes | None, headers: Mapping[str, str] | None
) -> Reply | Callable[[RecordedRequest], Reply]:
    """Returns the answer a test prepared; a refusal without a body gets the API's envelope.

    Raises:
        ValueError: a status or a header that no answer can have.
    """
    if type(status) is not int or not 200 <= status <= 599:
        raise ValueError(f"an answer has a status from 200 to 599, not {status!r}")
    if content is not None and not isinstance(content, bytes):
        raise ValueError(f"content is bytes, not {type(content).__name__}; json is for what is to be written")
    if headers is not None and not is_mapping(headers):
        raise ValueError(f"headers are an object of text, not {headers!r}")
    for name, value in (headers or {}).items():
        if not (isinstance(name, str) and _NAME.fullmatch(name) and isinstance(value, str) and _VALUE.fullmatch(value)):
            raise ValueError(f"no header can be written like this: {name!r}: {value!r}")
    if callable(body):
        return lambda seen: _made(status, body(seen), headers)
    if content is not None:
        kept = {name.lower(): value for name, value in (headers or {}).items()}
        return Reply(status, content, kept.pop("content-type", "text/html"), kept)
    if given:
        return json_reply(status, body, headers)
    if status >= 400:
        made = error_reply(status, "prepared by the test")
        return Reply(status, made.content, headers=headers or {})
    return Reply(status, headers=headers or {})


def _made(status: int, given: Any, headers: Mapping[str, str] | None) -> Reply:
    if is_tuple(given):
        status, given = given
    return json_reply(status, enveloped(given), headers)


def enveloped(json: Any) -> Any:
    """Returns the answer a test gave as JSON: encodes models and adds the envelope if it is missing."""
    if isinstance(json, Model) or (is_list(json) and json and isinstance(json[0], Model)):
        return {"success": True, "data": encode(json), "meta": {}}
    return encode(json)


def check_data(endpoint: Endpoint[Any], json: Any) -> None:
    """Checks that the data of a prepared answer match the operation. None matches any operation, because
    the API answers so where it has no data.

    Raises:
        ValueError: they do not, so a test would pass on an answer that never comes; the message names each place.
    """
    if not is_dict(json) or json.get("data") is None or isinstance(endpoint.response.data, Binary):
        return
    found = drifts(endpoint.operation.id, endpoint.response.data, json["data"])
    wrong = [str(drift) for drift in found if drift.contradiction and drift.expected != REQUIRED]
    if wrong:
        raise ValueError(f"not what the API answers; check=False uses it anyway: {'; '.join(wrong)}")
