package import Relations

/// A file of coded events: plain, `.gz` or `.zip`, or standard input.
///
/// It is read once, from front to back, so that a pipe will do, and with the same memory whatever its size.
package struct EventFile {
    private let source: ByteSource

    /// - Parameter path: `-` stands for standard input.
    /// - Throws: ``ImportError/unreadable(file:reason:)``
    package init(_ path: String) throws { source = try ByteSource(path: path) }

    /// Reads from a descriptor, which stays open.
    package init(descriptor: CInt, name: String) throws {
        source = try ByteSource(descriptor: descriptor, file: name, isOwner: false)
    }

    /// The size of the file in bytes; `nil` where it cannot be known, as for a pipe.
    package var size: Int? { source.total }

    /// SHA-256 of the bytes as they are given, in hexadecimal; the file is read for it.
    package func digest() throws -> String { try source.finish() }

    /// Reads the whole file.
    ///
    /// Nothing is known of a file before its last byte: an archive may be broken there. So what was handed on may be kept
    /// only when this returns.
    ///
    /// - Parameters:
    ///   - dataset: the data set that the file is to be of; by its content where `nil`.
    ///   - isCancelled: asked between batches.
    ///   - progress: told after each batch.
    ///   - spare: gives batches that nobody needs any more, whose memory is used again.
    ///   - body: takes the events in the order of the file, some thousand at a time.
    /// - Throws: ``ImportError``, and whatever the body throws.
    package func read(
        as dataset: Dataset? = nil, with books: ImportCodebooks, isCancelled: () -> Bool = { false },
        progress: (ImportProgress) -> Void = { _ in }, reusing spare: () -> EventBatch? = { nil },
        _ body: (EventBatch) throws -> Void
    ) throws -> ImportReport {
        var reading = FileReading(source: source, books: books, asked: dataset)
        return try reading.read(isCancelled: isCancelled, progress: progress, reusing: spare, body)
    }
}
