#define _GNU_SOURCE
#include "CTerminal.h"
#include "Private.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

// Handlers only write the number of the signal to a pipe, which the loop reads: no function of curses may run in one.
// They are installed before newterm, so that ncurses leaves its own out: its handler of SIGINT and SIGTERM calls endwin,
// and its handler of SIGWINCH only speaks through wgetch, which is never called here.

static const int noted[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH, SIGTSTP, SIGCONT};
static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
enum { notedCount = sizeof noted / sizeof *noted, fatalCount = sizeof fatal / sizeof *fatal };

static struct sigaction notedBefore[notedCount], fatalBefore[fatalCount], alarmBefore;
static int signalPipe[2] = {-1, -1};
static volatile sig_atomic_t deadly = 0, sending = 0, diverted = 0;
static pthread_t owner;
static stack_t handlerStack;

/// How long the terminal may take to accept output, and the program to end after it is told to, in seconds.
enum { patience = 5 };

static void note(int number) {
    int former = errno;
    unsigned char byte = (unsigned char)number;
    if (write(signalPipe[1], &byte, 1) < 0) { /* Full: as many are waiting already. */ }
    if (number == SIGTERM || number == SIGHUP) {
        deadly = number;
        alarm(patience);
    }
    errno = former;
}

/// The terminal has accepted nothing for too long, or the program has not ended when told to.
static void timeUp(int number) {
    if (sending) {
        // The call that waits is the owner's, and only a signal to its thread ends the waiting.
        if (!pthread_equal(pthread_self(), owner)) {
            pthread_kill(owner, number);
            return;
        }
        int former = errno;
        sending = 0;
        diverted = dup2(cTerminal.sink, cTerminal.curses) >= 0;
        if (deadly) alarm(patience);
        errno = former;
        return;
    }
    if (!deadly) return;
    cTerminalRescue();
    signal(deadly, SIG_DFL);
    raise(deadly);
}

void cTerminalBeginOutput(void) {
    sending = 1;
    if (!deadly) alarm(patience);
}

bool cTerminalEndOutput(void) {
    sending = 0;
    if (!deadly) alarm(0);
    return !diverted;
}

bool cTerminalReconnect(void) {
    if (!diverted) return false;
    diverted = dup2(cTerminal.output, cTerminal.curses) < 0;
    return true;
}

/// Restores the terminal first, then leaves the rest to whoever handled the signal before: Swift's backtracer, or the
/// system. A trap repeats when the handler returns; a signal that somebody sent has to be sent again.
static void crash(int number, siginfo_t *info, void *context) {
    (void)context;
    cTerminalRescue();
    for (int i = 0; i < fatalCount; i++) sigaction(fatal[i], &fatalBefore[i], NULL);
    if (info->si_code <= 0) raise(number);
}

static void catchNoted(int index) {
    struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    sigaction(noted[index], &action, &notedBefore[index]);
    // Who started the program with a signal ignored, as nohup does, meant it.
    if (notedBefore[index].sa_handler == SIG_IGN) sigaction(noted[index], &notedBefore[index], NULL);
}

/// A stack of its own for the handlers of fatal signals, since the overflow of the stack is one of their causes. The Swift
/// runtime may have set one already.
static void prepareStack(void) {
    stack_t present;
    if (sigaltstack(NULL, &present) != 0 || !(present.ss_flags & SS_DISABLE)) return;
    handlerStack.ss_size = 64 * 1024;
    handlerStack.ss_sp = malloc(handlerStack.ss_size);
    if (handlerStack.ss_sp) sigaltstack(&handlerStack, NULL);
}

bool cTerminalCatchSignals(void) {
    if (signalPipe[0] < 0 && pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0) return false;
    deadly = sending = diverted = 0;
    owner = pthread_self();
    prepareStack();
    for (int i = 0; i < notedCount; i++) catchNoted(i);
    struct sigaction action = {.sa_sigaction = crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < fatalCount; i++) sigaction(fatal[i], &action, &fatalBefore[i]);
    // Without SA_RESTART: it is there to end a wait.
    struct sigaction alarming = {.sa_handler = timeUp};
    sigemptyset(&alarming.sa_mask);
    sigaction(SIGALRM, &alarming, &alarmBefore);
    return true;
}

void cTerminalReleaseSignals(void) {
    alarm(0);
    sigaction(SIGALRM, &alarmBefore, NULL);
    for (int i = 0; i < fatalCount; i++) sigaction(fatal[i], &fatalBefore[i], NULL);
    for (int i = 0; i < notedCount; i++) sigaction(noted[i], &notedBefore[i], NULL);
    cTerminalForgetSignals(true);
}

void cTerminalCatchStop(bool catching) {
    for (int i = 0; i < notedCount; i++) {
        if (noted[i] != SIGTSTP) continue;
        if (catching) catchNoted(i);
        else sigaction(SIGTSTP, &notedBefore[i], NULL);
    }
}

/// Reads what waits in the pipe away: all of it, or all but the signals that ask the program to end.
void cTerminalForgetSignals(bool all) {
    bool ending[2] = {false, false};
    unsigned char byte;
    while (read(signalPipe[0], &byte, 1) == 1) {
        if (byte == SIGTERM) ending[0] = true;
        if (byte == SIGHUP) ending[1] = true;
    }
    if (all) return;
    if (ending[0]) note(SIGTERM);
    if (ending[1]) note(SIGHUP);
}

int CTerminalSignals(void) {
    return signalPipe[0];
}

void CTerminalStop(void) {
    CTerminalPause();
    kill(0, SIGTSTP);
    // The stop takes effect on the way back from a call. Waiting for the signal to continue makes sure that the terminal
    // is not taken again before; a group without a shell ignores the stop, hence the end of the waiting.
    struct pollfd pipe = {.fd = signalPipe[0], .events = POLLIN};
    poll(&pipe, 1, 100);
    CTerminalResume();
}
