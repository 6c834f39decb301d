internal import Relations
internal import Screen

extension Browser {
    /// A list as its place on screen shows it: the rows in view only.
    ///
    /// - Complexity: O(*v*) for *v* rows in view.
    package func listPane(_ pane: Pane, rows: Int, columns: Int) -> ListPane {
        let cursor = cursors[pane] ?? Cursor()
        // While records are awaited, a cursor may keep a place that the list does not reach yet.
        let count = lists.index(of: pane).count
        let top = max(0, min(cursor.top, count))
        let view = top..<min(top + max(0, rows), count)
        guard pane.isList else { return ListPane(title: pane.title, columns: []) }
        var list = ownPane(pane, view: view, columns: columns)
        if let name = pane.list {
            let arrangement = arrangement(of: name)
            if let plan = arrangement.plan { addOptional(plan, to: &list, of: pane, view: view) }
            list.take(arrangement, ids: lists.index(of: pane).ids[view])
        }
        list.selected = view.contains(cursor.index) ? cursor.index - view.lowerBound : nil
        list.notes = notes(of: pane, cursor: cursor)
        if list.rows.isEmpty { list.empty = emptyText(of: pane) }
        return list
    }

    /// A list with the columns of its own.
    func ownPane(_ pane: Pane, view: Range<Int>, columns: Int) -> ListPane {
        switch pane {
        case .countries: countriesPane(view)
        case .meetings: meetingsPane(view)
        case .issues: issuesPane(view, isRoomy: columns >= 66)
        case .promises: promisesPane(view, isRoomy: columns >= 66)
        case .detail, .timeline: ListPane(title: pane.title, columns: [])
        }
    }

    private func notes(of pane: Pane, cursor: Cursor) -> [String] {
        let index = lists.index(of: pane)
        let count = index.figures
        let all = lists.unfiltered[pane] ?? count
        let ignored = Set(
            view.filter.terms.filter { !$0.applies(to: pane.recordKind) }.compactMap { $0.field?.rawValue })
        let own: [String?] = [
            ignored.isEmpty ? nil : "no “\(ignored.sorted().joined(separator: ", "))” here",
            "\(index.place(of: cursor.index)) of \(count)" + (all > count ? " (\(all) in all)" : ""),
            pane.list.flatMap { $0.words(for: view.sorting[$0]) },
        ]
        return listNotes(of: pane.list) + own.compactMap(\.self)
    }

    private func rows<Figure>(
        _ list: [Listed<Figure>], _ view: Range<Int>, _ row: (Figure) -> Row
    ) -> [Row] {
        list[view].map { listed in
            switch listed {
            case .heading(let text): Row(heading: text)
            case .row(let figure): row(figure)
            }
        }
    }

    private func countriesPane(_ view: Range<Int>) -> ListPane {
        ListPane(
            title: Pane.countries.title,
            columns: [
                Column(3, id: "code"), Column(6, stretches: true, id: "name"), Column(3, .right, id: "meetings"),
                Column(3, .right, leaves: 1, id: "open"),
            ],
            rows: rows(lists.countries, view) { figure in
                let isChosen = figure.country == self.view.base || figure.country == self.view.partner
                let style = isChosen ? Style.bold : .plain
                let open = figure.partner?.openIssues ?? 0
                return Row([
                    Span(figure.country.text, isChosen ? Style.bold.inked(.accent) : .accent),
                    Span(figure.name, style),
                    Span(figure.partner.map { "\($0.meetings)" } ?? "", style),
                    Span(open > 0 ? "●\(open)" : "", .alert),
                ])
            })
    }

    private func meetingsPane(_ view: Range<Int>) -> ListPane {
        ListPane(
            title: Pane.meetings.title,
            columns: [
                Column(10, id: "date"), Column(1, id: "rank"), Column(16, stretches: true, id: "name"),
                Column(13, leaves: 2, id: "place"), Column(16, leaves: 4, id: "level"),
                Column(max(6, min(11, lists.gapWidth)), .right, leaves: 1, id: "gap"),
            ],
            rows: rows(lists.meetings, view) { figure in
                let meeting = figure.meeting
                let isTop = figure.rank == .topLeaders
                return Row(
                    [
                        Span(meeting.date.day, .quiet), Span(figure.mark, .accent),
                        Span(figure.name, isTop ? .bold : .plain), Span(meeting.place ?? "", .plain),
                        Span(meeting.level.onScreen, .quiet),
                        Span(figure.rank == .plenary ? "" : figure.gapWords, .quiet),
                    ], hasChanged: changed.contains(Reference(.meeting, figure.id)))
            })
    }

    private func issuesPane(_ view: Range<Int>, isRoomy: Bool) -> ListPane {
        let width = isRoomy ? min(24, lists.fullStateWidth) : min(13, lists.stateWidth)
        // Other columns leave before a name is cut.
        let name = max(18, min(24, lists.issueNameWidth))
        return ListPane(
            title: Pane.issues.title,
            columns: [
                Column(1, id: "sign"), Column(width, id: "state"), Column(name, stretches: true, id: "name"),
                Column(5, .right, leaves: 3, id: "since"), Column(7, .right, leaves: 2, id: "moved"),
                Column(3, id: "marks"),
            ],
            rows: rows(lists.issues, view) { figure in
                let begins = figure.issue.onset.kind.givesAge ? "" : "°"
                return Row(
                    [
                        Span(figure.sign, figure.stateStyle),
                        Span(isRoomy ? figure.stateWords : figure.stateWord, figure.stateStyle),
                        Span(figure.issue.short, .plain),
                        Span("\(figure.issue.onset.date.first.year)\(begins)", .quiet),
                        Span(
                            figure.entry.map {
                                String($0.date.first.description.prefix($0.date.precision == .year ? 4 : 7))
                            } ?? "", .quiet),
                        Span(marks(of: figure.entry?.evidence, disputed: figure.isDisputed), .caution),
                    ], hasChanged: changed.contains(Reference(.issue, figure.id)))
            })
    }

    private func promisesPane(_ rows: Range<Int>, isRoomy: Bool) -> ListPane {
        let width = min(12, lists.statusWidth)
        let outlook = isRoomy ? 18 : lists.briefOutlookWidth
        // What is to come leaves before much of a name is cut.
        let name = isRoomy ? 16 : max(16, min(20, lists.promiseNameWidth))
        let asOf = view.asOf
        return ListPane(
            title: Pane.promises.title,
            columns: [
                Column(1, id: "sign"), Column(width, id: "status"), Column(name, stretches: true, id: "name"),
                Column(outlook, .right, leaves: 1, id: "outlook"), Column(2, id: "marks"),
            ],
            rows: self.rows(lists.promises, rows) { figure in
                Row(
                    [
                        Span(figure.status.sign, figure.status.style),
                        Span(figure.status.onScreen, figure.status.style),
                        Span(figure.commitment.short, .plain),
                        Span(
                            isRoomy ? figure.outlookWord(asOf: asOf) : figure.briefOutlookWord(asOf: asOf),
                            figure.isOverdue ? .alert : .quiet),
                        Span(marks(of: figure.commitment.header.evidence, disputed: false), .caution),
                    ], hasChanged: changed.contains(Reference(.commitment, figure.id)))
            })
    }

    /// The marks of a row: `≠` the other side does not agree, `°` one source, `~` partly or wholly from memory.
    private func marks(of evidence: Evidence?, disputed: Bool) -> String {
        guard let evidence else { return "" }
        return (disputed ? "≠" : "") + (evidence.sources.count == 1 ? "°" : "") + (evidence.basis == .source ? "" : "~")
    }

    /// Why a list is empty, and what helps.
    private func emptyText(of pane: Pane) -> String {
        guard view.base != nil else {
            return pane == .countries ? "No country is on record." : "Choose a country: p, or 1 and Enter."
        }
        guard let relation else { return pending.isEmpty ? "" : "Records are being read …" }
        let all = lists.unfiltered[pane] ?? 0
        if all > 0 { return "All \(all) are hidden by the filter. x removes a chip, X all of them." }
        let respect: Coverage.Respect =
            switch pane {
            case .issues: .issues
            case .promises: .commitments
            default: .leaderMeetings
            }
        let compiled = relation.coverage(of: respect).map { $0.completeness != .nothing } ?? false
        let noun =
            switch pane {
            case .meetings: "meeting"
            case .issues: "issue"
            case .promises: "promise"
            default: "country"
            }
        return
            (compiled
            ? "No \(noun) found on record" : "None compiled: no record says that \(noun)s of these were looked for")
            + (view.asOf < today ? " by \(view.asOf.inWords)." : ".") + " p picks another pair."
    }
}

extension Pane {
    /// The kind of record that a list shows.
    var recordKind: RecordKind {
        switch self {
        case .countries: .country
        case .issues: .issue
        case .promises: .commitment
        case .meetings, .detail, .timeline: .meeting
        }
    }
}

extension MeetingFigure {
    /// ▪ the top leaders met, ▫ other leaders.
    var mark: String {
        switch rank {
        case .topLeaders: "▪"
        case .leaders: "▫"
        case .others, .plenary: ""
        }
    }
}
