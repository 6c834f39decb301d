package import Relations

/// The card of a pair: what `dyad card` prints, and `dyad A B` where nobody sits at a terminal.
///
/// All figures are those of ``Card``; nothing is counted here.
package struct CardReport: Sendable {
    let relation: Relation
    let card: Card
    let pair: CountryPair

    /// Cells of a line of text.
    package static let room = 80
    /// Rows of a list, so that the card stays one look; the rest is counted.
    static let openRows = 6
    static let partlyRows = 2
    static let promiseRows = 3

    /// - Returns: `nil` where the relation is not that of a pair.
    package init?(_ relation: Relation) {
        guard let card = Card(relation), let pair = relation.subject.pair else { return nil }
        self.relation = relation
        self.card = card
        self.pair = pair
    }

    /// About twenty lines of at most ``room`` cells, each ended, without control characters.
    ///
    /// - Parameter width: how many cells a text takes.
    package func text(width: TextWidth = { $0.count }) -> String {
        var lines = head
        lines.append("")
        lines += meetings
        lines.append("")
        lines += list(
            "Open", card.open.map { [issueRow($0, width: width)] }, limit: Self.openRows, head: Self.issueHead,
            none: relation.absence(of: .issues, others: !relation.issues.isEmpty))
        lines += list(
            "Partly or understood", card.partly.map { [issueRow($0, width: width)] }, limit: Self.partlyRows,
            head: Self.issueHead, none: nil)
        lines += list(
            "Promises", counts: promiseCounts, relation.promises.map { promiseRow($0, width: width) },
            limit: Self.promiseRows, head: nil,
            none: relation.absence(of: .commitments, others: false))
        return lines.map { line in
            TextLayout.withoutTrailingBlanks(TextLayout.clipped(line.sanitized, to: Self.room, width: width)) + "\n"
        }.joined()
    }

    /// What a mark on a row means stands where the row is.
    private var head: [String] {
        let names = "\(relation.roster.name(of: pair.first)) – \(relation.roster.name(of: pair.second))"
        var lines = ["\(names) (\(pair)) \(relation.dayInWords)"]
        if let end = relation.clock.recordsEnd {
            lines.append("Records end on \(end); no figure counts past that day.")
        }
        return lines
    }

    private var meetings: [String] {
        var lines: [String] = []
        if let last = card.lastMeeting {
            let figure = last.figure
            lines.append("Last meeting on record  \(line(of: figure))")
            lines.append("  \(last.daysSince.inDays) ago; \(gap(of: figure)); \(median(of: last))")
        } else {
            lines.append(relation.absenceOfMeetings)
        }
        if let contact = card.lastContact, contact.id != card.lastMeeting?.figure.id {
            lines.append("Last contact on record  \(line(of: contact))")
        }
        let coverage = card.coverage.map { $0.completeness == .nothing ? "not compiled" : $0.completeness.onScreen }
        lines.append("Leaders’ meetings compiled: \(coverage ?? "not stated")")
        return lines
    }

    private func line(of figure: MeetingFigure) -> String {
        let channel = figure.meeting.channel == .inPerson ? nil : figure.meeting.channel.onScreen
        return "\(figure.meeting.date.day)  "
            + [figure.name, figure.meeting.place, channel].compactMap(\.self).joined(separator: ", ")
    }

    private func gap(of figure: MeetingFigure) -> String {
        switch figure.gap {
        case .since(let days, _): "\(days) days after the one before"
        case .first: "the first on record"
        case .sameLink: "one round with the one before"
        case .excluded, .notOfOnePair: "no gap counted"
        }
    }

    private func median(of last: Card.LastMeeting) -> String {
        if let median = last.medianGap {
            return "median \(JSON.number(median).line), n \(last.series.closedGaps.count)"
        }
        let isCompiled = card.coverage?.completeness.allowsFigures ?? false
        return isCompiled ? "no median below \(Series.leastGapsForMedian) gaps" : "median not compiled"
    }

    /// What stands over the dates of issues, so far to the right.
    private static let issueHead = (column: 2 + stateRoom + 2 + shortRoom + 2, text: "since")
    private static let stateRoom = 26
    private static let shortRoom = 24

    /// The promises compiled by word, and never in shares: `8 compiled: 4 announced, 2 running`.
    private var promiseCounts: String {
        let words = Commitment.Status.allCases.compactMap { status -> String? in
            let number = relation.promises.count { $0.status == status }
            return number == 0 ? nil : "\(number) \(status.onScreen)"
        }
        return "\(relation.promises.count) compiled: " + words.joined(separator: ", ")
    }

    private func list(
        _ title: String, counts: String? = nil, _ rows: [[String]], limit: Int, head: (column: Int, text: String)?,
        none: String?
    ) -> [String] {
        guard !rows.isEmpty else { return none.map { ["\(title): \($0)"] } ?? [] }
        // One row more is as short as a line that says so.
        let shown = rows.count <= limit + 1 ? rows.count : limit
        let rest = rows.count - shown
        let counted = "\(title) (\(counts ?? "\(rows.count)"))"
        let first = head.map { TextLayout.padded(counted, to: $0.column, width: \.count) + $0.text } ?? counted
        return [first] + rows.prefix(shown).joined().map { "  " + $0 } + (rest > 0 ? ["  and \(rest) more"] : [])
    }

    private func column(_ text: String, _ room: Int, _ width: TextWidth) -> String {
        TextLayout.padded(TextLayout.clipped(text, to: room, width: width), to: room, width: width) + "  "
    }

    private func issueRow(_ figure: IssueFigure, width: TextWidth) -> String {
        let onset = figure.issue.onset
        let age = figure.age.map { "  \($0) d" } ?? (onset.kind == .recordBegins ? "  on record" : "")
        return column(figure.stateWords, Self.stateRoom, width) + column(figure.issue.short, Self.shortRoom, width)
            + onset.date.day + age + (figure.isDisputed ? "  ≠" : "")
    }

    /// A line, and a second one where both the day and a step against the promise are to be told.
    private func promiseRow(_ figure: PromiseFigure, width: TextWidth) -> [String] {
        let undercut = figure.undercut.map { ["undercut \($0.date.day)"] } ?? []
        let outlook = figure.outlookWords(asOf: relation.clock.asOf, withPart: false)
        let words = [outlook].filter { !$0.isEmpty } + undercut
        let before = column(figure.status.onScreen, 12, width) + column(figure.commitment.short, Self.shortRoom, width)
        guard words.count > 1 else { return [before + words.joined()] }
        return [before + words[0], String(repeating: " ", count: 12 + 2 + Self.shortRoom + 2) + words[1]]
    }
}
