internal import Relations
internal import Screen

extension Browser {
    /// The page in view besides the home page; `nil` while that is in view.
    package var openPage: (any PageModel)? { showsHome ? nil : pages.top }

    /// Whether the home page is in view.
    package var showsHome: Bool { view.pages.last.map { $0.kind == .relation } ?? true }

    /// The kind of page in view.
    package var pageKind: PageAddress.Kind { view.pages.last?.kind ?? .relation }

    /// The room of a page below its title line.
    var pageSize: Size {
        let body = layout.body
        return Size(columns: body.columns, rows: body.rows - 1)
    }

    /// What the page in view may rest on.
    var pageContext: PageContext {
        PageContext(
            address: view.pages.last ?? .relation, base: view.base, partner: view.partner, filter: view.filter,
            sorting: view.sorting, today: today, lastLook: lastLook,
            clock: Clock(asOf: view.asOf, recordsThrough: folder?.recordsThrough),
            relation: relation, neighbourhood: neighbourhood, directory: directory, opened: opened,
            holdings: holdings, codebooks: codebooks, awaitedRow: awaitedPlace?.row, edition: edition)
    }

    /// Opens a page over the one in view, as an address from elsewhere asks for it.
    package mutating func show(_ page: PageAddress) -> [Effect] { open(page) + takePageEffects() }

    /// Opens a page over the one in view.
    mutating func open(_ page: PageAddress) -> [Effect] {
        guard view.pages.last != page else { return [] }
        overlay = nil
        searched = nil
        change { $0.pages.append(page) }
        return []
    }

    /// Leaves the page in view for the one below.
    mutating func leavePage() -> [Effect] {
        overlay = nil
        searched = nil
        change { $0.pages.removeLast() }
        return []
    }

    /// Leaves all pages for the home page.
    mutating func goHome() -> [Effect] {
        guard !showsHome else { return [] }
        change { $0.pages = [] }
        return []
    }

    /// Tells the page in view what the reader looks at; its requests wait for ``takePageEffects()``.
    mutating func followPage() {
        _ = pages.align(with: view.pages)
        guard !showsHome else { return }
        let context = pageContext
        let steps = pages.top?.follow(context) ?? []
        settleOpenPage()
        pageSteps += steps
    }

    /// Carries out what the page in view has asked for, and asks for what the strip of the home page lacks.
    mutating func takePageEffects() -> [Effect] {
        var effects: [Effect] = []
        // A step may lead to further ones; a page that never comes to rest is stopped.
        var left = 100
        while !pageSteps.isEmpty, left > 0 {
            left -= 1
            effects += carryOut(pageSteps.removeFirst())
        }
        pageSteps = []
        return effects + askForStrip()
    }

    private mutating func carryOut(_ step: PageStep) -> [Effect] {
        switch step {
        case .ask(let request): return pending.contains(request) ? [] : ask(request)
        case .become(let address):
            guard !view.pages.isEmpty else { return [] }
            change { $0.pages[$0.pages.count - 1] = address }
        case .open(let link): return follow(link)
        case .filter(let filter): change { $0.filter = filter }
        case .narrow(let filter, let address):
            guard !view.pages.isEmpty else { return [] }
            change { view in
                view.filter = filter
                view.pages[view.pages.count - 1] = address
            }
        case .askForDay: return openPrompt(.day)
        case .askForPair: return openPrompt(.anotherPair)
        case .say(let text): notice = Notice(text)
        }
        return []
    }

    /// What an action does on the page in view; `nil` where it is not the page's business.
    mutating func performOnOpenPage(_ action: Action) -> [Effect]? {
        let context = pageContext
        if let steps = pages.top?.perform(action, in: context) {
            settleOpenPage()
            pageSteps += steps
            return []
        }
        let size = pageSize
        if let movement = action.movement {
            movePage { $0.move(movement, in: size) }
            return []
        }
        switch action {
        case .open: return openOnPage()
        case .back, .quit: return backOnPage()
        case .zoom: movePage { $0.toggleZoom(in: size) }
        case .nextPane, .previousPane:
            let wasInDetail = openPage?.body.isInDetail ?? false
            movePage { body in _ = wasInDetail ? body.goBack(in: size) : body.enterDetail(in: size) }
        case .source:
            guard let address = openPage?.sourceAddress, isOpenable(address) else { return [] }
            return [.open(address: address)]
        case .keepValue, .excludeValue:
            guard var term = openPage?.valueTerm else { return [] }
            term.isNegated = action == .excludeValue
            change { $0.filter = $0.filter.adding(term) }
        case .countries, .meetings, .issues, .promises, .detail, .month, .leadersOnly:
            // What belongs to the home page leads there.
            return goHome() + perform(action)
        default: return nil
        }
        return []
    }

    private mutating func openOnPage() -> [Effect] {
        let size = pageSize
        // The words of a line lead further than the row they belong to.
        if openPage?.body.isInDetail != true, pages.top?.body.enterDetail(in: size) == true { return [] }
        guard let link = openPage?.link else {
            notice = Notice("Nothing opens from here.")
            return []
        }
        return follow(link)
    }

    private mutating func backOnPage() -> [Effect] {
        let size = pageSize
        if pages.top?.body.goBack(in: size) == true { return [] }
        return leavePage()
    }

    /// Moves something in the body, and lets the page follow.
    mutating func movePage(_ move: (inout PageBody) -> Void) {
        let context = pageContext
        if var body = pages.top?.body {
            move(&body)
            pages.top?.body = body
        }
        pageSteps += pages.top?.moved(in: context) ?? []
    }

    /// Left and right in a grid or along an axis.
    mutating func moveSideways(by step: Int) -> [Effect] {
        let size = pageSize
        movePage { $0.moveSideways(by: step, in: size) }
        return []
    }

    /// Has the page in view stop what takes long; `false` where nothing does.
    mutating func interruptPage() -> Bool {
        guard overlay == nil, !showsHome else { return false }
        let context = pageContext
        guard let steps = pages.top?.interrupt(in: context) else { return false }
        settleOpenPage()
        pageSteps += steps
        return true
    }

    /// Takes the page in view to a day that it asked for.
    mutating func goOnPage(to day: Day) {
        let context = pageContext
        pageSteps += pages.top?.go(to: day, in: context) ?? []
    }

    /// Hands a pair to the page in view that it asked for.
    mutating func addToPage(_ pair: CountryPair) {
        let context = pageContext
        pageSteps += pages.top?.add(pair, in: context) ?? []
    }

    /// Hands an answer to the page in view.
    mutating func receiveOnPage(_ answer: Answer, to request: Request) {
        guard !showsHome else { return }
        let context = pageContext
        pageSteps += pages.top?.receive(answer, to: request, in: context) ?? []
        settleOpenPage()
    }

    /// Puts the cursor of the page in view where it can be seen.
    mutating func settleOpenPage() {
        guard !showsHome else { return }
        let size = pageSize
        if preferences.plain { pages.top?.body.isSingle = true }
        if let place = awaitedPlace, pages.top?.body.stand(at: place) == true { awaitedPlace = nil }
        pages.top?.body.settle(in: size)
    }
}
