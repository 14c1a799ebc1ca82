# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .get_permission_list_data_clients import GetPermissionListDataClients
    from .get_permission_list_data_comers import GetPermissionListDataComers
    from .get_permission_list_data_dashboard import GetPermissionListDataDashboard
    from .get_permission_list_data_finances import GetPermissionListDataFinances
    from .get_permission_list_data_loyalty import GetPermissionListDataLoyalty
    from .get_permission_list_data_notification import GetPermissionListDataNotification
    from .get_permission_list_data_online_record import GetPermissionListDataOnlineRecord
    from .get_permission_list_data_other import GetPermissionListDataOther
    from .get_permission_list_data_record_form import GetPermissionListDataRecordForm
    from .get_permission_list_data_security import GetPermissionListDataSecurity
    from .get_permission_list_data_settings import GetPermissionListDataSettings
    from .get_permission_list_data_storages import GetPermissionListDataStorages
    from .get_permission_list_data_timetable import GetPermissionListDataTimetable


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetPermissionListData(Model):
    """Used by get_permission_list."""

    clients: GetPermissionListDataClients | Unset = UNSET
    comers: GetPermissionListDataComers | Unset = UNSET
    dashboard: GetPermissionListDataDashboard | Unset = UNSET
    finances: GetPermissionListDataFinances | Unset = UNSET
    loyalty: GetPermissionListDataLoyalty | Unset = UNSET
    notification: GetPermissionListDataNotification | Unset = UNSET
    online_record: GetPermissionListDataOnlineRecord | Unset = UNSET
    other: GetPermissionListDataOther | Unset = UNSET
    record_form: GetPermissionListDataRecordForm | Unset = UNSET
    security: GetPermissionListDataSecurity | Unset = UNSET
    security_2_fa_access: bool | Unset = UNSET
    security_access: bool | Unset = UNSET
    security_data_changes_access: bool | Unset = UNSET
    security_employee_changes_access: bool | Unset = UNSET
    security_export_import_access: bool | Unset = UNSET
    security_logins_access: bool | Unset = UNSET
    settings: GetPermissionListDataSettings | Unset = UNSET
    storages: GetPermissionListDataStorages | Unset = UNSET
    timetable: GetPermissionListDataTimetable | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "clients": Ref(__package__, "GetPermissionListDataClients"),
            "comers": Ref(__package__, "GetPermissionListDataComers"),
            "dashboard": Ref(__package__, "GetPermissionListDataDashboard"),
            "finances": Ref(__package__, "GetPermissionListDataFinances"),
            "loyalty": Ref(__package__, "GetPermissionListDataLoyalty"),
            "notification": Ref(__package__, "GetPermissionListDataNotification"),
            "online_record": Ref(__package__, "GetPermissionListDataOnlineRecord"),
            "other": Ref(__package__, "GetPermissionListDataOther"),
            "record_form": Ref(__package__, "GetPermissionListDataRecordForm"),
            "security": Ref(__package__, "GetPermissionListDataSecurity"),
            "security_2fa_access": BOOLEAN,
            "security_access": BOOLEAN,
            "security_data_changes_access": BOOLEAN,
            "security_employee_changes_access": BOOLEAN,
            "security_export_import_access": BOOLEAN,
            "security_logins_access": BOOLEAN,
            "settings": Ref(__package__, "GetPermissionListDataSettings"),
            "storages": Ref(__package__, "GetPermissionListDataStorages"),
            "timetable": Ref(__package__, "GetPermissionListDataTimetable"),
        },
        renamed={"security_2fa_access": "security_2_fa_access"},
    )
