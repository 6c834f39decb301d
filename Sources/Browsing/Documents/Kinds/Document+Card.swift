package import Relations
import Screen

extension Document {
    /// The card of the pair looked at, or the partners of one country.
    ///
    /// - Returns: `nil` where everybody is looked at.
    package init?(cardOf relation: Relation, neighbourhood: Neighbourhood? = nil) {
        switch relation.subject {
        case .everybody: return nil
        case .country(let code):
            let header = RecordHeader(
                id: code.text, evidence: Evidence(isUnsourced: true), place: Place(file: "ISO 3166-1", line: 0))
            let country = relation.roster.countries[code] ?? Country(header: header, name: code.text)
            self.init(country, in: relation, neighbourhood: neighbourhood)
        case .pair(let pair):
            guard let card = Card(relation) else { return nil }
            let names = [pair.first, pair.second].map(relation.roster.name(of:))
            var writer = DocumentWriter(relation, title: names.joined(separator: " – "), subtitle: "pair")
            writer.explainAll { .card(in: $0) }
            writer.addMeetings(of: card)
            writer.addIssues()
            writer.addPromiseCounts()
            writer.addPlenaries()
            writer.addRecentIncidents()
            writer.addCoverage()
            self = writer.document
        }
    }
}

extension DocumentWriter {
    /// The last meeting of the top leaders, the days since, the median, and the last contact.
    fileprivate mutating func addMeetings(of card: Card) {
        if let end = clock.recordsEnd { line("records end \(end.inWords)", .caution) }
        if let last = card.lastMeeting {
            line("last meeting on record", .quiet)
            addRow(of: last.figure)
            let why = reason { .daysSince(last, in: $0) }
            line("\(Wording.days(last.daysSince)) since", why: why)
            let whyMedian = reason { .medianGap(of: last.series, coverage: card.coverage, in: $0) }
            line(last.series.medianInWords(coverage: card.coverage), .quiet, why: whyMedian)
            if let coverage = card.coverage {
                line("leader meetings: \(coverage.inWords(relation))", .quiet, why: whyMedian)
            }
        } else if relation.meetings.isEmpty {
            line("no bilateral or trilateral meeting on record")
        } else {
            line("no meeting of the top leaders on record")
        }
        if let contact = card.lastContact, contact.id != card.lastMeeting?.figure.id {
            line("last contact on record", .quiet, why: reason { .lastContact(contact, in: $0) })
            addRow(of: contact)
        }
    }

    /// The issues by group, each group with its count.
    fileprivate mutating func addIssues() {
        if relation.issues.isEmpty {
            space()
            line("issues: \(nothing(of: .issues))", .quiet)
        }
        for group in [IssueFigure.Group.open, .partly, .other, .settled, .around] {
            let own = relation.issues.filter { $0.group == group }
            guard !own.isEmpty else { continue }
            space()
            line("\(own.count) \(group.inWords)", .quiet, why: reason { .issues(group, in: $0) })
            for figure in own { addRow(of: figure, indent: 2) }
        }
    }

    /// The promises by word, and those with a date to come or gone by.
    fileprivate mutating func addPromiseCounts() {
        space()
        if relation.promises.isEmpty {
            line("promises: \(nothing(of: .commitments))", .quiet)
            return
        }
        line(
            "Of \(Wording.count(relation.promises.count, "promise")) compiled", .quiet, link: .page(.ledger),
            why: reason { .promisesCompiled(in: $0) })
        for status in Commitment.Status.allCases {
            let own = relation.promises.filter { $0.status == status }
            guard !own.isEmpty else { continue }
            line("\(own.count) \(status.onScreen)", status.style, indent: 2, why: reason { .promises(status, in: $0) })
        }
        section("Promises with a date")
        for promise in relation.promises where promise.outlook != nil { addRow(of: promise) }
    }

    /// Where both were present without meeting, apart from the meetings.
    fileprivate mutating func addPlenaries() {
        section("Both present")
        for figure in relation.chronicle.figures where figure.rank == .plenary { addRow(of: figure) }
    }

    /// What happened within a year before the end of what is seen.
    fileprivate mutating func addRecentIncidents() {
        section("Happened in the last 12 months")
        for incident in relation.incidents where clock.horizon - incident.date.last <= 365 { addRow(of: incident) }
    }

    /// How complete each respect is compiled for the pair.
    fileprivate mutating func addCoverage() {
        section("Compiled so far")
        var unstated: [String] = []
        for respect in Coverage.Respect.allCases {
            guard let coverage = relation.coverage(of: respect) else {
                unstated.append(respect.onScreen)
                continue
            }
            line(
                label: respect.onScreen + ":", coverage.word, link: .record(coverage.reference))
            addMissing(of: coverage, indent: 2)
        }
        if !unstated.isEmpty { line(label: "not stated:", Wording.list(unstated)) }
    }

    /// `none found` where the kind is compiled, `none compiled` where it is not.
    private func nothing(of respect: Coverage.Respect) -> String {
        relation.coverage(of: respect).map(\.completeness) ?? .nothing == .nothing ? "none compiled" : "none found"
    }
}

extension Coverage {
    /// `partial`, `not compiled`.
    var word: String { completeness == .nothing ? "not compiled" : completeness.onScreen }

    /// `partial, 2012 to 2025`; a span that goes on after the as-of date is not told to its end.
    func inWords(_ relation: Relation) -> String {
        let start = from.flatMap { relation.clock.hasSeen($0) ? $0.inWords : nil }
        let end = to.flatMap { relation.clock.hasSeen($0) ? $0.inWords : nil }
        switch (start, end) {
        case (let start?, let end?): return "\(word), \(start) to \(end)"
        case (let start?, nil): return "\(word), from \(start)"
        case (nil, let end?): return "\(word), to \(end)"
        case (nil, nil): return word
        }
    }
}
