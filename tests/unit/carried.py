"""A call whose steps are carried out over a clock moved by hand, with the results given."""

from collections.abc import Callable
from contextlib import closing
from typing import Any

from altegio_core.base.auth import Credentials
from altegio_core.base.response import Headers, RawResponse
from altegio_core.http.client import drive
from altegio_core.http.flow import CallContext, flow
from altegio_core.http.options import CallOptions, ClientOptions
from altegio_core.http.request import prepare
from altegio_core.http.retry import RetryPolicy
from altegio_core.http.steps import Acquire, Failure, Release, Wait
from tests.unit.conftest import PARTNER, USER, FakeClock, request

LOST, LATE = Failure("it was cut off"), Failure("it took too long", timeout=True)
AT_ONCE = RetryPolicy(base_delay=0)


def response(status: int, content: bytes = b"", **headers: str) -> RawResponse:
    return RawResponse(status, Headers((name.replace("_", "-"), value) for name, value in headers.items()), content)


class Call:
    """Carries out the steps: a connection takes a second where it has to be made first, a response two more."""

    def __init__(self, clock: FakeClock, *outcomes: Any, asked: Any = None, only: Any = None, **options: Any) -> None:
        self.clock, self.outcomes, self.steps = clock, list(outcomes), list[Any]()
        self.interrupted_at: type[Any] = type(None)
        self.meanwhile: Callable[[], object] = lambda: None
        settings = ClientOptions(**{"limiter": None, **options})
        this, credentials = (
            asked or request("GET", "/things/17", template="/things/{thing_id}"),
            Credentials(PARTNER, USER),
        )
        call = only or CallOptions()
        prepared = prepare(this, credentials, settings, call)
        self.context = CallContext(this.operation, prepared, settings, call, clock, clock.now(), (PARTNER, USER))

    def carry_out(self, step: Any) -> Any:
        if isinstance(step, self.interrupted_at):
            raise KeyboardInterrupt
        self.steps.append(step)
        if isinstance(step, Wait):
            self.clock.sleep(step.seconds)
        elif isinstance(step, Acquire):
            return step.limiter.acquire(step.slot, self.clock.now())
        elif isinstance(step, Release):
            step.limiter.release(step.slot, self.clock.now(), answered=step.answered, hold=step.hold)
        else:
            if step.leave:
                self.clock.time += 1.0
                self.meanwhile()
                drive(step.leave(), self.carry_out)
            self.clock.time += 2.0
            return self.outcomes.pop(0)
        return None

    def __call__(self) -> RawResponse:
        with closing(flow(self.context)) as steps:
            return drive(steps, self.carry_out)

    def those(self, kind: type[Any]) -> list[Any]:
        return [step for step in self.steps if isinstance(step, kind)]
