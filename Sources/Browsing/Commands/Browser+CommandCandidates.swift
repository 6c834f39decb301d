internal import OrderedCollections
internal import Relations
internal import Reporting
internal import Screen

extension Browser {
    /// Finds what a line of the palette could mean, and what is to be said of it.
    ///
    /// While the name is typed, actions and records are found by their words; behind a name that takes something, what
    /// it takes is completed.
    mutating func refreshPalette(_ prompt: inout Prompt) {
        if let command = CommandLine(prompt.text), command.start <= prompt.text.count,
            prompt.text.contains(where: \.isWhitespace), let argument = command.action.argument
        {
            complete(argument, of: command, in: &prompt)
            return
        }
        let records = prompt.candidates.filter { if case .record = $0.meaning { true } else { false } }
        prompt.candidates = actionCandidates(prompt.text) + (prompt.text.count >= 2 ? records : [])
        prompt.chosen = prompt.candidates.isEmpty ? nil : 0
        if prompt.candidates.isEmpty, !prompt.text.isEmpty { prompt.note = Self.unknown(prompt.text) }
    }

    private mutating func complete(_ argument: Action.Argument, of command: CommandLine, in prompt: inout Prompt) {
        let text = String(prompt.text.dropFirst(command.start))
        let name = command.action.rawValue
        prompt.candidates = []
        prompt.chosen = nil
        prompt.note = text.isEmpty ? argument.example : ""
        switch argument {
        case .pair:
            prompt.candidates = pairCandidates(text)
            prompt.chosen = prompt.candidates.isEmpty ? nil : 0
        case .day:
            guard !text.isEmpty else { return }
            let day = Self.day(from: text, today: today)
            prompt.note = day.map { "everything as it was on \($0.inWords)" } ?? argument.example
            prompt.isProblem = day == nil
        case .filter: refreshFilter(&prompt, from: command.start)
        case .words: prompt.note = text.isEmpty ? argument.example : searchNote(text)
        case .order:
            let orders = sortable?.orders ?? []
            let found =
                text.isEmpty
                ? Array(orders.indices)
                : FuzzyMatch(text).ranked(
                    orders.map { FuzzyMatch.Candidate(names: [$0.name, $0.natural, $0.reversed]) })
            choose(
                found.map { ("\(name) \(orders[$0].name)", orders[$0].natural) }, in: &prompt,
                orSay: "\(sortable?.title ?? "What is here") has no such order.")
        case .file:
            (prompt.note, prompt.isProblem) = exportNote(text)
            prompt.candidates = exportCandidates(text.isEmpty ? exportName : text).map {
                Prompt.Candidate("\(name) \($0.name)", $0.format.summary, .line("\(name) \($0.name)"))
            }
        case .name: prompt.note = argument.example
        case .view:
            let names = savedViews.entries.map(\.name)
            let found =
                text.isEmpty
                ? Array(names.indices) : FuzzyMatch(text).ranked(names.map { FuzzyMatch.Candidate(names: [$0]) })
            choose(found.map { ("\(name) \(names[$0])", "") }, in: &prompt, orSay: "No view is saved under that name.")
        case .form:
            let items = yankMenu.items
            let found =
                text.isEmpty
                ? Array(items.indices)
                : FuzzyMatch(text).ranked(
                    items.map { FuzzyMatch.Candidate(names: [$0.title]) })
            choose(
                found.map { ("\(name) \(items[$0].title)", items[$0].detail) }, in: &prompt,
                orSay: "There is nothing of that kind to copy here.")
        case .record:
            let ids =
                relation.map { relation in
                    relation.chronicle.figures.map { ($0.id, $0.name) }
                        + relation.issues.map { ($0.id, $0.issue.short) }
                        + relation.promises.map { ($0.id, $0.commitment.short) }
                } ?? []
            let found =
                text.isEmpty
                ? Array(ids.indices)
                : FuzzyMatch(text).ranked(
                    ids.map { FuzzyMatch.Candidate(names: [$0.1], codes: [$0.0]) }, limit: 50)
            choose(
                found.prefix(50).map { ("\(name) \(ids[$0].0)", ids[$0].1) }, in: &prompt,
                orSay: "No record here is called so.")
        }
    }

    private func choose(_ lines: [(line: String, detail: String)], in prompt: inout Prompt, orSay reason: String) {
        prompt.candidates = lines.map { Prompt.Candidate($0.line, $0.detail, .line($0.line)) }
        prompt.chosen = lines.isEmpty ? nil : 0
        if lines.isEmpty {
            prompt.note = reason
            prompt.isProblem = true
        }
    }

    /// Most keys take no more; the sentences behind them stand below each other.
    private static let keyCells = 10

    /// All actions, narrowed by what was typed: the recent ones first, and last those that mean nothing now, which say
    /// why.
    func actionCandidates(_ text: String) -> [Prompt.Candidate] {
        let actions = recent.ordered(Action.allCases)
        let candidates = actions.map { FuzzyMatch.Candidate(names: [$0.summary, $0.sentence], codes: [$0.rawValue]) }
        let order = text.isEmpty ? Array(actions.indices) : FuzzyMatch(text).ranked(candidates)
        let found = order.map { (action: actions[$0], reason: reason(against: actions[$0])) }
        return (found.filter { $0.reason == nil } + found.filter { $0.reason != nil }).map { action, reason in
            let keys = keys.keys(of: action, on: pageKind).map(\.description).joined(separator: " ")
            return Prompt.Candidate(
                action.rawValue + (action.argument == nil ? "" : " …"),
                keys.padded(to: Self.keyCells) + "  " + (reason.map { "not now: \($0)" } ?? action.sentence),
                .action(action))
        }
    }
}
