import Relations
import Screen

/// Records as rows with a link, wherever a document names them.
extension DocumentWriter {
    /// `2023-11-16 Xi–Kishida, San Francisco`
    mutating func addRow(of figure: MeetingFigure) {
        let place = figure.meeting.place.map { ", \($0)" } ?? ""
        let remark = figure.rank == .plenary ? " · plenary" : ""
        add(
            Block(
                [
                    Span(figure.meeting.date.day + " ", .quiet), Span(figure.name, .underline),
                    Span(place + remark, .quiet),
                ],
                hang: 2, link: .meeting(figure.id), why: reason { .gap(of: figure, in: $0) }))
    }

    /// `● Seafood import stop · IN FORCE · talks ≠`
    mutating func addRow(of figure: IssueFigure, remark: String? = nil, indent: Int = 0) {
        var spans = [
            Span(figure.sign + " ", figure.stateStyle), Span(figure.issue.short, .underline), Span(" · ", .quiet),
            Span(figure.stateWords, figure.stateStyle),
        ]
        if figure.isDisputed { spans.append(Span(" ≠", .caution)) }
        if let remark { spans.append(Span(" · " + remark, .quiet)) }
        add(
            Block(
                spans, indent: indent, hang: 2, link: .issue(figure.id),
                why: reason { .state(of: figure, in: $0) }))
    }

    /// `2022-08-02 Pelosi lands in Taipei`
    mutating func addRow(of incident: Incident) {
        add(
            Block(
                [Span(incident.date.day + " ", .quiet), Span(incident.title, .underline)], hang: 2,
                link: .record(incident.reference), why: reason { .record(incident, in: $0) }))
    }

    /// Any record by its kind, date and title.
    mutating func addRow(of record: AnyRecord) {
        let date = record.date.map { "\($0.day) " } ?? ""
        add(
            Block(
                [Span("\(record.kind.singular) \(date)", .quiet), Span(record.title, .underline)], hang: 2,
                link: .record(record.reference), why: reason { .record(record.header, record.reference, in: $0) }))
    }
}
