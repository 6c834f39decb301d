#pragma once

// libarchive reads zip, zlib reads gzip, libcrypto makes SHA-256, by the functions that need no set-up.
#include <archive.h>
#include <archive_entry.h>
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
#include <zlib.h>
