import Glibc

/// A way for a program to go wrong.
enum Fault: String, CaseIterable {
    case bounds, overflow, unwrapped, fatal, thrown, exited, aborted, pointer, stack, worker

    struct Complaint: Error {}

    func happen() throws {
        // Numbers that the compiler does not know, so that it does not refuse what is wrong on purpose.
        let (zero, one) = (Int(CommandLine.argc) - 2, Int(CommandLine.argc) - 1)
        switch self {
        case .bounds: print([1, 2, 3][3 + zero])
        case .overflow: print(Int.max + zero + one)
        case .unwrapped: print(CommandLine.arguments.dropFirst(2 + zero).first!)
        case .fatal: fatalError("Something that cannot be has happened.")
        case .thrown: throw Complaint()
        // As a library does that knows no other way out.
        case .exited: exit(3)
        case .aborted: abort()
        case .pointer:
            if let pointer = unsafe UnsafeMutablePointer<Int>(bitPattern: 8 + zero) { unsafe pointer.pointee = 1 }
        case .stack: print(Self.deep(zero))
        case .worker:
            // Off the thread that owns the terminal.
            var thread = pthread_t()
            unsafe pthread_create(&thread, nil, { _ in fatalError("A worker has gone wrong.") }, nil)
            pthread_join(thread, nil)
        }
    }

    /// Calls itself until the stack is full.
    @inline(never)
    private static func deep(_ depth: Int) -> Int {
        guard depth >= 0 else { return 0 }
        let below = deep(depth + 1)
        return below &+ depth
    }
}
