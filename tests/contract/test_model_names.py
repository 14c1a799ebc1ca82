"""A name can be read, is true wherever the model comes, and says what varies; see ``model_names``."""

from tests.contract.model_names import models, requests_in_answers, untrue_participles, with_a_hash


def test_no_name_has_a_hash() -> None:
    assert with_a_hash() == []


def test_no_answer_is_named_after_a_request() -> None:
    assert requests_in_answers() == []


def test_what_is_called_created_was_created() -> None:
    assert untrue_participles() == []


def test_a_service_is_one_thing() -> None:
    """The entity that had four classes; what is inside of it, is asked for or is a link is another."""
    of_a_service = {"salon_service_id", "price_min", "price_max", "weight"}
    whole = {
        model.__name__ for api, _, model in models() if api == "v1" and of_a_service <= set(model.SCHEMA.properties)
    }
    assert whole == {"Service"}
