# Each target brings about `setup` first. `make` alone lists them.

.DEFAULT_GOAL := help
.PHONY: help setup demo test check bench simulate journey gallery translations format lock clean

BIN := .venv/bin
READY := .venv/.ready

help: ## List the targets
	@grep -E '^[a-z]+:.*## ' $(firstword $(MAKEFILE_LIST)) | sed -E 's/:.*## /:/' | \
		awk -F: '{ printf "make %-12s %s\n", $$1, $$2 }'

setup: $(READY) ## Make .venv, fill it with what the locks name, see that a screen can be drawn

$(READY): requirements-dev.lock pyproject.toml hatch_build.py .ci/prepare.py .ci/screen_libraries.py \
		$(wildcard assets/translations/*.ts)
	@for python in $(PYTHON) python3.13 python3.12 python3.11 python3.14 python3 python; do \
		if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then \
			$$python .ci/prepare.py && $(BIN)/python .ci/screen_libraries.py && touch $@; \
			exit; \
		fi; \
	done; \
	echo "No Python 3.11 or newer was found. Install one, or name it: make setup PYTHON=/path/to/python3"; \
	exit 1

demo: setup ## Open three laptops and a hub, and work a hackathon
	@$(BIN)/tablevoice demo

test: check ## Everything `check` does, then every test
	@$(BIN)/python -m pytest -n auto

check: setup ## Format, lint, types, arrows
	@$(BIN)/ruff format --check
	@$(BIN)/ruff check
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

bench: setup ## Measure against the floors, into build/bench.json
	@$(BIN)/python -m tests.bench

simulate: setup ## Play SEEDS=2000 invented events, with every fault there is
	@$(BIN)/python -m tests.simulation --seeds $(or $(SEEDS),2000)

journey: setup ## Let VOTERS=1000 vote at kiosks that are killed, and count again
	@$(BIN)/python -m tests.journey --voters $(or $(VOTERS),1000)

gallery: setup ## Draw every screen in every state, into build/gallery/
	@$(BIN)/python -m tests.gallery

translations: setup ## Bring assets/translations/*.ts up to date with what the screens say
	@$(BIN)/python .ci/translations.py

format: setup ## Put the code into shape
	@$(BIN)/ruff format
	@$(BIN)/ruff check --fix

# The pins stay as they are where they still fit; `make lock UPGRADE=--upgrade` moves them.
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" $(UPGRADE)

lock: setup ## Work out the locked requirements anew
	@$(COMPILE) pyproject.toml --output-file requirements.lock
	@$(COMPILE) pyproject.toml --group dev --constraint requirements.lock \
		--output-file requirements-dev.lock

clean: ## Remove .venv and all that the tools made
	@rm -rf .venv build dist *.egg-info .hypothesis .mypy_cache .pytest_cache .ruff_cache \
		.import_linter_cache
	@rm -f assets/translations/*.qm
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
