#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the certificates of the test server again. They are worth nothing: the key lies beside them.
# names.txt holds the hosts that the test server can play.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
touch "$work/index"
cat >"$work/ca.cnf" <<END
[ca]
default_ca = ca
[ca]
database = $work/index
new_certs_dir = $work
rand_serial = yes
default_md = sha256
policy = policy
unique_subject = no
copy_extensions = none
[policy]
commonName = supplied
[authority]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
[server]
basicConstraints = CA:false
extendedKeyUsage = serverAuth
subjectAltName = $(sed 's/^/DNS:/' names.txt | paste -sd,)
[stranger]
basicConstraints = CA:false
extendedKeyUsage = serverAuth
subjectAltName = DNS:stranger.invalid
END

# issue NAME EXTENSIONS START END CA-OPTION...
issue() {
    name=$1 extensions=$2 start=$3 end=$4
    shift 4
    openssl req -new -key key.pem -subj "/CN=Galley test $name" -out "$work/request"
    openssl ca -batch -notext -config "$work/ca.cnf" -in "$work/request" -keyfile key.pem \
        -extensions "$extensions" -startdate "$start" -enddate "$end" -out "$name.pem" "$@"
}
openssl ecparam -name prime256v1 -genkey -noout -out key.pem
issue authority authority 20200101000000Z 21200101000000Z -selfsign
issue server server 20200101000000Z 21200101000000Z -cert authority.pem
issue stranger stranger 20200101000000Z 21200101000000Z -cert authority.pem
issue expired server 20200101000000Z 20210101000000Z -cert authority.pem
issue selfsigned server 20200101000000Z 21200101000000Z -selfsign
