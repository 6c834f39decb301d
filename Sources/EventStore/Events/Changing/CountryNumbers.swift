internal import GRDB
internal import Relations

/// The numbers that stand for countries in a store's keys; a country that is met first gets the next one.
struct CountryNumbers {
    private let db: Database
    private var numbers: [Int32]
    private var last: Int

    init(_ db: Database) throws {
        self.db = db
        numbers = [Int32](repeating: -1, count: 26 * 26 * 26 + 1)
        numbers[0] = 0
        last = 0
        for (number, code) in try Self.stored(db) {
            guard let country = CountryNumber(code) else { continue }
            numbers[Int(country.rawValue)] = Int32(number)
            last = max(last, number)
        }
    }

    /// The numbers and codes that a store has.
    static func stored(_ db: Database) throws -> [(number: Int, code: CountryCode)] {
        let statement = try RawStatement(db, "SELECT number, code FROM country")
        var stored: [(number: Int, code: CountryCode)] = []
        while try statement.step() {
            guard let code = CountryCode(statement.string(1)),
                (1...PairNumber.lastCountry).contains(Int(statement.int(0)))
            else { continue }
            stored.append((Int(statement.int(0)), code))
        }
        return stored
    }

    /// - Throws: ``EventStoreError/tooManyCountries`` where keys have no room for another one.
    mutating func number(_ country: CountryNumber) throws -> Int {
        let known = numbers[Int(country.rawValue)]
        if known >= 0 { return Int(known) }
        guard last < PairNumber.lastCountry else { throw EventStoreError.tooManyCountries }
        last += 1
        try db.execute(sql: "INSERT INTO country VALUES (?, ?)", arguments: [last, country.code?.text])
        numbers[Int(country.rawValue)] = Int32(last)
        return last
    }
}
