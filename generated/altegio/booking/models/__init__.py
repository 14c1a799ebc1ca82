# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

"""Models of the API booking, loaded when first asked for.

A model that serves in several places can be imported by the name of each of them.
"""

from altegio_core.package.lazy import attach

_PARTS = {
    "AppointmentToBook": "appointment_to_book.AppointmentToBook",
    "AuthorizedBookingUser": "authorized_booking_user.AuthorizedBookingUser",
    "BookEventRequest": "book_event_request.BookEventRequest",
    "BookableService": "bookable_service.BookableService",
    "BookableServiceCategory": "bookable_service_category.BookableServiceCategory",
    "BookableServices": "bookable_services.BookableServices",
    "BookableTeamMember": "bookable_team_member.BookableTeamMember",
    "BookableTeamMemberPosition": "bookable_team_member_position.BookableTeamMemberPosition",
    "BookedAppointment": "booked_appointment.BookedAppointment",
    "BookedEvent": "booked_event.BookedEvent",
    "Booking": "booking.Booking",
    "BookingDates": "booking_dates.BookingDates",
    "BookingForm": "booking_form.BookingForm",
    "BookingFormLangsItem": "booking_form_langs_item.BookingFormLangsItem",
    "BookingFormStepsItem": "booking_form_steps_item.BookingFormStepsItem",
    "BookingFormStyle": "booking_form_style.BookingFormStyle",
    "BookingFormStyleHeaderBackgroundNew": "booking_form_style_header_background_new.BookingFormStyleHeaderBackgroundNew",
    "BookingUser": "booking_user.BookingUser",
    "CreateOnlineBookingRequest": "create_online_booking_request.CreateOnlineBookingRequest",
    "FeedbackForm": "feedback_form.FeedbackForm",
    "FeedbackFormAgreementLinks": "feedback_form_agreement_links.FeedbackFormAgreementLinks",
    "FeedbackFormCompany": "feedback_form_company.FeedbackFormCompany",
    "FeedbackFormCurrency": "feedback_form_currency.FeedbackFormCurrency",
    "FeedbackFormLanguage": "feedback_form_language.FeedbackFormLanguage",
    "FeedbackFormMaster": "feedback_form_master.FeedbackFormMaster",
    "FeedbackFormMasterPosition": "feedback_form_master_position.FeedbackFormMasterPosition",
    "FeedbackFormRecord": "feedback_form_record.FeedbackFormRecord",
    "GetLocationPrivacyPolicyData": "get_location_privacy_policy_data.GetLocationPrivacyPolicyData",
    "GetLocationPrivacyPolicyDataAgreement": "get_location_privacy_policy_data_agreement.GetLocationPrivacyPolicyDataAgreement",
    "GetUserAppointmentListDataItemCompany": "get_user_appointment_list_data_item_company.GetUserAppointmentListDataItemCompany",
    "GetUserAppointmentListDataItemServicesItem": "get_user_appointment_list_data_item_services_item.GetUserAppointmentListDataItemServicesItem",
    "GetUserAppointmentListDataItemStaff": "get_user_appointment_list_data_item_staff.GetUserAppointmentListDataItemStaff",
    "LogInWithPhoneNumberAndCodeRequest": "log_in_with_phone_number_and_code_request.LogInWithPhoneNumberAndCodeRequest",
    "LoginRequest": "login_request.LoginRequest",
    "MovedBooking": "moved_booking.MovedBooking",
    "MovedBookingCompany": "moved_booking_company.MovedBookingCompany",
    "MovedBookingServicesItem": "moved_booking_services_item.MovedBookingServicesItem",
    "MovedBookingStaff": "moved_booking_staff.MovedBookingStaff",
    "NearestTimes": "nearest_times.NearestTimes",
    "SendCodeRequest": "send_code_request.SendCodeRequest",
    "SubmitFeedbackFormData": "submit_feedback_form_data.SubmitFeedbackFormData",
    "SubmitFeedbackFormDataCharge": "submit_feedback_form_data_charge.SubmitFeedbackFormDataCharge",
    "SubmitFeedbackFormRequest": "submit_feedback_form_request.SubmitFeedbackFormRequest",
    "TimeSlot": "time_slot.TimeSlot",
    "UpdateBookingUserPasswordRequest": "update_booking_user_password_request.UpdateBookingUserPasswordRequest",
    "UpdateBookingUserRequest": "update_booking_user_request.UpdateBookingUserRequest",
    "UpdateOnlineBookingDatetimeRequest": "update_online_booking_datetime_request.UpdateOnlineBookingDatetimeRequest",
    "UserToken": "user_token.UserToken",
    "ValidateBookingParamsRequest": "validate_booking_params_request.ValidateBookingParamsRequest",
    "ErrorEnvelope": "error_envelope.ErrorEnvelope",
    "AuthorizeOnlineBookingUserData": "authorized_booking_user.AuthorizedBookingUser",
    "AuthorizeOnlineBookingUserRequest": "login_request.LoginRequest",
    "GetUserAppointmentListDataItem": "booking.Booking",
    "LogInWithPhoneNumberAndCodeData": "user_token.UserToken",
    "SendBookingVerificationCodeRequest": "send_code_request.SendCodeRequest",
    "UpdateBookingUserPasswordData": "user_token.UserToken",
}

__all__ = sorted(_PARTS)  # pyright: ignore[reportUnsupportedDunderAll]
__getattr__, __dir__ = attach(__name__, _PARTS)
