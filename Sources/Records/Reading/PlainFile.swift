/// A file in YAML that holds no records, such as the reader's settings: read with the same care, and with problems told
/// in the same form.
package final class PlainFile {
    private let reader: FileReader
    /// What stands in the file; `nil` where it is empty or cannot be read, which is then among the problems.
    package let root: Tree?

    /// Reads the bytes of a file.
    ///
    /// - Parameter file: the name that problems give it.
    package init(_ bytes: [UInt8], file: String) {
        reader = FileReader(bytes: bytes, file: file)
        let tree = reader.result.remainder.problems.isEmpty ? reader.composed() : nil
        root = tree.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Reads a file at a path; one that is not there is empty.
    ///
    /// - Parameter limit: the most bytes that it may have.
    package convenience init(path: String, upTo limit: Int, file: String) {
        do throws(BoundedFile.Failure) {
            self.init(try BoundedFile.read(path, upTo: limit), file: file)
        } catch {
            self.init([], file: file)
            if error != .missing { reader.report(wholeFile: .other("The file \(error). Put a text in its place.")) }
        }
    }

    /// What is wrong, in the order of the lines.
    package var problems: [RecordProblem] { reader.result.remainder.problems.sorted() }

    /// Tells that a value is not as it should be, at its place.
    ///
    /// - Parameter message: whole sentences for the reader, safe to print.
    package func report(_ message: String, at value: Tree) { reader.report(.other(message), at: value.mark) }
}

extension String {
    /// A text of a file for a message: safe to print, and cut where it is long.
    package var quotedSafely: String { quotable }
}
