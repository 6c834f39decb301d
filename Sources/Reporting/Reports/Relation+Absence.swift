internal import Relations

extension Relation {
    /// What an empty list says: that nothing was found is said only where somebody looked.
    ///
    /// - Parameter others: whether records of the kind are compiled, though none of those that the list is of.
    func absence(of respect: Coverage.Respect, others: Bool) -> String {
        switch coverage(of: respect)?.completeness {
        case .complete, .partial, .sampled: "none found"
        case .nothing, nil: others ? "none found" : "none compiled"
        }
    }

    /// Why there is no last meeting of the top leaders.
    var absenceOfMeetings: String {
        let hasMet = meetings.contains { $0.meeting.status == .held && $0.meeting.channel == .inPerson }
        return hasMet
            ? "No meeting of the top leaders is on record." : "No bilateral or trilateral meeting is on record."
    }
}
