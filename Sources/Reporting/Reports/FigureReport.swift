package import Relations

/// The figures of a pair that people quote, each under every reasonable rule and as a sentence with a key.
package struct FigureReport: Sendable {
    package let relation: Relation
    private let reckoning: Reckoning

    package init(_ reckoning: Reckoning) {
        relation = reckoning.relation
        self.reckoning = reckoning
    }

    /// The members of a figure's object, with what each means: what the README documents, and a test compares.
    package static let keys: [(key: String, meaning: String)] = [
        (
            "figure",
            "gap, rank, since, median, meetings, open, promises, age, status, promise or follow-up, as in the key"
        ),
        ("record", "id of the meeting, issue or promise that it is a figure of; null for one of the pair"),
        (
            "value",
            "a number; two where a date behind it is coarse; of a rank the place, the longest first; of a state the word"
        ),
        ("same", "whether every other rule gives the same; of a rank, the same place"),
        ("least", "the least under any rule; null for words"),
        ("most", "the most under any rule"),
        ("rules", "the other rules: `rule`, `words` and `value`, which is null where there is nothing to count"),
        ("sentence", "the figure as a sentence"),
        ("key", "what `dyad verify` finds it by"),
    ]

    /// One figure as an object: its value, the values by the other rules, and the sentence.
    package func object(_ figure: Figure) -> JSON {
        let robustness = Robustness(figure, reckoning)
        let quotation = Quotation(figure, reckoning)
        return [
            "figure": .string(figure.word),
            "record": JSON(figure.record?.id),
            "value": JSON(amount: robustness.amount),
            "same": .bool(robustness.isSame),
            "least": robustness.bounds.map { .number($0.lowerBound) } ?? .null,
            "most": robustness.bounds.map { .number($0.upperBound) } ?? .null,
            "rules": .array(
                robustness.outcomes.map { outcome in
                    [
                        "rule": .string(outcome.rule.rawValue), "words": .string(words(for: outcome.rule)),
                        "value": JSON(amount: outcome.amount),
                    ]
                }),
            "sentence": JSON(quotation?.sentence),
            "key": JSON(quotation?.key.description),
        ]
    }

    /// The figures of the card: those of the pair, and of what stands on it.
    package var all: [JSON] { relation.quotableFigures.map(object) }

    private func words(for rule: Specification) -> String {
        let names = relation.subject.countries.map(relation.roster.name(of:))
        return rule.inWords(first: names.first ?? "", second: names.last ?? "")
    }
}

extension JSON {
    /// A number, a range as two numbers, the place of a rank, a controlled word, or null.
    init(amount: Amount?) {
        self =
            switch amount {
            case .days(let days):
                days.exact.map(JSON.integer) ?? .array([.integer(days.least), .integer(days.most)])
            case .median(let days): .number(days)
            case .count(let count): .integer(count)
            case .rank(let place, _): .integer(place)
            case .word(let word, _): .string(word)
            case nil: .null
            }
    }
}
