"""What people see who look: at answers in a shell, a notebook or a log, at operations by help() and dir()."""

import importlib
import inspect
import json
import pydoc
import re
import subprocess
import sys

import pytest

import altegio
from altegio import Altegio, AsyncAltegio, Envelope
from altegio.v1.models import Appointment, AppointmentRequest
from altegio.v2.models import CreateEventRequest, Event
from altegio_core.operations.endpoint import Endpoint
from altegio_core.schema import show
from altegio_core.tooling.docstring_parts import DocstringParts
from altegio_core.tooling.python_type import python_type
from tests.support.functions import sent_as


@pytest.fixture(scope="module")
def appointments():
    """A list of 25, as the mock server gives it."""
    from altegio.mock import MockServer

    with MockServer() as mock, Altegio("partner", "user", base_urls=mock.base_urls, limiter=None) as client:
        yield client.v1.appointments.get_appointment_list(4564)


def told(thing):
    return pydoc.render_doc(thing, renderer=pydoc.plaintext)


def test_a_list_of_answers_fits_a_screen(appointments):
    lines = repr(appointments).splitlines()
    assert len(lines) <= 40
    assert max(map(len, lines)) <= 120
    assert "… 5 more" in repr(appointments)
    assert max(len(repr(item)) for item in appointments.data) <= show.LINE


def test_rich_shows_a_screenful_as_well(appointments):
    pretty = pytest.importorskip("rich.pretty").pretty_repr(appointments, max_width=120).splitlines()
    assert len(pretty) <= 40
    assert "… 5 more" in "".join(pretty)


def test_a_moment_is_shown_whole_or_not_at_all_and_a_cut_text_says_so_outside_of_its_quotes():
    """A date that ends within its quotes looks like another one."""
    moment = "2026-01-16T16:00:00.000-05:00"
    for count in range(12):
        shown = repr(Appointment.from_dict({f"field{one}": moment for one in range(count)} | {"comment": "x" * 200}))
        assert len(re.findall(r"'2026[^']*'", shown)) == shown.count(repr(moment))
    assert repr(Appointment.from_dict({"id": 1, "comment": "x" * 200})).endswith("x'…)")


def test_what_is_cut_is_counted_and_plain_values_come_first():
    item = Appointment.from_dict({"services": [{"id": 1}] * 9, "id": 7, "comment": "x" * 500})
    assert repr(item).startswith("Appointment(id=7, comment='xxx")
    assert repr(item).endswith("services=[9 items])")
    assert len(repr(item)) <= show.LINE


def test_secrets_are_in_none_of_the_forms():
    model = Event.from_dict({"id": "1", "user_token": "s3cret-s3cret", "deep": {"password": "s3cret-s3cret"}})
    envelope = Envelope([model], extra={"token": "s3cret-s3cret"})
    seen = [repr(envelope), envelope._repr_html_(), model._repr_html_(), repr(list(envelope.__rich_repr__()))]
    for one in (model, envelope):
        printed = []
        one._repr_pretty_(type("Printer", (), {"text": staticmethod(printed.append)}), False)
        seen += printed
    assert "s3cret" not in " ".join(seen)


def test_html_is_escaped_and_says_how_much_there_is(appointments):
    assert "20 of 25 items" in appointments._repr_html_()
    assert "white-space: nowrap" in appointments._repr_html_(), "each item in one line, dates as well"
    nasty = Envelope([Event.from_dict({"id": "<script>", "<b>": 1})])._repr_html_()
    assert "<script>" not in nasty
    assert "<b>" not in nasty


def test_an_envelope_is_as_good_as_its_list(appointments):
    assert len(appointments) == len(list(appointments)) == 25
    assert appointments[0] is appointments.data[0]
    assert appointments[-2:] == appointments.data[-2:]
    assert not Envelope([])
    assert list(Envelope(None)) == []


def test_an_envelope_of_one_thing_is_no_list():
    one = Envelope(Event.from_dict({"id": "7"}))
    assert one
    assert one["id"] == "7"
    with pytest.raises(TypeError, match="one Event, not a list"):
        list(one)


def test_tables_have_dotted_columns(appointments):
    row = appointments.to_dicts(flat=True)[0]
    assert row["staff.name"] == appointments[0].staff.name
    assert isinstance(row["services"], list)
    assert appointments.to_dicts()[0] == appointments[0].to_dict()
    assert json.loads(json.dumps(appointments.to_dict()))["meta"]["total_count"] == 25


def test_matching_reads_fields(appointments):
    match appointments:
        case Envelope(data=[Appointment(company_id=location), *rest]):
            assert (location, len(rest)) == (4564, 24)
        case _:
            pytest.fail("nothing matched")


def test_help_of_an_operation_has_signature_and_body():
    text = told(Altegio("partner", "user").v2.events.create_event)
    assert "create_event(location_id: int | str, *, body: CreateEventRequest" in text
    assert "-> Envelope[Event]" in text
    assert "length: Length, the technical break included" in text
    assert text.index("Body (CreateEventRequest):") < text.index("Returns:")


def test_help_ends_with_the_error_of_every_call():
    v1, v2 = Altegio.v1, Altegio.v2
    for operation in (v2.events.create_event, v1.clients.get_client, v1.clients.iter_get_client_list):
        text = told(operation)
        assert text.count("AltegioError: anything else") == 1
        section = text.partition("Raises:")[2].partition("\n\n")[0]
        assert "AltegioError" in section


def test_help_tells_what_is_required_only_sometimes():
    text = told(Altegio("partner", "user").v1.appointments.create_appointment)
    needed = sorted(["datetime", "seance_length", "services", sent_as("v1", "create_appointment", "staff_id")])
    assert f"Unless activity_id is at least 1, also required: {', '.join(needed)}." in text


@pytest.mark.parametrize("version", altegio.__editions__)
def test_every_docstring_comes_apart_and_together_again(version):
    """What help() puts into it goes to its place, so nothing that is said of an operation looks like a heading."""
    for one in vars(importlib.import_module(f"altegio.{version}.operations"))["OPERATIONS"].values():
        module = importlib.import_module(f"altegio.{version}.api.{one.tag}.{one.id}")
        for build in filter(None, (module.request, getattr(module, "iterate", None))):
            text = inspect.cleandoc(build.__doc__)
            parts = DocstringParts.read(text)
            assert str(parts) == text
            paged = build is not module.request
            assert [*parts.sections] == ["Args", "Returns"] + ([] if paged else ["Raises"]), one.id
            assert parts.source.startswith("https://")


def test_help_of_a_model_has_its_fields_and_what_they_are():
    text = told(CreateEventRequest)
    assert "CreateEventRequest(*, capacity: 'int'" in text
    assert "capacity (int, required): Number of places (at least 1)." in text
    assert "Unless activity_id is at least 1, also required" in told(AppointmentRequest)
    assert "attributes (EventAttributes, required)" in told(Event)


def test_a_field_no_model_has_is_told_with_what_may_be_meant():
    with pytest.raises(TypeError, match="CreateEventRequest has no field `capcity`; did you mean `capacity`"):
        CreateEventRequest(capcity=1)


@pytest.mark.parametrize("version", altegio.__editions__)
def test_help_of_every_model_has_every_field(version):
    models = importlib.import_module(f"altegio.{version}.models")
    for name in models.__all__:
        schema, text = getattr(models, name).SCHEMA, inspect.getdoc(getattr(models, name))
        missing = [one for one in schema.properties if f"    {schema.renamed.get(one, one)} (" not in text]
        assert not [one for one in missing if f"    {schema.renamed.get(one, one)}: " not in text], name


@pytest.mark.parametrize("v2", [altegio.v2, Altegio.v2, AsyncAltegio.v2], ids=["module", "class", "async class"])
def test_operations_can_be_looked_at_without_a_client(v2):
    assert "Makes a group event" in told(v2.events.create_event)
    assert "create_event " in told(v2.events)
    assert "create_event" in dir(v2.events)


def test_an_operation_without_a_client_says_what_it_wants():
    with pytest.raises(TypeError, match=r"called on a client, as in Altegio"):
        altegio.v2.events.get_event(4564, 7)


def test_a_name_that_is_no_tag_is_an_attribute_error():
    assert not hasattr(altegio.v2, "evnts")
    with pytest.raises(AttributeError, match="did you mean 'events'"):
        _ = altegio.v2.event


def test_signatures_say_what_is_awaited():
    assert str(inspect.signature(AsyncAltegio.v2.events.get_event).return_annotation) == "Awaitable[Envelope[Event]]"
    assert str(inspect.signature(AsyncAltegio.v2.events.iter_list_events).return_annotation) == "AsyncItems[Event]"


def test_a_walk_has_a_length_where_the_total_is_known():
    from altegio.mock import MockServer

    with MockServer() as mock, Altegio("partner", "user", base_urls=mock.base_urls, limiter=None) as client:
        walk = client.v1.appointments.iter_get_appointment_list(4564)
        with pytest.raises(TypeError, match="has not said how many"):
            len(walk)
        next(walk)
        assert len(walk) == 25
        assert len(walk.to_dicts(flat=True)) == 24


def test_a_call_loads_nothing_of_this():
    program = (
        "import sys\nfrom altegio import Altegio\nAltegio('partner', 'user').v2.events.get_event\n"
        "print([name for name in sys.modules if name.endswith(('.show', '.help')) or name == 'rich'])"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "[]\n"


@pytest.mark.parametrize("version", altegio.__editions__)
def test_the_type_a_description_names_is_that_of_the_generated_function(version):
    """``altegio describe`` makes it of the schema; a type checker reads it in generated code."""
    for operation in importlib.import_module(f"altegio.{version}").OPERATIONS.values():
        module = importlib.import_module(f"altegio.{version}.api.{operation.tag}.{operation.id}")
        endpoint = next(one for one in vars(module).values() if isinstance(one, Endpoint))
        returned = inspect.signature(module.sync).return_annotation.replace("models.", "")
        assert returned == f"Envelope[{python_type(endpoint.response.data)}]", operation.id


def test_docstrings_send_nobody_into_the_private_package():
    shown = [altegio, altegio.errors, importlib.import_module("altegio.mock"), altegio.dates, altegio.webhooks]
    found = {
        f"{module.__name__}.{name}"
        for module in shown
        for name in dir(module)
        if not name.startswith("_") and "altegio_core." in (inspect.getdoc(getattr(module, name)) or "")
    }
    assert found == set()
