"""What a user meets without a type has a reason, each."""

from tests.contract.untyped import OPEN, OTHER, dicts_with_a_model, untyped_answers


def test_where_a_model_is_known_no_dict_is_met() -> None:
    assert {one.partition(":")[0] for one in dicts_with_a_model()} == OTHER.keys()


def test_answers_are_typed() -> None:
    assert set(untyped_answers()) == OPEN.keys()
