#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <wchar.h>

// What Swift cannot reach of ncursesw and of signals: macros, global variables, variadic functions, and code that has to
// run inside a signal handler. Nothing of curses' global state crosses this header. There is one terminal at a time, and
// only the thread that opened it calls these functions, apart from where a line says otherwise.

// -- Opening and leaving --

/// How opening ended. An enumeration of our own, since `newterm` only says NULL and `setupterm` numbers its reasons.
typedef enum {
    CTerminalOpened,
    CTerminalAlreadyOpen,
    CTerminalTypeUnknown,
    CTerminalDatabaseMissing,
    CTerminalCannotAddress,
    CTerminalSystemError,
} CTerminalOutcome;

/// Takes the terminal over: `newterm` (`initscr` would end the process where it fails), modes, signals, standard error.
/// `input` and `output` are descriptors of the same terminal and stay the caller's. `errno` tells about a system error.
CTerminalOutcome CTerminalOpen(int input, int output, bool mouse);

/// Has the terminal report the mouse, where it has one, or leaves the mouse to it.
void CTerminalUseMouse(bool on);

/// Gives the terminal back for good; does nothing when it is not taken. Called at exit too. Ends within
/// seconds even if the terminal accepts no output.
void CTerminalClose(void);

/// Gives the terminal back for a while, to an editor or to the shell. Ctrl-Z then stops the whole group, as it should.
void CTerminalPause(void);

/// Takes the terminal again after a pause, or after a stop that came unannounced; the next frame is painted whole.
void CTerminalResume(void);

/// Gives the terminal back, stops the process group as Ctrl-Z does by default, and takes the terminal again when told to
/// continue.
void CTerminalStop(void);

// -- Facts about the terminal --

/// Sets the locale from the environment and tells whether its characters are UTF-8: `CODESET` is a macro.
bool CTerminalLocaleIsUTF8(void);

/// The size in cells, by ioctl (variadic), else as terminfo has it (`COLS` and `LINES` are global variables).
void CTerminalSize(int *columns, int *rows);

/// The bytes that a key sends, by its terminfo name; NULL if it has none. `tigetstr` returns -1 for a wrong name, which is
/// no pointer that Swift could compare.
const char *CTerminalKeyBytes(const char *name);

/// The cells that the C library, and so ncurses, gives a character; -1 for one it does not know. `wcwidth` is hidden
/// behind a feature macro.
int CTerminalWidth(uint32_t scalar);

/// How many milliseconds to wait for what follows an Esc: `ESCDELAY` if the environment has it, else 25.
int CTerminalEscapeDelay(void);

// -- Showing --

/// The marks of a run of text, as bits: `A_BOLD` and its like are macros.
enum { CTerminalBold = 1, CTerminalReverse = 2, CTerminalUnderline = 4, CTerminalDim = 8 };

/// Starts colour on the terminal's own background and returns how many colours there are (`COLORS` is a global variable);
/// 0 if there are none or the terminal's own colours cannot be kept. Without this call no colour is ever sent.
int CTerminalStartColors(void);

/// Gives a colour pair, from 1, a foreground; the background stays the terminal's own.
void CTerminalSetPair(int pair, int foreground);

/// Writes a run of text into the picture, from an absolute place, with marks and a pair (0 for the terminal's own).
void CTerminalWrite(int row, int column, const wchar_t *text, int count, int marks, int pair);

/// Sends what has changed in the picture, in one piece and without waiting, and places the cursor, or hides it with a
/// negative row. Returns false if the terminal has not taken all of it; the next flush goes on from there.
bool CTerminalFlush(int cursorRow, int cursorColumn);

/// Sends a control sequence that curses has no word for, between two frames. Returns false if the terminal does not
/// obey ECMA-48, or has not accepted all of it for five seconds.
bool CTerminalSendSequence(const char *bytes, int count);

/// Has the next flush paint everything, whatever the terminal is thought to show.
void CTerminalRepaint(void);

/// Gives the picture another size.
void CTerminalResize(int columns, int rows);

// -- Signals --

/// A descriptor from which one byte can be read for each signal that came, its number. Signals are only noted in the
/// handler, since neither Swift nor curses may run there.
int CTerminalSignals(void);
