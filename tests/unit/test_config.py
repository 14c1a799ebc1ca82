"""Options refuse what cannot work and never hold a secret."""

import pytest

from altegio_core.base.errors import ConfigurationError
from altegio_core.http.options import CallOptions, ClientOptions
from altegio_core.http.rate_limit import Throttle
from altegio_core.http.retry import RetryPolicy

SERVER = "https://api.example.test/api/v1"
MARKETPLACE = "https://app.example.test"


def test_defaults_are_safe():
    options = ClientOptions()
    assert options.base_url("v1", SERVER) == SERVER
    assert (options.timeout, options.connect_timeout) == (30.0, 10.0)
    assert options.retries == RetryPolicy()
    assert isinstance(options.limiter, Throttle)
    assert not options.strict


def test_each_client_has_a_limiter_of_its_own_unless_told():
    assert ClientOptions().limiter is not ClientOptions().limiter


def test_one_base_address_may_be_changed_alone():
    options = ClientOptions(base_urls={"v2": "https://proxy.example.test/altegio/"})
    assert options.base_url("v2", SERVER) == "https://proxy.example.test/altegio"
    assert options.base_url("v1", SERVER) == SERVER
    with pytest.raises(TypeError):
        options.base_urls["v1"] = "https://elsewhere.example.test"  # type: ignore[index]


def test_one_host_of_an_api_with_several_may_be_changed_alone():
    options = ClientOptions(base_urls={"developers": "https://one.test", MARKETPLACE: "https://two.test/"})
    assert options.base_url("developers", MARKETPLACE) == "https://two.test"
    assert options.base_url("developers", SERVER) == "https://one.test"


def test_an_api_without_an_address_is_told():
    with pytest.raises(ConfigurationError, match="'v9'"):
        ClientOptions().base_url("v9")


@pytest.mark.parametrize(
    "url", ["http://localhost:8000", "http://127.0.0.1:1", "http://127.8.9.1/x", "http://[::1]:80"]
)
def test_http_is_taken_for_a_loopback_host(url):
    assert ClientOptions(base_urls={"v1": url}).base_url("v1") == url


@pytest.mark.parametrize(
    "url",
    [
        "http://api.alteg.io/api/v1",
        "http://localhost.example.test",
        "http://127.0.0.1.example.test",
        "http://10.0.0.1",
        "ftp://api.alteg.io",
        "api.alteg.io/api/v1",
        "https://",
        "",
        "https://user:password-3c1d@api.alteg.io",
        "https://api.alteg.io/?a=b",
        "https://api.alteg.io/#a",
        "https://api.alteg.io:99999",
        "https://[::1",
    ],
)
def test_other_addresses_are_refused(url):
    with pytest.raises(ConfigurationError) as caught:
        ClientOptions(base_urls={"v1": url})
    assert "password-3c1d" not in str(caught.value)


@pytest.mark.parametrize("name", ["timeout", "connect_timeout", "max_response_bytes", "max_connections"])
@pytest.mark.parametrize("value", [0, -1, float("inf"), float("nan")])
def test_bounds_are_finite(name, value):
    with pytest.raises(ConfigurationError, match=name):
        ClientOptions(**{name: value})


def test_a_number_of_retries_is_further_tries():
    assert ClientOptions(retries=0).retries.attempts == 1
    assert CallOptions(retries=4).retries == RetryPolicy(attempts=5)
    assert CallOptions().retries is None


def test_a_query_is_given_as_mapping_or_pairs():
    assert CallOptions(query={"a": 1, "b[]": ["x", 2.5], "c": False}).query == (
        ("a", "1"),
        ("b[]", "x"),
        ("b[]", "2.5"),
        ("c", "0"),
    )
    assert CallOptions(query=[("a", "1"), ("a", "2")]).query == (("a", "1"), ("a", "2"))


def test_what_a_call_carries_is_not_shown():
    options = CallOptions(headers={"X-Key": "header-1f0a"}, query={"phone": "query-88d1"})
    assert "header-1f0a" not in repr(options)
    assert "query-88d1" not in repr(options)
