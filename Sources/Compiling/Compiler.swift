package import EventStore
internal import Failures
package import Foundation
internal import Records
internal import Relations

/// Makes the store fit the record files.
///
/// Nothing is read where no file has changed, only the changed ones where some have, and everything where the store is
/// missing, damaged or of another version.
package struct Compiler: Sendable {
    /// A folder of records. One with a higher layer lies over those below.
    package struct Layer: Sendable {
        package let folder: URL
        package let number: Int

        package init(_ folder: URL, number: Int) {
            self.folder = folder
            self.number = number
        }
    }

    let layers: [Layer]
    /// The countries of ISO 3166-1, which need no record: a layer of their own below all others.
    let codebook: URL?
    let store: URL

    /// Whether the records of a file that became faulty are shown as they were before.
    let keepsFormer: Bool

    package init(layers: [Layer], codebook: URL?, store: URL, keepsFormer: Bool = true) {
        self.keepsFormer = keepsFormer
        self.layers = layers
        self.codebook = codebook
        self.store = store
    }

    /// The layer of the codebook.
    static let codebookLayer = -1

    /// The store, compiled from the files as they are now and opened for reading.
    ///
    /// - Parameter progress: told first where files have changed, since compiling takes its time, and then with each file,
    ///   on any thread: how many bytes are read, and of how many. Where it answers `false`, nothing is changed.
    /// - Returns: the store; one in memory where the file cannot be written, which ``RecordStore/unkept`` tells.
    /// - Throws: ``CompilingStopped`` where it was stopped, and an error where a folder of records cannot be listed.
    package func refresh(progress: @Sendable (Int, Int) -> Bool = { _, _ in true }) throws -> RecordStore {
        let found = try list()
        if let current = try? RecordStore(at: store, for: .read), let known = try? current.files(),
            Set(known) == Set(found.map(\.stored))
        {
            return current
        }
        do {
            do {
                try compile(found, into: RecordStore(at: store, for: .write), progress)
            } catch StoreError.unusable {
                // Damaged, or of another version: it is made anew, and nothing is lost by it.
                try deleteStore()
                try compile(found, into: RecordStore(at: store, for: .write), progress)
            }
            return try RecordStore(at: store, for: .read)
        } catch let error as StoreError {
            let standIn = try RecordStore(inMemoryFor: error)
            try compile(found, into: standIn, progress)
            return standIn
        }
    }

    /// The store as it was compiled last, whatever the files say now; `nil` where there is none that can be read.
    package func former() -> RecordStore? { try? RecordStore(at: store, for: .read) }

    private func deleteStore() throws {
        for suffix in ["", "-wal", "-shm"] {
            let file = URL(filePath: store.path + suffix)
            guard FileManager.default.fileExists(atPath: file.path) else { continue }
            do {
                try FileManager.default.removeItem(at: file)
            } catch {
                throw StoreError.cannotWrite(path: file.path, reason: error.systemReason)
            }
        }
    }
}
