/// From a day on, a channel between countries works, does not answer, is suspended or is planned.
package struct MechanismState: Sendable, Encodable, Hashable {
    package enum State: String, Word {
        case working
        case notAnswering = "not_answering"
        case suspended, planned
    }

    package var date: RecordDate
    package var state: State
    package var evidence: Evidence
    package var place: Place

    package init(date: RecordDate, state: State, evidence: Evidence, place: Place) {
        self.date = date
        self.state = state
        self.evidence = evidence
        self.place = place
    }
}
