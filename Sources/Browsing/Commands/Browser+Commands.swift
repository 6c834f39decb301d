internal import Relations
internal import Screen

extension Browser {
    /// Does what a line says: the name of an action, and what it is given.
    ///
    /// A line that says nothing known changes nothing; the notice says what is nearest.
    package mutating func run(_ line: String) -> [Effect] {
        guard let command = CommandLine(line) else {
            notice = Notice(Self.unknown(line), isProblem: true)
            return []
        }
        recent.note(command.action)
        guard let kind = command.action.argument, !command.argument.isEmpty else { return perform(command.action) }
        if overlay != nil { overlay = nil }
        let argument = command.argument
        switch kind {
        case .pair:
            guard case .pair(let base, let partner)? = pairCandidates(argument).first?.meaning else {
                return refuse("No country fits “\(argument)”.")
            }
            let effects = choose(base: CountryCode(base), partner: partner.flatMap { CountryCode($0) })
            if focus == .detail || focus == .timeline || focus == .countries { show(.meetings) }
            return effects
        case .day:
            guard let day = Self.day(from: argument, today: today) else {
                return refuse(
                    "“\(argument)” is not a date. Write a day, a month or a year: 2023-11-17, 2023-11 or 2023.")
            }
            guard command.action == .since else {
                seeAsOf(day)
                return []
            }
            guard day <= view.asOf else {
                return refuse("“\(argument)” lies after \(view.asOf), the day looked at. Write an earlier one.")
            }
            if pageKind == .changes { change { $0.pages.removeLast() } }
            return open(.changes(since: day))
        case .filter:
            do {
                return apply(try Filter(argument, countries: directory))
            } catch {
                return refuse("\(error.problem)")
            }
        case .words:
            searched = argument
            goToMatch(step: 0)
        case .order:
            guard let number = order(named: argument) else {
                let list = sortable
                let names = (list?.orders ?? []).map(\.name).joined(separator: ", ")
                return refuse(
                    names.isEmpty
                        ? "There is one order only here." : "\(list?.title ?? "") can be sorted by \(names).")
            }
            sort(by: number)
        case .record:
            guard let reference = reference(named: argument) else {
                return refuse("No record here has the id “\(argument)”; : and words find any record.")
            }
            return follow(.record(reference))
        case .file: return export(to: argument)
        case .name: return saveView(as: argument)
        case .view:
            let names = savedViews.entries.map(\.name)
            guard let found = FuzzyMatch(argument).ranked(names.map { FuzzyMatch.Candidate(names: [$0]) }).first else {
                return refuse("No view is saved under “\(argument)”; ' lists them.")
            }
            return recall(found)
        case .form:
            guard let yank = yank(named: argument) else {
                return refuse("“\(argument)” cannot be copied here; y shows what can.")
            }
            return self.yank(yank)
        }
        return []
    }

    private mutating func refuse(_ reason: String) -> [Effect] {
        notice = Notice(reason, isProblem: true)
        return []
    }

    /// What is said of a line that begins with no name of an action.
    static func unknown(_ line: String) -> String {
        let name = line.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
        let nearest = NearestWord.nearest(to: name.lowercased(), among: Action.allCases.map(\.rawValue))
        return "“\(name)” is no command" + (nearest.map { "; the nearest is “\($0)”." } ?? "; : lists them all.")
    }

    /// The order of what is in view that a few letters mean.
    private func order(named text: String) -> Int? {
        let orders = sortable?.orders ?? []
        return FuzzyMatch(text).ranked(
            orders.map { FuzzyMatch.Candidate(names: [$0.name, $0.natural, $0.reversed]) }
        ).first
    }

    private func yank(named text: String) -> Yank? {
        let items = yankMenu.items
        let found = FuzzyMatch(text).ranked(items.map { FuzzyMatch.Candidate(names: [$0.title]) }).first
        guard let found, case .yank(let yank) = items[found].choice else { return nil }
        return yank
    }

    /// A record of the dossier by its id; the kind may stand before it: `meetings:ID`.
    private func reference(named text: String) -> Reference? {
        guard let relation else { return nil }
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        let kinds = parts.count == 2 ? [RecordKind(rawValue: parts[0])].compactMap(\.self) : RecordKind.allCases
        return kinds.map { Reference($0, parts.last ?? text) }.first { relation.record($0) != nil }
    }
}
