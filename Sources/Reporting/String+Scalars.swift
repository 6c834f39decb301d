extension String {
    /// The text with something else in place of some scalars; `nil` keeps one as it is.
    ///
    /// Marks of a format, such as the comma of csv, are told by their scalars and never by characters: a combining mark
    /// behind a comma makes the two one `Character`, which is no comma, and for whoever reads the file it is one all the
    /// same.
    ///
    /// - Complexity: O(*n*) for *n* scalars.
    func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if let text = replacement(scalar) {
                result.append(contentsOf: text.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// The text with a backslash before some scalars.
    func escaping(_ marks: String) -> String {
        replacingScalars { marks.unicodeScalars.contains($0) ? "\\\($0)" : nil }
    }

    /// Whether one of some scalars stands in the text.
    func hasScalar(of marks: String) -> Bool { unicodeScalars.contains { marks.unicodeScalars.contains($0) } }
}
