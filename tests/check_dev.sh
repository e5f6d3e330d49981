#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check_dev.sh DEV: ./dev alone lists its verbs, refuses others, and names what is missing on a
# system that it cannot install on.
set -euo pipefail
dev=$1
complain() { printf '%s\n' "$@" >&2; exit 1; }

said=$("$dev")
for verb in run test build lint format bench shot; do
    grep -qE "^  $verb( |$)" <<<"$said" || complain "./dev does not list $verb:" "$said"
done

if said=$("$dev" fly 2>&1); then complain "./dev fly succeeds."; fi
[[ $said == *"no verb fly"* ]] || complain "./dev fly says:" "$said"

# A system with the least of programs, and without apt.
least=$(mktemp -d)
trap 'rm -rf "$least"' EXIT
for program in bash dirname env mkdir; do ln -s "$(command -v $program)" "$least"; done
if said=$(PATH=$least "$dev" build 2>&1); then complain "./dev build succeeds with nothing to build with."; fi
[[ $said == *"Missing: c++ cmake ninja pkg-config python3 Qt6Widgets"* ]] || complain "without apt, ./dev build says:" "$said"
