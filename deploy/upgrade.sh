#!/bin/sh
# deploy/upgrade.sh NEW: puts a new version in force, as root on a machine with systemd. NEW is its folder, unpacked beside the old one;
# /opt/dashboard-sociaal-domein is a link. The old version stays, to go back to.
set -eu
new="$(realpath "${1:?Noem de map van de nieuwe versie}")"
link=/opt/dashboard-sociaal-domein
old="$(realpath "$link")"
address="${ADDRESS:-http://127.0.0.1:8080}"
(cd "$new" && npx --yes pnpm@12.21.0 install --frozen-lockfile --prod && NODE_ENV=production node scripts/build-web.mjs)
ln -sfn "$new" "$link.new" && mv -T "$link.new" "$link"
systemctl restart dashboard
# What makes the figures is of the same version as what shows them.
systemctl try-restart dashboard-inbox
for _ in 1 2 3 4 5 6 7 8 9 10; do
  if curl -fsS "$address/v1/health/ready" > /dev/null 2>&1; then
    echo "De nieuwe versie draait. De vorige staat nog in $old"
    exit 0
  fi
  sleep 1
done
echo "De nieuwe versie antwoordt niet. De vorige gaat weer aan." >&2
ln -sfn "$old" "$link.new" && mv -T "$link.new" "$link"
systemctl restart dashboard
systemctl try-restart dashboard-inbox
exit 1
