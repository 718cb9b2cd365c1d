#!/usr/bin/env bash
# F5 at full length: N (50) kill -9 around loads of the embedded database. The suite itself does 5.
set -euo pipefail
cd "$(dirname "$0")/../.."
MIXTA_KILLS="${N:-50}" npm test -- test/battery/embedded-process -i -t 'killed half-way|F5'
