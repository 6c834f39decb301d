import Relations

/// The second reading of the as-of date: what could be known on it.
extension Browser {
    mutating func changeReading() {
        let reading: Reading = view.reading == .known ? .happened : .known
        guard let other = relation?.seen(asOf: view.asOf, reading: reading) else { return }
        let before = relation
        change { $0.reading = reading }
        relation = other
        refill()
        if let before { changed = Self.changes(from: before, to: other) }
        let day = view.asOf.inWords
        guard reading == .known else {
            notice = Notice("What was so on \(day), whenever it was told.")
            return
        }
        let later = counted(other.notYetKnown.count, "entry", "entries")
        notice = Notice("What could be known on \(day): without \(later) told only later · W why")
    }

    /// The countries that something is shared with, as far as it could be known; `nil` in the other reading.
    ///
    /// Only the records of the subject are at hand with their sources: of a pair the other half alone is counted.
    var knownPartners: [Partner]? {
        guard view.reading == .known, let base = view.base else { return nil }
        guard let relation else { return [] }
        let encounters = relation.dossier.meetings.filter { $0.status == .held }.map { meeting in
            Neighbourhood.Encounter(
                day: meeting.date.last, countries: meeting.countries, isPlenary: meeting.isPlenary)
        }
        return Neighbourhood(country: base, encounters: encounters, issues: relation.dossier.issues)
            .partners(asOf: relation.clock)
            .filter { view.partner == nil || $0.country == view.partner }
    }

    /// Whether a record that was found by its words may be named.
    func mayName(_ reference: Reference) -> Bool {
        guard view.reading == .known else { return true }
        switch reference.kind {
        case .country, .person, .hostEvent, .coverage: return true
        case .meeting, .issue, .commitment, .assessment, .incident, .source:
            return relation.map { $0.dossier.record(reference).map($0.hasSeen) ?? false } ?? false
        }
    }
}
