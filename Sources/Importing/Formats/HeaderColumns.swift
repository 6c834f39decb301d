/// The columns of a file by the names in its header.
struct HeaderColumns {
    private let places: [String: Int]
    let count: Int

    /// Of two columns with one name the first counts.
    init(_ names: [String]) {
        count = names.count
        places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The place of the first of these names that the header has.
    func place(of names: String...) -> Int? {
        for name in names {
            if let place = places[name] { return place }
        }
        return nil
    }
}

extension Span<UInt8> {
    /// Whether a field says that nothing is known: empty, or a word that programs write in its place.
    func isMissing(_ field: Range<Int>) -> Bool {
        switch field.count {
        case 0: true
        case 2: equals(field, "NA")
        case 3: equals(field, "---")
        case 4: equals(field, "NULL") || equals(field, "null") || equals(field, "None")
        default: false
        }
    }

    /// A field, or nothing where it says that nothing is known.
    func known(_ field: Range<Int>) -> Range<Int> { isMissing(field) ? 0..<0 : field }
}
