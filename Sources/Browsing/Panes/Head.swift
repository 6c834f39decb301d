internal import Relations
internal import Screen

/// The head of the page: whom one looks at, when they last met, and what stands open.
package struct Head: Sendable, Equatable {
    /// A piece that is shown whole, in fewer words, or not at all.
    package struct Piece: Sendable, Equatable {
        /// The ways to say it, the fullest first.
        package var versions: [[Span]]
        /// Where room is short, the pieces of the highest number leave first; those of number 0 stay.
        package var leaves: Int

        package init(_ versions: [Span]..., leaves: Int) {
            self.versions = versions
            self.leaves = leaves
        }
    }

    /// The first line, from the left; and its right end.
    package var facts: [Piece]
    package var right: [Piece]
    /// The right end where there is no second line: the ways to say it, the fullest first.
    package var rightAlone: [[[Span]]] = []
    /// The second line: the chips, and the counts at the right.
    package var chips: [String]
    package var showsNumbers: Bool
    package var counts: [Piece]
}

extension Browser {
    package var head: Head {
        var head = Head(
            facts: [Head.Piece([Span(title, .bold)], [Span(codes, .bold)], leaves: 0)],
            right: [
                Head.Piece(
                    [
                        Span(view.reading == .known ? "known by " : "as of ", .quiet),
                        Span(view.asOf.description, .bold),
                    ],
                    [Span((view.reading == .known ? "k " : "") + view.asOf.description, .bold)], leaves: 0)
            ],
            chips: chips, showsNumbers: overlay == .chips, counts: [])
        var records: Head.Piece?
        if let relation {
            if let end = relation.clock.recordsEnd {
                // A figure is never without this date while it lies before the day that is looked at.
                records = Head.Piece([Span("records end ", .quiet), Span(end.description, .caution)], leaves: 0)
            }
            if let card { head.add(card, asOf: view.asOf) }
        }
        if problemCount > 0 {
            head.counts.append(Head.Piece([Span("! \(counted(problemCount, "problem"))", .alert)], leaves: 0))
        }
        if let records { head.counts.append(records) }
        head.rightAlone = rightAlone
        return head
    }

    /// What must not go unsaid where the head has one line: problems, what hides rows, and how far the records reach.
    private var rightAlone: [[[Span]]] {
        let day = view.asOf.description
        let asOf = [Span(view.reading == .known ? "known by " : "as of ", .quiet), Span(day, .bold)]
        let briefly = [Span((view.reading == .known ? "k " : "") + day, .bold)]
        let (problems, chips) = (problemCount, view.filter.terms.count)
        let end = relation?.clock.recordsEnd
        func ways(_ problem: String, _ chip: String, _ records: String?, _ day: [Span]) -> [[Span]] {
            [
                problems > 0 ? [Span(problem, .alert)] : [], chips > 0 && !chip.isEmpty ? [Span(chip, .underline)] : [],
                end.flatMap { end in records.map { [Span($0, .quiet), Span(end.description, .caution)] } } ?? [], day,
            ].filter { !$0.isEmpty }
        }
        return [
            ways("! \(counted(problems, "problem"))", counted(chips, "chip"), "records end ", asOf),
            ways("! \(problems)", counted(chips, "chip"), "to ", asOf),
            ways("! \(problems)", "+\(chips)", "to ", briefly), ways("! \(problems)", "", "to ", briefly),
            ways("! \(problems)", "", nil, briefly), [briefly],
        ]
    }

    /// The names of the pair or country.
    private var title: String {
        guard let base = view.base else { return "No country chosen" }
        func name(_ code: CountryCode) -> String {
            neighbourhood?.names[code] ?? relation?.roster.name(of: code) ?? code.text
        }
        return view.partner.map { "\(name(base)) – \(name($0))" } ?? name(base)
    }

    /// The same where names have no room.
    private var codes: String {
        guard let base = view.base else { return "no country" }
        return view.partner.map { "\(base)–\($0)" } ?? base.text
    }
}

extension Head {
    fileprivate mutating func add(_ card: Card, asOf: Day) {
        guard let last = card.lastMeeting else {
            facts.append(
                Piece(
                    [Span("no bilateral or trilateral meeting of the top leaders on record", .quiet)],
                    // Where nobody else met either, fewer words say more.
                    [
                        Span(
                            card.lastContact == nil
                                ? "no bilateral or trilateral meeting on record" : "no top leaders’ meeting on record",
                            .quiet)
                    ],
                    leaves: 3))
            addCounts(card, asOf: asOf)
            return
        }
        let day = last.figure.meeting.date.day
        facts.append(
            Piece(
                [
                    Span("last meeting on record ", .quiet), Span(day),
                    Span(" \(last.figure.name) · \(last.daysSince) d"),
                ],
                [Span("last meeting on record ", .quiet), Span(day), Span(" · \(last.daysSince) d")],
                [Span("last met ", .quiet), Span(day)],
                leaves: 1))
        if let median = last.medianGap {
            let years = last.series.links.map(\.first.date.first.year)
            let span = "\(years.min() ?? 0)–\(years.max() ?? 0)"
            let days = median == median.rounded() ? "\(Int(median))" : "\(median)"
            let word = card.coverage?.completeness.onScreen ?? ""
            facts.append(
                Piece(
                    [Span("(median \(days), n \(last.series.closedGaps.count), \(span), \(word))", .quiet)], leaves: 4
                ))
        } else if card.coverage?.completeness.allowsFigures != true {
            facts.append(Piece([Span("(median not compiled)", .quiet)], leaves: 4))
        }
        addCounts(card, asOf: asOf)
    }

    private mutating func addCounts(_ card: Card, asOf: Day) {
        counts.append(Piece([Span("● ", .alert), Span("\(card.open.count) open")], leaves: 1))
        if !card.partly.isEmpty {
            counts.append(Piece([Span("◐ ", .caution), Span("\(card.partly.count) partly or understood")], leaves: 2))
        }
        let overdue = card.unmet.count(where: \.isOverdue)
        if overdue > 0 { counts.append(Piece([Span("◷ ", .alert), Span("\(overdue) overdue")], leaves: 2)) }
        let silent = card.unmet.filter { !$0.isOverdue }
        if let first = silent.first {
            // Of one promise the day can be said; of several, that no further round is on record.
            let text =
                silent.count == 1
                ? "1 promise \(first.outlookWord(asOf: asOf))" : "\(silent.count) promises, no further round on record"
            counts.append(Piece([Span("◷ ", .caution), Span(text)], leaves: 3))
        }
    }
}
