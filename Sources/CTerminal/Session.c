#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CTerminal.h"
#include "Private.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

CTerminalState cTerminal = {.curses = -1, .hasty = -1, .sink = -1};

static SCREEN *screen;
static FILE *inputFile, *outputFile;

#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"
#define MOUSE_ON "\033[?1000h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1000l"

void cTerminalSend(int descriptor, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t sent = write(descriptor, bytes, count);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return;
        bytes += sent;
        count -= (size_t)sent;
    }
}

/// Gives screen and modes back without curses, which would wait for the terminal.
static void leaveInHaste(void) {
    cTerminalSend(cTerminal.hasty, cTerminal.restoring, cTerminal.restoringCount);
    tcsetattr(cTerminal.output, TCSANOW, &cTerminal.modes);
}

void cTerminalRescue(void) {
    if (!cTerminal.taken) return;
    cTerminal.taken = 0;
    if (!cTerminal.away) leaveInHaste();
    cTerminalReleaseErrors();
}

/// Adds a capability to the restoring bytes, without the marks of padding (`$<5>`) that only tputs understands.
static void addRestoring(const char *bytes) {
    while (bytes && *bytes) {
        if (bytes[0] == '$' && bytes[1] == '<') {
            const char *end = strchr(bytes, '>');
            if (end) {
                bytes = end + 1;
                continue;
            }
        }
        if (cTerminal.restoringCount == sizeof cTerminal.restoring) return;
        cTerminal.restoring[cTerminal.restoringCount++] = *bytes++;
    }
}

static void prepareRestoring(void) {
    cTerminal.restoringCount = 0;
    if (cTerminal.ecma) addRestoring("\033[?2026l" MOUSE_OFF PASTE_OFF);
    addRestoring(cTerminalCapability("rmkx"));
    addRestoring(cTerminalCapability("cnorm"));
    addRestoring(cTerminalCapability("sgr0"));
    const char *leave = cTerminalCapability("rmcup");
    addRestoring(leave ? leave : "");
    // Without a second screen, what follows would be written into the middle of the picture.
    if (!leave) addRestoring(tiparm(cTerminalCapability("cup"), LINES - 1, 0));
    addRestoring("\r\n");
    if (leave) cTerminal.restoringCount -= 2;
}

static void sendModes(bool on) {
    if (!cTerminal.ecma) return;
    const char *paste = on ? PASTE_ON : PASTE_OFF;
    cTerminalSend(cTerminal.curses, paste, strlen(paste));
    if (!cTerminal.mouse || !cTerminal.hasMouse) return;
    const char *mouse = on ? MOUSE_ON : MOUSE_OFF;
    cTerminalSend(cTerminal.curses, mouse, strlen(mouse));
}

void CTerminalUseMouse(bool on) {
    bool changes = cTerminal.mouse != on;
    cTerminal.mouse = on;
    if (!changes || !cTerminal.taken || cTerminal.away || !cTerminal.ecma || !cTerminal.hasMouse) return;
    const char *mouse = on ? MOUSE_ON : MOUSE_OFF;
    cTerminalSend(cTerminal.curses, mouse, strlen(mouse));
}

static bool openFiles(int input, int output) {
    int reading = fcntl(input, F_DUPFD_CLOEXEC, 3);
    int writing = fcntl(output, F_DUPFD_CLOEXEC, 3);
    inputFile = reading < 0 ? NULL : fdopen(reading, "r");
    outputFile = writing < 0 ? NULL : fdopen(writing, "w");
    // A description of its own, so that not waiting is not shared with the shell.
    char name[64];
    snprintf(name, sizeof name, "/proc/self/fd/%d", output);
    cTerminal.hasty = open(name, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    cTerminal.sink = open("/dev/null", O_WRONLY | O_CLOEXEC);
    cTerminal.curses = writing;
    return inputFile && outputFile && cTerminal.sink >= 0 && tcgetattr(output, &cTerminal.modes) == 0;
}

static void closeFiles(void) {
    if (screen) delscreen(screen);
    if (inputFile) fclose(inputFile);
    if (outputFile) fclose(outputFile);
    if (cTerminal.hasty >= 0) close(cTerminal.hasty);
    if (cTerminal.sink >= 0) close(cTerminal.sink);
    screen = NULL;
    inputFile = outputFile = NULL;
    cTerminal.curses = cTerminal.hasty = cTerminal.sink = -1;
}

static CTerminalOutcome fail(CTerminalOutcome outcome) {
    int former = errno;
    closeFiles();
    errno = former;
    return outcome;
}

CTerminalOutcome CTerminalOpen(int input, int output, bool mouse) {
    static bool registered = false;
    if (cTerminal.taken) return CTerminalAlreadyOpen;
    // Curses would take any size the terminal claims, and fail for want of memory. The caller gives it one in bounds.
    use_env(FALSE);
    int problem = 0;
    if (setupterm(NULL, output, &problem) == ERR) {
        return problem < 0 ? CTerminalDatabaseMissing : problem > 0 ? CTerminalCannotAddress : CTerminalTypeUnknown;
    }
    // The database gives the Linux console, for one, no size; without any, newterm fails. The terminal is asked then.
    if (lines <= 0 || columns <= 0) use_env(TRUE);
    const char *address = cTerminalCapability("cup");
    if (!address) return CTerminalCannotAddress;
    cTerminal.ecma = strncmp(address, "\033[", 2) == 0;
    cTerminal.hasMouse = cTerminalCapability("kmous") != NULL;
    cTerminal.mouse = mouse;
    cTerminal.input = input;
    cTerminal.output = output;
    if (!openFiles(input, output) || !cTerminalCatchSignals()) return fail(CTerminalSystemError);
    screen = newterm(NULL, outputFile, inputFile);
    if (!screen) {
        cTerminalReleaseSignals();
        return fail(CTerminalTypeUnknown);
    }
    prepareRestoring();
    cTerminal.away = 0;
    cTerminal.taken = 1;
    // No meta(): it makes some terminals send Alt as the eighth bit, which UTF-8 has other uses for.
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    // Curses would otherwise look for waiting keys and leave a frame half sent.
    typeahead(-1);
    sendModes(true);
    cTerminalHoldErrors();
    if (!registered) registered = atexit(CTerminalClose) == 0;
    return CTerminalOpened;
}

/// Whether the terminal accepts output, waiting for it a little.
static bool acceptsOutput(void) {
    struct pollfd terminal = {.fd = cTerminal.output, .events = POLLOUT};
    return poll(&terminal, 1, 500) == 1 && (terminal.revents & POLLOUT) && !(terminal.revents & POLLHUP);
}

/// Gives screen and modes back, with curses where that can be done: endwin waits until all output is sent.
static void leaveScreen(void) {
    bool orderly = false;
    // In the middle of a frame the way out is the same as where the terminal takes nothing at all.
    if (acceptsOutput() && cTerminalSendRest()) {
        cTerminalReconnect();
        cTerminalBeginOutput();
        sendModes(false);
        endwin();
        // Without a second screen the shell would write its prompt over the last line of the picture.
        if (!cTerminalCapability("rmcup")) cTerminalSend(cTerminal.curses, "\r\n", 2);
        orderly = cTerminalEndOutput();
    }
    if (!orderly) leaveInHaste();
    cTerminalForgetRest();
    cTerminal.away = 1;
    cTerminalReleaseErrors();
}

void CTerminalClose(void) {
    if (!cTerminal.taken) return;
    if (!cTerminal.away) leaveScreen();
    cTerminal.taken = 0;
    cTerminalReleaseSignals();
    cTerminalForgetErrors();
    closeFiles();
}

void CTerminalPause(void) {
    if (!cTerminal.taken || cTerminal.away) return;
    leaveScreen();
    cTerminalCatchStop(false);
}

void CTerminalResume(void) {
    if (!cTerminal.taken) return;
    if (cTerminal.away) {
        cTerminalForgetSignals(false);
        cTerminalCatchStop(true);
    }
    reset_prog_mode();
    cTerminal.away = 0;
    keypad(stdscr, TRUE);
    sendModes(true);
    cTerminalHoldErrors();
    CTerminalRepaint();
}
