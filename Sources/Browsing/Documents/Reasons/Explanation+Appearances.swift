import Relations

/// Why a person is said to have met so often, in which office, and with whom.
extension Explanation {
    /// Meetings of one office.
    static func tenure(_ tenure: Appearances.Tenure, of appearances: Appearances) -> Self {
        Self(
            figure: Wording.count(tenure.figures.count, "meeting"),
            subject: "\(appearances.person.name) as \(tenure.office)",
            rule: """
                Counted are the meetings and calls on record that name the person as taking part, plenaries among them. \
                \(ruleOfOffices) It counts what is compiled, not what there was.
                """,
            inputs: appearances.inputs(tenure.figures),
            leftOut: appearances.tenures.filter { $0.office != tenure.office }
                .map { "\(Wording.count($0.figures.count, "meeting")) as \($0.office)" })
    }

    /// One meeting in the list of an office.
    static func appearance(_ figure: MeetingFigure, as office: String, of appearances: Appearances) -> Self {
        let terms = appearances.person.offices(on: figure.meeting.date.first)
        return Self(
            figure: office, subject: "\(appearances.person.name) on \(figure.meeting.date.day)", rule: ruleOfOffices,
            inputs: appearances.inputs([figure])
                + terms.map { term in
                    Input(
                        term.title, term.spanInWords(appearances.clock), reference: appearances.person.reference,
                        place: appearances.person.header.place)
                })
    }

    /// Meetings with another person.
    static func encounter(_ encounter: Appearances.Encounter, of appearances: Appearances) -> Self {
        Self(
            figure: Wording.count(encounter.figures.count, "meeting"),
            subject: "\(appearances.person.shortName) and \(appearances.roster.shortName(of: encounter.person))",
            rule: """
                Counted are the meetings and calls on record in which both are named as taking part, each for another \
                country; a plenary is not. It counts what is compiled, not what there was.
                """,
            inputs: appearances.inputs(encounter.figures),
            leftOut: appearances.plenaries(with: encounter.person)
                .map { "\($0.meeting.date.day) \($0.name): \(Series.Exclusion.plenary.rawValue)" })
    }

    static let ruleOfOffices = """
        The office is the one written in the meeting’s record, else the top leader’s office or the highest one held for \
        that country on that day; the days of coming and going both count. It is never a later one.
        """
}

extension Appearances {
    /// Meetings, and then the sources behind them.
    fileprivate func inputs(_ figures: [MeetingFigure]) -> [Explanation.Input] {
        figures.map { figure in
            let place = figure.meeting.place.map { ", \($0)" } ?? ""
            return Explanation.Input(
                "meeting", "\(figure.meeting.date.day) \(figure.name)\(place)", reference: figure.meeting.reference,
                place: figure.meeting.header.place)
        }
            + seenSources(of: figures).map { source in
                Explanation.Input(
                    "source", [source.publisher, source.title].compactMap(\.self).joined(separator: ": "),
                    reference: source.reference, place: source.header.place)
            }
    }
}
