#!/bin/sh
# Posts first.graphql to a running hub and prints its JSON answer.
#   first.sh [URL]    URL: http://127.0.0.1:8000/graphql if not given
#   CODE=419001102202 first.sh    another village, town or grid
set -eu

url=${1:-http://127.0.0.1:8000/graphql}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

# A JSON string needs three things escaped here: the query holds no other control characters.
query=$(sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/$/\\n/' "$here/first.graphql" | tr -d '\n\r')
case ${CODE-} in
  '') variables='{}' ;;
  *[!0-9]*) echo "first.sh: CODE must be digits." >&2; exit 2 ;;
  *) variables="{\"code\": \"$CODE\"}" ;;
esac
body="{\"query\": \"$query\", \"variables\": $variables}"

if command -v curl >/dev/null 2>&1; then
  answer=$(printf '%s' "$body" | curl -sS -w '\n%{http_code}' -H 'Content-Type: application/json' \
    -H 'Accept: application/json' --data-binary @- "$url")
  printf '%s\n' "$answer" | sed '$d'
  status=$(printf '%s\n' "$answer" | tail -n 1)
  [ "$status" = 200 ] || { echo "first.sh: the answer has the status $status." >&2; exit 1; }
elif command -v python3 >/dev/null 2>&1; then
  printf '%s' "$body" | python3 -c '
import sys, urllib.error, urllib.request
headers = {"Content-Type": "application/json", "Accept": "application/json"}
request = urllib.request.Request(sys.argv[1], sys.stdin.buffer.read(), headers)
try:
    sys.stdout.buffer.write(urllib.request.urlopen(request).read())
except urllib.error.HTTPError as error:
    sys.stdout.buffer.write(error.read())
    sys.exit(1)
except OSError as error:
    sys.exit(f"first.sh: the hub cannot be reached: {error}")
' "$url"
  echo
else
  echo "first.sh: neither curl nor python3 was found." >&2
  exit 1
fi
