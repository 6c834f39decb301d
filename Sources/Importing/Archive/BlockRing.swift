internal import Dispatch
internal import Glibc
internal import Synchronization

/// Reads a file block after block, some of them ahead of whoever takes them, and works out the SHA-256 of all of it.
///
/// Both are done on a thread of their own, and together take about as long as reading rows does.
@safe final class BlockRing: Sendable {
    /// The bytes of a block, and of the memory in front of it, which is for whoever takes it: the beginning of a line, say,
    /// whose end is in the block. Both together are as long as a line may be.
    static let blockSize = TextBlocks.lineLimit - headroom
    static let headroom = 64 << 10
    private static let count = 8

    private struct State {
        /// How many bytes each block has: none at the end of the file.
        var filled = [Result<Int, Failure>](repeating: .success(0), count: BlockRing.count)
        var isAtEnd = false
    }

    /// Why the system could not read on.
    struct Failure: Error { let reason: String }

    private let descriptor: CInt
    private let isOwner: Bool
    /// Each with the memory in front of it.
    private nonisolated(unsafe) let blocks: [UnsafeMutableRawBufferPointer]
    private let ready: [DispatchSemaphore]
    private let queue = DispatchQueue(label: "blocks")
    private let state = Mutex(State())
    private let digest = Mutex(Digest())

    /// - Parameter isOwner: whether the descriptor is closed at the end.
    init(reading descriptor: CInt, isOwner: Bool) {
        self.descriptor = descriptor
        self.isOwner = isOwner
        let size = Self.headroom + Self.blockSize
        unsafe blocks = (0..<Self.count).map { _ in .allocate(byteCount: size, alignment: 16) }
        ready = (0..<Self.count).map { _ in DispatchSemaphore(value: 0) }
    }

    // What is under way holds the ring, so that nothing reads any more.
    deinit {
        for place in 0..<Self.count { unsafe blocks[place].deallocate() }
        if isOwner { close(descriptor) }
    }

    /// Starts reading into all blocks.
    func start() { for place in 0..<Self.count { fill(place) } }

    /// The bytes of a block, by its number in the file, as soon as they are there; they are the taker's until it is given
    /// back.
    func take(_ number: Int) throws(Failure) -> UnsafeMutableRawBufferPointer {
        let place = number % Self.count
        ready[place].wait()
        let count = try state.withLock { $0.filled[place] }.get()
        return unsafe UnsafeMutableRawBufferPointer(rebasing: block(place)[..<count])
    }

    /// Gives a block back, which is filled again with what follows the others.
    func giveBack(_ number: Int) { fill(number % Self.count) }

    /// The digest of all that was read in hexadecimal.
    func finish() -> String {
        queue.sync {}
        return digest.withLock { $0.finish() }
    }

    /// Reads no further.
    ///
    /// - Parameter waits: whether to wait until what is under way has ended, which may take for ever where a pipe gives nothing.
    func stop(waits: Bool) {
        state.withLock { $0.isAtEnd = true }
        if waits { queue.sync {} }
    }

    private func block(_ place: Int) -> UnsafeMutableRawBufferPointer {
        unsafe UnsafeMutableRawBufferPointer(rebasing: blocks[place][Self.headroom...])
    }

    private func fill(_ place: Int) {
        queue.async { [self] in
            let result = state.withLock { $0.isAtEnd } ? .success(0) : unsafe read(into: block(place))
            let count = (try? result.get()) ?? 0
            // Before somebody takes it, who may write there.
            digest.withLock { unsafe $0.add(UnsafeRawBufferPointer(rebasing: block(place)[..<count])) }
            state.withLock { state in
                state.filled[place] = result
                if count == 0 { state.isAtEnd = true }
            }
            ready[place].signal()
        }
    }

    /// Fills a block, so that what follows works on long pieces: a pipe gives little at a time.
    private func read(into block: UnsafeMutableRawBufferPointer) -> Result<Int, Failure> {
        var filled = 0
        while filled < block.count {
            let got = unsafe Glibc.read(descriptor, block.baseAddress?.advanced(by: filled), block.count - filled)
            if got < 0 {
                if errno == EINTR { continue }
                return .failure(Failure(reason: systemError()))
            }
            if got == 0 { break }
            filled += got
        }
        return .success(filled)
    }
}
