# Every task of the project. `make` alone lists them.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
export PATH := $(CURDIR)/node_modules/.bin:$(HOME)/.cargo/bin:$(PATH)

# Where a preview listens.
PORT ?= 8080
# A folder, or the http(s) URL of a backend.
EDITION ?= public/data
# How the press is compiled: `native` takes longer once, and draws large editions several times as fast.
PROFILE ?= dev
# Where the site goes.
OUT ?= dist
# Whose configuration `make host` prints: nginx or caddy; for which host name; where the site's files are there.
HOST ?= nginx
NAME ?= bao.example
ROOT ?= /var/www/$(NAME)

APP := target/app
SOURCES := index.html Trunk.toml Cargo.toml Cargo.lock package-lock.json rust-toolchain.toml \
  scripts/app.sh scripts/style.sh scripts/early.sh scripts/parts.sh scripts/after-trunk.sh scripts/small-wasm.mjs scripts/short-names.mjs scripts/similar-functions.mjs \
  scripts/small-glue.mjs scripts/likeness.mjs \
  $(shell find src stubs style early parts public -type f -not -path 'public/data/*')
PRESS := cargo run --quiet --profile '$(PROFILE)' --package press --
# A real edition, tested and weighed where it stands beside the project.
SEED := ../shared/editions/seed
# Of which edition, and where to.
build = $(PRESS) build --app $(APP) --edition '$(1)' --out '$(2)' --cache target/pictures
BUILD := $(call build,$(EDITION),$(OUT))
# The press' exit code when it wrote a site without something that could not be read: good enough to look at.
INCOMPLETE := 2
step = @printf '\n== %s\n' '$(1)'

.PHONY: help run dist host dev check test edition check-edition schemas screenshots clean press setup-rust setup-check setup-build setup-test

help: ## This list.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@printf '\n  EDITION=<folder|URL> which paper (%s)   OUT=<folder> where to (%s)   PORT=<number> (%s)\n' '$(EDITION)' '$(OUT)' '$(PORT)'

run: $(APP)/index.html press ## Build the site and serve it at http://localhost:8080; the demo edition unless EDITION says otherwise.
	@$(BUILD) || [[ $$? -eq $(INCOMPLETE) ]]
	@$(PRESS) serve '$(OUT)' --port '$(PORT)'

dist: $(APP)/index.html press ## Build the static site of EDITION into dist/, ready for a CDN. Fails when something was left out, too.
	@$(BUILD)

host: press ## Print the configuration of HOST (nginx or caddy) for the site of EDITION, named NAME, in the folder ROOT there.
	@$(PRESS) host '$(HOST)' --edition '$(EDITION)' --name '$(NAME)' --root '$(ROOT)'

dev: setup-build ## Serve a development build of the demo edition; rebuilds when a file is saved.
	@cargo fetch --quiet --target wasm32-unknown-unknown
	@env $${NO_COLOR:+NO_COLOR=true} trunk serve --offline --dist target/dev --port '$(PORT)'

check: setup-check ## The fast part of the tests: formatting, lints and native tests.
	$(call step,formatting)
	@cargo fmt --all --check
	$(call step,lints (native))
	@cargo clippy --workspace --all-targets --features ssr -- -D warnings
	$(call step,native tests)
	@cargo test --workspace --features ssr

test: setup-test check ## Everything that CI checks, browser tests included.
	$(call step,hosts (nginx and Caddy))
	@cargo clippy --package press --test hosts -- -D warnings
	@cargo test --package press --test hosts
	$(call step,lints (browser))
	@cargo clippy --package sapbao --target wasm32-unknown-unknown --features hydrate -- -D warnings
	$(call step,release build)
	@$(MAKE) --no-print-directory dist EDITION=public/data OUT=dist
	$(call step,weight)
	@$(PRESS) weigh dist
	@[[ ! -e $(SEED)/site.json ]] || { { $(call build,$(SEED),target/tests/seed) || [[ $$? -eq $(INCOMPLETE) ]]; } && $(PRESS) weigh target/tests/seed; }
	$(call step,browser tests)
	@npx --no-install playwright test

edition: setup-rust ## Write public/data, the demo edition, anew from demo/.
	@cargo run --package edition-cli -- build demo public/data

check-edition: setup-rust ## Say what in EDITION breaks the edition contract.
	@cargo run --quiet --package edition-cli -- check '$(EDITION)'

schemas: setup-rust ## Write docs/schemas anew from the types.
	@cargo run --quiet --package edition-cli -- schema docs/schemas

screenshots: setup-test dist ## Take a picture of every page kind, layout and scheme, into target/screenshots/.
	@$(PRESS) serve '$(OUT)' --port 41790 > /dev/null & server=$$!; trap 'kill $$server' EXIT; \
	  node scripts/screenshots.mjs http://127.0.0.1:41790 '$(EDITION)' target/screenshots

clean: ## Remove what was built.
	@cargo clean
	@rm -rf dist test-results playwright-report

$(APP)/index.html: $(SOURCES) | setup-build
	@echo 'building the app (the first time: some five minutes)'
	@scripts/app.sh

press: | setup-rust
	@cargo build --profile '$(PROFILE)' --package press

setup-rust setup-check setup-build setup-test:
	@scripts/setup.sh $(@:setup-%=%)
