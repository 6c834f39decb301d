package import Relations
internal import Screen

extension Browser {
    /// The record that the detail shows; `nil` where it shows a card or a month.
    package var shownReference: Reference? {
        if let last = view.trail.last { return last }
        return switch source {
        case .meetings: selectedMeeting.map { Reference(.meeting, $0.id) }
        case .issues: selectedIssue.map { Reference(.issue, $0.id) }
        case .promises: selectedPromise.map { Reference(.commitment, $0.id) }
        case .countries, .detail, .timeline: nil
        }
    }

    /// The record that the detail shows, where it is at hand.
    var shownRecord: AnyRecord? {
        guard let reference = shownReference else { return nil }
        return relation?.record(reference) ?? opened[reference]?.record
    }

    mutating func settlePage() {
        guard case .page(var page) = overlay else { return }
        let rows = layout.body
        let wrapped = WrappedDocument(page.document, width: max(1, rows.columns - 4))
        page.cursor.top = wrapped.top(showing: page.cursor.index, from: page.cursor.top, rows: max(1, rows.rows - 1))
        overlay = .page(page)
    }
}

extension Relation {
    /// A record of the dossier by its name: those that the day sees at once, later ones by looking through all.
    func record(_ reference: Reference) -> AnyRecord? {
        switch reference.kind {
        case .meeting: chronicle.figure(of: reference.id).map { .meeting($0.meeting) } ?? dossier.record(reference)
        case .issue: issue(of: reference.id).map { .issue($0.issue) } ?? dossier.record(reference)
        case .commitment: promise(of: reference.id).map { .commitment($0.commitment) } ?? dossier.record(reference)
        default: dossier.record(reference)
        }
    }
}

extension Dossier {
    /// A record of the dossier by its name.
    package func record(_ reference: Reference) -> AnyRecord? {
        switch reference.kind {
        case .meeting: meetings.first { $0.id == reference.id }.map { .meeting($0) }
        case .issue: issues.first { $0.id == reference.id }.map { .issue($0) }
        case .commitment: commitments.first { $0.id == reference.id }.map { .commitment($0) }
        case .assessment: assessments.first { $0.id == reference.id }.map { .assessment($0) }
        case .incident: incidents.first { $0.id == reference.id }.map { .incident($0) }
        case .person: roster.people[reference.id].map { .person($0) }
        case .hostEvent: hostEvents[reference.id].map { .hostEvent($0) }
        case .source: sources[reference.id].map { .source($0) }
        case .country: CountryCode(reference.id).flatMap { roster.countries[$0] }.map { .country($0) }
        case .coverage: coverage.first { $0.id == reference.id }.map { .coverage($0) }
        }
    }
}
