#!/bin/sh
# deploy/backup.sh FOLDER: what cannot be made again, in a folder of its own. Run it as a user that may read warehouse and journal, with
# WAREHOUSE and JOURNAL_URL as the server has them (deploy/README.md).
# The key of the pseudonyms is not in it: keep that apart, once, and again after each rotation.
set -eu
umask 077
to="${1:?Noem de map voor de back-up}/$(date -u +%Y%m%dT%H%M%SZ)"
warehouse="${WAREHOUSE:-./data/warehouse}"
if [ -e "$warehouse/lock" ]; then
  echo "Er loopt een laadactie, of er is er een afgebroken. Probeer het later opnieuw." >&2
  exit 1
fi
mkdir -p "$to"
npm run --silent journal -- backup "$to/journal.jsonl"
# With what was published before: what was hidden once stays hidden.
told=""
[ ! -e "$warehouse/told.json.gz" ] || told="told.json.gz"
tar -C "$warehouse" -cf "$to/deliveries.tar" deliveries $told
log="$(dirname "$warehouse")/processing-log.jsonl"
[ ! -e "$log" ] || cp "$log" "$to/"
(cd "$to" && sha256sum ./* > SHA256SUMS)
echo "De back-up staat in $to"
