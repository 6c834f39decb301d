internal import Dispatch
internal import Foundation
internal import Synchronization

/// Makes elements on a thread of its own, a few ahead of the one who takes them.
final class ReadAhead<Element: Sendable>: Sendable {
    private struct State {
        var waiting: [Element] = []
        var end: Result<Void, any Error>?
        var isStopped = false
    }

    private let state = Mutex(State())
    private let room: DispatchSemaphore
    private let something = DispatchSemaphore(value: 0)

    /// - Parameters:
    ///   - count: how many elements may wait.
    ///   - make: gives the next element, `nil` at the end; it is called by one thread.
    init(_ count: Int = 4, _ make: @escaping @Sendable () throws -> Element?) {
        room = DispatchSemaphore(value: count)
        let thread = Thread { [self] in
            let end = Result {
                while let element = try make() {
                    room.wait()
                    let isStopped = state.withLock { state in
                        state.waiting.append(element)
                        return state.isStopped
                    }
                    if isStopped { return }
                    something.signal()
                }
            }
            state.withLock { $0.end = end }
            something.signal()
        }
        thread.start()
    }

    /// The next element; `nil` at the end.
    ///
    /// - Throws: what making it threw.
    func next() throws -> Element? {
        something.wait()
        let (element, end) = state.withLock { ($0.waiting.isEmpty ? nil : $0.waiting.removeFirst(), $0.end) }
        guard let element else {
            // The end stays what it is, however often it is asked for.
            something.signal()
            try end?.get()
            return nil
        }
        room.signal()
        return element
    }

    /// Ends the making; to be called by whoever takes no more elements.
    func stop() {
        state.withLock { $0.isStopped = true }
        room.signal()
    }
}
