/// Which records a filter lets through.
///
/// A term without a meaning for the kind of a record leaves it alone: ``Filter/termsWithoutMeaning(for:)`` names those.
/// A record is asked as it was on the day looked at, so that no later word makes it match.
extension Filter {
    package func matches(_ figure: MeetingFigure, in context: FilterContext) -> Bool {
        matches(.meeting(figure.meeting), in: context) { $0.status = figure.meeting.status.rawValue }
    }

    package func matches(_ figure: IssueFigure, in context: FilterContext) -> Bool {
        matches(.issue(figure.issue), in: context) { item in
            item.status = figure.status?.rawValue
            // The last move of the pair looked at, which may be earlier than that of the issue.
            item.dates = figure.entry.map { ($0.date, $0.date) }
        }
    }

    package func matches(_ figure: PromiseFigure, in context: FilterContext) -> Bool {
        matches(.commitment(figure.commitment), in: context) { $0.status = figure.status.rawValue }
    }

    package func matches(_ assessment: Assessment, in context: FilterContext) -> Bool {
        matches(.assessment(assessment), in: context)
    }

    package func matches(_ incident: Incident, in context: FilterContext) -> Bool {
        matches(.incident(incident), in: context)
    }

    package func matches(_ person: Person, in context: FilterContext) -> Bool { matches(.person(person), in: context) }

    package func matches(_ country: Country, in context: FilterContext) -> Bool {
        matches(.country(country), in: context)
    }

    package func matches(_ event: HostEvent, in context: FilterContext) -> Bool {
        matches(.hostEvent(event), in: context)
    }

    package func matches(_ source: Source, in context: FilterContext) -> Bool { matches(.source(source), in: context) }

    package func matches(_ coverage: Coverage, in context: FilterContext) -> Bool {
        matches(.coverage(coverage), in: context)
    }

    /// - Complexity: O(*t* · *n*) for *t* terms and *n* bytes of text, which are folded once for all terms; without bare
    ///   words, a few comparisons a term.
    private func matches(
        _ record: AnyRecord, in context: FilterContext, adding figure: (inout FilterItem) -> Void = { _ in }
    ) -> Bool {
        if terms.isEmpty { return true }
        guard let seen = context.clock.seen(record, sources: context.sources) else { return false }
        var item = FilterItem(seen, in: context)
        figure(&item)
        return terms.allSatisfy { term in
            !term.applies(to: record.kind)
                || term.isNegated != term.values.contains { item.has($0, term.field, context) }
        }
    }
}

extension FilterItem {
    /// Whether one value of a term holds for the record.
    fileprivate mutating func has(_ value: FilterTerm.Value, _ field: FilterField?, _ context: FilterContext) -> Bool {
        switch (field, value) {
        case (.pair, .pair(let pair)):
            needsBoth ? pair.isWithin(countries) : countries.contains(where: pair.contains)
        case (.country, .country(let country)): countries.contains(country)
        case (.since, .date(let date)): dates.map { $0.latest.last >= date.first } ?? false
        case (.until, .date(let date)): dates.map { $0.earliest.last <= date.last } ?? false
        case (.kind, .word(let word)): kindWord == word
        case (.status, .word(let word)): status == word
        case (.level, .word(let word)): Meeting.Level(rawValue: word).map { level?.isWithin($0) ?? false } ?? false
        case (.format, .word(let word)): format == word
        case (.channel, .word(let word)): channel == word
        case (.setting, .word(let word)): setting == word
        case (.confidence, .word(let word)): record.header.evidence.confidence?.rawValue == word
        case (.rests, .word(let word)):
            Grounds.weaknesses(of: record, cited: record.citedSources).contains { $0.rawValue == word }
        case (.issue, .text(let id)): issues.contains { $0.folded == id.folded }
        case (.place, .text(let text)): places.contains { Self.hasWords($0, text) }
        case (.person, .text(let text)): people.contains { Self.isNamed($0, text) }
        case (.host, .text(let text)): hosts.contains { Self.isNamed($0, text) }
        case (.source, .text(let text)): restsOn(text, context)
        case (nil, .text(let text)): mentions(text.folded, context)
        default: false
        }
    }

    /// By id, or by all words of one name, whole and without accents.
    private static func isNamed(_ names: [String], _ text: String) -> Bool {
        names.contains { $0.folded == text.folded || hasWords($0, text) }
    }

    private static func hasWords(_ name: String, _ text: String) -> Bool {
        let wanted = text.foldedWords
        let words = name.foldedWords
        return !wanted.isEmpty && wanted.allSatisfy(words.contains)
    }

    private func restsOn(_ text: String, _ context: FilterContext) -> Bool {
        let own: [Source] = if case .source(let source) = record { [source] } else { [] }
        let cited = record.citedSources
        return (cited + own.map(\.id)).contains { $0.folded == text.folded }
            || (cited.compactMap { context.sources[$0] } + own)
                .contains { $0.publisher.map { Self.hasWords($0, text) } ?? false }
    }

    /// Whether the words stand in the record's texts, or in the names of people, countries, hosts that it names.
    private mutating func mentions(_ folded: String, _ context: FilterContext) -> Bool {
        let texts =
            foldedTexts
            ?? (record.texts + (people + hosts).joined() + countries.map(context.roster.name(of:))).map(\.folded)
        foldedTexts = texts
        return texts.contains { $0.contains(folded: folded) }
    }
}
