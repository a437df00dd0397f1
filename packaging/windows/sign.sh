#!/usr/bin/env bash
# Sign one program or installer, in place:  sign.sh FILE
#
# KISDESK_CERTIFICATE           a .pfx file with certificate and key
# KISDESK_CERTIFICATE_PASSWORD  a file that holds its password
# KISDESK_TIMESTAMP_URL         a timestamp service; without one the signature ends with the certificate
set -euo pipefail
file=$1
certificate=${KISDESK_CERTIFICATE:?a .pfx file}
password=${KISDESK_CERTIFICATE_PASSWORD:?the file with its password}
stamp=${KISDESK_TIMESTAMP_URL:-}
if command -v signtool >/dev/null; then
    signtool sign /fd sha256 /f "$certificate" /p "$(cat "$password")" /d KisDesk \
        ${stamp:+/tr "$stamp" /td sha256} "$file"
else
    osslsigncode sign -h sha256 -pkcs12 "$certificate" -readpass "$password" -n KisDesk \
        ${stamp:+-ts "$stamp"} -in "$file" -out "$file.signed" >/dev/null
    mv "$file.signed" "$file"
fi
