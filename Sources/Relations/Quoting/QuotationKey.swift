/// A key that names a figure of a pair, as it was quoted: what, of when, by which rule, and what it was.
///
/// ```
/// dyad:CHN-JPN:gap.k7f2q:2023-11-17:364:b3x9:q4
/// ```
///
/// The parts are the pair; the figure, with five letters for the record it is of and `~RULE` where it is not counted as
/// shown; the as-of date, with a `k` where what could be known was asked; the value; two letters for each thing that it
/// was counted from, or `-` where those are more than ``mostPrints``; and two letters that tell a slip of the pen. A key
/// has no blanks, so that a line break does not part it.
package struct QuotationKey: Hashable, Sendable {
    package let pair: CountryPair
    /// The name of the figure, such as `gap`.
    package let figure: String
    /// Letters for the id of the record; `nil` for a figure of the pair.
    package let record: String?
    package let rule: Specification
    package let asOf: Day
    package let reading: Reading
    package let value: String
    /// Letters for what went in; empty where that was nothing or too much.
    package let prints: [String]

    /// What goes into figures is told one by one up to so many.
    package static let mostPrints = 16
    /// Longer than any key.
    package static let mostBytes = 240
    static let lettersOfRecord = 5
    static let lettersOfPrint = 2
    private static let lettersOfCheck = 2

    init(
        pair: CountryPair, figure: String, record: String?, rule: Specification, asOf: Day, reading: Reading,
        value: String, prints: [String]
    ) {
        self.pair = pair
        self.figure = figure
        self.record = record
        self.rule = rule
        self.asOf = asOf
        self.reading = reading
        self.value = value
        self.prints = prints.count > Self.mostPrints ? [] : prints
    }

    /// The letters that stand for the id of a record.
    static func letters(for reference: Reference) -> String {
        ShortHash.letters(lettersOfRecord, of: "\(reference.kind.rawValue)/\(reference.id)")
    }

    private var body: String {
        let figure = figure + (record.map { ".\($0)" } ?? "") + (rule == .standard ? "" : "~\(rule.rawValue)")
        let day = asOf.description + (reading == .known ? "k" : "")
        return "dyad:\(pair.first)-\(pair.second):\(figure):\(day):\(value):\(prints.isEmpty ? "-" : prints.joined())"
    }

    /// Reads a key.
    ///
    /// - Returns: `nil` for anything else, and for a key in which a letter was lost or changed.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard text.utf8.count <= Self.mostBytes, parts.count == 7, parts[0] == "dyad" else { return nil }
        let codes = parts[1].split(separator: "-", omittingEmptySubsequences: false).compactMap { CountryCode($0) }
        guard codes.count == 2, let pair = CountryPair(codes[0], codes[1]), [pair.first, pair.second] == codes
        else { return nil }
        let figure = parts[2].split(separator: "~", maxSplits: 1).map(String.init)
        let named = (figure.first ?? "").split(separator: ".", maxSplits: 1).map(String.init)
        guard let name = named.first, let rule = figure.count == 2 ? Specification(rawValue: figure[1]) : .standard
        else { return nil }
        let isKnown = parts[3].hasSuffix("k")
        guard let asOf = Day(isKnown ? String(parts[3].dropLast()) : parts[3]), !parts[4].isEmpty else { return nil }
        let letters = Array(parts[5])
        let prints =
            parts[5] == "-"
            ? []
            : stride(from: 0, to: letters.count, by: Self.lettersOfPrint).map { start in
                String(letters[start..<min(start + Self.lettersOfPrint, letters.count)])
            }
        self.init(
            pair: pair, figure: name, record: named.dropFirst().first, rule: rule, asOf: asOf,
            reading: isKnown ? .known : .happened, value: parts[4], prints: prints)
        guard description == text else { return nil }
    }
}

extension QuotationKey: CustomStringConvertible {
    package var description: String { "\(body):\(ShortHash.letters(Self.lettersOfCheck, of: body))" }
}
