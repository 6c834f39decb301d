/// A country code of three letters as a number, so that a row of millions can hold it without a string.
///
/// 0 stands for no country. The number is the code read in base 26, plus one: the same on every machine and in every store.
package struct CountryNumber: Hashable, Comparable, Sendable {
    package let rawValue: UInt16

    /// No country: an actor without one, a region, an organisation.
    package static let none = Self(unchecked: 0)

    private init(unchecked rawValue: UInt16) { self.rawValue = rawValue }

    /// `nil` for a number that stands for no code.
    package init?(rawValue: UInt16) {
        guard rawValue <= 26 * 26 * 26 else { return nil }
        self.rawValue = rawValue
    }

    /// `nil` for a grouping's id, which is not of three letters.
    package init?(_ code: CountryCode) {
        guard code.isCountry else { return nil }
        rawValue = code.text.utf8.reduce(0) { $0 * 26 + UInt16($1 - 65) } + 1
    }

    /// The code; `nil` for ``none``.
    package var code: CountryCode? {
        guard rawValue > 0 else { return nil }
        let value = Int(rawValue) - 1
        let letters = [value / 676, value / 26 % 26, value % 26].map { Character(Unicode.Scalar(UInt8(65 + $0))) }
        return CountryCode(String(letters))
    }

    package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}
