// What Swift has no words for: bytes looked at together, and a call of the system that Glibc's module leaves out.
#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

typedef uint8_t CSystemBytes __attribute__((vector_size(64)));
typedef bool CSystemFlags __attribute__((ext_vector_type(64)));

/// Which of 64 bytes are equal to one: bit n of the mask stands for byte n.
static inline uint64_t CSystemMask(const void *_Nonnull bytes, uint8_t byte) {
    CSystemBytes found;
    memcpy(&found, bytes, sizeof found);
    CSystemFlags flags = __builtin_convertvector(found == byte, CSystemFlags);
    uint64_t mask;
    memcpy(&mask, &flags, sizeof mask);
    return mask;
}

/// Whether so many times 64 bytes are ASCII, and none is NUL.
static inline bool CSystemIsPlain(const void *_Nonnull bytes, intptr_t count) {
    CSystemBytes all = {0}, least = all - 1;
    for (intptr_t block = 0; block < count; ++block) {
        CSystemBytes found;
        memcpy(&found, (const char *)bytes + block * (intptr_t)sizeof found, sizeof found);
        all |= found;
        least = __builtin_elementwise_min(least, found);
    }
    return __builtin_reduce_or(all) < 0x80 && __builtin_reduce_min(least) > 0;
}

/// Gives back the room of some bytes of a file, which read as zeros afterwards; its size stays.
///
/// Returns 0, or -1 with errno where the file system cannot do it.
int CSystemRelease(int descriptor, int64_t start, int64_t count);

#endif
