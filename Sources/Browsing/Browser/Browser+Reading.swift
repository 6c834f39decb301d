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

    /// What the detail is made of: while this stays the same, so does the document.
    struct DetailKey: Equatable {
        var reference: Reference?
        var source: Pane
        var month: Int?
        /// The strip that the month is of.
        var strip: Version?
        var asOf: Day
        var isOpened: Bool
        var generation: Int
    }

    /// Writes the detail anew where it would say something else.
    mutating func refreshDetail() {
        let reference = shownReference
        let key = DetailKey(
            reference: reference, source: source, month: source == .timeline ? cursors[.timeline]?.index : nil,
            strip: source == .timeline ? strip.version : nil,
            asOf: view.asOf, isOpened: reference.map { opened[$0] != nil } ?? false, generation: generation)
        guard key != detailKey else { return }
        detailKey = key
        detail = writtenDetail
        detailVersion = Version()
        wrappedDetail = nil
    }

    /// The detail in lines of a width, as far as the view and the cursor need it; wrapped once for settling and drawing.
    mutating func wrapDetail(to width: Int, rows: Int, cursor: Cursor) -> WrappedDocument {
        let beginning = (lines: cursor.top + rows * 2, block: cursor.index)
        if let own = wrappedDetail, own.width == width, own.isComplete || own.covers(beginning) { return own }
        let wrapped = WrappedDocument(detail, width: width, beginning: beginning)
        wrappedDetail = wrapped
        return wrapped
    }

    private var writtenDetail: Document {
        guard let relation else {
            return Document(title: "", subtitle: "", blocks: [Block([Span("Records are being read …", .quiet)])])
        }
        if let reference = shownReference {
            if let record = opened[reference] {
                guard let known = relation.known(record.record) else {
                    return Document(notYetOnRecord: reference.kind, in: relation)
                }
                return Document(
                    known, in: relation, mentions: record.mentions.compactMap(relation.known),
                    neighbourhood: neighbourhood, meetings: record.meetings.map(relation.known))
            }
            if let record = relation.record(reference) {
                return Document(record, in: relation, neighbourhood: neighbourhood)
            }
            return Document(
                title: reference.id, subtitle: reference.kind.singular,
                blocks: [Block([Span("Being looked up …", .quiet)])])
        }
        if source == .timeline, let month = strip.month(at: cursors[.timeline]?.index) {
            return Document(ofMonth: month.number, strip.bars, in: relation)
        }
        return Document(cardOf: relation, neighbourhood: neighbourhood)
            ?? Document(title: "", subtitle: "", blocks: [Block([Span("p picks a pair of countries.", .quiet)])])
    }

    mutating func settleDetail() {
        // A detail that nobody sees is not written.
        guard let rows = layout.rows(of: .detail) else { return }
        refreshDetail()
        // Where one stood in a text that is under way is kept until it has come.
        guard relation != nil || pending.isEmpty else { return }
        var cursor = cursors[.detail] ?? Cursor()
        let document = detail
        cursor.index = max(0, min(cursor.index, document.blocks.count - 1))
        let wrapped = wrapDetail(to: max(1, rows.columns - 2), rows: rows.rows, cursor: cursor)
        cursor.top = wrapped.top(showing: cursor.index, from: cursor.top, rows: rows.rows)
        cursors[.detail] = cursor
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
