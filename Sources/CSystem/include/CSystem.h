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

/// Gives back the room of some bytes of a file, which read as zeros afterwards; its size stays.
///
/// Returns 0, or -1 with errno where the file system cannot do it.
int CSystemRelease(int descriptor, int64_t start, int64_t count);

#endif
