"""Stage "render": openapi-python-client as a library, with our templates, then ruff.

The generator reads a copy of the description in which only what makes classes and functions is left; names, types
and rules in the templates come from the description itself, see ``code``.
"""

import contextlib
import copy
import io
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import openapi_python_client as generator
from openapi_python_client.config import ClassOverride, Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.strings import ClassName
from openapi_python_client.utils import untrusted  # type: ignore[import-not-found]
