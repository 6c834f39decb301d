package import Relations
package import Screen

extension Browser {
    /// What a fresh browser asks for.
    package mutating func start(
        base: CountryCode?, partner: CountryCode?, asOf: Day?, reading: Reading = .happened, filter: Filter
    ) -> [Effect] {
        view.base = base
        view.partner = partner
        view.filter = filter
        view.reading = reading
        if let asOf { view.asOf = asOf }
        return ask(.refresh)
    }

    /// Takes an answer of the library.
    ///
    /// An answer to something that is no longer looked at is dropped.
    package mutating func receive(_ answer: Answer, to request: Request) -> [Effect] {
        if case .working(let work) = answer {
            let isFirst = working.updateValue(work, forKey: request) == nil
            guard isFirst, request == .refresh else { return [] }
            notice = Notice("The record files have changed and are being compiled …")
            return []
        }
        let wasCompiling = isCompiling
        pending.remove(request)
        working[request] = nil
        if !answer.isOfEvents { generation += 1 }
        switch answer {
        case .working: break
        case .written(let written): return self.written(written)
        case .ready(let folder, let problems):
            let isFirst = self.folder == nil
            if wasCompiling { notice = nil }
            self.folder = folder
            let newProblems = problems + preferences.problems.count - problemCount
            problemCount = problems + preferences.problems.count
            if !isFirst {
                former = relation
                if newProblems > 0 {
                    notice = Notice(
                        "\(counted(newProblems, "new problem")) in the record files; what was sound before stays · ! shows more",
                        isProblem: true)
                }
            }
            if isFirst, view.base == nil, let pair = folder.startPair {
                view.base = pair.first
                view.partner = pair.second
                startMeeting = folder.startMeeting
                // What was told before, as of a place that could not be read, is not talked over.
                notice = notice ?? Notice("p another pair · , . step through time · W why")
            }
            // What was read before may have changed.
            edition += 1
            opened = [:]
            directory = []
            holdings = nil
            ownRecords = nil
            var effects = load()
            if case .prompt = overlay { effects += ask(.countries) }
            if awaited != nil { effects += ask(.problems) }
            return effects + askForStrip()
        case .dossier(let dossier):
            guard dossier.subject == view.subject else {
                guard let base = view.base, dossier.subject == .country(base) else { return [] }
                ownRecords = dossier
                followReadingOfNeighbours()
                refillCountries()
                break
            }
            relation = Relation(
                dossier, asOf: view.asOf, reading: view.reading,
                quietMonths: preferences.quietMonths ?? Clock.standardQuietMonths)
            refill()
            markRereading()
            return takePageEffects()
        case .neighbourhood(let neighbourhood):
            guard neighbourhood.country == view.base else { return [] }
            wholeNeighbourhood = neighbourhood
            followReadingOfNeighbours()
            refillCountries()
        case .countries(let countries):
            directory = countries
            refillCountries()
            refreshPrompt()
        case .found(let words, let findings): receive(findings, for: words)
        case .record(let record, let mentions, let meetings):
            opened[record.reference] = OpenedRecord(record: record, mentions: mentions, meetings: meetings)
        case .noRecord(let reference):
            notice = Notice("No \(reference.kind.singular) has the id “\(reference.id)”.", isProblem: true)
            if view.trail.last == reference { view.trail.removeLast() }
            if view.pages.last == .record(reference) {
                view.pages.removeLast()
                refill()
            }
        case .problems(let problems):
            if let effects = showEdited(problems) { return effects + takePageEffects() }
            showProblems(preferences.problems + problems)
        case .holdings(let holdings):
            self.holdings = holdings
            stripEvents.take(holdings)
            refillStrip()
        case .codebooks(let codebooks): self.codebooks = codebooks
        case .series(let series):
            receiveForStrip(series)
            receiveOnPage(answer, to: request)
        case .records, .world, .hostEvent, .visits, .consultation, .netCooperation, .events:
            receiveOnPage(answer, to: request)
        case .eventCount(let tally):
            if case .eventCount(let asked) = request { receive(tally, to: asked) }
        case .failed(let message):
            if case .eventCount = request { filterCount.stop() }
            notice = Notice(message, isProblem: true)
            receiveOnPage(answer, to: request)
        }
        if showsHome { settle() } else if !answer.isForPagesAlone { followPage() }
        return takePageEffects()
    }

    /// Asks for all that the view needs.
    mutating func load() -> [Effect] {
        var effects: [Effect] = []
        if cursors[.countries]?.id == nil, let chosen = view.partner ?? view.base {
            cursors[.countries] = Cursor(index: 0, id: chosen.text)
        }
        if let subject = view.subject { effects += ask(.dossier(subject)) } else { relation = nil }
        noteRecent()
        // Records that were opened along links may not be among those of the dossier.
        for reference in view.trail where opened[reference] == nil { effects += ask(.record(reference)) }
        if let base = view.base { effects += ask(.neighbourhood(base)) } else { wholeNeighbourhood = nil }
        effects += askForKnownNeighbours()
        // Without a country to look at, all are listed to choose from.
        if view.base == nil {
            focus = .countries
            source = .countries
            effects += ask(.countries)
        }
        refill()
        return effects
    }

    mutating func ask(_ request: Request) -> [Effect] {
        pending.insert(request)
        return [.ask(request)]
    }

    /// Makes everything that depends on the relation and the view again.
    mutating func refill() {
        generation += 1
        followReadingOfNeighbours()
        guard showsHome else {
            // Lists that nobody sees are not made; coming home makes them.
            card = relation.flatMap { Card($0) }
            followPage()
            return
        }
        _ = pages.align(with: view.pages)
        if let relation {
            lists.fill(from: relation, filter: view.filter, sorting: view.sorting)
            card = Card(relation)
            refillStrip()
        } else {
            lists = Lists()
            card = nil
            refillStrip()
        }
        if let start = startMeeting, relation != nil {
            cursors[.meetings] = Cursor(index: 0, id: start)
            startMeeting = nil
        }
        refillCountries()
        settle()
    }

    mutating func refillCountries() {
        let clock = Clock(asOf: view.asOf, recordsThrough: folder?.recordsThrough)
        let roster = relation?.roster
        lists.fillCountries(
            base: view.base, partners: neighbourhood?.partners(asOf: clock) ?? [],
            names: { neighbourhood?.names[$0] ?? roster?.name(of: $0) ?? $0.text },
            onRecord: neighbourhood?.onRecord ?? [], all: directory, order: view.sorting[.countries],
            others: countsPairAlone ? "being looked up" : "without")
    }

    /// The terminal has another size.
    package mutating func resize(to size: Size) {
        self.size = size
        settle()
    }

    /// Puts every cursor on a row that exists, and every scroll where it shows the cursor.
    mutating func settle() {
        guard showsHome else { return settleOpenPage() }
        let layout = layout
        for pane in Pane.allCases where pane.isList {
            var cursor = cursors[pane] ?? Cursor()
            let list = lists.index(of: pane)
            let ids = list.ids
            if let id = cursor.id, let index = list.position(of: id) { cursor.index = index }
            cursor.index = max(0, min(cursor.index, ids.count - 1))
            if !ids.isEmpty, ids[cursor.index] == nil {
                cursor.index =
                    ids[cursor.index...].firstIndex { $0 != nil } ?? ids[..<cursor.index].lastIndex { $0 != nil }
                    ?? cursor.index
            }
            // While records are under way the wish for a row is kept.
            let isAwaited = cursor.id.map { list.position(of: $0) == nil } ?? false && !pending.isEmpty
            if !ids.isEmpty, !isAwaited { cursor.id = ids[cursor.index] }
            if !isAwaited, let rows = layout.rows(of: pane)?.rows { cursor.scroll(into: rows, of: ids.count) }
            cursors[pane] = cursor
        }
        settleDetail()
        settleTimeline()
    }
}
