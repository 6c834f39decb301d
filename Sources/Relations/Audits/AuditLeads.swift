// How each source of an audit becomes a thing to look for.

extension Audit.Lead {
    /// - Returns: `nil` for a visit that does not concern the pair.
    init?(_ visit: Visit, of list: VisitList, pair: CountryPair, names: [CountryCode: [String]]) {
        guard let other = pair.partner(of: list.country) else { return nil }
        when = visit.first.description
        first = visit.first
        last = visit.last
        origin = visit.place.description
        record = nil
        let days = visit.first == visit.last ? "\(visit.first)" : "\(visit.first) to \(visit.last)"
        if visit.other == other {
            kind = .visit
            let way =
                visit.traveller == .guest ? "from \(other) to \(list.country)" : "from \(list.country) to \(other)"
            text = "\(visit.name), \(days), \(way)" + (visit.text.isEmpty ? "" : ": \(visit.text)")
            reason =
                "The list of visits of \(list.country) has it, and no meeting of the two is on record within "
                + "\(Audit.slack) day of it. It may have had no meeting, or the record may be missing."
            return
        }
        // A visit elsewhere may have brought the two together: the list names them in its remarks.
        guard visit.traveller != .guest,
            let name = (names[other] ?? []).first(where: { visit.text.containsWords($0) })
        else { return nil }
        kind = .mention
        text = "\(visit.name) and \(name), \(days), in \(visit.other): \(visit.text)"
        reason =
            "The remarks of the list name \(name), and no meeting of the two is on record within \(Audit.slack) day of it."
    }

    init(_ month: ConsultationMonths.Month, of months: ConsultationMonths) {
        kind = .consultation
        when = String(month.first.description.prefix(7))
        first = month.first
        last = month.last
        record = nil
        origin = months.dataset
        text = "\(month.events) events of verbal cooperation reported, consultation among them"
        reason =
            "The months before have a median of \(month.median); this one stands out (robust z of \(month.score), at least "
            + "\(ConsultationMonths.leastScore)), and no meeting is on record in it. Reports are not meetings."
    }

    init(_ missing: Coverage.Missing, of coverage: Coverage) {
        kind = .knownMissing
        when = missing.date?.day ?? ""
        first = missing.date?.first
        last = missing.date?.last
        record = coverage.reference
        origin = coverage.header.place.description
        text = missing.text
        reason = "The records say themselves that it is missing."
    }
}

extension String {
    /// Whether all words of a name stand in the text, one after the other.
    fileprivate func containsWords(_ name: String) -> Bool {
        let wanted = name.foldedWords
        guard wanted.count > 1 else { return false }
        let words = foldedWords
        guard words.count >= wanted.count else { return false }
        return (0...(words.count - wanted.count)).contains { words[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }
}
