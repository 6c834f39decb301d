import EventStore
import Relations

extension GlobalOptions {
    /// The relation of the two countries that a command names, on the day looked at.
    func relation(of names: [String]) throws -> Relation { try relation(of: names, asOf: day()) }

    /// The relation of the two countries that a command names, on a day.
    func relation(of names: [String], asOf: Day) throws -> Relation {
        let library = try library()
        let pair = try Self.pair(of: names, among: library.countries())
        return Relation(try library.dossier(of: .pair(pair)), asOf: asOf, reading: reading)
    }

    /// The pair that a command names.
    func pair(of names: [String]) throws -> CountryPair { try Self.pair(of: names, among: library().countries()) }

    private static func pair(of names: [String], among known: [Country]) throws -> CountryPair {
        let codes = try names.map { try $0.country(among: known) }
        guard codes.count == 2 else {
            throw Complaint(
                "Two countries make a pair; \(codes.count) \(codes.count == 1 ? "was" : "were") given. Write for example CHN JPN."
            )
        }
        guard let pair = CountryPair(codes[0], codes[1]) else {
            throw Complaint(
                codes[0] == codes[1]
                    ? "A pair has two different countries; “\(codes[0])” was given twice."
                    : "A grouping is no half of a pair. Name two countries.")
        }
        return pair
    }

    /// The relation that a first look opens on, for output that is no terminal.
    func startRelation(_ names: [String]) throws -> Relation {
        if names.count == 2 { return try relation(of: names) }
        let library = try library()
        guard names.isEmpty, let pair = try library.folder().startPair else {
            throw Complaint("Without a terminal a card is printed, and a card is of two countries: dyad CHN JPN.")
        }
        return Relation(try library.dossier(of: .pair(pair)), asOf: try day(), reading: reading)
    }
}
