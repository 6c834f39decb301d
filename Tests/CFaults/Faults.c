#define _GNU_SOURCE
#include "Faults.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

// Loaded into the browser by LD_PRELOAD, so that it can be made to go wrong from outside wherever it is: it has no switch
// for that, and needs none. Each fault has a signal.

static volatile int depth = 0;
static volatile int *volatile nowhere = (volatile int *)8;

/// Calls itself until the stack is full.
__attribute__((noinline)) static int deeper(int below) {
    volatile char room[4096];
    if (below < 0) return 0;
    room[0] = (char)below;
    depth = below;
    return deeper(below + 1) + room[0];
}

static void *trap(void *unused) {
    (void)unused;
    __builtin_trap();
}

static void happen(int number) {
    switch ((Fault)(number - SIGRTMIN)) {
    case FaultTrap: trap(NULL); break;
    case FaultPointer: *nowhere = depth; break;
    case FaultStack: depth = deeper(0); break;
    case FaultAbort: abort();
    case FaultExit: exit(3);
    case FaultWorker: {
        // Off the thread that owns the terminal.
        pthread_t thread;
        if (pthread_create(&thread, NULL, trap, NULL) == 0) pthread_join(thread, NULL);
        break;
    }
    case FaultNoise: {
        static const char words[] = "A library has something to say.\n";
        if (write(STDERR_FILENO, words, sizeof words - 1) < 0) { /* Nobody listens. */ }
        break;
    }
    case FaultCount: break;
    }
}

__attribute__((constructor)) static void waitForSignals(void) {
    // On the stack of whoever is interrupted, which is what is to overflow.
    struct sigaction action = {.sa_handler = happen, .sa_flags = SA_RESTART | SA_NODEFER};
    sigemptyset(&action.sa_mask);
    for (int fault = 0; fault < FaultCount; fault++) sigaction(FaultSignal((Fault)fault), &action, NULL);
}
