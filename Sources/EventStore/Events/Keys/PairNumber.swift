/// Two countries in no particular order, as twenty bits of a key: the smaller number of the store's `country` table, then
/// the larger. 0 stands for no country, and a country beside itself for what happened inside it.
struct PairNumber: Hashable, Comparable, Sendable {
    let rawValue: UInt32

    /// So many bits are a country's part.
    static let countryBits: UInt32 = 10
    static let bits: UInt64 = 20
    /// The largest number that a country can have.
    static let lastCountry = 1023

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ one: Int, _ other: Int) {
        rawValue = UInt32(min(one, other)) << Self.countryBits | UInt32(max(one, other))
    }

    var lower: Int { Int(rawValue >> Self.countryBits) }
    var upper: Int { Int(rawValue & 0x3FF) }

    /// Whether both are countries, and not the same.
    var isBetweenCountries: Bool { lower != 0 && lower != upper }

    /// The other number of the two; `nil` where the number is neither.
    func partner(of country: Int) -> Int? {
        country == lower ? upper : country == upper ? lower : nil
    }

    static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}
