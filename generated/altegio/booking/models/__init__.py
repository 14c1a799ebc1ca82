# Generated; do not edit.

"""Models of the API booking, loaded when first asked for.

A model that serves in several places can be imported by the name of each of them.
"""

from altegio_core.package.lazy import attach

_PARTS = {
    "AppointmentToBook": "appointment_to_book.",
    "AuthorizedBookingUser": "authorized_booking_user.",
    "BookEventRequest": "book_event_request.",
    "BookableService": "bookable_services.",
    "BookableServiceCategory": "bookable_services.",
    "BookableServices": "bookable_services.",
    "BookableTeamMember": "bookable_team_member.",
    "BookableTeamMemberPosition": "bookable_team_member.",
    "BookedAppointment": "booked_appointment.",
    "BookedEvent": "book_event_request.",
    "Booking": "booking.",
    "BookingDates": "booking_dates.",
    "BookingForm": "booking_form.",
    "BookingFormLangsItem": "booking_form.",
    "BookingFormStepsItem": "booking_form.",
    "BookingFormStyle": "booking_form.",
    "BookingFormStyleHeaderBackgroundNew": "booking_form.",
    "BookingUser": "booking_user.",
    "CreateOnlineBookingRequest": "booked_appointment.",
    "FeedbackForm": "feedback_form.",
    "FeedbackFormAgreementLinks": "feedback_form.",
    "FeedbackFormCompany": "feedback_form.",
    "FeedbackFormCurrency": "feedback_form.",
    "FeedbackFormLanguage": "feedback_form.",
    "FeedbackFormMaster": "feedback_form.",
    "FeedbackFormMasterPosition": "feedback_form_master_position.",
    "FeedbackFormRecord": "feedback_form.",
    "GetUserAppointmentListDataItemCompany": "booking.",
    "GetUserAppointmentListDataItemServicesItem": "booking.",
    "GetUserAppointmentListDataItemStaff": "booking.",
    "LogInWithPhoneNumberAndCodeRequest": "log_in_with_phone_number_and_code_request.",
    "LoginRequest": "authorized_booking_user.",
    "MovedBooking": "moved_booking.",
    "MovedBookingCompany": "moved_booking.",
    "MovedBookingServicesItem": "moved_booking.",
    "MovedBookingStaff": "moved_booking.",
    "NearestTimes": "nearest_times.",
    "PrivacyPolicy": "privacy_policy.",
    "PrivacyPolicyAgreement": "privacy_policy.",
    "SendCodeRequest": "send_code_request.",
    "SubmitFeedbackFormRequest": "submit_feedback_form_request.",
    "SubmittedFeedback": "submit_feedback_form_request.",
    "SubmittedFeedbackCharge": "submit_feedback_form_request.",
    "TimeSlot": "time_slot.",
    "UpdateBookingUserPasswordRequest": "update_booking_user_password_request.",
    "UpdateBookingUserRequest": "update_booking_user_request.",
    "UpdateOnlineBookingDatetimeRequest": "moved_booking.",
    "UserToken": "user_token.",
    "ValidateBookingParamsRequest": "validate_booking_params_request.",
    "ErrorEnvelope": "error_envelope.",
    "AuthorizeOnlineBookingUserData": "authorized_booking_user.AuthorizedBookingUser",
    "AuthorizeOnlineBookingUserRequest": "authorized_booking_user.LoginRequest",
    "GetUserAppointmentListDataItem": "booking.Booking",
    "LogInWithPhoneNumberAndCodeData": "user_token.UserToken",
    "SendBookingVerificationCodeRequest": "send_code_request.SendCodeRequest",
    "UpdateBookingUserPasswordData": "user_token.UserToken",
}

__all__ = sorted(_PARTS)  # pyright: ignore[reportUnsupportedDunderAll]
__getattr__, __dir__ = attach(__name__, _PARTS)
