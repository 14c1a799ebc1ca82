# Every target sets up its own environment in .venv; Python 3.11 or later and make are enough.
# Pass arguments on with ARGS, as in `make test ARGS="-k overlay"`.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
ARGS ?=
JOBS ?= auto
PARALLEL = -n $(JOBS)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup regenerate update aliases api-check check test quick counts test-lowest test-newest test-generator \
	import-all faults mutants fuzz texts lint format typecheck checkers \
	mock bench growth features pages docs docs-widths docs-serve build verify-release audit lock clean

help:  ## Show this list
	@awk -F ':.*## ' '/^##@ / { printf "\n%s\n", substr($$0, 5) } /^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# Two stamps, so that a new line in pyproject.toml does not cost a new environment. Compiled on all processors, where pip
# takes one; some files of packages are templates, which nobody can compile.
.venv/locked: requirements-dev.txt
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or later is needed; set PYTHON=...")'
	$(PYTHON) -m venv --clear .venv
	$(PIP) install --no-compile --require-hashes -r requirements-dev.txt
	@$(BIN)/python -m compileall -qq -j 0 .venv/lib || true
	@touch $@

.venv/ready: .venv/locked pyproject.toml
	$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

# What is installed is compiled; see tests/bytecode.py.
.cache/bytecode/linked: export PYTHONPYCACHEPREFIX := $(CURDIR)/.cache/bytecode
.cache/bytecode/linked: .venv/locked
	@$(BIN)/python -m tests.bytecode
	@touch $@

setup: .venv/ready  ## Make the environment in .venv

##@ Make the client

regenerate: .venv/ready  ## Pinned descriptions and overrides -> generated/ (no network)
	@$(BIN)/python -m scripts regenerate $(ARGS)

update: .venv/ready  ## Fetch the descriptions, pin them, regenerate, report
	@$(BIN)/python -m scripts update $(ARGS)

aliases: .venv/ready  ## List names kept for importers (ARGS=--drop removes those whose time has passed)
	@$(BIN)/python -m scripts aliases $(ARGS)

api-check: .venv/ready  ## Fail on an unannounced break of the Python surface since BASE, a commit or tag
	@test -n "$(BASE)" || { echo "give BASE, as in: make api-check BASE=v0.1.0" >&2; exit 2; }
	@$(BIN)/python -m scripts api-check "$(BASE)"

##@ Check it

check: .venv/ready  ## Rebuild aside and fail if generated/ differs by a byte
	@$(BIN)/python -m scripts check $(ARGS)

# Bytecode is kept, whatever the environment says, or each process compiles and rewrites every module anew; apart from
# the sources, for tests compare whole folders of them.
test quick: export PYTHONDONTWRITEBYTECODE :=
test quick: export PYTHONPYCACHEPREFIX := $(CURDIR)/.cache/bytecode

# The family of httpx that tests of the runtime run over: httpx or httpx2.
FAMILY ?= httpx
test test-lowest test-newest: export ALTEGIO_FAMILY := $(FAMILY)

test: .venv/ready .cache/bytecode/linked  ## Run all tests, in 3 processes for 2 processors (JOBS=0: in one)
	@$(BIN)/python -m pytest $(PARALLEL) $(ARGS)

quick: .venv/ready .cache/bytecode/linked  ## Run the tests of tests/unit and tests/pipeline that a change touches, but for the slow ones
	@tests=$$($(BIN)/python -m tests.touched) || exit 1; \
	if test -z "$$tests"; then echo "no test is touched"; exit 0; fi; \
	$(BIN)/python -m pytest $(PARALLEL) -q -m "not slow" $$tests $(ARGS) || test $$? = 5  # 5: none but slow ones

counts: .venv/ready  ## Compare what decides speed with bench/counts.json: frames, modules, blocks, files a checker reads (ARGS=--instructions)
	@$(BIN)/python -m bench.counts $(ARGS)

# What tests have beside an extra: another version than the extra's does not load.
BESIDE := opentelemetry-sdk>=1.20,<2
# Environments of their own: the locked one, with what users could get at either end of the bounds put over it.
test-lowest: RESOLUTION := lowest-direct
test-newest: RESOLUTION := highest
test-lowest:  ## Run the tests of the runtime with the lowest dependencies pyproject.toml allows (FAMILY=httpx2)
test-newest:  ## Run the tests of the runtime with the newest dependencies pyproject.toml allows (FAMILY=httpx2)
test-lowest test-newest: test-%: .venv/ready
	@$(PYTHON) -m venv --clear .venv-$*
	@.venv-$*/bin/python -m pip --quiet --disable-pip-version-check install --require-hashes -r requirements-dev.txt
	@echo "$(BESIDE)" | $(BIN)/uv pip compile --quiet --resolution $(RESOLUTION) --all-extras \
		--python .venv-$*/bin/python --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
		pyproject.toml - -o .venv-$*/resolved.txt
	@.venv-$*/bin/python -m pip --quiet --disable-pip-version-check install --no-deps -r .venv-$*/resolved.txt
	@.venv-$*/bin/python -m pip --quiet --disable-pip-version-check install --no-deps --no-build-isolation -e .
	@cat .venv-$*/resolved.txt
	@.venv-$*/bin/python -m pytest $(PARALLEL) tests/unit tests/faults $(ARGS)

# The newest release, or what GENERATOR says, such as its main branch; the pinned one is that of every other target.
GENERATOR ?= openapi-python-client
test-generator: .venv/ready  ## Rehearse against another openapi-python-client (GENERATOR=...): same output, same seams
	@$(PYTHON) -m venv --clear .venv-generator
	@.venv-generator/bin/python -m pip --quiet --disable-pip-version-check install --require-hashes -r requirements-dev.txt
	@.venv-generator/bin/python -m pip --quiet --disable-pip-version-check install --upgrade "$(GENERATOR)"
	@.venv-generator/bin/python -m pip --quiet --disable-pip-version-check install --no-deps --no-build-isolation -e .
	@.venv-generator/bin/python -m pip --disable-pip-version-check list --format=freeze | grep -i '^openapi-python-client'
	@.venv-generator/bin/python -m pytest tests/pipeline/test_generator.py tests/pipeline/test_seams.py tests/pipeline/test_code.py $(ARGS)
	@.venv-generator/bin/python -m scripts check

import-all: .venv/ready  ## Load every module and name at once; warnings are errors
	@$(BIN)/python -W error -P scripts/commands/import_all.py $(ARGS)

texts: .venv/ready  ## Count what has a docstring text of ours, and name what lacks one
	@$(BIN)/python -m scripts texts $(ARGS)

# About an hour, on a machine that does nothing else.
faults: .venv/ready  ## Write docs/reliability.md: 200 mutations of each operation, 50,000 calls, 50 killed runs
	@ALTEGIO_THOROUGH=1 ALTEGIO_FIGURES=tests/faults/figures.json $(BIN)/python -m pytest tests/faults $(ARGS)
	@$(BIN)/python -m tests.faults.readers --figures tests/faults/figures.json
	@$(BIN)/python -m tests.faults.load --figures tests/faults/figures.json
	@$(BIN)/python -m tests.faults.holds --figures tests/faults/figures.json
	@$(BIN)/python -m tests.faults.matrix --write docs/reliability.md

# Minutes for each module; survivors and their reasons stand in tests/mutants/survivors.toml.
mutants: .venv/ready  ## Change what decides, one thing at a time, and count what no test notices (ARGS="http/retry")
	@$(BIN)/python -m tests.mutants $(ARGS)

fuzz: .venv/ready  ## Fuzz what reads bytes from outside, guided by coverage (ARGS="--seconds 60", "yaml overlay")
	@$(BIN)/python -m tests.fuzz $(ARGS)

lint: .venv/ready  ## Lint and check the format of everything written by hand
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

format: .venv/ready  ## Mend what lint can mend by itself
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

typecheck: .venv/ready  ## Check types, strictly
	@$(BIN)/mypy

checkers: .venv/ready  ## pyright, ty, pyrefly over the package; these and mypy over users' programs and mistakes
	@PYRIGHT_PYTHON_GLOBAL_NODE=0 $(BIN)/pyright
	@$(BIN)/ty check --quiet --no-progress
	@$(BIN)/pyrefly check --summary=none
	@$(BIN)/python -m tests.checkers $(ARGS)

mock: .venv/ready  ## Start the mock servers and leave them running
	@$(BIN)/python -m tests.contract.mock $(ARGS)

bench: .venv/ready  ## Measure beside what one would use instead (ARGS="--quick", "--json FILE")
	@$(BIN)/python -m bench.run $(ARGS)

growth: .venv/ready  ## Time the pipeline on half of the descriptions, on them, twice and four times as much (ARGS=--largest)
	@$(BIN)/python -m bench.growth $(ARGS)

##@ Document and release it

build: .venv/ready  ## Source archive and wheel into dist/, built twice and compared
	@$(BIN)/python -m scripts build $(ARGS)

verify-release: .venv/ready  ## Rebuild VERSION from its tag, compare with what was published (FROM=DIR: with files there)
	@test -n "$(VERSION)" || { echo "give VERSION, as in: make verify-release VERSION=0.1.0" >&2; exit 2; }
	@$(BIN)/python -m scripts verify-release "$(VERSION)" $(if $(FROM),--from "$(FROM)")

# By its version and a day, so that the tool and what it needs are the same each time, without a lock of its own.
audit: .venv/ready  ## Ask the advisory database about everything that is locked (network)
	@for file in requirements-*.txt; do echo "$$file"; $(BIN)/uv tool run --quiet --exclude-newer 2026-11-01 \
		pip-audit==2.10.1 --requirement "$$file" --require-hashes --disable-pip --strict --progress-spinner off || exit 1; done

# The site's own environment, so that tests and CI stay lean. Material's notice of its end is known: see pyproject.toml.
.venv-docs/ready: requirements-docs.txt
	$(PYTHON) -m venv --clear .venv-docs
	.venv-docs/bin/python -m pip --quiet --disable-pip-version-check install --require-hashes -r requirements-docs.txt
	@touch $@

features: .venv/ready  ## Probe this client and its alternatives, and put the table into README.md
	@$(BIN)/python -m bench.features --write README.md

pages: .venv/ready  ## docs/data/ and docs/reliability.md -> performance, migration, plots, pictures
	@$(BIN)/python -m docs.make.pages
	@$(BIN)/python docs/pictures.py

docs docs-serve: export NO_MKDOCS_2_WARNING := 1

# Built with Material's successor as well, so that the day it ends is no surprise.
docs: .venv/ready .venv-docs/ready  ## Build the documentation into site/, twice, and check every link; any warning fails
	@$(BIN)/python -m docs.make.reference
	@.venv-docs/bin/zensical build --strict --clean
	@rm -rf site-zensical && mv site site-zensical
	@.venv-docs/bin/mkdocs build --strict --clean $(ARGS)
	@$(BIN)/python -m docs.make.compare site site-zensical
	@$(BIN)/python -m docs.make.agents site
	@$(BIN)/python -m docs.make.check site

docs-widths:  ## Open every page of site/ in a browser, at 1280 and 390 pixels, and fail where something is cut
	@$(BIN)/python -m docs.make.widths site

docs-serve: .venv/ready .venv-docs/ready  ## Show the documentation while it is written (ARGS="--dev-addr localhost:8001")
	@$(BIN)/python -m docs.make.reference
	@.venv-docs/bin/mkdocs serve $(ARGS)

# Resolved for every Python we support at once, one version for all, so that all of them build the same bytes;
# hashes, but no addresses, so any index will do.
LOCK := $(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

lock: .venv/ready  ## Resolve the environments anew: requirements-dev.txt, requirements-docs.txt
	$(LOCK) --group dev pyproject.toml -o requirements-dev.txt
	$(LOCK) --group docs -o requirements-docs.txt

clean:  ## Remove the environments, all caches and what was built
	rm -rf .venv .venv-lowest .venv-newest .venv-generator .venv-docs .regenerate site site-zensical .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis dist
