# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, Object, Ref

if TYPE_CHECKING:
    from .permissions_clients import PermissionsClients
    from .permissions_comers import PermissionsComers
    from .permissions_dashboard import PermissionsDashboard
    from .permissions_finances import PermissionsFinances
    from .permissions_loyalty import PermissionsLoyalty
    from .permissions_notification import PermissionsNotification
    from .permissions_online_record import PermissionsOnlineRecord
    from .permissions_other import PermissionsOther
    from .permissions_record_form import PermissionsRecordForm
    from .permissions_security import PermissionsSecurity
    from .permissions_settings import PermissionsSettings
    from .permissions_storages import PermissionsStorages
    from .permissions_timetable import PermissionsTimetable


@define(slots=False, kw_only=True, eq=False, repr=False)
class Permissions(Model):
    """Used by get_permission_list."""

    clients: PermissionsClients | Unset = UNSET
    """Clients."""
    comers: PermissionsComers | Unset = UNSET
    dashboard: PermissionsDashboard | Unset = UNSET
    finances: PermissionsFinances | Unset = UNSET
    loyalty: PermissionsLoyalty | Unset = UNSET
    notification: PermissionsNotification | Unset = UNSET
    online_record: PermissionsOnlineRecord | Unset = UNSET
    other: PermissionsOther | Unset = UNSET
    record_form: PermissionsRecordForm | Unset = UNSET
    security: PermissionsSecurity | Unset = UNSET
    security_2fa_access: bool | Unset = UNSET
    security_access: bool | Unset = UNSET
    security_data_changes_access: bool | Unset = UNSET
    security_employee_changes_access: bool | Unset = UNSET
    security_export_import_access: bool | Unset = UNSET
    security_logins_access: bool | Unset = UNSET
    settings: PermissionsSettings | Unset = UNSET
    storages: PermissionsStorages | Unset = UNSET
    timetable: PermissionsTimetable | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "clients": Ref(__package__, "PermissionsClients"),
            "comers": Ref(__package__, "PermissionsComers"),
            "dashboard": Ref(__package__, "PermissionsDashboard"),
            "finances": Ref(__package__, "PermissionsFinances"),
            "loyalty": Ref(__package__, "PermissionsLoyalty"),
            "notification": Ref(__package__, "PermissionsNotification"),
            "online_record": Ref(__package__, "PermissionsOnlineRecord"),
            "other": Ref(__package__, "PermissionsOther"),
            "record_form": Ref(__package__, "PermissionsRecordForm"),
            "security": Ref(__package__, "PermissionsSecurity"),
            "security_2fa_access": BOOLEAN,
            "security_access": BOOLEAN,
            "security_data_changes_access": BOOLEAN,
            "security_employee_changes_access": BOOLEAN,
            "security_export_import_access": BOOLEAN,
            "security_logins_access": BOOLEAN,
            "settings": Ref(__package__, "PermissionsSettings"),
            "storages": Ref(__package__, "PermissionsStorages"),
            "timetable": Ref(__package__, "PermissionsTimetable"),
        }
    )
