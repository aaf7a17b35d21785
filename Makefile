# Everything a fresh machine with Python >= 3.11 needs. `make` lists the targets.
SHELL := /bin/sh
VENV  := .venv
PY    := $(VENV)/bin/python
PIP   := $(PY) -m pip --disable-pip-version-check --quiet install --require-hashes --only-binary :all:
CODE  := $(wildcard app.py schema resolvers connectors hub tests bench)
ARGS  ?=

RUN_STAMP := $(VENV)/.installed-run
DEV_STAMP := $(VENV)/.installed-dev
NPM_STAMP := node_modules/.installed-run
NPM_DEV_STAMP := node_modules/.installed-dev

.PHONY: help run test lint format types bench soak schema lock clean
.DEFAULT_GOAL := help

help:
	@echo "make run [PORT=8000]  set up and start the hub with its embedded sample town"
	@echo "make test [ARGS=...]  set up, lint, check types and layout, run the tests"
	@echo "make lint | format | types | bench | soak | schema | lock | clean"

run: $(RUN_STAMP) $(NPM_STAMP)
	@$(PY) app.py sample --size town --if-missing
	@exec $(PY) app.py serve $(if $(PORT),--port $(PORT))

test: lint
	$(PY) -m pytest $(ARGS)

lint: $(DEV_STAMP) $(NPM_DEV_STAMP) types
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

types: $(DEV_STAMP)
	$(PY) -m mypy $(CODE)

format: $(DEV_STAMP)
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

bench: $(DEV_STAMP)
	$(PY) -m bench $(ARGS)

# Asked first whether there are any: a run that selects nothing would look like one that tested nothing.
soak: $(DEV_STAMP) $(NPM_DEV_STAMP)
	@if grep -rqE "mark\.soak\b" tests --include='test_*.py'; then $(PY) -m pytest -m soak $(ARGS); \
	  else echo "There are no soak tests yet."; fi

schema: $(RUN_STAMP)
	@$(PY) app.py schema > schema/.schema.graphql.new
	@mv schema/.schema.graphql.new schema/schema.graphql
	@cat schema/schema.graphql

# Resolves the newest versions that pyproject.toml allows and writes their hashes.
LOCK := $(PY) -m uv pip compile --universal --python-version 3.11 --generate-hashes --upgrade --quiet \
	--no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command "make lock"
lock: $(DEV_STAMP)
	$(LOCK) pyproject.toml -o requirements.txt
	$(LOCK) pyproject.toml --group dev -c requirements.txt -o requirements-dev.txt
	$(LOCK) --group node -o requirements-node.txt
	@npm install --package-lock-only --ignore-scripts

clean:
	rm -rf $(VENV) node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

# --- set-up; a stamp is older than its list of packages exactly when there is something to install ---

# The first interpreter on PATH that is new enough and able to make an environment.
$(PY):
	@for name in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	  if "$$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo "Creating $(VENV) with $$name ($$("$$name" -V 2>&1))"; exec "$$name" -m venv --clear $(VENV); fi; \
	done; \
	echo "No Python 3.11 or newer with the modules venv and ensurepip was found on PATH." >&2; \
	echo "Install one (on Debian and Ubuntu: apt-get install python3 python3-venv) and try again." >&2; exit 1

$(RUN_STAMP): requirements.txt | $(PY)
	@echo "Installing what the hub runs on (requirements.txt, checked by hash) ..."
	@$(PIP) -r requirements.txt
	@touch $@

$(DEV_STAMP): requirements-dev.txt requirements.txt | $(PY)
	@echo "Installing what the tests need (requirements-dev.txt, checked by hash) ..."
	@$(PIP) -r requirements-dev.txt
	@touch $(RUN_STAMP) $@

# npm of the machine, else the one of requirements-node.txt inside the environment.
NPM_CI = { { command -v npm >/dev/null 2>&1 && npm ci --ignore-scripts --loglevel=error $(1); } \
	|| { echo "No usable npm on PATH: installing Node.js into $(VENV) ..." \
	     && $(PIP) -r requirements-node.txt \
	     && PATH="$(CURDIR)/$(VENV)/bin:$$PATH" npm ci --ignore-scripts --loglevel=error $(1); }; }

# The hub answers without its IDE, so a machine that reaches no npm packages still runs it.
$(NPM_STAMP): package-lock.json | $(RUN_STAMP)
	@echo "Installing the IDE's files (package-lock.json, checked by hash) ..."
	@$(call NPM_CI,--omit=dev) && touch $@ \
	  || echo "The IDE's files could not be installed; the hub starts without it (GET / says how to add it)."

$(NPM_DEV_STAMP): package-lock.json | $(DEV_STAMP)
	@echo "Installing the IDE's files and the protocol audit (package-lock.json, checked by hash) ..."
	@$(call NPM_CI,) && touch $(NPM_STAMP) $@
