#!/usr/bin/env bash
# F3 and F5 at full length: N (50) kill -9 around loads of the embedded database, and under eight writers on it and on PostgreSQL. The suite itself does a few.
set -euo pipefail
cd "$(dirname "$0")/../.."
MIXTA_KILLS="${N:-50}" npm test -- test/battery/embedded-process -i -t 'killed half-way|F5'
MIXTA_KILLS="${N:-50}" npm test -- test/battery/kill9-writers -i
