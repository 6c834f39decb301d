/// The id of a country or grouping: a code of ISO 3166-1 alpha-3 such as `KEN`, or a grouping's own short id such as `ASEAN`.
package struct CountryCode: Hashable, Comparable, Sendable {
    package let text: String

    /// Takes two to twelve capitals and digits, beginning with a capital; `nil` for anything else.
    package init?(_ text: String) {
        let bytes = text.utf8
        guard (2...12).contains(bytes.count), let first = bytes.first, (65...90).contains(first),
            bytes.allSatisfy({ (65...90).contains($0) || (48...57).contains($0) })
        else { return nil }
        self.text = text
    }

    package init?(_ text: Substring) { self.init(String(text)) }

    /// Whether the code has the shape of ISO 3166-1 alpha-3; only such a country can be half of a pair.
    package var isCountry: Bool { text.utf8.count == 3 && text.utf8.allSatisfy { $0 >= 65 } }

    package static func < (lhs: Self, rhs: Self) -> Bool { lhs.text < rhs.text }
}

extension CountryCode: CustomStringConvertible {
    package var description: String { text }
}

extension CountryCode: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let code = Self(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is not a country code."))
        }
        self = code
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
