# Generated; do not edit.

from .add_discount_request import AddDiscountRequest as AddDiscountRequest
from .application_event import ApplicationEvent as ApplicationEvent
from .business_group import BusinessGroup as BusinessGroup
from .business_group import BusinessGroupTypesItem as BusinessGroupTypesItem
from .city import City as City
from .client_event import Client as Client
from .client_event import ClientCategoriesItem as ClientCategoriesItem
from .client_event import ClientEvent as ClientEvent
from .connected_location import ConnectedLocation as ConnectedLocation
from .country import Country as Country
from .dicts import AddDiscountRequestDict as AddDiscountRequestDict
from .dicts import ApplicationEventDict as ApplicationEventDict
from .dicts import DisableVoipDict as DisableVoipDict
from .dicts import EnableVoipDict as EnableVoipDict
from .dicts import InstallApplicationRequestDict as InstallApplicationRequestDict
from .dicts import ListVoipCallsRequestDict as ListVoipCallsRequestDict
from .dicts import NotePaymentRequestDict as NotePaymentRequestDict
from .dicts import SetShortNamesRequestDict as SetShortNamesRequestDict
from .dicts import UpdateChannelRequestDict as UpdateChannelRequestDict
from .dicts import UpdateNotificationSettingsRequestDict as UpdateNotificationSettingsRequestDict
from .dicts import VoipHistoryDict as VoipHistoryDict
from .dicts import VoipNotificationDict as VoipNotificationDict
from .disable_voip import DisableVoip as DisableVoip
from .disable_voip import EnableVoip as EnableVoip
from .disable_voip import VoipHistory as VoipHistory
from .disable_voip import VoipNotification as VoipNotification
from .error_envelope import ErrorEnvelope as ErrorEnvelope
from .finances_operation_event import FinancesOperation as FinancesOperation
from .finances_operation_event import FinancesOperationClient as FinancesOperationClient
from .finances_operation_event import FinancesOperationEvent as FinancesOperationEvent
from .good_event import Good as Good
from .good_event import GoodEvent as GoodEvent
from .goods_operation_event import GoodsOperationEvent as GoodsOperationEvent
from .goods_operation_event import GoodsOperations as GoodsOperations
from .goods_operation_event import GoodsOperationsClient as GoodsOperationsClient
from .goods_operation_event import GoodsOperationsUnit as GoodsOperationsUnit
from .id_and_title import IdAndTitle as IdAndTitle
from .install_application_request import InstallApplicationRequest as InstallApplicationRequest
from .integration_status import IntegrationStatus as IntegrationStatus
from .integration_status import IntegrationStatusConnectionStatus as IntegrationStatusConnectionStatus
from .integration_status import IntegrationStatusLogsItem as IntegrationStatusLogsItem
from .integration_status import IntegrationStatusPaymentsItem as IntegrationStatusPaymentsItem
from .list_voip_calls_request import ListVoipCallsRequest as ListVoipCallsRequest
from .list_voip_calls_request import VoipCall as VoipCall
from .loyalty_card_event import LoyaltyCard as LoyaltyCard
from .loyalty_card_event import LoyaltyCardEvent as LoyaltyCardEvent
from .note_payment_request import NotedPayment as NotedPayment
from .note_payment_request import NotePaymentRequest as NotePaymentRequest
from .notification_settings import NotificationSettings as NotificationSettings
from .payment_link import PaymentLink as PaymentLink
from .record_event import Record as Record
from .record_event import RecordClient as RecordClient
from .record_event import RecordEvent as RecordEvent
from .record_event import RecordRecordLabelsItem as RecordRecordLabelsItem
from .record_event import RecordServicesItem as RecordServicesItem
from .record_event import RecordStaff as RecordStaff
from .salon_event import Salon as Salon
from .salon_event import SalonEvent as SalonEvent
from .salon_event import SalonSocial as SalonSocial
from .schedule_event import ScheduleEvent as ScheduleEvent
from .service_category_event import ServiceCategory as ServiceCategory
from .service_category_event import ServiceCategoryEvent as ServiceCategoryEvent
from .service_event import Service as Service
from .service_event import ServiceEvent as ServiceEvent
from .service_event import ServiceStaffItem as ServiceStaffItem
from .set_short_names_request import SetShortNamesRequest as SetShortNamesRequest
from .staff_event import Staff as Staff
from .staff_event import StaffEvent as StaffEvent
from .staff_event import StaffUser as StaffUser
from .tariff import Tariff as Tariff
from .tariff import TariffOptionsItem as TariffOptionsItem
from .update_channel_request import UpdateChannelRequest as UpdateChannelRequest
from .update_notification_settings_request import UpdateNotificationSettingsRequest as UpdateNotificationSettingsRequest
from .voip_event import VoipEvent as VoipEvent

ClientEventData = Client
FinancesOperationEventData = FinancesOperation
GoodEventData = Good
GoodsOperationEventData = GoodsOperations
HandleVoipIntegrationEventRequest = EnableVoip
HandleVoipIntegrationEventRequestDict = EnableVoipDict
LoyaltyCardEventData = LoyaltyCard
MarketplaceNotificationSettingsRedirectCallbackRequest = InstallApplicationRequest
MarketplaceNotificationSettingsRedirectCallbackRequestDict = InstallApplicationRequestDict
MarketplaceWebhookRequest = ApplicationEvent
MarketplaceWebhookRequestDict = ApplicationEventDict
RecordEventData = Record
SalonEventData = Salon
ServiceCategoryEventData = ServiceCategory
ServiceEventData = Service
StaffEventData = Staff
UpdateEventNotificationSettingsData = NotificationSettings
