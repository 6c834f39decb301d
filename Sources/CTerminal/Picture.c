#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CTerminal.h"
#include "Private.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>

const char *cTerminalCapability(const char *name) {
    const char *value = tigetstr(name);
    return value == (char *)-1 ? NULL : value;
}

bool CTerminalLocaleIsUTF8(void) {
    setlocale(LC_ALL, "");
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

void CTerminalSize(int *width, int *height) {
    struct winsize size;
    bool known = ioctl(cTerminal.output, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0;
    *width = known ? size.ws_col : COLS;
    *height = known ? size.ws_row : LINES;
}

const char *CTerminalKeyBytes(const char *name) {
    return cTerminalCapability(name);
}

int CTerminalWidth(uint32_t scalar) {
    return wcwidth((wchar_t)scalar);
}

int CTerminalEscapeDelay(void) {
    const char *wish = getenv("ESCDELAY");
    int milliseconds = wish ? atoi(wish) : 0;
    return milliseconds > 0 && milliseconds <= 10000 ? milliseconds : 25;
}

int CTerminalStartColors(void) {
    if (!has_colors() || start_color() == ERR || use_default_colors() == ERR) return 0;
    return COLORS;
}

void CTerminalSetPair(int pair, int foreground) {
    init_pair((short)pair, (short)foreground, -1);
}

void CTerminalWrite(int row, int column, const wchar_t *text, int count, int marks, int pair) {
    attr_t attributes = A_NORMAL;
    if (marks & CTerminalBold) attributes |= A_BOLD;
    if (marks & CTerminalReverse) attributes |= A_REVERSE;
    if (marks & CTerminalUnderline) attributes |= A_UNDERLINE;
    if (marks & CTerminalDim) attributes |= A_DIM;
    attr_set(attributes, (short)pair, NULL);
    mvaddnwstr(row, column, text, count);
}

// Curses sets the region that scrolls for the size that the database gives, 24 lines, and not again for the size of the
// terminal: a line that it inserts further down would be ignored there, and what is below would stay where it was.
static bool isRegionSet = false;

static void setRegion(void) {
    // Back from the shell, curses takes the second screen first and then sets the region by itself. Before that, setting it
    // would send the cursor of the first screen home, and whatever comes after the program would write over what is there.
    if (isRegionSet || isendwin()) return;
    isRegionSet = true;
    const char *region = cTerminalCapability("csr");
    const char *whole = region ? tiparm(region, 0, LINES - 1) : NULL;
    if (!whole) return;
    cTerminalSend(cTerminal.curses, whole, strlen(whole));
    // Setting it has sent the cursor home, and curses, which writes from where it left it, does not know.
    int row, column;
    getyx(curscr, row, column);
    const char *address = row >= 0 && column >= 0 ? tiparm(cTerminalCapability("cup"), row, column) : NULL;
    if (!address) return;
    // Without the mark of padding that the VT100's has, `$<5>`, which only tputs understands.
    const char *padding = strstr(address, "$<");
    cTerminalSend(cTerminal.curses, address, padding ? (size_t)(padding - address) : strlen(address));
}

static void update(int cursorRow, int cursorColumn) {
    setRegion();
    if (cursorRow >= 0) move(cursorRow, cursorColumn);
    curs_set(cursorRow >= 0 ? 1 : 0);
    wnoutrefresh(stdscr);
    doupdate();
}

bool CTerminalFlush(int cursorRow, int cursorColumn) {
    if (!cTerminal.taken || cTerminal.away) return true;
    // What the terminal has not taken yet comes first; until then what follows stays in the picture.
    if (!cTerminalSendRest()) return false;
    if (cTerminalReconnect()) CTerminalRepaint();
    if (cTerminalBeginFrame()) {
        update(cursorRow, cursorColumn);
        cTerminalEndFrame();
        return cTerminalSendRest();
    }
    cTerminalBeginOutput();
    update(cursorRow, cursorColumn);
    return cTerminalEndOutput();
}

bool CTerminalSendSequence(const char *bytes, int count) {
    if (!cTerminal.taken || cTerminal.away || !cTerminal.ecma) return false;
    if (cTerminalReconnect()) CTerminalRepaint();
    cTerminalBeginOutput();
    cTerminalSend(cTerminal.curses, bytes, (size_t)count);
    return cTerminalEndOutput();
}

void CTerminalRepaint(void) {
    isRegionSet = false;
    clearok(curscr, TRUE);
}

void CTerminalResize(int width, int height) {
    // Not resizeterm(), which puts KEY_RESIZE into a queue that is never read.
    resize_term(height, width);
    // The picture of the former size stays in part, and the last cell of a frame is never written over it.
    erase();
    CTerminalRepaint();
}
