# Generated; do not edit.

"""Models of the API booking, loaded when first asked for.

A model that serves in several places can be imported by the name of each of them.
"""

from altegio_core.package.lazy import attach

_PARTS = {
    "AppointmentToBook": "appointment_to_book.AppointmentToBook",
    "AuthorizedBookingUser": "authorized_booking_user.AuthorizedBookingUser",
    "BookEventRequest": "book_event_request.BookEventRequest",
    "BookableService": "bookable_services.BookableService",
    "BookableServiceCategory": "bookable_services.BookableServiceCategory",
    "BookableServices": "bookable_services.BookableServices",
    "BookableTeamMember": "bookable_team_member.BookableTeamMember",
    "BookableTeamMemberPosition": "bookable_team_member.BookableTeamMemberPosition",
    "BookedAppointment": "booked_appointment.BookedAppointment",
    "BookedEvent": "book_event_request.BookedEvent",
    "Booking": "booking.Booking",
    "BookingDates": "booking_dates.BookingDates",
    "BookingForm": "booking_form.BookingForm",
    "BookingFormLangsItem": "booking_form.BookingFormLangsItem",
    "BookingFormStepsItem": "booking_form.BookingFormStepsItem",
    "BookingFormStyle": "booking_form.BookingFormStyle",
    "BookingFormStyleHeaderBackgroundNew": "booking_form.BookingFormStyleHeaderBackgroundNew",
    "BookingUser": "booking_user.BookingUser",
    "CreateOnlineBookingRequest": "booked_appointment.CreateOnlineBookingRequest",
    "FeedbackForm": "feedback_form.FeedbackForm",
    "FeedbackFormAgreementLinks": "feedback_form.FeedbackFormAgreementLinks",
    "FeedbackFormCompany": "feedback_form.FeedbackFormCompany",
    "FeedbackFormCurrency": "feedback_form.FeedbackFormCurrency",
    "FeedbackFormLanguage": "feedback_form.FeedbackFormLanguage",
    "FeedbackFormMaster": "feedback_form.FeedbackFormMaster",
    "FeedbackFormMasterPosition": "feedback_form_master_position.FeedbackFormMasterPosition",
    "FeedbackFormRecord": "feedback_form.FeedbackFormRecord",
    "GetUserAppointmentListDataItemCompany": "booking.GetUserAppointmentListDataItemCompany",
    "GetUserAppointmentListDataItemServicesItem": "booking.GetUserAppointmentListDataItemServicesItem",
    "GetUserAppointmentListDataItemStaff": "booking.GetUserAppointmentListDataItemStaff",
    "LogInWithPhoneNumberAndCodeRequest": "log_in_with_phone_number_and_code_request.LogInWithPhoneNumberAndCodeRequest",
    "LoginRequest": "authorized_booking_user.LoginRequest",
    "MovedBooking": "moved_booking.MovedBooking",
    "MovedBookingCompany": "moved_booking.MovedBookingCompany",
    "MovedBookingServicesItem": "moved_booking.MovedBookingServicesItem",
    "MovedBookingStaff": "moved_booking.MovedBookingStaff",
    "NearestTimes": "nearest_times.NearestTimes",
    "PrivacyPolicy": "privacy_policy.PrivacyPolicy",
    "PrivacyPolicyAgreement": "privacy_policy.PrivacyPolicyAgreement",
    "SendCodeRequest": "send_code_request.SendCodeRequest",
    "SubmitFeedbackFormRequest": "submit_feedback_form_request.SubmitFeedbackFormRequest",
    "SubmittedFeedback": "submit_feedback_form_request.SubmittedFeedback",
    "SubmittedFeedbackCharge": "submit_feedback_form_request.SubmittedFeedbackCharge",
    "TimeSlot": "time_slot.TimeSlot",
    "UpdateBookingUserPasswordRequest": "update_booking_user_password_request.UpdateBookingUserPasswordRequest",
    "UpdateBookingUserRequest": "update_booking_user_request.UpdateBookingUserRequest",
    "UpdateOnlineBookingDatetimeRequest": "moved_booking.UpdateOnlineBookingDatetimeRequest",
    "UserToken": "user_token.UserToken",
    "ValidateBookingParamsRequest": "validate_booking_params_request.ValidateBookingParamsRequest",
    "ErrorEnvelope": "error_envelope.ErrorEnvelope",
    "AuthorizeOnlineBookingUserData": "authorized_booking_user.AuthorizedBookingUser",
    "AuthorizeOnlineBookingUserRequest": "authorized_booking_user.LoginRequest",
    "GetUserAppointmentListDataItem": "booking.Booking",
    "LogInWithPhoneNumberAndCodeData": "user_token.UserToken",
    "SendBookingVerificationCodeRequest": "send_code_request.SendCodeRequest",
    "UpdateBookingUserPasswordData": "user_token.UserToken",
}

__all__ = sorted(_PARTS)  # pyright: ignore[reportUnsupportedDunderAll]
__getattr__, __dir__ = attach(__name__, _PARTS)
