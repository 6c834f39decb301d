internal import Relations
package import Screen

extension Browser {
    /// Takes a key: first what lies on top, then the page in view, then the key map.
    package mutating func press(_ key: Key) -> [Effect] { take(key) + takePageEffects() }

    private mutating func take(_ key: Key) -> [Effect] {
        notice = nil
        awaitedPlace = nil
        if let effects = askOfTerminal(key) { return effects }
        switch overlay {
        case .prompt: return pressInPrompt(key)
        case .chips: return pressForChip(key)
        case .menu: return pressInMenu(key)
        case .columns: return pressInColumns(key)
        case .page(let page) where page.kind == .help:
            if let effects = pressInHelp(key) { return effects }
        default: break
        }
        if case .paste = key {
            notice = Notice("Pasted text is ignored here; open a prompt with f, / or : first.")
            return []
        }
        if key == .control("c") { return interruptPage() ? [] : interrupt() }
        wantsToLeave = false
        if overlay == nil, let step = Self.sidewaysStep(of: key) {
            if openPage?.body.movesSideways == true { return moveSideways(by: step) }
            if showsHome, focus == .timeline {
                move(.by(step))
                return []
            }
        }
        guard let action = keys.action(for: key, on: pageKind) else { return [] }
        return perform(action)
    }

    /// To sleep and to be painted anew are asked of the terminal, whatever is open in it; a key that types is no such key.
    private func askOfTerminal(_ key: Key) -> [Effect]? {
        if case .character = key { return nil }
        return switch keys.action(for: key, on: pageKind) {
        case .suspend: [.suspend]
        case .redraw: [.redraw]
        default: nil
        }
    }

    /// Along an axis and in a grid the keys for left and right move the cursor.
    private static func sidewaysStep(of key: Key) -> Int? {
        switch key {
        case .left, .character("h"): -1
        case .right, .character("l"): 1
        default: nil
        }
    }

    /// Ctrl-C at rest says how to leave; a second one leaves.
    private mutating func interrupt() -> [Effect] {
        if wantsToLeave { return [.quit] }
        if work != nil, overlay == nil {
            notice = Notice("Being stopped; q quits.")
            return [.stop]
        }
        if overlay != nil {
            overlay = nil
            settle()
        } else {
            wantsToLeave = true
            notice = Notice("q quits; Ctrl-C once more quits, too.")
        }
        return []
    }

    /// Says something to the reader that came from outside.
    package mutating func tell(_ text: String) { notice = Notice(text) }

    /// Does what an action asks for, or says why it cannot.
    package mutating func perform(_ action: Action) -> [Effect] {
        if let reason = reason(against: action) {
            notice = Notice(reason)
            return []
        }
        return carryOut(action) + takePageEffects()
    }

    private mutating func carryOut(_ action: Action) -> [Effect] {
        if isPage {
            if let effects = performOnPage(action) { return effects }
        } else if !showsHome, let effects = performOnOpenPage(action) {
            return effects
        }
        switch action {
        case .next, .previous, .pageDown, .pageUp, .halfDown, .halfUp, .top, .bottom:
            if let movement = action.movement { move(movement) }
        case .nextPane: cyclePane(by: 1)
        case .previousPane: cyclePane(by: -1)
        case .countries, .meetings, .issues, .promises, .detail, .month:
            if let pane = action.pane { show(pane) }
        case .timeline: return open(.timeline())
        case .ledger: return open(.ledger)
        case .changes: return open(.changes(since: nil))
        case .since: return openPrompt(.since)
        case .summit: return open(.summit(hostEventUnderCursor))
        case .precedents: return recordWithPrecedents.map { open(.precedents($0)) } ?? []
        case .matrix: return open(.matrix(.daysSince))
        case .sources: return open(.sources(nil))
        case .blindSpots: return open(.blindSpots)
        case .events: return open(.events())
        case .compare: return open(.compare())
        case .open: return open()
        case .back: return back()
        case .quit: return quit()
        case .quitNow: return [.quit]
        case .cancel: cancel()
        case .pair: return openPrompt(.pair)
        case .filter: return openPrompt(.filter)
        case .search: return openPrompt(.search)
        case .asOf: return openPrompt(.asOf)
        case .palette: return openPrompt(.palette)
        case .nextMatch: goToMatch(step: 1)
        case .previousMatch: goToMatch(step: -1)
        case .keepValue: openValues(.keepValue)
        case .excludeValue: openValues(.excludeValue)
        case .leadersOnly: toggleLeaders()
        case .removeChip: overlay = .chips
        case .clearChips: change { $0.filter = .init() }
        case .undo: return travel(back: true)
        case .redo: return travel(back: false)
        case .earlier: stepInTime(by: -1)
        case .later: stepInTime(by: 1)
        case .now: seeAsOf(today)
        case .reading: return changeReading()
        case .sort: open(sortMenu, orSay: "This pane has one order only.")
        case .yank: open(yankMenu, orSay: "There is nothing to copy here.")
        case .columns: openColumns()
        case .columnsLeft: scrollColumns(by: -1)
        case .columnsRight: scrollColumns(by: 1)
        case .mark: toggleMark()
        case .markRange: toggleRange()
        case .write: return openPrompt(.write)
        case .saveView: return openPrompt(.saveView)
        case .recallView: open(viewMenu, orSay: "No view is saved yet; b saves this one.")
        case .edit: return edit()
        case .add: open(addMenu, orSay: "Choose a pair first: p.")
        case .zoom:
            view.isZoomed.toggle()
            settle()
        case .why: showWhy()
        case .help: showHelp()
        case .problems: return ask(.problems)
        case .source: return openSource()
        case .reload: return ask(.refresh)
        case .redraw: return [.redraw]
        case .mouse: return toggleMouse()
        case .suspend: return [.suspend]
        // These are the business of their pages.
        case .coarser, .finer, .measure, .smoothing, .direction, .repeats, .dataset, .jump: break
        }
        return []
    }

    /// Why an action has no meaning now, as a sentence; `nil` where it has one.
    package func reason(against action: Action) -> String? {
        if !action.hasMeaning(on: pageKind) { return reasonOfPages(action) }
        if action.openedPage == pageKind { return "This is the \(pageKind.title) page." }
        if let openPage, let reason = openPage.reason(against: action, in: pageContext) { return reason }
        return switch action {
        case .nextMatch, .previousMatch: searched == nil ? "Nothing has been looked for yet; / looks for words." : nil
        case .undo: past.isEmpty ? "There is nothing to take back." : nil
        case .redo: future.isEmpty ? "There is nothing to make again." : nil
        case .removeChip: chips.isEmpty ? "There is no chip to remove." : nil
        case .clearChips: view.filter.isEmpty ? "There is no filter to clear; f sets one." : nil
        case .problems: problemCount == 0 ? "No problem was found in the record files and the settings." : nil
        case .source:
            (showsHome ? sourceAddress : openPage?.sourceAddress) == nil
                ? "There is no address here; stand on a source in the detail." : nil
        case .keepValue, .excludeValue:
            (showsHome ? values.isEmpty : openPage?.valueTerm == nil) ? "There is no value to filter by here." : nil
        case .precedents:
            recordWithPrecedents == nil ? "Select an issue or a meeting; its precedents open from there." : nil
        case .blindSpots: view.partner == nil ? "Blind spots are of two countries; p picks a pair." : nil
        case .edit:
            if case .page(let page)? = overlay, page.kind == .problems {
                nil
            } else {
                handedRecord == nil ? "No record is selected here." : nil
            }
        case .columns, .columnsLeft, .columnsRight: reasonAgainstColumns
        case .mark, .markRange: markable?.cursor.id == nil ? "There is no row to mark here." : nil
        case .write: canWrite ? nil : "There is no list to write here."
        case .saveView: view.base == nil ? "Choose a country first; then there is something to save." : nil
        case .recallView: savedViews.entries.isEmpty ? "No view is saved yet; b saves this one." : nil
        case .add: addMenu.items.isEmpty ? "A new record is of a pair; p picks one." : nil
        case .now: view.asOf == today ? "You see today’s view already." : nil
        case .sort:
            sortable == nil ? "This \(showsHome ? "pane" : "page") has one order only." : nil
        default: nil
        }
    }

    /// Where an action of other pages belongs to, and which key opens the first of them.
    private func reasonOfPages(_ action: Action) -> String {
        let pages = PageAddress.Kind.allCases.filter { action.hasMeaning(on: $0) }
        let names = pages.map(\.title).joined(separator: " or ")
        let key = pages.lazy.compactMap(\.opener).compactMap { keys.firstKey(of: $0, on: pageKind) }.first
        return "“\(action.summary)” belongs to the page \(names)" + (key.map { ", which \($0) opens." } ?? ".")
    }

    mutating func cancel() {
        if overlay != nil {
            overlay = nil
        } else if range != nil {
            range = nil
        } else if searched != nil {
            searched = nil
        } else if !view.marks.isEmpty {
            changeMarks { $0 = [] }
        }
        changed = []
    }

    /// Back one level, and at the top out of the program.
    private mutating func quit() -> [Effect] {
        if overlay != nil || !view.trail.isEmpty || view.isZoomed || focus == .detail || !view.pages.isEmpty {
            return back()
        }
        return [.quit]
    }

    /// Changes the view so that it can be taken back, and makes the lists again.
    mutating func change(_ body: (inout View) -> Void) {
        var next = view
        body(&next)
        guard next != view else { return }
        remember(view)
        view = next
        changed = []
        refill()
    }

    /// Keeps a view for undo, which what was taken back before is no longer part of.
    mutating func remember(_ view: View) {
        past.append(view)
        if past.count > 5_000 { past.removeFirst() }
        future = []
    }

    /// Takes a change back, or makes it again.
    private mutating func travel(back: Bool) -> [Effect] {
        guard let next = back ? past.popLast() : future.popLast() else { return [] }
        if back { future.append(view) } else { past.append(view) }
        return look(at: next)
    }

    /// Looks at what another view shows, and asks for what that lacks.
    mutating func look(at next: View) -> [Effect] {
        let other = view
        view = next
        changed = []
        if next.subject != other.subject { return load() }
        if next.asOf != other.asOf || next.reading != other.reading {
            relation = relation?.seen(asOf: next.asOf, reading: next.reading)
        }
        refill()
        return askForKnownNeighbours()
    }
}
