internal import EventStore
internal import Foundation
internal import Records
internal import Relations

extension Compiler {
    /// A file that is there now.
    struct FoundFile {
        let stored: StoredFile
        let layer: Int
        /// `nil` for the codebook.
        let file: RecordFile?
    }

    /// All files of all layers. A folder that is not there has none: the reader's own need not exist.
    func list() throws -> [FoundFile] {
        var found: [FoundFile] = []
        for layer in layers where FileManager.default.fileExists(atPath: layer.folder.path) {
            for file in try RecordFolder(layer.folder).list() {
                found.append(
                    FoundFile(stored: stored(file, layer: layer.number), layer: layer.number, file: file))
            }
        }
        if let codebook,
            let file = try? RecordFolder(codebook.deletingLastPathComponent()).list()
                .first(where: { $0.path == codebook.lastPathComponent })
        {
            found.append(
                FoundFile(stored: stored(file, layer: Self.codebookLayer), layer: Self.codebookLayer, file: nil))
        }
        return found
    }

    private func stored(_ file: RecordFile, layer: Int) -> StoredFile {
        StoredFile(
            path: "\(layer)/\(file.path)", layer: layer, size: Int(file.size), modified: Int(file.modified))
    }
}
