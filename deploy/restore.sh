#!/bin/sh
# deploy/restore.sh BACKUP: puts a backup back into an empty warehouse and an empty journal, and makes the figures from it. The key must be
# in its place already.
set -eu
umask 077
from="${1:?Noem de map van de back-up}"
warehouse="${WAREHOUSE:-./data/warehouse}"
if [ -e "$warehouse/deliveries" ]; then
  echo "In $warehouse staan al leveringen. Terugzetten kan alleen in een leeg magazijn." >&2
  exit 1
fi
key="${PSEUDONYM_KEY_FILE:-$(dirname "$warehouse")/pseudonym.key}"
if [ ! -e "$key" ]; then
  echo "Zet eerst de sleutel terug: $key" >&2
  exit 1
fi
(cd "$from" && sha256sum --check --quiet SHA256SUMS)
mkdir -p "$warehouse"
tar -C "$warehouse" -xf "$from/deliveries.tar"
[ ! -e "$from/processing-log.jsonl" ] || cp "$from/processing-log.jsonl" "$(dirname "$warehouse")/"
npm run --silent journal -- restore "$from/journal.jsonl"
npm run --silent etl -- rebuild --warehouse "$warehouse"
npm run --silent journal -- verify
