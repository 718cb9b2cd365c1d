#!/usr/bin/env bash
# The model of three tenants (tenants.test.ts) at full length: 20 courses of 5,000 operations, each of another seed. On PostgreSQL where MIXTA_TEST_DATABASE_URL names a server; some 70 minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."
for course in $(seq 1 "${COURSES:-20}"); do
  MIXTA_MODEL_OPERATIONS=5000 MIXTA_MODEL_SEED=$((1000 + course)) npm test -- test/battery/tenants -i
done
