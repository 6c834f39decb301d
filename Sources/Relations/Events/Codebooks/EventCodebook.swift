/// The codes of one scheme with their names.
///
/// A code is a text: `010` (make statement) and `10` (demand) are two codes.
package struct EventCodebook: Sendable {
    package struct Entry: Sendable, Hashable {
        package var code: String
        package var name: String
        /// What GDELT's own list says where it means something else.
        package var gdeltName: String?
        /// Points from −10 to +10, a property of the code and never of an incident; `nil` where the scheme gives none.
        package var score: Double?
        /// The points that ICEWS gives, where they differ.
        package var icewsScore: Double?

        package init(
            code: String, name: String, gdeltName: String? = nil, score: Double? = nil, icewsScore: Double? = nil
        ) {
            self.code = code
            self.name = name
            self.gdeltName = gdeltName
            self.score = score
            self.icewsScore = icewsScore
        }

        /// The name as the data set's own list has it.
        package func name(in dataset: Dataset) -> String {
            switch dataset {
            case .gdelt1, .gdelt2, .gdelt2Translation: gdeltName ?? name
            case .icews, .icewsQuadruples, .phoenix, .polecat: name
            }
        }

        /// The points that the data set gives the code.
        package func score(in dataset: Dataset) -> Double? {
            switch dataset {
            case .icews, .icewsQuadruples: icewsScore ?? score
            case .gdelt1, .gdelt2, .gdelt2Translation, .phoenix, .polecat: score
            }
        }
    }

    package let scheme: EventScheme
    /// In the order of the file, parents before their children.
    package let entries: [Entry]
    private let places: [String: Int]

    package init(scheme: EventScheme, entries: [Entry]) {
        self.scheme = scheme
        self.entries = entries
        places = Dictionary(entries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The entry of exactly this code; `nil` for a code outside the scheme.
    package subscript(code: String) -> Entry? { places[code].map { entries[$0] } }

    /// The entry of the nearest code above this one: `043` for `0439`, `CONSULT` for `CONSULT-visit`.
    ///
    /// `nil` for a root, and where the scheme has nothing above.
    package func parent(of code: String) -> Entry? {
        switch scheme {
        case .cameo:
            var above = code.dropLast()
            while above.utf8.count >= 2 {
                if let entry = self[String(above)] { return entry }
                above.removeLast()
            }
            return nil
        case .plover:
            guard let hyphen = code.firstIndex(of: "-") else { return nil }
            return self[String(code[..<hyphen])]
        }
    }
}
