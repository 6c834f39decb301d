/// A controlled word: a closed list of values that records, filters and JSON write alike.
package protocol Word: RawRepresentable<String>, CaseIterable, Codable, Hashable, Sendable {
    /// The word on screen; by default the controlled word with spaces.
    var onScreen: String { get }
}

extension Word {
    package var onScreen: String { String(rawValue.map { $0 == "_" ? " " : $0 }) }
}
