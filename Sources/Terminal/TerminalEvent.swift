package import Screen

/// What has happened while the program waited.
package enum TerminalEvent: Hashable, Sendable {
    /// A signal that asks the program for something.
    package enum Signal: Hashable, Sendable {
        case hangup, interrupt, quit, terminate
    }

    case key(Key)
    /// The terminal has another size. At most one comes at a time, with the latest size.
    case resize(Size)
    /// One of the descriptors waited on has something to read, or is at its end.
    case readable(Int32)
    /// After ``Signal/terminate`` and ``Signal/hangup`` the program has five seconds to leave.
    case signal(Signal)
    /// Somebody else asks the program to stop; answer with ``TerminalSession/suspend()``.
    case suspend
    /// The program runs again after a stop; the screen has been taken again and the last frame shown.
    case resumed
    /// The terminal is gone; nothing can be read or shown any more.
    case closed
}
