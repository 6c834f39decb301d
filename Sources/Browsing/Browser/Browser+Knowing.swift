import Relations

/// The second reading of the as-of date: what could be known on it.
extension Browser {
    mutating func changeReading() -> [Effect] {
        let reading: Reading = view.reading == .known ? .happened : .known
        guard let other = relation?.seen(asOf: view.asOf, reading: reading) else { return [] }
        let before = relation
        change { $0.reading = reading }
        relation = other
        refill()
        if let before { changed = Self.changes(from: before, to: other) }
        let day = view.asOf.inWords
        guard reading == .known else {
            notice = Notice("What was so on \(day), whenever it was told.")
            return []
        }
        let later = counted(other.notYetKnown.count, "entry", "entries")
        notice = Notice("What could be known on \(day): without \(later) told only later · W why")
        return askForKnownNeighbours()
    }

    /// Asks for all records of the country whose neighbours are listed: of a pair the other half alone is at hand.
    mutating func askForKnownNeighbours() -> [Effect] {
        guard view.reading == .known, view.partner != nil, let base = view.base else { return [] }
        let subject = Subject.country(base)
        return ownRecords?.subject == subject ? [] : ask(.dossier(subject))
    }

    /// The records of the country whose neighbours are listed, with their sources; of a pair's view those of the pair until
    /// the others have come.
    private var recordsOfNeighbours: Dossier? {
        guard let base = view.base, view.partner != nil else { return relation?.whole }
        return ownRecords?.subject == .country(base) ? ownRecords : relation?.whole
    }

    /// Whether in the other reading nothing is counted but the pair, as long as its other half has not come.
    var countsPairAlone: Bool {
        guard view.reading == .known, view.partner != nil, let base = view.base else { return false }
        return ownRecords?.subject != .country(base)
    }

    /// Brings what is shared with other countries in line with the reading.
    mutating func followReadingOfNeighbours() {
        guard view.reading == .known, let base = view.base, let records = recordsOfNeighbours else {
            neighbourhood = wholeNeighbourhood
            return
        }
        let dossier = records.known(on: view.asOf)
        let encounters = dossier.meetings.filter { $0.status == .held && $0.countries.contains(base) }.map { meeting in
            Neighbourhood.Encounter(
                day: meeting.date.last, countries: meeting.countries, isPlenary: meeting.isPlenary)
        }
        var known = Neighbourhood(country: base, encounters: encounters, issues: dossier.issues)
        known.names = wholeNeighbourhood?.names ?? [:]
        known.onRecord = wholeNeighbourhood?.onRecord ?? []
        neighbourhood = known
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
