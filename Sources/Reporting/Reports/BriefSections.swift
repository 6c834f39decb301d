internal import Relations

/// Chooses what a brief says of a pair.
struct BriefSections {
    let relation: Relation
    let card: Card
    let pair: CountryPair

    /// Days before the end of the view in which something counts as moved.
    static let movedWithin = 90
    /// Days after the as-of date in which something counts as about to expire.
    static let expiresWithin = 60

    private var clock: Clock { relation.clock }

    var all: [BriefSection] {
        let window = clock.recordsEnd.map { "the \(Self.movedWithin) days to \($0)" } ?? "\(Self.movedWithin) days"
        return [
            BriefSection("Last meeting on record", lastMeeting, limit: 2),
            BriefSection("Moved in \(window)", moved, limit: 5),
            BriefSection("In force", inForce, limit: 5),
            BriefSection("Expires or falls due in \(Self.expiresWithin) days", expiring, limit: 3),
            BriefSection("In each side’s words", words, limit: 2),
            BriefSection("Disputed names and statuses (≠)", disputed, limit: 4),
        ]
    }

    /// The sources of a statement that had appeared on the day looked at.
    private func sources(_ evidence: Evidence) -> [String] {
        clock.seen(evidence, sources: relation.dossier.sources).sources.map(\.source)
    }

    private var lastMeeting: [BriefItem] {
        func item(_ figure: MeetingFigure, _ words: String) -> BriefItem {
            let meeting = figure.meeting
            let channel = meeting.channel == .inPerson ? nil : meeting.channel.onScreen
            let text = [figure.name, meeting.place, channel].compactMap(\.self).joined(separator: ", ")
            return BriefItem("\(meeting.date.day) \(text)\(words)", sources(meeting.header.evidence))
        }
        var items: [BriefItem] = []
        if let last = card.lastMeeting {
            let gap: String =
                switch last.figure.gap {
                case .since(let days, _): ", \(days) days after the one before"
                case .first: ", the first on record"
                case .sameLink, .excluded, .notOfOnePair: ""
                }
            items.append(item(last.figure, "\(gap); \(last.daysSince.inDays) ago"))
        } else {
            items.append(BriefItem(relation.absenceOfMeetings))
        }
        if let contact = card.lastContact, contact.id != card.lastMeeting?.figure.id {
            items.append(item(contact, " (last contact)"))
        }
        return items
    }

    /// Steps of issues and measures, new promises and their follow-ups, incidents: the newest first.
    private var moved: [BriefItem] {
        let first = clock.horizon + -Self.movedWithin
        var steps: [(date: RecordDate, item: BriefItem)] = []
        func add(_ date: RecordDate, _ text: String, _ evidence: Evidence) {
            guard clock.hasSeen(date), date.last >= first else { return }
            steps.append((date, BriefItem("\(date.day) \(text)", sources(evidence))))
        }
        for figure in relation.issues where figure.group != .around {
            for entry in figure.entries {
                let text = entry.text.map { ". \($0)" } ?? ""
                add(entry.date, "\(figure.issue.short): \(entry.status.onScreen)\(text)", entry.evidence)
            }
            if let step = figure.forceStep {
                add(step.date, "\(figure.issue.short): \(step.state.onScreen)", step.evidence)
            }
        }
        for figure in relation.promises {
            let promise = figure.commitment
            add(promise.madeAt, "Promise made: \(promise.short)", promise.header.evidence)
            for followUp in figure.followUps {
                let text = followUp.text.map { ". \($0)" } ?? ""
                add(followUp.date, "\(promise.short): \(followUp.effect.onScreen)\(text)", followUp.evidence)
            }
        }
        for incident in relation.incidents { add(incident.date, incident.title, incident.header.evidence) }
        return steps.enumerated().sorted { ($1.element.date, $0.offset) < ($0.element.date, $1.offset) }
            .map(\.element.item)
    }

    private var inForce: [BriefItem] {
        let measures = relation.issues.filter { $0.inForce == .yes || $0.inForce == .part }
            .map { figure in
                let since = figure.forceStep.map { " since \($0.date.day)" } ?? ""
                let age = figure.age.map { ", \($0) days from its onset" } ?? ""
                return BriefItem(
                    "\(figure.issue.short): \(figure.stateWords)\(since)\(age)",
                    figure.forceStep.map { sources($0.evidence) } ?? [])
            }
        let promises = relation.promises.compactMap { figure -> BriefItem? in
            guard case .expires(let term) = figure.outlook, term.date.last >= clock.asOf else { return nil }
            return BriefItem(
                "\(figure.commitment.short): expires \(term.date.day)", sources(figure.commitment.header.evidence))
        }
        return measures + promises
    }

    /// By the day, the earliest first; overdue promises stand before.
    private var expiring: [BriefItem] {
        relation.promises.compactMap { figure -> BriefItem? in
            let date: RecordDate
            switch figure.outlook {
            case .overdue(let term): date = term.date
            case .due(let term), .expires(let term):
                date = term.date
                guard date.last >= clock.asOf, date.first - clock.asOf <= Self.expiresWithin else { return nil }
            case .next(let day):
                date = RecordDate(day)
                guard day - clock.asOf <= Self.expiresWithin else { return nil }
            case .noneSince, nil: return nil
            }
            return BriefItem(
                "\(figure.commitment.short): \(figure.outlookWords(asOf: clock.asOf))",
                sources(figure.commitment.header.evidence))
        }
    }

    /// Each side's latest readout.
    private var words: [BriefItem] {
        [pair.first, pair.second].map { country in
            for figure in relation.meetings {
                guard let readout = figure.meeting.readouts.first(where: { $0.by == country }) else { continue }
                let quotes = readout.wording.map { "“\($0)”" }
                let said = (quotes + [readout.askedOrStated].compactMap(\.self)).joined(separator: "; ")
                guard !said.isEmpty else { continue }
                return BriefItem(
                    "\(country) on \(figure.meeting.date.day) (\(readout.extent.onScreen)): \(said)",
                    sources(readout.evidence))
            }
            return BriefItem("\(country): no readout compiled")
        }
    }

    private var disputed: [BriefItem] {
        let statuses = relation.issues.filter(\.isDisputed).compactMap { figure -> BriefItem? in
            guard let entry = figure.entry else { return nil }
            let by = entry.assertedBy.isEmpty ? "" : " by \(entry.assertedBy.map(\.text).joined(separator: ", "))"
            let stance = entry.stance.map { "; \($0)" } ?? ""
            return BriefItem(
                "≠ \(figure.issue.short): \(entry.status.onScreen)\(by), \(entry.date.day)\(stance)",
                sources(entry.evidence))
        }
        let names = relation.issues.filter { $0.group == .open || $0.group == .partly }.compactMap {
            figure -> BriefItem? in
            let own = figure.issue.altNames.filter { pair.contains($0.by) }
            guard Set(own.map(\.by)).count == 2 else { return nil }
            let said = own.map { "\($0.by) “\($0.name)”" }.joined(separator: ", ")
            return BriefItem("\(figure.issue.short): \(said)", own.compactMap(\.evidence).flatMap(sources))
        }
        // Both kinds stand on the page, however many there are of one.
        return Array(statuses.prefix(2) + names.prefix(2) + statuses.dropFirst(2) + names.dropFirst(2))
    }
}
