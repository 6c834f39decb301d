#pragma once

#include <signal.h>

/// What a program can be made to do wrong from outside.
typedef enum {
    /// What Swift does for an index out of bounds, an overflow, a `fatalError`.
    FaultTrap,
    FaultPointer,
    FaultStack,
    FaultAbort,
    /// As a library does that knows no other way out.
    FaultExit,
    /// A trap on another thread.
    FaultWorker,
    /// Nothing wrong, but a line on standard error.
    FaultNoise,
    FaultCount,
} Fault;

/// The signal that stands for a fault; SIGRTMIN is a macro.
static inline int FaultSignal(Fault fault) {
    return SIGRTMIN + (int)fault;
}
