#define _GNU_SOURCE
#include "Private.h"

#include <sys/mman.h>
#include <unistd.h>

// A line that a library writes to standard error would draw over the screen. While the terminal is taken it goes to a
// file in memory, and is printed after the terminal is given back: a message of a trap, for one, must not get lost.

static volatile sig_atomic_t held = 0;
static int keptErrors = -1;
static int memory = -1;

void cTerminalHoldErrors(void) {
    if (held || !isatty(STDERR_FILENO)) return;
    if (memory < 0) memory = memfd_create("dyad-stderr", MFD_CLOEXEC);
    if (memory < 0) return;
    keptErrors = dup(STDERR_FILENO);
    if (keptErrors < 0) return;
    if (dup2(memory, STDERR_FILENO) >= 0) {
        held = 1;
    } else {
        close(keptErrors);
    }
}

void cTerminalReleaseErrors(void) {
    if (!held) return;
    held = 0;
    dup2(keptErrors, STDERR_FILENO);
    char bytes[4096];
    off_t place = 0;
    ssize_t count;
    while ((count = pread(memory, bytes, sizeof bytes, place)) > 0) {
        cTerminalSend(STDERR_FILENO, bytes, (size_t)count);
        place += count;
    }
    if (ftruncate(memory, 0) == 0) lseek(memory, 0, SEEK_SET);
    close(keptErrors);
    keptErrors = -1;
}

void cTerminalForgetErrors(void) {
    if (memory >= 0) close(memory);
    memory = -1;
}
