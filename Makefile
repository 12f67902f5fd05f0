# Every target stands on `setup`. `make` alone lists them.

.DEFAULT_GOAL := help
.PHONY: help setup lock

BIN := .venv/bin
STAMP := .venv/.ready

help: ## List the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: $(STAMP) ## Make .venv and install everything into it

$(STAMP): requirements-dev.lock pyproject.toml .ci/prepare.py
	@for python in $(PYTHON) python3.13 python3.12 python3.11 python3.14 python3 python; do \
		if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then \
			$$python .ci/prepare.py && touch $@; exit; \
		fi; \
	done; \
	echo "No Python 3.11 or newer was found. Install one, or name it: make setup PYTHON=/path/to/python3"; \
	exit 1
