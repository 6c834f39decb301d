internal import Foundation

/// One file of a folder of codebooks.
struct CodebookFile {
    private let name: String
    private let bytes: [UInt8]

    init(_ name: String, in folder: URL) throws(CodebookError) {
        self.name = name
        do {
            bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
        } catch {
            throw .missing(name, folder: folder.path)
        }
    }

    /// Reads all fields of the file.
    ///
    /// - Throws: ``CodebookError/wrong(_:)`` with everything that is wrong in it.
    func read<Value>(_ read: (Fields) -> Value) throws(CodebookError) -> Value {
        let reader = FileReader(bytes: bytes, file: name)
        var value: Value?
        if let root = reader.composed() {
            if case .mapping(let mapping) = root {
                let fields = Fields(mapping, of: "a codebook", in: reader)
                value = read(fields)
                fields.reportUnknown()
            } else {
                reader.report(.notAMapping(found: root.shape), at: root.mark)
            }
        }
        let problems = reader.result.remainder.problems
        guard problems.isEmpty, let value else { throw .wrong(problems, file: name) }
        return value
    }
}
