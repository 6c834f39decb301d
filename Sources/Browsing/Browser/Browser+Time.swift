import Relations

extension Browser {
    /// Sees everything from a day.
    mutating func seeAsOf(_ day: Day) {
        let before = relation
        change { $0.asOf = day }
        guard let after = before?.seen(asOf: day) else { return }
        relation = after
        refill()
        if let before { changed = Self.changes(from: before, to: after) }
    }

    /// Steps to the day of the change before or of the next one.
    mutating func stepInTime(by step: Int) {
        guard let relation else { return }
        let days = relation.whole.changeDays(by: relation.reading)
        let asOf = view.asOf
        let day = step > 0 ? days.first { $0 > asOf } : days.last { $0 < asOf }
        guard let day, day <= today || step < 0 else {
            if step > 0, asOf < today {
                seeAsOf(today)
            } else {
                notice = Notice(step > 0 ? "Nothing later is on record." : "Nothing earlier is on record.")
            }
            return
        }
        seeAsOf(day)
        let meetings = changed.count { $0.kind == .meeting }
        let others = changed.count - meetings
        notice = Notice(
            "\(day.inWords): \(counted(meetings, "meeting")), \(counted(others, "issue or promise", "issues or promises")) changed"
        )
    }

    /// What differs between two days: records that came or went, and words that changed.
    static func changes(from before: Relation, to after: Relation) -> Set<Reference> {
        var changed: Set<Reference> = []
        func compare(_ kind: RecordKind, _ old: [String: String], _ new: [String: String]) {
            for (id, words) in new where old[id] != words { changed.insert(Reference(kind, id)) }
        }
        compare(.meeting, before.meetingWords, after.meetingWords)
        compare(.issue, before.issueWords, after.issueWords)
        compare(.commitment, before.promiseWords, after.promiseWords)
        return changed
    }
}

extension Relation {
    fileprivate var meetingWords: [String: String] {
        Dictionary(
            chronicle.figures.map { figure in
                let meeting = figure.meeting
                let words = "\(meeting.date) \(meeting.title) \(meeting.place ?? "") \(meeting.participants.count)"
                return (figure.id, words)
            }, uniquingKeysWith: { $1 })
    }

    fileprivate var issueWords: [String: String] {
        Dictionary(
            issues.map { figure in
                let words = "\(figure.status?.rawValue ?? "") \(figure.inForce?.rawValue ?? "") \(figure.entries.count)"
                return (figure.id, words)
            }, uniquingKeysWith: { $1 })
    }

    fileprivate var promiseWords: [String: String] {
        Dictionary(
            promises.map { ($0.id, "\($0.status.rawValue) \($0.followUps.count) \($0.isOverdue)") },
            uniquingKeysWith: { $1 })
    }
}

/// `1 meeting`, `2 meetings`, `no meeting`.
func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    switch count {
    case 0: "no \(one)"
    case 1: "1 \(one)"
    default: "\(count) \(many ?? one + "s")"
    }
}
