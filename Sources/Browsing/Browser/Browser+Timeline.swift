import Relations
import Screen

extension Browser {
    mutating func moveMonth(_ movement: Movement) {
        let count = strip.span.count
        guard count > 0 else { return }
        var cursor = cursors[.timeline] ?? Cursor(index: count - 1)
        switch movement {
        case .by(let steps): cursor.index += steps
        case .halfPages(let halves): cursor.index += halves * 6
        case .pages(let pages): cursor.index += pages * 12
        case .top: cursor.index = 0
        case .bottom: cursor.index = count - 1
        case .to(let place): cursor.index = place
        }
        cursor.index = max(0, min(cursor.index, count - 1))
        cursors[.timeline] = cursor
        source = .timeline
        leaveTrail()
        settleTimeline()
        settleDetail()
    }

    /// The cursor starts on the last month; the strip shows as many months as fit, the cursor's among them.
    mutating func settleTimeline() {
        let count = strip.span.count
        guard count > 0 else { return }
        var cursor = cursors[.timeline] ?? Cursor(index: count - 1, id: nil, top: .max)
        cursor.index = max(0, min(cursor.index, count - 1))
        let columns = layout.panes[.timeline]?.columns ?? size.columns
        cursor.scroll(into: max(1, (columns - 2) / TimelineStrip.cellsPerMonth), of: count)
        cursors[.timeline] = cursor
    }

    /// The month under the cursor and what happened in it, as a sentence.
    package var monthInWords: String {
        guard let month = strip.month(at: cursors[.timeline]?.index) else { return "Nothing is on record yet." }
        let marks = strip.months[month.number]
        let events = strip.bars?.words(ofMonth: month.number).map { "; " + $0 } ?? ""
        return "\(TimelineStrip.name(of: month.number)): \(counted(marks?.meetings.count ?? 0, "meeting")), "
            + "\(counted(marks?.moves.count ?? 0, "move")) of issues\(events)."
    }

    /// Enter on a month keeps that month only.
    mutating func keepMonth() {
        guard let month = strip.month(at: cursors[.timeline]?.index),
            let date = RecordDate(TimelineStrip.isoName(of: month.number))
        else { return }
        change { view in
            view.filter = view.filter
                .adding(FilterTerm(.since, [.date(date)])).adding(FilterTerm(.until, [.date(date)]))
        }
    }
}

extension TimelineStrip {
    /// One for meetings, one for moves.
    package static let cellsPerMonth = 2
}
