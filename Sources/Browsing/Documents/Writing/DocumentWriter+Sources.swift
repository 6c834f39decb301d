import Relations
import Screen

/// The end of every document: notes, sources, and what is to be said of the record.
extension DocumentWriter {
    /// The dated notes that had been made by the as-of date, the sources, and the record's own line.
    mutating func finish(_ record: some Record) {
        explainAll { .record(record, in: $0) }
        addNotes(record.header.notes)
        addSources()
        addRecordLine(record)
    }

    private mutating func addNotes(_ notes: [Note]) {
        section("Noted later")
        for note in notes.filter({ clock.hasSeen($0.date) }).sorted(by: { $0.date < $1.date }) {
            cite(note.evidence)
            add(Block([Span(note.date.day + " ", .quiet), Span(note.text)], hang: 2))
        }
    }

    /// Everything cited so far: what had appeared by the as-of date by title, the rest only as a number.
    mutating func addSources() {
        var seen: [(Citation, Source)] = []
        var later = 0
        var absent = 0
        for citation in citations {
            guard let source = relation.dossier.sources[citation.source] else {
                absent += 1
                continue
            }
            if clock.hasSeen(source) { seen.append((citation, source)) } else { later += 1 }
        }
        section(seen.isEmpty ? "Sources" : "Sources \(seen.count)")
        for (citation, source) in seen { add(citation, of: source) }
        if later > 0 {
            let verb = later == 1 ? "is" : "are"
            line("\(Wording.count(later, "source")) of later date \(verb) not shown", .quiet)
        }
        if absent > 0 { line("\(Wording.count(absent, "source")) not among those loaded", .quiet) }
    }

    private mutating func add(_ citation: Citation, of source: Source) {
        let title = source.titleIsDescription ? "[\(source.title)]" : source.title
        var remarks = [source.published?.inWords].compactMap(\.self)
        if source.read == .excerpt || source.read == .nothing { remarks.append(source.read?.onScreen ?? "") }
        if let stance = citation.stance, stance != .reports { remarks.append(stance.onScreen) }
        if let locator = citation.locator { remarks.append(locator) }
        var spans: [Span] = []
        if let publisher = source.publisher { spans.append(Span(publisher + ": ", .quiet)) }
        spans.append(Span(title, .underline))
        if !remarks.isEmpty { spans.append(Span(" · " + remarks.joined(separator: " · "), .quiet)) }
        add(Block(spans, hang: 2, link: .record(source.reference)))
        if let quote = citation.quote { line(Wording.quoted(quote), indent: 2) }
    }

    /// `record: high, 4 sources`, what it rests on where that is more than sources, and where it is written.
    private mutating func addRecordLine(_ record: some Record) {
        let header = record.header
        let evidence = header.evidence
        let own = relation.seenSources([evidence]).count
        var words = [evidence.confidence?.onScreen ?? "confidence not stated"]
        words.append(evidence.isUnsourced ? "no source found" : Wording.count(own, "source"))
        if evidence.basis != .source { words.append(evidence.basis.onScreen) }
        switch header.origin {
        case .human: break
        case .machine: words.append("machine-coded")
        case .imported: words.append("imported")
        }
        space()
        line(
            "record: " + words.joined(separator: ", "), .quiet, why: reason { .record(record, in: $0) })
        line("\(header.place)", .quiet)
    }
}
