#pragma once

// libarchive reads zip, zlib reads gzip, nettle makes SHA-256: the first needs the two others anyway.
#include <archive.h>
#include <archive_entry.h>
#include <nettle/sha2.h>
#include <zlib.h>
