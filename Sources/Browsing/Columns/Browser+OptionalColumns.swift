internal import Relations
internal import Screen

extension Browser {
    /// Columns that a list shows only where somebody asks for them.
    func optionalColumns(of pane: Pane) -> [Column] {
        switch pane {
        case .meetings:
            [
                Column(9, leaves: 0, id: "channel"), Column(12, leaves: 0, id: "format"),
                Column(10, leaves: 0, id: "setting"), Column(14, leaves: 0, id: "host"),
                Column(4, .right, leaves: 0, id: "minutes"), Column(11, leaves: 0, id: "countries"),
                Column(6, leaves: 0, id: "confidence"),
            ]
        case .issues:
            [
                Column(16, leaves: 0, id: "kind"), Column(11, leaves: 0, id: "parties"),
                Column(6, leaves: 0, id: "confidence"),
            ]
        case .promises:
            [
                Column(14, leaves: 0, id: "kind"), Column(10, leaves: 0, id: "made"),
                Column(20, leaves: 0, id: "issue"), Column(6, leaves: 0, id: "confidence"),
            ]
        case .countries, .detail, .timeline: []
        }
    }

    /// All columns of a list in its own order.
    func allColumns(of pane: Pane) -> [Column] {
        guard pane.isList else { return [] }
        let width = layout.rows(of: pane)?.columns ?? size.columns
        return ownPane(pane, view: 0..<0, columns: width).columns + optionalColumns(of: pane)
    }

    /// Adds the columns that somebody has asked for.
    func addOptional(_ plan: ColumnPlan, to list: inout ListPane, of pane: Pane, view: Range<Int>) {
        for column in optionalColumns(of: pane) where plan.shown.contains(column.id) {
            list.columns.append(column)
            for (offset, index) in view.enumerated() where !list.rows[offset].isHeading {
                list.rows[offset].texts.append(Span(text(of: column.id, in: pane, at: index), .quiet))
            }
        }
    }

    private func text(of column: String, in pane: Pane, at index: Int) -> String {
        switch pane {
        case .meetings: lists.meetings[safely: index]?.figure.map { text(of: column, $0.meeting) } ?? ""
        case .issues: lists.issues[safely: index]?.figure.map { text(of: column, $0.issue) } ?? ""
        case .promises: lists.promises[safely: index]?.figure.map { text(of: column, $0.commitment) } ?? ""
        case .countries, .detail, .timeline: ""
        }
    }

    private func text(of column: String, _ meeting: Meeting) -> String {
        switch column {
        case "channel": meeting.channel.onScreen
        case "format": meeting.format.onScreen
        case "setting": meeting.setting?.onScreen ?? ""
        case "host": meeting.hostEvent.map { relation?.dossier.hostEvents[$0]?.shortName ?? $0 } ?? ""
        case "minutes": meeting.durationMinutes.map { "\($0)" } ?? ""
        case "countries": meeting.countries.map(\.text).joined(separator: " ")
        case "confidence": meeting.header.evidence.confidence?.onScreen ?? ""
        default: ""
        }
    }

    private func text(of column: String, _ issue: Issue) -> String {
        switch column {
        case "kind": issue.kind.onScreen
        case "parties": issue.parties.map(\.country.text).joined(separator: " ")
        case "confidence": issue.header.evidence.confidence?.onScreen ?? ""
        default: ""
        }
    }

    private func text(of column: String, _ promise: Commitment) -> String {
        switch column {
        case "kind": promise.kind.onScreen
        case "made": promise.madeAt.day
        case "issue": promise.issue.map { relation?.issue(of: $0)?.issue.short ?? $0 } ?? ""
        case "confidence": promise.header.evidence.confidence?.onScreen ?? ""
        default: ""
        }
    }
}
