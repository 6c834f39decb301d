import Relations

/// What documents look up in a relation. Nothing that lies after the as-of date is found.
extension Relation {
    func meeting(_ id: String?) -> Meeting? { id.flatMap { chronicle.figure(of: $0)?.meeting } }

    func figure(ofMeeting id: String) -> MeetingFigure? { chronicle.figure(of: id) }

    func issue(_ id: String?) -> IssueFigure? { id.flatMap(issue(of:)) }

    func promise(_ id: String?) -> PromiseFigure? { id.flatMap(promise(of:)) }

    func hostEvent(_ id: String?) -> HostEvent? {
        id.flatMap { dossier.hostEvents[$0] }.flatMap { clock.hasSeen($0.start) ? $0 : nil }
    }

    /// The name of a meeting in lists, such as *Xi–Kishida*.
    func name(of meeting: Meeting) -> String {
        figure(ofMeeting: meeting.id)?.name ?? Chronicle.name(of: meeting, roster: roster)
    }

    /// The name and the place of a meeting: *Xi–Kishida, Bangkok*.
    func nameAndPlace(of meeting: Meeting) -> String {
        [name(of: meeting), meeting.place].compactMap(\.self).joined(separator: ", ")
    }

    /// The names of countries as running text: *China and Japan*.
    func names(of countries: [CountryCode]) -> String { Wording.list(countries.map(roster.name(of:))) }

    /// The short name of a topic; `nil` for an issue that was not on record by the as-of date.
    func topicName(_ id: String) -> String? { issue(id)?.issue.short }

    /// The series of a meeting, for the pair looked at.
    func series(of figure: MeetingFigure) -> Series? {
        guard let key = figure.series else { return nil }
        let countries = figure.meeting.countries
        let own = subject.pair ?? (countries.count == 2 ? CountryPair(countries[0], countries[1]) : nil)
        return chronicle.series.first { $0.key.pair == own && $0.key.key == key }?.value
    }

    /// Who published the sources behind some evidence that had appeared by the as-of date: three names at most.
    func publishers(of evidence: Evidence) -> [String] {
        var names: [String] = []
        for id in seenSources([evidence]) {
            guard let source = dossier.sources[id] else { continue }
            let name = source.publisher ?? source.title
            if !names.contains(name) { names.append(name) }
        }
        return names.count > 3 ? Array(names.prefix(2)) + ["\(names.count - 2) more"] : names
    }

    /// Whether the as-of date has come to the end of the records, from which undated remarks count.
    var isAtRecordsEnd: Bool { clock.recordsThrough.map { $0 <= clock.asOf } ?? true }

    /// Whether a text without a date of its own may be read: unless all its sources are known to be of later date.
    func maySee(_ evidence: Evidence) -> Bool {
        evidence.sources.isEmpty
            || evidence.sources.contains { citation in
                dossier.sources[citation.source]?.published.map(clock.hasSeen) ?? true
            }
    }

    /// The ids of the sources behind some evidence that had appeared by the as-of date, each once.
    func seenSources(_ evidence: [Evidence?]) -> [String] {
        var known: Set<String> = []
        return evidence.flatMap { $0?.sources ?? [] }.map(\.source).filter { id in
            dossier.sources[id].map(clock.hasSeen) ?? false && known.insert(id).inserted
        }
    }
}
