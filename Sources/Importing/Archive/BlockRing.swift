internal import Dispatch
internal import Synchronization

/// The blocks that a file is read into, one after the other, and the SHA-256 of all that was read into them.
///
/// The digest is worked out on a thread of its own, some blocks behind, since it takes a third of the time that reading rows
/// does.
@safe final class BlockRing: Sendable {
    /// The bytes of a block.
    static let blockSize = 1 << 20
    private static let count = 8

    private nonisolated(unsafe) let blocks: [UnsafeMutableRawBufferPointer]
    /// Entered while the digest needs the block.
    private let uses: [DispatchGroup]
    private let queue = DispatchQueue(label: "digest")
    private let digest = Mutex(Digest())

    init() {
        unsafe blocks = (0..<Self.count).map { _ in .allocate(byteCount: Self.blockSize, alignment: 16) }
        uses = (0..<Self.count).map { _ in DispatchGroup() }
    }

    deinit {
        for place in 0..<Self.count {
            uses[place].wait()
            unsafe blocks[place].deallocate()
        }
    }

    /// The block of a number, counted on and on, when it may be written.
    func block(_ number: Int) -> UnsafeMutableRawBufferPointer {
        uses[number % Self.count].wait()
        return unsafe blocks[number % Self.count]
    }

    /// Adds the first bytes of a block to the digest; they stay as they are until the block is asked for again.
    func digest(_ number: Int, count: Int) {
        let use = uses[number % Self.count]
        use.enter()
        queue.async { [self] in
            digest.withLock { unsafe $0.add(UnsafeRawBufferPointer(rebasing: blocks[number % Self.count][..<count])) }
            use.leave()
        }
    }

    /// The digest of all blocks in hexadecimal.
    func finish() -> String {
        queue.sync {}
        return digest.withLock { $0.finish() }
    }
}
