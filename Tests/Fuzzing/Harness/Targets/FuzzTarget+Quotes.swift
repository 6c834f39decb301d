internal import Relations

extension FuzzTarget {
    /// A text in which figures are quoted.
    static let quotes = FuzzTarget(
        "quotes", longest: 2000, share: 5000,
        words: ["dyad:", "CHN-JPN:", "gap.", "~", "k:", "2023-11-17", ":-:", ".", ":"]
            + Specification.allCases.map(\.rawValue),
        sources: ["Sources/Relations/Quoting/"]
    ) { input, _ in
        let lines = 1 + input.count { $0 == 0x0A }
        var last = (line: 1, column: 0)
        for found in FoundKey.all(in: input) {
            try hold(
                (1...lines).contains(found.line) && found.column >= 1, "A key has a place in the text.", "\(found)")
            try hold((found.line, found.column) > last, "Keys come in their order.", "\(found)")
            last = (found.line, found.column)
            guard let key = found.key else { continue }
            try hold(key.description == found.text, "A key is printed as it is written.", "\(key) of \(found.text)")
            try hold(QuotationKey(key.description) == key, "A key reads back as it is printed.", "\(key)")
        }
    }
}
