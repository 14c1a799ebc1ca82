"""Mock servers, started once for the run, and what its end says of the calls to them."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from altegio_core.base.auth import Credentials
from altegio_core.http.options import ClientOptions
from tests.contract import once
from tests.contract.description import APIS, edition_of, served_as_corrected
from tests.contract.mock import running_mocks
from tests.notes import noted


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def mocks(request: pytest.FixtureRequest, shared: Path) -> Iterator[dict[str, str]]:
    """Address of the mock of each API: one that runs elsewhere, if the environment names it, or one of ours."""
    given, missing = once.given(), once.missing()
    if not missing:
        yield given
    elif hasattr(request.config, "workerinput"):
        yield given | once.ask(shared)
    else:
        with running_mocks(missing) as started:
            yield given | started


@pytest.fixture(scope="session")
def options(mocks: dict[str, str]) -> ClientOptions:
    """No rate limit, for a mock has none; and no second try, which would hide what went wrong."""
    return ClientOptions(base_urls=mocks, limiter=None, retries=0)


@pytest.fixture(scope="session")
def credentials() -> Credentials:
    return Credentials(partner_token="partner-token", user_token="user-token")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    _tell_of_pages(terminalreporter)
    _tell_of_the_packages_mock(terminalreporter)
    _tell_of_prism(terminalreporter)


def _tell_of_pages(reporter: pytest.TerminalReporter) -> None:
    kinds = Counter(noted(reporter, "block"))
    if not kinds:
        return
    reasons = list(noted(reporter, "not run"))
    reporter.section("code blocks of the pages")
    counts = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    reporter.write_line(f"run or checked: {counts}; not run: {len(reasons)}")
    for reason in reasons:
        reporter.write_line(f"  {reason}")


def _tell_of_the_packages_mock(reporter: pytest.TerminalReporter) -> None:
    answered = list(noted(reporter, "embedded"))
    if not answered:
        return
    reporter.section("mock server of the package")
    counts = Counter(api for api, _ in answered)
    reporter.write_line(
        f"{len(answered)} operations answered and read: {_by_api(counts)}; "
        f"published examples that contradict their own description, served as they are: {sum(it for _, it in answered)}"
    )


def _tell_of_prism(reporter: pytest.TerminalReporter) -> None:
    ways = [{tuple(key) for key in noted(reporter, way)} for way in ("sync", "async")]
    if not any(ways):
        return
    both = ways[0] & ways[1]
    counts = Counter(api for api, _ in both)
    corrected = [name for api in APIS for name in served_as_corrected(api)]
    reporter.section("contract")
    reporter.write_line(
        f"{len(both)} operations called sync and async: {_by_api(counts)}; "
        f"served as corrected: {len(corrected)} ({', '.join(corrected)})"
    )
    by_edition = Counter((api, edition_of(api)[operation_id]) for api, operation_id in both)
    reporter.write_line(
        "by edition: " + ", ".join(f"{api} {edition} {count}" for (api, edition), count in sorted(by_edition.items()))
    )
    if left_out := sorted(name for names in noted(reporter, "left out") for name in names):
        reporter.write_line(
            f"optional values not sent, since published and corrected contradict each other: {len(left_out)} "
            f"({', '.join(left_out)})"
        )


def _by_api(counts: Counter[str]) -> str:
    return ", ".join(f"{api} {counts[api]}" for api in APIS)
