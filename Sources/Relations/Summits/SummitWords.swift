/// How a grid of a host event says what it holds.
extension SummitGrid {
    /// `7 of 21 members compiled`; without a list of members, `7 countries compiled, members not on record`.
    package var reachWords: String {
        if event.members.isEmpty {
            let number = delegations.count
            return "\(number) \(number == 1 ? "country" : "countries") compiled, members not on record"
        }
        let compiled = event.members.count - membersWithout.count
        return "\(compiled) of \(event.members.count) members compiled"
    }

    /// Whose meetings a figure is of, and how they met: `bilateral, 65 min, 17:40`.
    package static func words(of figure: MeetingFigure) -> String {
        let meeting = figure.meeting
        var parts = [meeting.form == .bilateral || meeting.form == nil ? meeting.format.onScreen : meeting.formWords]
        if meeting.channel != .inPerson { parts.append("by \(meeting.channel.onScreen)") }
        if let minutes = meeting.durationMinutes { parts.append("\(minutes) min") }
        if let time = meeting.date.time { parts.append(time) }
        if meeting.status != .held { parts.insert(meeting.status.onScreen, at: 0) }
        return parts.joined(separator: ", ")
    }
}

extension Meeting {
    /// The form beside the format, where it says more: `trilateral, pull aside`.
    fileprivate var formWords: String {
        guard let form, form.rawValue != format.rawValue else { return format.onScreen }
        return "\(format.onScreen), \(form.onScreen)"
    }
}

extension SummitGrid.Cell {
    /// The controlled word of the cell, as JSON writes it.
    package var word: String {
        switch self {
        case .met: "met"
        case .notMet: "reported_not_met"
        case .planned: "planned"
        case .noRecord: "no_record"
        }
    }
}

extension SummitGrid.Cell {
    /// At most ten cells: `bi 65m`, `tri 10m`, `bi 15m +1` (and one more), `not met`, `planned`; `·` without a record.
    package var short: String {
        switch self {
        case .met(let figures):
            // Two alone say more than three together.
            let meetings = figures.map(\.meeting)
            guard let first = meetings.first(where: { $0.format == .bilateral }) ?? meetings.first else { return "met" }
            let format = first.format == .trilateral ? "tri" : "bi"
            let length = first.durationMinutes.map { " \($0)m" } ?? ""
            return format + length + (figures.count > 1 ? " +\(figures.count - 1)" : "")
        case .notMet: return "not met"
        case .planned: return "planned"
        case .noRecord: return "·"
        }
    }
}

extension SummitGrid {
    /// The leaders of a country by the names of lists, `Xi` or `Li Qiang, Xi`; empty where nobody is named.
    package func leaders(of delegation: Delegation, _ roster: Roster) -> String {
        delegation.leaders.map { roster.shortName(of: $0) }.joined(separator: ", ")
    }
}
