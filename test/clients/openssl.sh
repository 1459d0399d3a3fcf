#!/usr/bin/env bash
# A merchant who has curl and openssl, and no library at all: K12, and an order from payment to bill.
#
#   test/clients/openssl.sh          with an emulator that it starts and ends by itself, after `npm run build`;
#                                    KEYS=certificate or KEYS=public-key gives it one kind of keys alone
#   test/clients/openssl.sh FOLDER   with the one that runs as `npx wechatpay emulate --out FOLDER`
#
# It prints a line for each step that went well, and ends with 1 at the first that did not.
set -euo pipefail

work=$(mktemp -d)
gateway=
finish() {
  if [ -n "$gateway" ]; then
    kill "$gateway" 2> /dev/null || true
    wait "$gateway" 2> /dev/null || true
  fi
  rm -rf "$work"
}
trap finish EXIT

if [ $# -gt 0 ]; then
  folder=$1
else
  folder=$work/gateway
  cd "$(dirname "$0")/../.."
  node packages/cli/dist/index.js emulate --port 0 --keys "${KEYS:-both}" --out "$folder" > "$work/log" 2>&1 &
  gateway=$!
  # config.json is written last.
  for _ in $(seq 100); do
    [ -f "$folder/config.json" ] && break
    kill -0 "$gateway" 2> /dev/null || break
    sleep 0.1
  done
fi

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# value NAME FILE: a text of a JSON file.
value() {
  sed -n "s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p" "$2" | head -n 1
}

# expect WHAT WANTED GOT
expect() {
  [ "$2" = "$3" ] || fail "$1: wanted $2, got $3" "$(cat "$work/answer")"
}

[ -f "$folder/config.json" ] || fail 'the emulator did not start:' "$(cat "$work/log")"
url=$(value url "$folder/config.json")
mchid=$(value mchid "$folder/config.json")
serial=$(value serial "$folder/config.json")
public_key_id=$(value publicKeyId "$folder/config.json")
certificate_serial=$(value certificateSerial "$folder/config.json")
[ -z "$certificate_serial" ] || openssl x509 -in "$folder/wechatpay_cert.pem" -pubkey -noout > "$work/certificate_key.pem"
# The key that encrypts for the platform, and its serial.
platform_key=$work/certificate_key.pem
platform_serial=$certificate_serial
if [ -n "$public_key_id" ]; then
  platform_key=$folder/pub_key.pem
  platform_serial=$public_key_id
fi

# header NAME: of the answer.
header() {
  grep -i "^$1:" "$work/headers" | sed 's/^[^:]*: *//' | tr -d '\r\n'
}

# call METHOD TARGET [BODY [HEADER]]: signs, sends, and leaves the answer in $work/answer and its status in $status.
call() {
  local method=$1 target=$2 body=${3-} more=${4-}
  local timestamp nonce signature
  timestamp=$(date +%s)
  nonce=$(openssl rand -hex 16)
  signature=$(printf '%s\n%s\n%s\n%s\n%s\n' "$method" "/$target" "$timestamp" "$nonce" "$body" |
    openssl dgst -sha256 -sign "$folder/apiclient_key.pem" | openssl base64 -A)
  local options=(-sS -X "$method" -o "$work/answer" -D "$work/headers" -w '%{http_code}' --max-time 20)
  options+=(-H "Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\"$mchid\",nonce_str=\"$nonce\",signature=\"$signature\",timestamp=\"$timestamp\",serial_no=\"$serial\"")
  [ -z "$body" ] || options+=(-H 'Content-Type: application/json' --data-binary "$body")
  [ -z "$more" ] || options+=(-H "$more")
  : > "$work/answer" # curl leaves the file alone where there is no body
  status=$(curl "${options[@]}" "$url$target")
}

# proven: whether the platform has signed the answer, with a key that the merchant has.
proven() {
  local key=
  case $(header Wechatpay-Serial) in
    '') fail 'the answer names no key:' "$(cat "$work/headers")" ;;
    "$public_key_id") key=$folder/pub_key.pem ;;
    "$certificate_serial") key=$work/certificate_key.pem ;;
    *) fail 'the answer names no key that is known:' "$(cat "$work/headers")" ;;
  esac
  header Wechatpay-Signature | openssl base64 -d -A > "$work/signature"
  { printf '%s\n%s\n' "$(header Wechatpay-Timestamp)" "$(header Wechatpay-Nonce)" && cat "$work/answer" && echo; } > "$work/message"
  openssl dgst -sha256 -verify "$key" -signature "$work/signature" "$work/message" > /dev/null
}

# ask STATUS METHOD TARGET …: a call whose answer has this status and a right signature.
ask() {
  local wanted=$1
  shift
  call "$@"
  expect "$1 $2" "$wanted" "$status"
  proven || fail "$1 $2: the signature of the answer is wrong"
}

# operate COMMAND PARAMETERS: plays the customer, and the clock.
operate() {
  curl -sS --fail-with-body --max-time 20 -o "$work/said" -d "$2" "${url}_emulator/api/$1" || fail "$1: $(cat "$work/said")"
}

# sealed TEXT: encrypted for the platform.
sealed() {
  printf '%s' "$1" | openssl pkeyutl -encrypt -pubin -inkey "$platform_key" -pkeyopt rsa_padding_mode:oaep |
    openssl base64 -A
}

# Asked before a serial is known, as some clients do: with an empty one.
if [ -n "$certificate_serial" ]; then
  ask 200 GET v3/certificates '' 'Wechatpay-Serial;'
  expect serial_no "$certificate_serial" "$(value serial_no "$work/answer")"
else
  ask 404 GET v3/certificates '' 'Wechatpay-Serial;'
  expect code RESOURCE_NOT_EXISTS "$(value code "$work/answer")"
fi
echo certificates

user=v3/offlinefacemch/organizations/o1/users/out-user-id/u1
ask 204 PATCH $user "{\"user_name\":\"$(sealed 张三)\",\"status\":\"NORMAL\"}" "Wechatpay-Serial: $platform_serial"
ask 200 GET $user
expect 'user_name' 张三 "$(value user_name "$work/answer")"
echo K12

ask 400 PATCH $user '{"user_name":"张三"}' "Wechatpay-Serial: $platform_serial"
expect code PARAM_ERROR "$(value code "$work/answer")"
good=$serial
serial=${serial/%?/X}
ask 401 GET $user
expect code SIGN_ERROR "$(value code "$work/answer")"
serial=$good
echo refusal

order=curl-$(date +%s)-$$
ask 200 POST v3/pay/transactions/native "{\"appid\":\"wxd678efh567hg6787\",\"mchid\":\"$mchid\",\"description\":\"A book\",\"out_trade_no\":\"$order\",\"notify_url\":\"http://127.0.0.1:9/notify\",\"amount\":{\"total\":100}}"
expect code_url weixin "$(value code_url "$work/answer" | cut -d : -f 1)"
echo order

operate pay "{\"out_trade_no\":\"$order\"}"
ask 200 GET "v3/pay/transactions/out-trade-no/$order?mchid=$mchid"
expect trade_state SUCCESS "$(value trade_state "$work/answer")"
day=$(value success_time "$work/answer" | cut -c 1-10)
echo payment

ask 200 POST v3/refund/domestic/refunds "{\"out_trade_no\":\"$order\",\"out_refund_no\":\"refund-$order\",\"amount\":{\"refund\":40,\"total\":100,\"currency\":\"CNY\"}}"
expect status PROCESSING "$(value status "$work/answer")"
operate advance '{"seconds":60}'
ask 200 GET "v3/refund/domestic/refunds/refund-$order"
expect status SUCCESS "$(value status "$work/answer")"
echo refund

operate advance '{"seconds":172800}' # the bill of a day is there on the next
ask 200 GET "v3/bill/tradebill?bill_date=$day&bill_type=ALL"
hash=$(value hash_value "$work/answer")
download=$(value download_url "$work/answer")
call GET "${download#"$url"}"
expect 'the bill' 200 "$status"
expect 'SHA-1 of the bill' "$hash" "$(sha1sum < "$work/answer" | cut -d ' ' -f 1)"
grep -q "\`$order," "$work/answer" || fail 'the order is not in the bill:' "$(cat "$work/answer")"
echo bill
