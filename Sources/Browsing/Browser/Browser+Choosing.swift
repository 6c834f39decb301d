package import Relations

extension Browser {
    /// What the chips say, the pair or country first.
    package var chips: [String] {
        var chips: [String] = []
        if let base = view.base {
            chips.append(view.partner.map { "pair \(base)–\($0)" } ?? "country \(base)")
        }
        return chips + view.filter.terms.map(\.description)
    }

    /// Looks at a pair, or at one country with all its relations.
    mutating func choose(base: CountryCode?, partner: CountryCode?) -> [Effect] {
        guard base != view.base || partner != view.partner else { return [] }
        past.append(view)
        future = []
        view.base = base
        view.partner = partner
        view.trail = []
        changed = []
        for pane in Pane.allCases where pane != .countries { cursors[pane] = nil }
        if let chosen = partner ?? base { cursors[.countries] = Cursor(index: 0, id: chosen.text) }
        if base == nil { focus = .countries }
        relation = nil
        return load()
    }

    /// Enter on a country: the first choice shows all its relations, the second makes the pair.
    mutating func chooseCountry() -> [Effect] {
        guard let figure = selectedCountry else { return [] }
        guard let base = view.base else { return choose(base: figure.country, partner: nil) }
        if figure.country == base { return choose(base: base, partner: nil) }
        guard CountryPair(base, figure.country) != nil else { return [] }
        let effects = choose(base: base, partner: figure.country)
        focus = .meetings
        source = .meetings
        settle()
        return effects
    }

    mutating func removeChip(at index: Int) -> [Effect] {
        let first = view.base == nil ? 0 : 1
        if first == 1, index == 0 {
            return view.partner != nil ? choose(base: view.base, partner: nil) : choose(base: nil, partner: nil)
        }
        change { $0.filter = $0.filter.removing(at: index - first) }
        return []
    }

    /// Keeps the pair or country that a filter names as the subject, and the rest as chips.
    mutating func apply(_ filter: Filter) -> [Effect] {
        var terms = filter.terms
        var chosen: (CountryCode, CountryCode?)?
        if let index = terms.firstIndex(where: { !$0.isNegated && $0.values.count == 1 && $0.field == .pair }),
            case .pair(let pair)? = terms[index].values.first
        {
            terms.remove(at: index)
            let keepsBase = view.base.map { pair.contains($0) } ?? false
            let base = keepsBase ? view.base ?? pair.first : pair.first
            chosen = (base, pair.partner(of: base))
        }
        change { $0.filter = Filter(terms: terms) }
        guard let (base, partner) = chosen else { return [] }
        return choose(base: base, partner: partner)
    }

    mutating func toggleLeaders() {
        let term = FilterTerm(.level, [.word(Meeting.Level.leader.rawValue)])
        change { view in
            if let index = view.filter.terms.firstIndex(of: term) {
                view.filter = view.filter.removing(at: index)
            } else {
                view.filter = view.filter.adding(term)
            }
        }
        focus = .meetings
        source = .meetings
        settle()
    }

    package var selectedCountry: CountryFigure? { figure(in: lists.countries, of: .countries) }
    package var selectedMeeting: MeetingFigure? { figure(in: lists.meetings, of: .meetings) }
    package var selectedIssue: IssueFigure? { figure(in: lists.issues, of: .issues) }
    package var selectedPromise: PromiseFigure? { figure(in: lists.promises, of: .promises) }

    private func figure<Figure>(in list: [Listed<Figure>], of pane: Pane) -> Figure? {
        let index = cursors[pane]?.index ?? 0
        return list.indices.contains(index) ? list[index].figure : nil
    }
}
