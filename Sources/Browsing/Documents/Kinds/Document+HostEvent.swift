package import Relations
import Screen

extension Document {
    /// An event that meetings take place at: its dates, its place, and who met there.
    ///
    /// - Parameter mentions: records that name the event beyond the relation looked at, such as meetings of others.
    package init(_ event: HostEvent, in relation: Relation, mentions: [AnyRecord] = []) {
        let clock = relation.clock
        guard clock.hasSeen(event.start) else {
            self.init(notYetOnRecord: .hostEvent, in: relation)
            return
        }
        var writer = DocumentWriter(relation, title: event.shortName, subtitle: "host event")
        writer.cite(event.header.evidence)
        if event.name != event.shortName { writer.line(event.name) }
        let isOver = event.end.map(clock.hasSeen) ?? false
        let end = isOver ? event.end.map { " to \($0.inWords)" } ?? "" : ""
        let place = [event.place, event.country.map(relation.roster.name(of:))].compactMap(\.self)
        writer.line("\(event.start.inWords)\(end)")
        if !place.isEmpty { writer.line(place.joined(separator: ", ")) }
        let words = [event.kind?.onScreen, event.organiser.map { "organised by \($0)" }].compactMap(\.self)
        if !words.isEmpty { writer.line(words.joined(separator: " · "), .quiet) }
        if let parent = relation.hostEvent(event.parent) {
            writer.line(label: "part of", parent.shortName, link: .record(parent.reference))
        }
        if !event.members.isEmpty { writer.line("\(event.members.count) members", .quiet) }
        writer.line("who met whom", link: .page(.summit(event.id)))
        writer.section("Met there" + (relation.subject.pair.map { ", \($0)" } ?? ""))
        let figures = relation.chronicle.figures.filter { $0.meeting.hostEvent == event.id }
        for figure in figures { writer.addRow(of: figure) }
        if figures.isEmpty { writer.line("none found", .quiet) }
        let own = Set(figures.map { Reference(.meeting, $0.id) })
        writer.section("Others on record there")
        for record in mentions where relation.hasSeen(record) && !own.contains(record.reference) {
            writer.addRow(of: record)
        }
        if !event.aliases.isEmpty {
            writer.space()
            writer.line(label: "also:", event.aliases.joined(separator: ", "))
        }
        writer.finish(event)
        self = writer.document
    }
}
