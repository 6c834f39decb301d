package import Relations

/// Something wrong in a file of records: where it is, what it is, and what to do about it.
package struct RecordProblem: Error, Hashable, Sendable, Codable {
    package let fault: RecordFault
    /// The file's path, relative to the folder of records.
    package let file: String
    /// The line, counted from one; `0` where the whole file is meant.
    package let line: Int
    /// The column, counted from one in Unicode scalars; `0` where the whole file is meant.
    package let column: Int
    /// The piece of the line around the column; `nil` where the whole file is meant.
    package let excerpt: Excerpt?

    init(_ fault: RecordFault, file: String, line: Int = 0, column: Int = 0, text: String? = nil) {
        self.fault = fault
        self.file = file
        self.line = line
        self.column = column
        excerpt = text.map { Excerpt(of: $0, column: column) }
    }

    /// The same place as records and their entries name it.
    package var place: Place { Place(file: file, line: line) }
}

extension RecordProblem: CustomStringConvertible {
    /// The message for the reader: the place and the sentences, then the line with a caret under the column.
    package var description: String {
        guard let excerpt else { return "\(file.safe): \(fault)" }
        let number = String(line)
        let margin = String(repeating: " ", count: number.count)
        return """
            \(file.safe):\(line):\(column): \(fault)
            \(number) │ \(excerpt.text)
            \(margin) │ \(String(repeating: " ", count: excerpt.caret))^
            """
    }
}

extension RecordProblem: Comparable {
    /// By file, line and column; of two at one place, by their messages.
    package static func < (lhs: Self, rhs: Self) -> Bool {
        if lhs.file != rhs.file { return lhs.file < rhs.file }
        if (lhs.line, lhs.column) != (rhs.line, rhs.column) { return (lhs.line, lhs.column) < (rhs.line, rhs.column) }
        return lhs.fault.description < rhs.fault.description
    }
}
