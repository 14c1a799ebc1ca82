"""The command line, run as users run it: in a process of its own, against the mock server of the package.

The process is a child of one that has loaded the packages it needs, and nothing of ours.
"""

import atexit
import csv
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import altegio as altegio_package
from altegio.mock import MockServer
from altegio_core.base import errors
from altegio_core.base.operation import Operation
from altegio_core.base.response import RawResponse
from altegio_core.cli import status
from altegio_core.tooling.guides import GUIDES, guides
from tests.support.forking import Interpreter
from tests.support.functions import sent_as

TOKENS = {"ALTEGIO_PARTNER_TOKEN": "p4rtner-t0ken", "ALTEGIO_USER_TOKEN": "us3r-t0ken"}
EVENT = ("call", "v2", "get_event", "--location-id", "4564", "--event-id", "7")


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with MockServer() as mock:
        yield mock


@pytest.fixture
def mock(server: MockServer) -> MockServer:
    server.reset()
    return server


_AS_MODULE = "import runpy; runpy.run_module('altegio', run_name='__main__', alter_sys=True)"


@cache
def _interpreter() -> Interpreter:
    started = Interpreter([], os.environ, ["attrs", "click", "httpx"])
    atexit.register(started.close)
    return started


def altegio(
    *arguments: str, tokens: bool = True, stdin: str | bytes = "", module: bool = True, **variables: str
) -> "subprocess.CompletedProcess[str]":
    environment = {name: value for name, value in os.environ.items() if name not in {*TOKENS, "COLUMNS"}}
    environment |= (TOKENS if tokens else {}) | variables
    environment["PATH"] = str(Path(sys.executable).parent) + os.pathsep + environment.get("PATH", "")
    if module:
        done = _interpreter().run(_AS_MODULE, *arguments, folder=Path.cwd(), variables=environment, stdin=stdin)
    else:
        command = ["altegio", *arguments]
        done = subprocess.run(
            command, env=environment, input=stdin, capture_output=True, text=True, timeout=60, check=False
        )
    for token in TOKENS.values():
        assert token not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done


def call(mock: MockServer, *arguments: str, **further: Any) -> "subprocess.CompletedProcess[str]":
    return altegio(*arguments, "--base-url", mock.base_urls[arguments[1]], "--retries", "0", **further)


def test_operations_are_listed() -> None:
    done = altegio("operations", "--api", "v2", "--tag", "events", "--current")
    assert done.returncode == 0
    assert "v2 events" in done.stdout.splitlines()
    assert re.search(r"^  get_event +GET +/locations/\{location_id\}/events/\{event_id\}$", done.stdout, re.MULTILINE)
    assert "deprecated" not in done.stdout


def test_operations_are_searched() -> None:
    found = json.loads(altegio("operations", "--search", "Event create", "--json").stdout)
    assert {"create_event", "create_event_appointment"} <= {operation["id"] for operation in found}
    assert found[0]["id"] == "create_event"
    kinds = [operation["deprecated"] for operation in found]
    assert kinds == sorted(kinds), "what the vendor advises against comes last"
    everything = json.loads(altegio("operations", "--json").stdout)
    known = [name for api in altegio_package.__editions__ for name in import_module(f"altegio.{api}").OPERATIONS]
    assert [operation["id"] for operation in everything] == known
    deprecated = json.loads(altegio("operations", "--deprecated", "--json").stdout)
    assert deprecated == [operation for operation in everything if operation["deprecated"]]


def test_output_fits_the_terminal() -> None:
    for command in (("operations",), ("describe", "v1", "create_appointment")):
        lines = altegio(*command, COLUMNS="60").stdout.splitlines()
        # An example is for pasting, so it is left as it is.
        assert not [line for line in lines if len(line) > 60 and '"' not in line and " " in line.strip()]
        assert [line for line in lines if len(line) > 50]
    assert "…" not in altegio("operations").stdout
    assert "\x1b" not in altegio("describe", "v2", "create_event").stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("operations", "--tag", "evens"), "did you mean events?"),
        (("describe", "v2", "get_evnt"), "did you mean get_event"),
        (("describe", "v2", "get_appointment_list"), "there is v1.appointments.get_appointment_list"),
        (("describe", "v1.clients.get_clint_list"), "did you mean get_client_list"),
        (("call", "v1.clients.get_clint_list"), "did you mean get_client_list"),
        (("call", "v2.clients.get_event"), "there is no 'v2.clients.get_event'; there is v2.events.get_event"),
        (("describe", "altegio.v1.event.get_client"), "there is v1.clients.get_client"),
        (("call", "v1", "get-apointment"), "did you mean get_appointment"),
        (("descibe",), "did you mean describe?"),
        (("call", "v2", "get_event", "--locatoin-id", "1"), "did you mean --location-id?"),
        (("call", "v2", "get_event", "--retires", "1"), "did you mean --retries?"),
        (("call", "v1", "get_client", "--client-no", "1"), "there is --location-id, --id"),
        (("call", "v1", "get_client", "--body", "{}"), "there is --location-id, --id"),
        (
            ("call", "v1", "authorize_user", '{"password": "hidden-2c71"}'),
            "*** stands alone; arguments are options here: --body",
        ),
        (("call", "duplicate_event"), "several versions have it: v1.events.duplicate_event, v2.events.duplicate_event"),
        (("describe",), "name an operation, as in"),
        (("sing",), "there are call, "),
        (("call", "v2", "create_tag", "--body", "{"), "not JSON"),
        (("call", "v2", "create_tag", "--body", "@nowhere.json"), "nowhere.json cannot be read"),
        (("call", "v1", "get_appointment_list", "--array"), "go with --all"),
        ((*EVENT, "--base-url", "http://example.com"), "https is required"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], told: str) -> None:
    done = altegio(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr


def test_an_operation_is_described() -> None:
    told = altegio("describe", "v2", "create-event").stdout
    for line in (
        "POST /locations/{location_id}/events",
        "  tokens  partner and user",
        "  --location-id  The location (required; integer, at least 1)",
        "  capacity                  Number of places (required; integer, at least 1)",
        "  201: Event",
        "  altegio.v2.events.create_event(location_id, body=...)",
        "https://developer.alteg.io/en/b2b-v2/openapi/events/create_event",
    ):
        assert line in told.splitlines()


def test_a_described_example_can_be_pasted(mock: MockServer) -> None:
    described = json.loads(altegio("describe", "v2", "create_event", "--json").stdout)
    body = json.dumps(described["body"]["example"])
    done = call(mock, "call", "v2", "create_event", "--location-id", "1", "--body", "-", stdin=body)
    assert done.returncode == 0, done.stderr
    assert mock.requests[-1].body == described["body"]["example"]


def test_an_operation_is_called(mock: MockServer) -> None:
    done = call(mock, *EVENT, "--include", "staff", "--include", "labels", module=False)
    assert done.returncode == 0
    assert json.loads(done.stdout)["data"]["attributes"]["capacity"]
    assert done.stderr == ""
    assert mock.requests[-1].path == "/locations/4564/events/7"
    assert mock.requests[-1].query == {"include[]": ["staff", "labels"]}


def test_a_body_comes_from_a_file(mock: MockServer, tmp_path: Any) -> None:
    (tmp_path / "tag.json").write_text('{"title": "Überraschung", "color": "#ff0000", "entity": 1}', encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    assert (
        call(mock, "call", "v2", "create_tag", "--company-id", "1", "--body", f"@{tmp_path}/tag.json").returncode == 0
    )
    assert mock.requests[-1].body["title"] == "Überraschung"
    picture = json.dumps({"image": f"@{tmp_path}/picture.png"})
    assert call(mock, "call", "v1", "upload_image", "--entity", "master", "--body", picture).returncode == 0
    image = mock.requests[-1].body["image"]
    assert (image.content, image.name, image.media_type) == (b"\x89PNG", "picture.png", "image/png")


def test_pages_are_turned(mock: MockServer) -> None:
    walk = ("call", "v1", "get_appointment_list", "--location-id", "1", "--count", "10", "--all")
    lines = call(mock, *walk).stdout.splitlines()
    assert len({json.loads(line)["id"] for line in lines}) == len(lines) == 25
    assert [seen.query["page"] for seen in mock.requests] == [1, 2, 3]
    assert len(json.loads(call(mock, *walk, "--array", "--max-items", "12").stdout)) == 12
    mock.answer("v1", "get_appointment_list", json={"success": True, "data": [], "meta": []})
    assert json.loads(call(mock, *walk, "--array").stdout) == []


def test_the_answer_can_be_had_as_it_came(mock: MockServer) -> None:
    body = b'{"data":  {"id": "7"}, "echo": "%b"}' % TOKENS["ALTEGIO_USER_TOKEN"].encode()
    mock.answer("v2", "get_event", content=body, headers={"X-Request-Id": "abc", "Content-Type": "application/json"})
    done = call(mock, *EVENT, "--raw")
    assert done.stdout == '{"data":  {"id": "7"}, "echo": "***"}'
    assert done.stderr.startswith("HTTP 200\n")
    assert "x-request-id: abc" in done.stderr


def test_a_file_arrives_as_bytes(mock: MockServer) -> None:
    mock.answer("v1", "get_visit_receipt_pdf", content=b"%PDF-1.7 \n", headers={"Content-Type": "application/pdf"})
    described = json.loads(altegio("describe", "v1", "get_visit_receipt_pdf", "--json").stdout)
    given = [part for one in described["arguments"] if one["required"] for part in (one["option"], str(one["example"]))]
    assert call(mock, "call", "v1", "get_visit_receipt_pdf", *given).stdout == "%PDF-1.7 \n"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (401, status.Status.AUTHENTICATION),
        (403, status.Status.AUTHENTICATION),
        (404, status.Status.NOT_FOUND),
        (409, status.Status.CLIENT_ERROR),
        (422, status.Status.CLIENT_ERROR),
        (429, status.Status.RATE_LIMIT),
        (502, status.Status.SERVER_ERROR),
    ],
)
def test_exit_status_by_the_servers_status(answer: int, expected: int, mock: MockServer) -> None:
    refused = {"success": False, "data": None, "meta": {"message": "so it is"}}
    mock.answer("v2", "get_event", status=answer, json=refused)
    done = call(mock, *EVENT)
    assert (done.returncode, done.stdout) == (expected, "")
    assert done.stderr.startswith(f"error: {answer} ")
    assert "so it is" in done.stderr


def test_exit_status_of_other_failures(mock: MockServer) -> None:
    done = call(mock, "call", "v2", "get_event", "--location-id", "zero")
    assert done.returncode == status.Status.REFUSED
    assert done.stderr.splitlines()[1:] == ["  --location-id: integer (got 'zero')", "  --event-id: required"]
    assert call(mock, *EVENT, tokens=False).returncode == status.Status.AUTHENTICATION
    assert mock.requests == []
    mock.fail("v2", "get_event", "reset")
    assert call(mock, *EVENT).returncode == status.Status.NO_ANSWER
    mock.fail("v2", "get_event", "stall")
    assert call(mock, *EVENT, "--timeout", "0.3").returncode == status.Status.NO_ANSWER
    mock.answer("v2", "get_event", content=b"<html>")
    assert call(mock, *EVENT).returncode == status.Status.UNREADABLE
    mock.answer("v2", "get_event", json={"success": False})
    assert call(mock, *EVENT).returncode == status.Status.CLIENT_ERROR


def test_every_error_has_its_status() -> None:
    """A kind of error added to the tree gets a status of its own, or that of the kind it belongs to."""
    operation = Operation("get_event", "v2", "GET", "/events")
    kinds = [
        kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.APIStatusError)
    ]
    for kind in kinds:
        error = kind(operation=operation, response=RawResponse(499))
        assert status.status_of(error) in set(status.Status) - {status.Status.OK, status.Status.USAGE}
    assert status.status_of(errors.ClientClosedError("closed")) == 1
    told = altegio("call", "--help").stdout
    assert all(f"{value:>2}  {meaning}" in told for value, meaning in status.MEANINGS.items())


def test_no_parameter_hides_an_option() -> None:
    own = {"base_url", "timeout", "retries", "raw", "all_pages", "array", "max_items", "help", "body", "all"}
    for api in altegio_package.__editions__:
        for operation in import_module(f"altegio.{api}").OPERATIONS.values():
            module = import_module(f"altegio.{api}.api.{operation.tag}.{operation.id}")
            assert own.isdisjoint(parameter.name for parameter in module.ENDPOINT.parameters)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_script(shell: str) -> None:
    done = altegio("completion", shell)
    assert done.returncode == 0
    assert f"_ALTEGIO_COMPLETE={shell}_complete" in done.stdout


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("altegio op", {"operations"}),
        ("altegio describe v2 get_ev", {"get_event", "get_event_date_range", "get_event_v2"}),
        ("altegio call v2 get_ev", {"get_event", "get_event_date_range", "get_event_v2"}),
        ("altegio call v2 get_event --loc", {"--location-id"}),
        ("altegio operations --tag even", {"events"}),
        ("altegio call v2 get_nothing --", set()),
    ],
)
def test_completion_completes(typed: str, expected: set[str]) -> None:
    words = typed.split(" ")
    variables = {"COMP_WORDS": typed, "COMP_CWORD": str(len(words) - 1), "_ALTEGIO_COMPLETE": "bash_complete"}
    found = {line.partition(",")[2] for line in altegio(**variables).stdout.splitlines()}
    assert found - {""} == expected


def test_version() -> None:
    done = altegio("--version", module=False)
    assert done.stdout.startswith("altegio 0.")
    assert "v1 of 20" in done.stdout
    assert "v2 of 20" in done.stdout


def test_without_the_extra() -> None:
    program = "import sys; sys.modules['click'] = None; from altegio.__main__ import main; sys.exit(main())"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "the command line needs one more package: pip install 'altegio-client[cli]'\n"


def test_a_reader_that_leaves_early_is_no_error() -> None:
    with subprocess.Popen([sys.executable, "-m", "altegio", "operations"], stdout=-1, stderr=-1) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()


@pytest.mark.parametrize(("ending", "options"), [(signal.SIGINT, []), (signal.SIGTERM, ["--state"])])
def test_mock_command(ending: signal.Signals, options: list[str]) -> None:
    command = [sys.executable, "-m", "altegio", "mock", "--port", "0", *options]
    heeds = partial(signal.signal, ending, signal.SIG_DFL)  # whoever runs the tests may have it ignored
    with subprocess.Popen(command, stdout=-1, stderr=-1, text=True, preexec_fn=heeds) as process:
        assert process.stdout
        told = []
        while not told or not told[-1].startswith("altegio call"):
            told.append(process.stdout.readline().rstrip())
            assert process.poll() is None, told
        addresses = dict(line.split() for line in told[: len(altegio_package.__editions__)])
        assert addresses.keys() == altegio_package.__editions__.keys()
        python = "\n".join(
            told[
                told.index("from altegio import Altegio") : told.index(
                    "or, with any tokens in ALTEGIO_PARTNER_TOKEN and ALTEGIO_USER_TOKEN:"
                )
            ]
        )
        assert python
        tried = altegio(*told[-1].split()[1:])
        assert tried.returncode == 0, tried.stderr
        exec(python)  # noqa: S102 - what it prints is meant to be pasted
        process.send_signal(ending)
        rest, problems = process.communicate(timeout=20)
    assert process.returncode == 0
    assert "Traceback" not in problems
    assert "2 requests answered" in rest
    assert rest.count("200  GET /") == 2


def test_a_port_in_use_is_told(mock: MockServer) -> None:
    done = altegio("mock", "--port", str(mock.port))
    assert done.returncode == 2
    assert f"cannot listen on 127.0.0.1 port {mock.port}" in done.stderr


def test_of_one_name_in_two_versions_the_later_is_found_first() -> None:
    found = json.loads(altegio("operations", "--search", "duplicate event", "--json").stdout)
    assert [one["name"] for one in found][:2] == ["v2.events.duplicate_event", "v1.events.duplicate_event"]


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        ("book event", "create_event_appointment"),
        ("find client", "get_client_list"),
        ("find client by phone", "get_client_list"),
        ("this week's appointments", "list_appointments"),
        ("find a client by phone, please", "get_client_list"),
        ("login", "authorize_user"),
        ("locations", "get_location_list"),
        ("move appointment event", "reschedule_event_appointment"),
        ("duplicate event", "duplicate_event"),
        ("receipt pdf", "get_visit_receipt_pdf"),
        ("team member schedule", "get_team_member_schedule_list"),
    ],
)
def test_a_search_in_a_users_words_finds_the_operation(wanted: str, first: str) -> None:
    found = json.loads(altegio("operations", "--search", wanted, "--json").stdout)
    assert first in [operation["id"] for operation in found[:6]]
    assert not found[0]["deprecated"]


@pytest.mark.parametrize(
    ("wanted", "page"),
    [
        ("appointment", "booking"),
        ("book event", "booking"),
        ("free slots online", "online-booking"),
        ("login", "authentication"),
        ("receipt", "recipes"),
        ("rate limit", "limits"),
    ],
)
def test_a_search_begins_with_the_guide_to_its_topic(wanted: str, page: str) -> None:
    assert altegio("operations", "--search", wanted).stdout.startswith(f"  guide: docs/{page}.md ")
    found = json.loads(altegio("operations", "--search", wanted, "--json").stdout)
    assert all("path" in one for one in found), "for programs operations alone"


def test_the_guides_are_pages_that_are_there() -> None:
    for guide in GUIDES:
        assert (Path(__file__).parents[2] / guide.page).read_text(encoding="utf-8").startswith(f"# {guide.title}\n")
    assert guides("zzz") == guides("") == []


def test_describe_needs_no_version_where_one_is_meant() -> None:
    assert altegio("describe", "create_event").stdout.startswith("v2.events.create_event")
    several = altegio("describe", "duplicate_event")
    assert several.returncode == 2
    assert "v1.events.duplicate_event, v2.events.duplicate_event" in several.stderr
    assert "did you mean create_event" in altegio("describe", "creat_event").stderr


def test_what_a_search_prints_is_what_is_called_and_what_the_other_commands_take(mock: MockServer) -> None:
    name = "v1.clients.get_client_list"
    assert any(line.split()[0] == name for line in altegio("operations", "--search", "find client").stdout.splitlines())
    assert altegio("describe", name).stdout == altegio("describe", "v1", "get_client_list").stdout
    assert altegio("describe", f"altegio.{name}").stdout.startswith(name)
    done = altegio("call", name, "--location-id", "4564", "--body", "{}", "--base-url", mock.base_urls["v1"])
    assert json.loads(done.stdout)["data"]


def test_describe_gives_json_schema() -> None:
    told = json.loads(altegio("describe", "v1", "create_appointment", "--json").stdout)
    schema = told["input_schema"]
    Draft202012Validator.check_schema(schema)
    Draft202012Validator.check_schema(told["output_schema"])
    right = {"location_id": 4564, "body": told["body"]["example"]}
    validator = Draft202012Validator(schema)
    assert not list(validator.iter_errors(right))
    wrong = {"location_id": 4564, "body": {"client": {"name": "Ann"}}}
    needed = {sent_as("v1", "create_appointment", "staff_id"), "services"}
    assert {error.message.split("'")[1] for error in validator.iter_errors(wrong)} >= needed


def test_items_are_written_as_lines_or_as_a_table(mock: MockServer) -> None:
    base = ("call", "v1", "get_appointment_list", "--location-id", "1", "--base-url", mock.base_urls["v1"])
    lines = altegio(*base, "--jsonl").stdout.splitlines()
    assert [json.loads(line)["company_id"] for line in lines] == [1] * 25 or len(lines) == 25
    table = altegio(*base, "--all", "--csv", "id,staff.name,services").stdout.splitlines()
    assert table[0] == "id,staff.name,services"
    assert len(table) == 26
    assert next(csv.reader([table[1]]))[1] == "Alex Taylor"
    wrong = altegio(*base, "--csv", "id,staff.nam")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "did you mean" in wrong.stderr


def test_a_pipe_that_ends_is_no_error() -> None:
    first = subprocess.Popen(
        [sys.executable, "-m", "altegio", "operations", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert first.stdout is not None
    assert first.stderr is not None
    first.stdout.read(1)
    first.stdout.close()
    assert (first.wait(), first.stderr.read()) == (0, b"")
    first.stderr.close()


def test_a_missing_token_names_what_to_set() -> None:
    done = altegio("call", "v2", "get_event", "--location-id", "1", "--event-id", "7", ALTEGIO_PARTNER_TOKEN="")
    assert done.returncode == 4
    assert "set ALTEGIO_PARTNER_TOKEN" in done.stderr
    assert "partner_token=" not in done.stderr


def test_whoever_knows_better_sends_it_all_the_same(mock: MockServer) -> None:
    refused = call(mock, "call", "v2", "get_event", "--location-id", "4564", "--event-id", "-1")
    assert refused.returncode == status.Status.REFUSED
    assert refused.stderr.endswith("to send it as given all the same: --no-check\n")
    sent = call(mock, "call", "v2", "get_event", "--location-id", "4564", "--event-id", "-1", "--no-check")
    assert sent.returncode != status.Status.REFUSED
    # What is left out of the path cannot be sent in any way, so no way past is told.
    missing = call(mock, "call", "v2", "get_event", "--location-id", "4564", "--no-check")
    assert missing.returncode == status.Status.REFUSED
    assert "--no-check" not in missing.stderr
