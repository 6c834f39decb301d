#define _GNU_SOURCE
#include <fcntl.h>

#include "CSystem.h"

int CSystemRelease(int descriptor, int64_t start, int64_t count) {
    return fallocate(descriptor, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, start, count);
}
