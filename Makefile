# Two commands are enough: `make report` and `make test`. Both set up .venv the first time and need no network after that.
#
#   make report                  what the articles of facts/ agree on and where they differ
#   make report ARGS="--near"    the same, with arguments for `reconcile report`
#   make test                    the test suite
#   make check                   style, types, layers, our own facts and the figures of quality, as CI checks them
#   make clean                   remove .venv and everything generated
#
# PYTHON=/path/to/python chooses the interpreter; otherwise the first that runs and is 3.11 or newer is taken.

FACTS ?= facts
ARGS ?=
VENV := .venv
BIN := $(VENV)/bin

.PHONY: report test check lint types layers curated quality setup clean

report: $(VENV)/.runtime
	@$(BIN)/reconcile report $(FACTS) $(ARGS)

test: $(VENV)/.dev $(VENV)/.editor
	@$(BIN)/pytest $(ARGS)

# `make --keep-going check` runs all of them even when one fails.
check: lint types layers curated quality

lint: $(VENV)/.dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(VENV)/.dev
	@$(BIN)/mypy --strict reconcile tests benchmarks

layers: $(VENV)/.dev
	@$(BIN)/lint-imports

curated: $(VENV)/.runtime
	@$(BIN)/reconcile check --strict

quality: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.quality --check

setup: $(VENV)/.dev

# A stamp is newer than pyproject.toml while the environment is up to date: then pip is not called at all.
$(VENV)/.runtime: pyproject.toml
	@PYTHON="$(PYTHON)" tools/environment $(VENV) .
	@touch $@

$(VENV)/.dev: pyproject.toml
	@PYTHON="$(PYTHON)" tools/environment $(VENV) '.[dev]'
	@touch $(VENV)/.runtime $@

# Without it the tests that drive the language server are skipped, and say so.
$(VENV)/.editor: tests/editor/package-lock.json | $(VENV)/.dev
	@tools/language_server $(VENV) || echo "note: no language server for YAML; its tests will be skipped" >&2
	@touch $@

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
