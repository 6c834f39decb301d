#define _GNU_SOURCE
#include "Private.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

// Curses writes to the terminal after every movement of the cursor: some fifty times for a frame, each of which wakes the
// terminal up, and waits where the terminal does not read. So it draws into a file in memory, and the frame goes to the
// terminal in one piece; of what the terminal does not take, the rest is kept until it does.

static int canvas = -1;
static char *rest = NULL;
static size_t restSize = 0, restStart = 0, restEnd = 0;

bool cTerminalBeginFrame(void) {
    if (cTerminal.hasty < 0) return false;
    if (canvas < 0) canvas = memfd_create("dyad-frame", MFD_CLOEXEC);
    return canvas >= 0 && dup2(canvas, cTerminal.curses) >= 0;
}

void cTerminalEndFrame(void) {
    off_t size = lseek(canvas, 0, SEEK_CUR);
    if (size > 0 && (size_t)size > restSize) {
        char *larger = realloc(rest, (size_t)size);
        if (larger) {
            rest = larger;
            restSize = (size_t)size;
        }
    }
    ssize_t count = size > 0 && (size_t)size <= restSize ? pread(canvas, rest, (size_t)size, 0) : 0;
    restStart = 0;
    restEnd = count > 0 ? (size_t)count : 0;
    lseek(canvas, 0, SEEK_SET);
    dup2(cTerminal.output, cTerminal.curses);
}

bool cTerminalSendRest(void) {
    while (restStart < restEnd) {
        ssize_t sent = write(cTerminal.hasty, rest + restStart, restEnd - restStart);
        if (sent < 0 && errno == EINTR) continue;
        if (sent < 0 && errno == EAGAIN) return false;
        // A terminal that is gone takes nothing any more; reading from it tells.
        if (sent <= 0) break;
        restStart += (size_t)sent;
    }
    restStart = restEnd = 0;
    return true;
}

void cTerminalForgetRest(void) {
    restStart = restEnd = 0;
}
