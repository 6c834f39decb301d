import Relations
import Screen

/// The dated parts of an issue: its entries, measures, mechanism and cases.
extension DocumentWriter {
    /// The entries, the newest first: the controlled word, the original one, and who says so.
    mutating func addHistory(of figure: IssueFigure) {
        section("History, newest first")
        let line = Margin(Span("│", .quiet), Span("│", .quiet))
        defer { margin = nil }
        for index in figure.entries.indices.reversed() {
            // Below the first entry nothing hangs on the line.
            margin = index == 0 ? Margin(Span(" "), Span(" ")) : line
            let entry = figure.entries[index]
            cite(entry.evidence)
            var spans = [Span(entry.date.day + " ", .quiet), Span(entry.status.onScreen, entry.status.style)]
            if let days = figure.daysInWords(at: index) { spans.append(Span(" · " + days, .quiet)) }
            var block = Block(spans, indent: 2, hang: 2, why: reason { .step(index, of: figure, in: $0) })
            block.margin = Margin(Span(entry.status.sign, entry.status.style), margin?.rest ?? Span(" "))
            add(block)
            add(entry, why: block.reason)
        }
    }

    private mutating func add(_ entry: StatusEntry, why: Reason?) {
        if let text = entry.text { line(text, indent: 2) }
        if let word = entry.word, word != entry.status.onScreen, word != entry.status.rawValue {
            line(label: "recorded as", Wording.quoted(word), indent: 2)
        }
        if !entry.assertedBy.isEmpty { line(label: "said by", relation.names(of: entry.assertedBy), indent: 2) }
        switch entry.isAgreed {
        case true?: line("undisputed", .quiet, indent: 2)
        case false?: line("≠ the other side does not agree", .caution, indent: 2)
        case nil: break
        }
        if let stance = entry.stance { line(label: "stance:", stance, indent: 2) }
        if let meeting = relation.meeting(entry.meeting) {
            line(label: "at", relation.nameAndPlace(of: meeting), indent: 2, link: .meeting(meeting.id))
        }
        var remarks: [String] = []
        if let trend = entry.trend { remarks.append(trend.onScreen) }
        let sources = relation.seenSources([entry.evidence]).count
        let publishers = relation.publishers(of: entry.evidence)
        remarks.append(
            entry.evidence.isUnsourced
                ? "no source found"
                : Wording.count(sources, "source")
                    + (publishers.isEmpty ? "" : ": " + publishers.joined(separator: ", ")))
        if let confidence = entry.evidence.confidence { remarks.append("confidence " + confidence.onScreen) }
        if entry.evidence.basis != .source { remarks.append(entry.evidence.basis.onScreen) }
        line(remarks.joined(separator: " · "), .quiet, indent: 2, why: why)
    }

    /// How long the issue has borne each word, as bars of one scale.
    mutating func addTimeInWords(of figure: IssueFigure) {
        let times = figure.timeInStatus(clock)
        guard times.count > 1 else { return }
        section("Time in each word")
        let longest = max(1, times.map(\.days.most).max() ?? 1)
        let why = reason { .timeInWords(of: figure, in: $0) }
        for time in times {
            let cells = max(time.days.most == 0 ? 0 : 1, time.days.most * Self.barCells / longest)
            let least = time.isRunning && clock.recordsEnd != nil ? "≥ " : ""
            add(
                Block(
                    [
                        Span(time.status.onScreen, time.status.style),
                        Span(String(repeating: "█", count: cells), time.status.style),
                        Span("\(least)\(time.days) d", .quiet),
                    ], stops: [15, 16 + Self.barCells], why: why))
        }
    }

    /// The longest bar.
    private static let barCells = 10

    /// The acts that had begun by the as-of date, each with its own history of being in force.
    mutating func addMeasures(of figure: IssueFigure) {
        section(figure.issue.measures.count == 1 ? "Measure" : "Measures")
        for measure in figure.issue.measures {
            let steps = measure.inForce.filter { clock.hasSeen($0.date) }.sorted { $0.date < $1.date }
            guard !steps.isEmpty else { continue }
            let whose = relation.names(of: measure.by)
            line(measure.act, remark: measure.on.isEmpty ? whose : "\(whose) on \(relation.names(of: measure.on))")
            if let scope = measure.scope { line(label: "scope:", scope, indent: 2) }
            for (index, step) in steps.enumerated() {
                cite(step.evidence)
                let before = index > 0 ? steps[index - 1] : nil
                let days =
                    before.map { " · \(DayCount(from: $0.date, to: step.date)) d after \($0.state.onScreen)" } ?? ""
                line(
                    label: step.date.day, step.state.onScreen + days + (step.scope.map { ": \($0)" } ?? ""), indent: 2,
                    why: reason { .inForce(of: figure, in: $0) })
            }
        }
    }

    /// The states of a channel, the latest first.
    mutating func addMechanism(of figure: IssueFigure) {
        section("Channel")
        for state in figure.issue.mechanism.filter({ clock.hasSeen($0.date) }).sorted(by: { $0.date > $1.date }) {
            cite(state.evidence)
            line(label: state.date.day, state.state.onScreen)
        }
    }

    /// People in custody, each with the stages of the case.
    mutating func addCases(of figure: IssueFigure) {
        section("In custody")
        for person in figure.issue.cases {
            let stages = person.stages.filter { clock.hasSeen($0.date) }.sorted { $0.date < $1.date }
            guard !stages.isEmpty else { continue }
            line(person.label)
            for step in stages {
                cite(step.evidence)
                let words = [step.stage.onScreen, step.location, step.text].compactMap(\.self)
                line(label: step.date.day, words.joined(separator: ", "), indent: 2)
            }
        }
    }
}

extension IssueFigure {
    /// `675 d old · 282 d after talks`: days since the onset, where it gives an age, and since the entry before.
    func daysInWords(at index: Int) -> String? {
        let date = entries[index].date
        var words: [String] = []
        if issue.onset.kind.givesAge, issue.onset.date < date {
            words.append("\(DayCount(from: issue.onset.date, to: date)) d old")
        }
        let isCounted = index > 0 && !words.isEmpty && entries[index - 1].date == issue.onset.date
        if index > 0, entries[index - 1].date < date, !isCounted {
            let before = entries[index - 1]
            words.append("\(DayCount(from: before.date, to: date)) d after \(before.status.onScreen)")
        }
        return words.isEmpty ? nil : words.joined(separator: " · ")
    }
}
