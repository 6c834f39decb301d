internal import OrderedCollections
internal import Relations
internal import Reporting
internal import Screen

extension Browser {
    mutating func openPrompt(_ kind: Prompt.Kind) -> [Effect] {
        var prompt = Prompt(kind)
        filterCount.stop()
        switch kind {
        case .filter where !view.filter.isEmpty: prompt = Prompt(kind, text: view.filter.description + " ")
        case .asOf: prompt = Prompt(kind, text: view.asOf.description, isProposed: true)
        case .write: prompt = Prompt(kind, text: exportName, isProposed: true)
        default: break
        }
        overlay = .prompt(prompt)
        refreshPrompt()
        return directory.isEmpty ? ask(.countries) : []
    }

    /// Takes a key while a prompt is open.
    mutating func pressInPrompt(_ key: Key) -> [Effect] {
        guard case .prompt(var prompt) = overlay else { return [] }
        switch key {
        case .escape, .control("c"), .control("g"):
            overlay = nil
            settle()
            return []
        case .enter: return acceptPrompt()
        case .tab: complete(&prompt)
        case .down, .control("n"): choose(in: &prompt, step: 1)
        case .up, .control("p"), .backTab: choose(in: &prompt, step: -1)
        case .character(let character): prompt.insert(String(character))
        case .paste(let text): prompt.insert(text)
        case .backspace:
            if prompt.text.isEmpty {
                overlay = nil
                return []
            }
            prompt.deleteBackward()
        case .delete: prompt.deleteForward()
        case .left: prompt.move(by: -1)
        case .right: prompt.move(by: 1)
        case .home, .control("a"): prompt.move(by: -prompt.cursor)
        case .end, .control("e"): prompt.move(by: prompt.text.count)
        case .control("w"): prompt.deleteWord()
        case .control("u"): prompt.replace(with: "")
        default: return []
        }
        let isChoosing = [.down, .up, .backTab, .control("n"), .control("p")].contains(key)
        overlay = .prompt(prompt)
        if !isChoosing { refreshPrompt() }
        let isCommand = CommandLine(prompt.text)?.action.argument != nil && prompt.text.contains(" ")
        guard prompt.kind == .palette, prompt.text.count >= 2, !isChoosing, !isCommand else { return [] }
        return ask(.find(prompt.text))
    }

    private func choose(in prompt: inout Prompt, step: Int) {
        guard !prompt.candidates.isEmpty else { return }
        let count = prompt.candidates.count
        prompt.chosen = prompt.chosen.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    }

    /// Takes the chosen completion, or the first.
    private func complete(_ prompt: inout Prompt) {
        guard let candidate = prompt.candidates[safely: prompt.chosen ?? 0] else { return }
        switch candidate.meaning {
        case .completion(let range): prompt.replace(range, with: candidate.title)
        case .action(let action) where prompt.kind == .palette:
            prompt.replace(with: action.rawValue + (action.argument == nil ? "" : " "))
        case .line(let line): prompt.replace(with: line)
        case .pair, .action, .record: choose(in: &prompt, step: 1)
        }
    }

    /// Finds what the text could mean, and what is to be said of it.
    mutating func refreshPrompt() {
        guard case .prompt(var prompt) = overlay else { return }
        prompt.note = ""
        prompt.isProblem = false
        prompt.fault = nil
        switch prompt.kind {
        case .pair:
            prompt.candidates = pairCandidates(prompt.text)
            prompt.chosen = prompt.candidates.isEmpty ? nil : 0
            if prompt.candidates.isEmpty { prompt.note = "No country fits “\(prompt.text)”." }
        case .anotherPair:
            prompt.candidates = pairCandidates(prompt.text).filter {
                if case .pair(_, _?) = $0.meaning { true } else { false }
            }
            prompt.chosen = prompt.candidates.isEmpty ? nil : 0
            if prompt.candidates.isEmpty { prompt.note = "No pair of countries fits “\(prompt.text)”." }
        case .filter: refreshFilter(&prompt)
        case .search: prompt.note = searchNote(prompt.text)
        case .day:
            prompt.note =
                Self.day(from: prompt.text, today: today).map(\.inWords) ?? "a date such as 2023-11-17, 2023-11 or 2023"
            prompt.isProblem = !prompt.text.isEmpty && Self.day(from: prompt.text, today: today) == nil
        case .asOf:
            if let day = Self.day(from: prompt.text, today: today) {
                prompt.note = "everything as it was on \(day.inWords)"
            } else {
                prompt.note = "a date such as 2023-11-17, 2023-11 or today"
                prompt.isProblem = !prompt.text.isEmpty
            }
        case .since:
            if let day = Self.day(from: prompt.text, today: today), day <= view.asOf {
                prompt.note = "what came on record after \(day.inWords)"
            } else {
                prompt.note = "a date up to \(view.asOf), such as \(view.asOf + -30)"
                prompt.isProblem = !prompt.text.isEmpty
            }
        case .palette: refreshPalette(&prompt)
        case .write:
            (prompt.note, prompt.isProblem) = exportNote(prompt.text)
            prompt.candidates = exportCandidates(prompt.text).map {
                Prompt.Candidate($0.name, $0.format.summary, .completion(0..<prompt.text.count))
            }
            prompt.chosen = nil
        case .saveView:
            let names = savedViews.entries.map(\.name)
            prompt.note =
                names.contains(SavedViews.name(from: prompt.text)) ? "replaces the view of that name" : "a name"
        }
        overlay = .prompt(prompt)
        if prompt.kind == .search { preview(prompt.text) }
    }

    /// - Parameter start: where the filter begins in the text, in characters.
    mutating func refreshFilter(_ prompt: inout Prompt, from start: Int = 0) {
        let text = String(prompt.text.dropFirst(start))
        let completion = Completion(
            of: text, cursor: max(0, prompt.cursor - start), directory: completions, limit: 40)
        let range = completion.range.lowerBound + start..<completion.range.upperBound + start
        prompt.candidates = completion.candidates.map { Prompt.Candidate($0.text, $0.meaning, .completion(range)) }
        prompt.chosen = nil
        do {
            let filter = try Filter(text, countries: directory)
            prompt.note = eventCount(of: filter) ?? counts(of: filter)
        } catch {
            filterCount.stop()
            prompt.note = "\(error.problem)"
            prompt.isProblem = true
            prompt.fault = error.columns.lowerBound + start..<error.columns.upperBound + start
        }
    }

    /// How many rows a filter would leave in each list.
    private func counts(of filter: Filter) -> String {
        guard let relation else { return "" }
        var lists = Lists()
        lists.fill(from: relation, filter: filter, sorting: [:])
        return [
            counted(lists.meetings.count { $0.figure != nil }, "meeting"),
            counted(lists.issues.count { $0.figure != nil }, "issue"),
            counted(lists.promises.count { $0.figure != nil }, "promise"),
        ].joined(separator: " · ")
    }

    /// What the values of a filter can be completed from.
    private var completions: Completion.Directory {
        var known = Completion.Directory()
        known.countries = directory
        guard let dossier = relation?.dossier else { return known }
        known.people = dossier.roster.people.values.sorted { $0.id < $1.id }
        known.hostEvents = dossier.hostEvents.values.sorted { $0.id < $1.id }
        known.issues = dossier.issues.map { ($0.id, $0.short) }
        known.places = Set(dossier.meetings.compactMap(\.place)).sorted()
        return known
    }

    func pairCandidates(_ text: String) -> [Prompt.Candidate] {
        let picker = PairPicker(directory)
        let names = Dictionary(
            directory.compactMap { country in country.code.map { ($0, country.name) } }, uniquingKeysWith: { $1 })
        func candidate(_ base: CountryCode, _ partner: CountryCode?) -> Prompt.Candidate {
            let title = (names[base] ?? base.text) + (partner.map { " – " + (names[$0] ?? $0.text) } ?? "")
            return Prompt.Candidate(
                title, partner.map { "\(base)–\($0)" } ?? "\(base), all its relations",
                .pair(base: base.text, partner: partner?.text))
        }
        if text.allSatisfy(\.isWhitespace) {
            // The pairs looked at before this one, then the partners of the country looked at.
            let recent = recents.filter { $0 != view.subject }.compactMap { subject in
                switch subject {
                case .pair(let pair): candidate(pair.first, pair.second)
                case .country(let country): candidate(country, nil)
                case .everybody: nil
                }
            }
            guard let base = view.base else { return recent }
            let partners =
                (neighbourhood?.partners(asOf: Clock(asOf: view.asOf, recordsThrough: folder?.recordsThrough)) ?? [])
                .prefix(20).map { candidate(base, $0.country) }
            let known = Set(recent.map(\.title))
            return recent + partners.filter { !known.contains($0.title) }
        }
        let pairs = picker.pairs(text, partners: view.base.map { [$0] } ?? [], limit: 20).map { pair in
            // The country looked at stays the first of the pair.
            let base = view.base.map { pair.contains($0) ? $0 : pair.first } ?? pair.first
            return candidate(base, pair.partner(of: base))
        }
        return pairs + picker.countries(text, limit: 10).map { candidate($0, nil) }
    }

    /// Records that the words of the palette were found in.
    mutating func receive(_ findings: [Finding], for words: String) {
        guard case .prompt(var prompt) = overlay, prompt.kind == .palette, prompt.text == words else { return }
        prompt.note = ""
        let clock = Clock(asOf: view.asOf, recordsThrough: folder?.recordsThrough)
        prompt.candidates.removeAll { if case .record = $0.meaning { true } else { false } }
        // Nothing that had not happened by the as-of date is offered.
        for finding in findings where finding.date.map(clock.hasSeen) ?? true && mayName(finding.reference) {
            let date = finding.date.map { $0.day + " " } ?? ""
            prompt.candidates.append(
                Prompt.Candidate(
                    finding.title, date + finding.reference.kind.singular, .record(.record(finding.reference))))
        }
        if prompt.candidates.isEmpty { prompt.note = Self.unknown(words) } else { prompt.chosen = prompt.chosen ?? 0 }
        overlay = .prompt(prompt)
    }

    private mutating func acceptPrompt() -> [Effect] {
        guard case .prompt(let prompt) = overlay else { return [] }
        let candidate = prompt.candidates[safely: prompt.chosen ?? -1]
        switch (prompt.kind, candidate?.meaning) {
        case (.filter, .completion(let range)?), (.palette, .completion(let range)?):
            var completed = prompt
            completed.replace(range, with: candidate?.title ?? "")
            overlay = .prompt(completed)
            refreshPrompt()
            return []
        case (.filter, _): return acceptFilter(prompt)
        case (.write, .completion?):
            overlay = nil
            return export(to: candidate?.title ?? prompt.text)
        case (.anotherPair, .pair(let base, let partner?)?):
            guard let one = CountryCode(base), let other = CountryCode(partner), let pair = CountryPair(one, other)
            else { return [] }
            overlay = nil
            addToPage(pair)
        case (_, .pair(let base, let partner)?):
            overlay = nil
            let effects = choose(base: CountryCode(base), partner: partner.flatMap { CountryCode($0) })
            if focus == .detail || focus == .timeline || focus == .countries { show(.meetings) }
            return effects
        case (_, .action(let action)?):
            overlay = nil
            recent.note(action)
            return perform(action)
        case (_, .line(let line)?):
            overlay = nil
            return run(line)
        case (.palette, nil):
            // What is wrong with a line is said while it stands there to be mended.
            guard !prompt.text.isEmpty, !prompt.isProblem, CommandLine(prompt.text) != nil else { return [] }
            overlay = nil
            return run(prompt.text)
        case (_, .record(let link)?):
            overlay = nil
            return follow(link)
        case (.search, _):
            overlay = nil
            searched = prompt.text.isEmpty ? nil : prompt.text
            goToMatch(step: 0)
        case (.day, _):
            guard let day = Self.day(from: prompt.text, today: today) else { return [] }
            overlay = nil
            goOnPage(to: day)
        case (.asOf, _):
            guard let day = Self.day(from: prompt.text, today: today) else { return [] }
            overlay = nil
            seeAsOf(day)
        case (.since, _):
            guard let day = Self.day(from: prompt.text, today: today), day <= view.asOf else { return [] }
            overlay = nil
            change { $0.pages[$0.pages.count - 1] = .changes(since: day) }
        case (.write, _):
            guard !prompt.isProblem, !prompt.text.isEmpty else { return [] }
            overlay = nil
            return export(to: prompt.text)
        case (.saveView, _):
            overlay = nil
            return saveView(as: prompt.text)
        default: break
        }
        return []
    }

    private mutating func acceptFilter(_ prompt: Prompt) -> [Effect] {
        guard let filter = try? Filter(prompt.text, countries: directory) else { return [] }
        overlay = nil
        return apply(filter)
    }

    /// A day as one types it: a date, whose span counts to its end, or `today`.
    static func day(from text: String, today: Day) -> Day? {
        let text = text.filter { !$0.isWhitespace }.lowercased()
        if text == "today" || text == "now" { return today }
        return RecordDate(text).map(\.last)
    }
}

extension Array {
    /// The element at an index; `nil` outside the array.
    subscript(safely index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
