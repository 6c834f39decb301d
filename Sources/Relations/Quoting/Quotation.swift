/// A figure as a sentence that can be put into a text, with a key by which it can be checked again.
package struct Quotation: Sendable {
    package let pair: CountryPair
    package let figure: Figure
    package let rule: Specification
    package let amount: Amount?
    package let inputs: [QuotedInput]
    /// The sentence without its key.
    package let sentence: String
    package let key: QuotationKey

    /// - Returns: `nil` where the relation is not that of a pair, and where there is nothing to count.
    /// - Complexity: That of ``Reckoning/amount(of:by:)``.
    package init?(_ figure: Figure, by rule: Specification = .standard, _ reckoning: Reckoning) {
        guard let own = Self(anyway: figure, by: rule, reckoning), own.amount != nil else { return nil }
        self = own
    }

    /// The quotation as it stands now, even where there is nothing left to count.
    init?(anyway figure: Figure, by rule: Specification, _ reckoning: Reckoning) {
        let relation = reckoning.relation
        guard let pair = relation.subject.pair else { return nil }
        self.pair = pair
        self.figure = figure
        self.rule = rule
        let amount = reckoning.amount(of: figure, by: rule)
        self.amount = amount
        let inputs = relation.inputs(of: figure)
        self.inputs = inputs
        let isLeast = figure.runsOn && relation.clock.recordsEnd != nil
        key = QuotationKey(
            pair: pair, figure: figure.word, record: figure.record.map(QuotationKey.letters), rule: rule,
            asOf: relation.clock.asOf, reading: relation.reading, value: Self.value(of: amount, isLeast: isLeast),
            prints: inputs.map(\.print))
        sentence = relation.sentence(for: figure, amount: amount, isLeast: isLeast, by: rule)
    }

    /// The sentence and, in brackets, the key.
    package var text: String { "\(sentence) [\(key)]" }

    /// The value as a key has it: `364`, `91-121`, `241+` for a least number, `230.5`, `4of13`, `under_negotiation`,
    /// `none`.
    private static func value(of amount: Amount?, isLeast: Bool) -> String {
        let text =
            switch amount {
            case .days(let days): days.exact.map { "\($0)" } ?? "\(days.least)-\(days.most)"
            case .median(let days): Amount.words(for: days)
            case .count(let count): "\(count)"
            case .rank(let place, let number): "\(place)of\(number)"
            case .word(let word, _): word
            case nil: "none"
            }
        return isLeast && amount != nil ? text + "+" : text
    }
}

extension Figure {
    /// Whether it counts up to the day looked at, so that the end of the records bounds it.
    var runsOn: Bool {
        switch self {
        case .daysSince, .age: true
        case .gap, .rank, .medianGap, .meetings, .openIssues, .promises, .status, .promise, .followUp: false
        }
    }
}

extension Relation {
    /// The figure as a sentence that stands by itself.
    fileprivate func sentence(for figure: Figure, amount: Amount?, isLeast: Bool, by rule: Specification) -> String {
        let names = subject.countries.map(roster.name(of:))
        let pair = names.joined(separator: " and ")
        let day = (reading == .known ? "known by " : "as of ") + clock.asOf.inWords
        let least = isLeast ? "at least " : ""
        let days = least + (amount.map(Self.inWords) ?? "nothing counted")
        let words: String
        switch figure {
        case .gap(let id):
            let own = chronicle.figure(of: id)
            let before: MeetingFigure? =
                if case .since(_, let before)? = own?.gap { chronicle.figure(of: before) } else { nil }
            words = "\(named(own)): \(days) after \(before.map(named) ?? "the meeting before")"
        case .rank(let id):
            let coverage = chronicle.figure(of: id).flatMap { self.coverage(ofMeetingsAt: $0.meeting.level) }
            words =
                "\(named(chronicle.figure(of: id))): \(days) gaps between meetings of the two offices on record "
                + "(\(coverage?.completeness.onScreen ?? "no stated") record)"
        case .daysSince:
            let last = subject.pair.flatMap { chronicle.topLeaders(of: $0, roster: roster)?.links.last?.last }
            let meeting = last.flatMap { chronicle.figure(of: $0.id) }
            words = "\(pair): \(days) since the last meeting on record of the top leaders, \(named(meeting))"
        case .medianGap:
            let series = subject.pair.flatMap { chronicle.topLeaders(of: $0, roster: roster) }
            let coverage = coverage(of: .leaderMeetings)?.completeness.onScreen ?? "no stated"
            words =
                "\(pair): a median of \(days) between meetings of the top leaders (n \(series?.closedGaps.count ?? 0), "
                + "\(coverage) record)"
        case .meetings:
            words = "\(pair): \(days) \(amount == .count(1) ? "meeting or call" : "meetings and calls") on record"
        case .openIssues: words = "\(pair): \(days) open \(amount == .count(1) ? "issue" : "issues") on record"
        case .promises: words = "\(pair): \(days) \(amount == .count(1) ? "promise" : "promises") compiled"
        case .age(let id): words = "\(pair), \(issue(of: id)?.issue.short ?? id): \(days) old"
        case .status(let id): words = "\(pair), \(issue(of: id)?.issue.short ?? id): \(days)"
        case .promise(let id): words = "\(pair), \(promise(of: id)?.commitment.short ?? id): \(days)"
        case .followUp(let id):
            words = "\(pair), \(promise(of: id)?.commitment.short ?? id): \(days) to the first follow-up"
        }
        let by = rule == .standard ? "" : ", " + rule.inWords(first: names.first ?? "", second: names.last ?? "")
        return "\(words)\(by) (\(day))."
    }

    private func named(_ figure: MeetingFigure?) -> String {
        guard let figure else { return "a meeting" }
        let place = figure.meeting.place.map { ", \($0)" } ?? ""
        return "\(figure.name)\(place), \(figure.meeting.date.inWords)"
    }

    /// `364 days`, `8`, `4th longest of 13`, `talks`.
    private static func inWords(_ amount: Amount) -> String {
        switch amount {
        case .days(let days): days.exact == 1 ? "1 day" : "\(days) days"
        case .median(let days): "\(Amount.words(for: days)) days"
        case .count, .rank, .word: "\(amount)"
        }
    }
}
