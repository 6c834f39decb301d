#pragma once

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

// What the files of this module share. Signal handlers read it, so it is filled before they are installed.

typedef struct {
    /// Whether the terminal is ours to give back; and whether it is given back for a while.
    volatile sig_atomic_t taken, away;
    int input, output;
    /// The terminal again: as curses writes to it, and opened so that writing never waits (-1 if that failed).
    int curses, hasty;
    /// Where output goes that the terminal does not accept: /dev/null.
    int sink;
    /// The modes before us.
    struct termios modes;
    /// Whether the terminal obeys ECMA-48 and so may be sent modes that terminfo has no name for.
    bool ecma;
    /// Whether the mouse is wanted, and whether the terminal has one.
    bool mouse, hasMouse;
    /// The bytes that restore the screen, made ready beforehand since a signal handler may not ask terminfo.
    char restoring[512];
    size_t restoringCount;
} CTerminalState;

extern CTerminalState cTerminal;

/// A terminfo capability; NULL if the terminal lacks it.
const char *cTerminalCapability(const char *name);

/// Writes all bytes, or as many as are accepted. Safe in a signal handler.
void cTerminalSend(int descriptor, const char *bytes, size_t count);

/// Restores modes, screen and standard error without curses and without waiting. Safe in a signal handler.
void cTerminalRescue(void);

/// Begins output that may wait for the terminal. After a few seconds what is left of it goes to the sink, so that a terminal
/// which has stopped listening never holds the program up for good.
void cTerminalBeginOutput(void);
/// Ends such output; false if some of it went to the sink, and so for all output until it is reconnected.
bool cTerminalEndOutput(void);
/// Has output go to the terminal again; true if it did not before.
bool cTerminalReconnect(void);

/// Has what curses writes go into a frame in memory, until ``cTerminalEndFrame``; false if that cannot be done.
bool cTerminalBeginFrame(void);
/// Takes the frame over as what is to be sent, and gives curses the terminal again.
void cTerminalEndFrame(void);
/// Sends what the terminal has not taken yet, without waiting; false if something is left.
bool cTerminalSendRest(void);
void cTerminalForgetRest(void);

bool cTerminalCatchSignals(void);
void cTerminalReleaseSignals(void);
/// Lets Ctrl-Z have its default meaning, or not.
void cTerminalCatchStop(bool catching);
void cTerminalForgetSignals(bool all);

/// Keeps what is written to standard error, if that is a terminal, from drawing over the screen.
void cTerminalHoldErrors(void);
/// Lets standard error through again and prints what was held. Safe in a signal handler.
void cTerminalReleaseErrors(void);
void cTerminalForgetErrors(void);
