"""Starts the mock servers once for the run, and says at its end what was called."""

import os
from collections import Counter
from collections.abc import Iterator

import pytest

from altegio_core.base.auth import Credentials
from altegio_core.http.options import ClientOptions
from tests.contract.description import APIS, edition_of, served_as_corrected
from tests.contract.mock import running_mocks
from tests.contract.pages import COUNTS, NOT_RUN
from tests.contract.tally import CALLED, EMBEDDED, LEFT_OUT


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def mocks() -> Iterator[dict[str, str]]:
    """Address of the mock of each API: ALTEGIO_MOCK_V1, ALTEGIO_MOCK_V2 and so on, else one started here."""
    given = {api: address for api in APIS if (address := os.environ.get(f"ALTEGIO_MOCK_{api.upper()}"))}
    missing = {api: 0 for api in APIS if api not in given}
    if not missing:
        yield given
        return
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
    if COUNTS:
        terminalreporter.section("code blocks of the pages")
        counts = ", ".join(f"{count} {kind}" for kind, count in sorted(COUNTS.items()))
        terminalreporter.write_line(f"run or checked: {counts}; not run: {len(NOT_RUN)}")
        for reason in NOT_RUN:
            terminalreporter.write_line(f"  {reason}")
    if EMBEDDED:
        terminalreporter.section("mock server of the package")
        counts = ", ".join(f"{api} {sum(key[0] == api for key in EMBEDDED)}" for api in APIS)
        terminalreporter.write_line(
            f"{len(EMBEDDED)} operations answered and read: {counts}; "
            f"published examples that contradict their own description, served as they are: {sum(EMBEDDED.values())}"
        )
    if not CALLED:
        return
    both = [key for key, ways in CALLED.items() if ways == {"sync", "async"}]
    counts = ", ".join(f"{api} {sum(key[0] == api for key in both)}" for api in APIS)
    corrected = [name for api in APIS for name in served_as_corrected(api)]
    terminalreporter.section("contract")
    terminalreporter.write_line(
        f"{len(both)} operations called sync and async: {counts}; "
        f"served as corrected: {len(corrected)} ({', '.join(corrected)})"
    )
    by_edition = Counter((api, edition_of(api)[operation_id]) for api, operation_id in both)
    terminalreporter.write_line(
        "by edition: " + ", ".join(f"{api} {edition} {count}" for (api, edition), count in sorted(by_edition.items()))
    )
    left_out = [f"{operation_id} {name}" for (_, operation_id), names in sorted(LEFT_OUT.items()) for name in names]
    if left_out:
        terminalreporter.write_line(
            f"optional values not sent, since published and corrected contradict each other: {len(left_out)} "
            f"({', '.join(left_out)})"
        )
