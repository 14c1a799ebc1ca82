"""``client.v1.<tag>.change_<resource>(id, field=value)``: an update that loses nothing of what it is not about.

Where a PUT replaces, what is not sent is gone. So the thing is read, what is to be changed is put in, all of it is
written, and the thing is read again; nothing is written if the response lacks what the PUT would drop.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import Any, Generic, Literal, TypeVar

from altegio_core.base.errors import IncompleteAnswerError
from altegio_core.base.lazy_attrs import field, frozen
from altegio_core.base.suggestion import did_you_mean
from altegio_core.base.types import UNSET, Unset, is_list, is_mapping
from altegio_core.http.async_client import AsyncClient, drive_async
from altegio_core.http.client import Client, drive
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import Call, fetch, fetch_async
from altegio_core.operations.endpoint import Endpoint
from altegio_core.operations.envelope import Envelope
from altegio_core.schema.carry import MISSING, at, carried, same
from altegio_core.schema.encode import encode
from altegio_core.schema.types import ANY, Object, Schema, form_of

T_co = TypeVar("T_co", covariant=True)

Outcome = Literal["changed", "ignored", "kept", "altered", "unseen"]


@frozen
class Changed(Generic[T_co]):
    """What became of an update, field by field, as it was read afterwards.

    Attributes:
        data: what was read afterwards.
        fields: name on the wire → what became of it: "changed" as asked; "ignored", for it is not as asked; "kept" as
            it was; "altered" although nobody asked here, by the server or somebody else; "unseen", for no response
            shows it.
        before, after: name on the wire → what was read, before and afterwards.
    """

    data: T_co
    fields: Mapping[str, Outcome]
    before: Mapping[str, Any] = field(repr=False)
    after: Mapping[str, Any] = field(repr=False)

    @property
    def changed(self) -> list[str]:
        """Fields that are as asked, and were not before."""
        return self._of("changed")

    @property
    def ignored(self) -> list[str]:
        """Fields that were asked for, and are otherwise."""
        return self._of("ignored")

    @property
    def kept(self) -> list[str]:
        """Fields that are as they were."""
        return self._of("kept")

    @property
    def altered(self) -> list[str]:
        """Fields that nobody asked for here, and that are not as they were."""
        return self._of("altered")

    def _of(self, outcome: Outcome) -> list[str]:
        return [name for name, own in self.fields.items() if own == outcome]


@frozen
class Change(Generic[T_co]):
    """How a resource is changed.

    Attributes:
        read: the operation that reads it, or the list it stands in.
        write: the operation that replaces it.
        arguments: argument of the reading operation → that of the writing one.
        id: argument of the writing operation that holds its id; empty where it has none.
        id_field: field of a response that holds its id.
        inside: field of the response that holds it; empty for none.
        places: field of the body → where it stands in a response, if not under its own name.
        commands: fields of the body that say what to do, and are not kept.
    """

    read: Endpoint[T_co]
    write: Endpoint[Any]
    arguments: Mapping[str, str]
    id: str
    id_field: str = "id"
    inside: str = ""
    places: Mapping[str, str] = field(factory=dict[str, str])
    commands: Sequence[str] = ()

    @property
    def body(self) -> Object:
        """What the writing operation takes."""
        schema: Schema = self.write.body.schema if self.write.body else ANY
        form = form_of(schema)
        if not isinstance(form, Object):
            raise TypeError(f"the body of {self.write.operation.id} is not an object")
        return form


class ChangeCall(Generic[T_co]):
    """A change of one thing; nothing is read or sent yet."""

    __slots__ = ("asked", "change", "drop", "options", "path")
    change: Change[T_co]
    path: Mapping[str, Any]
    asked: dict[str, Any]
    drop: Sequence[str]
    options: CallOptions | None

    def __init__(
        self,
        change: Change[T_co],
        path: Mapping[str, Any],
        asked: Mapping[str, Any],
        drop: Sequence[str] = (),
        options: CallOptions | None = None,
    ) -> None:
        drop = [drop] if isinstance(drop, str) else drop  # else each of its letters would be a field
        self.change, self.path, self.drop, self.options = change, path, drop, options
        self.asked = {name: value for name, value in asked.items() if value is not UNSET}
        if others := change.body.other_names:
            from altegio_core.schema.other_names import with_present_names

            with_present_names(self.asked, change.body)
            for other in self.asked.keys() & others.keys():
                raise TypeError(f"got {others[other]}, and another value as {other}, which is the same field")
            self.drop = [others.get(name, name) for name in drop]
        for name in self.drop:
            if name not in change.body.properties:
                raise TypeError(f"drop: there is no field {name!r}{did_you_mean(name, change.body.properties)}")

    def steps(self) -> Generator[Call[Any], Envelope[Any], Changed[T_co]]:
        """The calls one after the other; each is sent its envelope."""
        change = self.change
        asked = {name: encode(value, change.body.properties[name]) for name, value in self.asked.items()}
        before = self._seen((yield self._read()))
        kept = [name for name in change.body.properties if name not in (*change.commands, *asked, *self.drop)]
        if missing := [name for name in kept if before[name] is MISSING]:
            raise IncompleteAnswerError(change.write.operation.full_name, missing)
        body = {name: before[name] for name in kept if before[name] is not UNSET} | asked
        yield Call(change.write, {**self.path, "body": body}, self.options)
        answer = yield self._read()
        after = self._seen(answer)
        fields: dict[str, Outcome] = {
            name: _outcome(name, asked, before, after) for name in before if name not in change.commands
        }
        return Changed(answer.data, fields, _shown(before), _shown(after))

    def _read(self) -> Call[T_co]:
        given = {name: self.path[own] for name, own in self.change.arguments.items()}
        return Call(self.change.read, given, self.options)

    def _seen(self, answer: Envelope[Any]) -> dict[str, Any]:
        """Field of the body → what the response shows of it, in the form of the body."""
        change = self.change
        item = self._item(encode(answer.data))
        seen: dict[str, Any] = {}
        for name, schema in change.body.properties.items():
            seen[name] = _of(item, name, change.places, schema)
        return seen

    def _item(self, data: Any) -> Any:
        """The thing in a response that may be a list."""
        change = self.change
        if is_list(data):
            wanted = str(self.path.get(change.id))
            mine = [one for one in data if is_mapping(one) and str(one.get(change.id_field)) == wanted]
            # A list of one without an id is what some operations return that read one thing.
            data = mine[0] if mine else data[0] if len(data) == 1 and change.id_field not in data[0] else None
        if is_mapping(data) and change.inside:
            data = data.get(change.inside)
        if not is_mapping(data):
            raise IncompleteAnswerError(change.write.operation.full_name, list(change.body.properties))
        return data


def _of(item: Mapping[str, Any], name: str, places: Mapping[str, str], schema: Schema) -> Any:
    inner = {own.partition(".")[2]: place for own, place in places.items() if own.startswith(f"{name}.")}
    if inner and isinstance(form := form_of(schema), Object):
        found = {own: carried(form.properties.get(own, ANY), at(item, place)) for own, place in inner.items()}
        if any(value is MISSING for value in found.values()):
            return MISSING
        return {own: value for own, value in found.items() if value is not UNSET}
    found = at(item, places.get(name, name))
    return carried(schema, at(item, name) if found is MISSING else found)


def _outcome(name: str, asked: Mapping[str, Any], before: Mapping[str, Any], after: Mapping[str, Any]) -> Outcome:
    if after[name] is MISSING:
        return "unseen"
    if name not in asked:
        return "kept" if same(before[name], after[name]) else "altered"
    if not same(asked[name], after[name]):
        return "ignored"
    return "kept" if same(before[name], after[name]) else "changed"


def _shown(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not MISSING and not isinstance(value, Unset)}


def change(client: Client, call: ChangeCall[T_co]) -> Changed[T_co]:
    """Makes the calls of a change. Raises what :mod:`altegio.errors` lists."""
    return drive(call.steps(), lambda step: fetch(client, step))


async def change_async(client: AsyncClient, call: ChangeCall[T_co]) -> Changed[T_co]:
    """Makes the calls of a change. Raises what :mod:`altegio.errors` lists."""

    async def carry_out(step: Call[Any]) -> Envelope[Any]:
        return await fetch_async(client, step)

    return await drive_async(call.steps(), carry_out)
