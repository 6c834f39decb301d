import Dispatch
import Relations
import Synchronization

/// Hands batches of events from the thread that reads a file to the one that stores them. So many may wait as come in
/// while the other thread sorts some; then the reader waits.
final class BatchQueue: Sendable {
    private struct State {
        var waiting: [EventBatch] = []
        /// The batch that was taken last, and those taken before it, whose memory may be used again.
        var taken: EventBatch?
        var spare: [EventBatch] = []
        var end: Result<ImportReport, any Error>?
        var isClosed = false
    }

    private let state = Mutex(State())
    private let room: DispatchSemaphore
    private let something = DispatchSemaphore(value: 0)

    /// - Parameter mostWaiting: as many batches as may wait.
    init(mostWaiting: Int = 12) { room = DispatchSemaphore(value: mostWaiting) }

    /// Hands a batch on, when there is room.
    ///
    /// - Throws: ``NobodyReads`` where nobody takes batches any more.
    func put(_ batch: EventBatch) throws {
        room.wait()
        let isClosed = state.withLock { state in
            if !state.isClosed { state.waiting.append(batch) }
            return state.isClosed
        }
        if isClosed { throw NobodyReads() }
        something.signal()
    }

    /// Ends the batches, with what is known at the end or with what went wrong.
    func end(_ result: Result<ImportReport, any Error>) {
        state.withLock { $0.end = result }
        something.signal()
    }

    /// The next batch; `nil` at the end.
    ///
    /// - Throws: what reading the file threw.
    func next() throws -> EventBatch? {
        something.wait()
        let (batch, end) = state.withLock { state in
            // Whoever asks for the next one has done with the one before.
            if let taken = state.taken, state.spare.count < Self.mostSpare { state.spare.append(taken) }
            state.taken = state.waiting.isEmpty ? nil : state.waiting.removeFirst()
            return (state.taken, state.end)
        }
        guard let batch else {
            something.signal()
            _ = try end?.get()
            return nil
        }
        room.signal()
        return batch
    }

    /// A batch that nobody needs any more.
    func spare() -> EventBatch? { state.withLock { $0.spare.popLast() } }

    private static let mostSpare = 4

    /// What is known at the end.
    func report() throws -> ImportReport? { try state.withLock { $0.end }?.get() }

    /// Takes no more batches: a reader that waits goes on and is told.
    func close() {
        state.withLock { state in
            state.isClosed = true
            state.waiting = []
        }
        room.signal()
    }

    /// The store has failed, so that reading on has no purpose.
    struct NobodyReads: Error {}
}
