import Relations
import Screen

extension Browser {
    /// What an action does while a page lies over the panes; `nil` where it is the panes' own business.
    mutating func performOnPage(_ action: Action) -> [Effect]? {
        guard case .page(let page) = overlay else { return nil }
        switch action {
        case .next, .previous, .pageDown, .pageUp, .halfDown, .halfUp, .top, .bottom, .redraw, .suspend, .quitNow,
            .reload, .undo, .redo, .help, .edit:
            return nil
        case .open:
            guard let link = page.document.blocks[safely: page.cursor.index]?.link else { return [] }
            return follow(link)
        case .source:
            guard case .address(let address)? = page.document.blocks[safely: page.cursor.index]?.link,
                isOpenable(address)
            else { return [] }
            return [.open(address: address)]
        case .back, .quit, .cancel, .why, .problems:
            overlay = nil
            settle()
            return []
        default:
            // Anything else leaves the page and does what it says.
            overlay = nil
            settle()
            return perform(action)
        }
    }

    mutating func showHelp() {
        overlay = .page(Page(.help, help(narrowedBy: "")))
        settlePage()
    }

    /// Typing narrows the help; other keys are as on any page.
    mutating func pressInHelp(_ key: Key) -> [Effect]? {
        guard case .page(var page) = overlay else { return nil }
        switch key {
        case .character(let character) where character != " " || !page.narrowing.isEmpty:
            page.narrowing.append(character)
        case .backspace where !page.narrowing.isEmpty: page.narrowing.removeLast()
        case .escape where !page.narrowing.isEmpty: page.narrowing = ""
        default: return nil
        }
        page.document = help(narrowedBy: page.narrowing)
        page.cursor = Cursor()
        overlay = .page(page)
        settlePage()
        return []
    }

    mutating func showProblems(_ problems: [String]) {
        var blocks = [
            Block([
                Span(
                    "What was sound before a fault is shown as it was; else what is concerned is left out until the files are mended.",
                    .quiet)
            ]), .empty,
        ]
        for problem in problems {
            let lines = problem.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            for (index, line) in lines.enumerated() {
                // The line of the file and its caret keep their columns.
                blocks.append(
                    Block(
                        [Span(line, index == 0 ? .plain : .quiet)], hang: 2, stops: index == 0 ? nil : [],
                        link: index == 0 && !preferences.problems.contains(problem)
                            ? Place(problem: problem).map { .file($0) } : nil))
            }
            blocks.append(.empty)
        }
        let place = preferences.problems.isEmpty ? "the record files" : "the settings and record files"
        let title = counted(problems.count, "problem") + " in \(place)"
        overlay = .page(Page(.problems, Document(title: title, subtitle: "e edits · Esc closes", blocks: blocks)))
        settlePage()
    }

    mutating func showWhy() {
        guard let relation else {
            notice = Notice("Records are being read …")
            return
        }
        var explanations = openPage?.explanations ?? explanationsUnderCursor
        if relation.reading == .known { explanations.append(.knowledge(in: relation)) }
        guard !explanations.isEmpty else {
            notice = Notice("There is no figure on this line to explain.")
            return
        }
        var document = Document(title: "Why", subtitle: "Esc closes · Enter opens a record")
        for explanation in explanations {
            if !document.blocks.isEmpty { document.blocks += [.empty, .empty] }
            document.blocks += Document(explanation, in: relation).blocks
        }
        overlay = .page(Page(.why, document))
        settlePage()
    }
}
