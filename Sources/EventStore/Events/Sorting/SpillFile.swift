internal import CSystem
internal import Foundation
internal import Glibc

/// A file for sorted runs that do not fit into memory. It has no name, so nothing remains of it after a kill.
///
/// - Invariant: a run of rows is a sequence of the step from the group before, the row's length, both as varints, and the row.
@safe final class SpillFile: Sendable {
    private let descriptor: Int32

    /// - Parameter folder: where the store lies, which has room if the store has.
    init(in folder: URL) throws {
        // mkstemp(3) asks for six X at the end, and puts what is unique in their place.
        var template = Array(folder.appending(path: ".dyad-import-XXXXXX").path.utf8CString)
        descriptor = unsafe mkstemp(&template)
        guard descriptor >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        unsafe unlink(template)
    }

    deinit { close(descriptor) }

    /// How many bytes of each of some runs are read at a time, so that all of them together take as much memory whatever their
    /// number.
    static func readAhead(runs: Int) -> Int { max(4 << 10, min(64 << 10, (32 << 20) / max(1, runs))) }

    /// Writes a sorted run from a place on; returns where it lies.
    func write(_ run: RowRun, at start: Int) throws -> Range<Int> {
        var end = start
        var buffer: [UInt8] = []
        buffer.reserveCapacity(1 << 20)
        var former: UInt64 = 0
        for item in run.items {
            buffer.append(addingCapacity: 20) { span in
                span.append(varint: item.group - former)
                span.append(varint: UInt64(item.length))
            }
            former = item.group
            buffer.append(run.bytes.span.extracting(item.range))
            if buffer.count >= 1 << 20 { try write(&buffer, at: &end) }
        }
        try write(&buffer, at: &end)
        return start..<end
    }

    /// Writes bytes at a place, which moves behind them, and empties the buffer.
    func write(_ buffer: inout [UInt8], at end: inout Int) throws {
        var done = 0
        while done < buffer.count {
            let count = unsafe buffer.withUnsafeBytes { bytes in
                unsafe pwrite(
                    descriptor, bytes.baseAddress.map { unsafe $0.advanced(by: done) }, bytes.count - done,
                    off_t(end + done))
            }
            guard count > 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
            done += count
        }
        end += done
        buffer.removeAll(keepingCapacity: true)
    }

    /// Gives the room of bytes back that nobody reads any more, where the file system can; whole blocks of it.
    func release(_ range: Range<Int>) {
        _ = CSystemRelease(descriptor, Int64(range.lowerBound), Int64(range.count))
    }

    /// Reads bytes into a buffer, in the place of what it holds.
    func read(_ range: Range<Int>, into buffer: inout [UInt8]) throws {
        if buffer.count != range.count { buffer = [UInt8](repeating: 0, count: range.count) }
        var done = 0
        while done < range.count {
            let count = unsafe buffer.withUnsafeMutableBytes { bytes in
                unsafe pread(
                    descriptor, bytes.baseAddress.map { unsafe $0.advanced(by: done) }, bytes.count - done,
                    off_t(range.lowerBound + done))
            }
            guard count > 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
            done += count
        }
    }
}
