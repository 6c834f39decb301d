internal import GRDB
internal import Relations

/// Whether a stored event fulfils the conditions of a query.
///
/// Numbers are compared first. What a condition says of a text is found out once for each text and kept, since there are
/// far fewer texts than events.
final class EventMatcher {
    private let conditions: [(test: EventQuery.Condition.Test, isNegated: Bool)]
    private let directory: EventDirectory
    private let text: RawStatement
    private let addresses: AddressReader
    /// What each condition says of each text, by the condition's place.
    private var known: [[UInt32: Bool]]
    /// The words of each condition, folded.
    private let words: [[String]]

    init(_ db: Database, _ query: EventQuery, _ directory: EventDirectory) throws {
        self.directory = directory
        conditions = query.conditions.map { ($0.test, $0.isNegated) }
        known = Array(repeating: [:], count: conditions.count)
        words = query.conditions.map { condition in
            switch condition.test {
            case .words(let texts), .place(let texts): texts.map(\.folded)
            default: []
            }
        }
        text = try RawStatement(db, "SELECT text FROM text WHERE id = ?")
        addresses = try AddressReader(db)
    }

    func matches(_ key: Int64, _ body: EventBody) throws -> Bool {
        for (place, condition) in conditions.enumerated()
        where try holds(condition.test, at: place, key, body) == condition.isNegated { return false }
        return true
    }

    private func holds(
        _ test: EventQuery.Condition.Test, at place: Int, _ key: Int64, _ body: EventBody
    ) throws -> Bool {
        let pair = EventKey.pair(of: key)
        let (actor, recipient) = body.figures.isBackward ? (pair.upper, pair.lower) : (pair.lower, pair.upper)
        return switch test {
        case .from(let codes): codes.contains { directory.numbers[$0] == actor }
        case .to(let codes): codes.contains { directory.numbers[$0] == recipient }
        case .involving(let codes):
            codes.contains { directory.numbers[$0].map { $0 == actor || $0 == recipient } ?? false }
        case .between(let pairs): pairs.contains { directory.number(of: $0) == pair }
        case .since(let day): EventKey.day(of: key) >= day
        case .until(let day): EventKey.day(of: key) <= day
        case .quad(let classes): classes.contains { $0.rawValue == body.figures.quad }
        case .dataset(let datasets): directory.files[body.figures.file].map { datasets.contains($0.dataset) } ?? false
        case .score(let comparison, let points):
            // A missing score is neither more nor less than anything.
            body.figures.score.map { comparison.holds(Double($0), points * 100) } ?? false
        case .mentions(let comparison, let count): comparison.holds(Double(body.figures.mentions), Double(count))
        case .code(let codes):
            try remembered(body.figures.code, at: place) { text in codes.contains { Self.fits(text, $0) } }
        case .place:
            try remembered(body.details.place, at: place) { text in
                let own = text.foldedWords
                return words[place].contains { wanted in
                    let wanted = wanted.foldedWords
                    return !wanted.isEmpty && wanted.allSatisfy(own.contains)
                }
            }
        case .words: try hasWords(body, at: place)
        }
    }

    private func hasWords(_ body: EventBody, at place: Int) throws -> Bool {
        let details = body.details
        let texts = [
            details.actorName, details.recipientName, details.place, details.contexts, body.figures.code,
            details.actorRole, details.recipientRole,
        ]
        for number in texts where number != 0 {
            let found = try remembered(number, at: place) { text in
                let folded = text.folded
                return words[place].contains { folded.contains(folded: $0) }
            }
            if found { return true }
        }
        let id = body.idText.folded
        if words[place].contains(where: { id.contains(folded: $0) }) { return true }
        guard details.address != 0 else { return false }
        let folded = try addresses.text(details.address).folded
        return words[place].contains { folded.contains(folded: $0) }
    }

    private func remembered(_ number: UInt32, at place: Int, _ test: (String) -> Bool) throws -> Bool {
        if let known = known[place][number] { return known }
        let holds = test(number == 0 ? "" : try read(number))
        if known[place].count > 500_000 { known[place].removeAll() }
        known[place][number] = holds
        return holds
    }

    private func read(_ number: UInt32) throws -> String {
        text.bind(Int64(number), at: 1)
        defer { text.reset() }
        return try text.step() ? text.string(0) : ""
    }

    /// Whether a code is the one asked for; a star at its end stands for anything.
    private static func fits(_ code: String, _ wanted: String) -> Bool {
        let (code, wanted) = (code.lowercased(), wanted.lowercased())
        return wanted.hasSuffix("*") ? code.hasPrefix(wanted.dropLast()) : code == wanted
    }
}

extension EventQuery.Comparison {
    func holds(_ one: Double, _ other: Double) -> Bool {
        switch self {
        case .less: one < other
        case .atMost: one <= other
        case .equal: one == other
        case .atLeast: one >= other
        case .more: one > other
        }
    }
}
