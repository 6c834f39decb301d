/// A controlled word: a closed list of values that records, filters and JSON write alike.
package protocol Word: RawRepresentable<String>, CaseIterable, Codable, Hashable, Sendable {
    /// The word on screen; by default the controlled word with spaces.
    var onScreen: String { get }
}

extension Word {
    package var onScreen: String {
        guard rawValue.utf8.contains(UInt8(ascii: "_")) else { return rawValue }
        return String(decoding: rawValue.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}
