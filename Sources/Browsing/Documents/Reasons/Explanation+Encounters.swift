import Relations

extension Explanation {
    /// Why two people are said to have met so often.
    static func encounters(_ encounters: Encounters, of person: Person, in relation: Relation) -> Self {
        Self(
            figure: Wording.count(encounters.meetings.count, "meeting"),
            subject: "\(person.shortName) and \(relation.roster.shortName(of: encounters.person))",
            rule: """
                Counted are the meetings and calls on record of the countries looked at in which both are named as taking \
                part, each for another country; a plenary is not. It counts what is compiled, not what there was.
                """,
            inputs: encounters.meetings.map { input("meeting", $0.meeting, in: relation) },
            leftOut: relation.chronicle.figures
                .filter { figure in
                    figure.rank == .plenary
                        && [person.id, encounters.person].allSatisfy { id in
                            figure.meeting.participants.contains { $0.person == id }
                        }
                }
                .map { "\($0.meeting.date.day) \($0.name): \(Series.Exclusion.plenary.rawValue)" },
            sources: relation.seenSources(encounters.meetings.map(\.meeting.header.evidence)))
    }
}
