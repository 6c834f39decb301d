package import Relations
import Screen

extension Document {
    /// A judgement with its author. It stands beside the facts and is part of no status.
    package init(_ assessment: Assessment, in relation: Relation) {
        guard relation.clock.hasSeen(assessment.date) else {
            self.init(notYetOnRecord: .assessment, in: relation)
            return
        }
        var writer = DocumentWriter(relation, title: assessment.assessor, subtitle: "assessment")
        writer.cite(assessment.header.evidence)
        writer.add(Block([Span(Wording.quoted(assessment.text))], hang: 1))
        writer.line(label: "said", assessment.date.inWords)
        let words = [assessment.assessorRole?.onScreen, assessment.affiliation].compactMap(\.self)
        if !words.isEmpty {
            let link = assessment.person.map { Link.record(Reference(.person, $0)) }
            writer.line(words.joined(separator: ", "), link: link)
        }
        let directions = [
            assessment.stance?.onScreen, assessment.direction.map { "direction: \($0.onScreen)" },
        ].compactMap(\.self)
        if !directions.isEmpty { writer.line(directions.joined(separator: " · "), .quiet) }
        if !assessment.countries.isEmpty { writer.line(label: "on", relation.names(of: assessment.countries)) }
        writer.section("About")
        for id in assessment.about {
            if let figure = relation.figure(ofMeeting: id) { writer.addRow(of: figure) }
            if let figure = relation.issue(id) { writer.addRow(of: figure) }
            if let figure = relation.promise(id) { writer.addRow(of: figure) }
        }
        writer.finish(assessment)
        self = writer.document
    }

    /// Something that happened and bears on the relation.
    package init(_ incident: Incident, in relation: Relation) {
        guard relation.clock.hasSeen(incident.date) else {
            self.init(notYetOnRecord: .incident, in: relation)
            return
        }
        var writer = DocumentWriter(relation, title: incident.title, subtitle: "incident")
        writer.cite(incident.header.evidence)
        let place = [incident.place, incident.country.map(relation.roster.name(of:))].compactMap(\.self)
        writer.line(([incident.date.day] + place).joined(separator: ", "))
        writer.line(relation.names(of: incident.countries), .quiet)
        if let text = incident.text {
            writer.space()
            writer.line(text)
        }
        if let figure = relation.issue(incident.issue) {
            writer.section("Bears on")
            writer.addRow(of: figure)
        }
        writer.finish(incident)
        self = writer.document
    }
}
