internal import Relations
internal import Screen

extension Browser {
    /// Keeps or leaves out what has a value of the row under the cursor: at once where it has one, else by a box.
    mutating func openValues(_ action: Action) {
        let isNegated = action == .excludeValue
        let values = self.values
        if values.count == 1, let only = values.first {
            change { $0.filter = $0.filter.adding(FilterTerm(only.term.field, only.term.values, isNegated: isNegated)) }
            return
        }
        let items = zip(Menu.letters, values).map { letter, value in
            let term = FilterTerm(value.term.field, value.term.values, isNegated: isNegated)
            return Menu.Item(letter, value.words, term.description, .filter(term))
        }
        let title = isNegated ? "Leave out rows with" : "Keep only rows with"
        overlay = .menu(Menu(title, opener: keys.firstKey(of: action, on: pageKind), items))
    }

    /// A value as the screen says it, and as a filter asks for it.
    struct Value: Equatable {
        let words: String
        let term: FilterTerm

        init(_ words: String, _ field: FilterField, _ value: FilterTerm.Value) {
            self.words = words
            term = FilterTerm(field, [value])
        }
    }

    /// What the row or line under the cursor can be filtered by, the most telling value first.
    var values: [Value] {
        switch focus {
        case .meetings: return selectedMeeting.map { values(of: $0.meeting) } ?? []
        case .issues:
            guard let figure = selectedIssue else { return [] }
            return [Value(figure.issue.kind.onScreen, .kind, .word(figure.issue.kind.rawValue))]
                + [figure.status].compactMap(\.self).map { Value($0.onScreen, .status, .word($0.rawValue)) }
                + [Value(figure.issue.short, .issue, .text(figure.id))]
                + others(than: figure.issue.parties.map(\.country))
                + confidence(of: figure.issue.header)
        case .promises:
            guard let figure = selectedPromise else { return [] }
            let promise = figure.commitment
            return [
                Value(figure.status.onScreen, .status, .word(figure.status.rawValue)),
                Value(promise.kind.onScreen, .kind, .word(promise.kind.rawValue)),
            ]
                + [promise.issue].compactMap(\.self).map {
                    Value(relation?.issue(of: $0)?.issue.short ?? $0, .issue, .text($0))
                }
                + [promise.level].compactMap(\.self).map { Value($0.onScreen, .level, .word($0.rawValue)) }
                + others(than: promise.countries) + confidence(of: promise.header)
        case .detail: return linkedValue.map { [$0] } ?? []
        case .countries, .timeline: return []
        }
    }

    private func values(of meeting: Meeting) -> [Value] {
        let roster = relation?.roster
        var values = [Value(meeting.level.onScreen, .level, .word(meeting.level.rawValue))]
        if let place = meeting.place { values.append(Value(place, .place, .text(place))) }
        values.append(Value(meeting.channel.onScreen, .channel, .word(meeting.channel.rawValue)))
        values.append(Value(meeting.format.onScreen, .format, .word(meeting.format.rawValue)))
        if let setting = meeting.setting { values.append(Value(setting.onScreen, .setting, .word(setting.rawValue))) }
        if let host = meeting.hostEvent {
            values.append(Value(relation?.dossier.hostEvents[host]?.shortName ?? host, .host, .text(host)))
        }
        for person in meeting.participants.compactMap(\.person).prefix(6) {
            values.append(Value(roster?.people[person]?.name ?? person, .person, .text(person)))
        }
        for topic in meeting.topics.prefix(6) {
            values.append(Value(relation?.issue(of: topic)?.issue.short ?? topic, .issue, .text(topic)))
        }
        return values + others(than: meeting.countries) + confidence(of: meeting.header)
    }

    /// Countries beside the pair looked at.
    private func others(than countries: [CountryCode]) -> [Value] {
        var seen = Set([view.base, view.partner].compactMap(\.self))
        return countries.filter { seen.insert($0).inserted }.prefix(4).map {
            Value(relation?.roster.name(of: $0) ?? $0.text, .country, .country($0))
        }
    }

    private func confidence(of header: RecordHeader) -> [Value] {
        header.evidence.confidence.map {
            [Value("confidence \($0.onScreen)", .confidence, .word($0.rawValue))]
        } ?? []
    }

    /// What the line of the detail leads to, where a filter can ask for it.
    private var linkedValue: Value? {
        guard case .record(let reference)? = detail.blocks[safely: cursors[.detail]?.index ?? 0]?.link else {
            return nil
        }
        let text = FilterTerm.Value.text(reference.id)
        switch reference.kind {
        case .person: return Value(reference.id, .person, text)
        case .issue: return Value(reference.id, .issue, text)
        case .hostEvent: return Value(reference.id, .host, text)
        case .source: return Value(reference.id, .source, text)
        case .country: return CountryCode(reference.id).map { Value(reference.id, .country, .country($0)) }
        case .meeting, .commitment, .assessment, .incident, .coverage: return nil
        }
    }
}
