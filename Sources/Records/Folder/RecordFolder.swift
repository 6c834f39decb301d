internal import Dispatch
package import Foundation
internal import Relations
internal import Synchronization

/// A folder of files of records.
package struct RecordFolder: Sendable {
    package let url: URL

    package init(_ url: URL) { self.url = url }

    /// The `.yaml` and `.yml` files in the folder and in all folders below it, sorted by path.
    ///
    /// Hidden files and folders are left out. A symbolic link counts as what it leads to; a folder that holds itself
    /// through one is listed once.
    ///
    /// - Throws: ``RecordFolderError`` where the folder itself cannot be listed. Folders below it that cannot be are
    ///   left out.
    /// - Complexity: one call of the system for each file and folder.
    package func list() throws(RecordFolderError) -> [RecordFile] {
        var listing = FolderListing()
        guard listing.add(url.path, below: "") else {
            throw RecordFolderError(folder: url.path, reason: listing.reason)
        }
        return listing.files.sorted { $0.path < $1.path }
    }

    /// Reads files of the folder, on all cores.
    ///
    /// A file that cannot be opened gives a reading with that problem.
    ///
    /// - Parameter each: told the bytes of each file that has been read, on any thread; where it answers `false`, the rest
    ///   is left alone.
    /// - Returns: the readings, in the order of the files given; fewer where the reading was stopped.
    package func read(_ files: [RecordFile], each: @Sendable (Int) -> Bool = { _ in true }) -> [FileReading] {
        // The largest files come first, so that no core is left with a large one at the end.
        let order = files.indices.sorted { files[$0].size > files[$1].size }
        let isStopped = Mutex(false)
        let readings = Mutex<[FileReading?]>(Array(repeating: nil, count: files.count))
        DispatchQueue.concurrentPerform(iterations: order.count) { turn in
            guard !isStopped.withLock({ $0 }) else { return }
            let index = order[turn]
            let reading = read(files[index])
            readings.withLock { $0[index] = reading }
            if !each(Int(files[index].size)) { isStopped.withLock { $0 = true } }
        }
        return readings.withLock { $0.compactMap(\.self) }
    }

    /// Reads one file.
    func read(_ file: RecordFile) -> FileReading {
        guard file.size <= Limits.fileBytes else {
            return FileReading(.fileTooLarge(bytes: Int(file.size)), file: file.path)
        }
        do throws(BoundedFile.Failure) {
            let bytes = try BoundedFile.read(url.appending(path: file.path).path, upTo: Limits.fileBytes)
            return readRecords(bytes, file: file.path)
        } catch {
            return FileReading(RecordFault(error), file: file.path)
        }
    }
}

/// A folder that cannot be listed.
package struct RecordFolderError: Error, Hashable, Sendable, CustomStringConvertible {
    package let folder: String
    /// Why, in the words of the system.
    package let reason: String

    package var description: String {
        "The folder “\(folder.safe)” cannot be read: \(reason). Check that it exists and that you may open it."
    }
}

extension RecordFault {
    /// Why a file could not be read, as a fault of the whole file.
    fileprivate init(_ failure: BoundedFile.Failure) {
        self =
            switch failure {
            case .missing: .fileUnreadable(reason: "it is no longer there")
            case .notRegular(let kind): .fileUnreadable(reason: "it is \(kind)")
            case .tooLarge(let bytes, let limit): .fileTooLarge(bytes: bytes == .max ? limit + 1 : bytes)
            case .unreadable(let reason): .fileUnreadable(reason: reason)
            }
    }
}

extension FileReading {
    /// A file of which nothing could be read.
    fileprivate init(_ fault: RecordFault, file: String) {
        isLegible = false
        remainder = Remainder(file: file)
        remainder.problems = [RecordProblem(fault, file: file)]
    }
}
