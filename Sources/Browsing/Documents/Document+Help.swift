import OrderedCollections
import Relations
import Screen

extension Browser {
    /// The help: what is in focus and its keys first, then all others; narrowed by what was typed.
    func help(narrowedBy text: String) -> Document {
        var document = Document(title: "Help", subtitle: "type to narrow · Esc closes")
        if text.isEmpty {
            document.blocks.append(Block([Span(openPage?.title ?? focus.title, .bold)]))
            document.blocks.append(Block([Span(openPage?.prose ?? focus.prose)]))
            document.blocks.append(.empty)
        } else {
            document.blocks.append(Block([Span("keys and words with “\(text)”", .quiet)]))
            document.blocks.append(.empty)
        }
        for section in helpSections(narrowedBy: text) {
            document.blocks.append(Block([Span(section.title, .quiet)]))
            document.blocks += section.actions.map(helpLine)
            document.blocks.append(.empty)
        }
        document.blocks += filterHelp(narrowedBy: text)
        if document.blocks.count == 2 {
            document.blocks.append(
                Block([Span("No key and no word of the help has it. Backspace takes letters back.")]))
        }
        return document
    }

    private typealias HelpSection = (title: String, actions: [Action])

    /// Actions by sections: those of the key that was typed, or those that work on what is in focus, then the others.
    private func helpSections(narrowedBy text: String) -> [HelpSection] {
        let page = pageKind
        let all = Array(keys.keys.keys).filter { !keys.keys(of: $0, on: page).isEmpty }
        let first: HelpSection
        if text.isEmpty {
            let here = all.filter { $0.isOfPlace && reason(against: $0) == nil }
            first = (
                "Keys here", here.filter { $0.belongsToPages } + here.filter { !$0.belongsToPages }
            )
        } else {
            first = (
                "The key \(text)",
                all.filter { action in keys.keys(of: action, on: page).contains { $0.description == text } }
            )
        }
        let found = all.filter { action in
            guard !first.actions.contains(action) else { return false }
            return text.isEmpty || action.sentence.holds(text) || action.summary.holds(text)
                || action.rawValue.holds(text)
                || keys.keys(of: action, on: page).contains {
                    $0.description.count > 1 && $0.description.holds(text)
                }
        }
        let groups = Action.Group.allCases.map { group -> HelpSection in
            (group.rawValue, found.filter { $0.group == group })
        }
        return ([first] + groups).filter { !$0.actions.isEmpty }
    }

    private func helpLine(_ action: Action) -> Block {
        let names = keys.keys(of: action, on: pageKind).map(\.description).joined(separator: " ")
        // What has no meaning now stands back.
        let style: Style = reason(against: action) == nil ? .plain : .quiet
        return Block([Span(names.padded(to: Self.keyCells), .bold), Span(action.sentence, style)], hang: Self.keyCells)
    }

    private static let keyCells = 18

    /// The fields of the filter language.
    private func filterHelp(narrowedBy text: String) -> [Block] {
        let fields = FilterField.allCases.filter { field in
            text.isEmpty || field.rawValue.holds(text) || field.summary.holds(text)
        }
        let rule =
            "Neighbouring terms must all hold, a,b means either, not turns a term round: since:2022 level:leader,minister not channel:phone"
        let hasRule = text.isEmpty || rule.holds(text)
        guard !fields.isEmpty || hasRule else { return [] }
        return [Block([Span("The filter language", .quiet)])]
            + fields.map { field in
                Block(
                    [
                        Span((field.rawValue + (field.isNumber ? "<" : ":")).padded(to: Self.keyCells), .bold),
                        Span(field.summary),
                    ], hang: Self.keyCells)
            } + (hasRule ? [Block([Span(rule, .plain)], indent: Self.keyCells)] : [])
    }
}

extension String {
    /// Whether all words that were typed stand in the text, whatever their case and accents.
    fileprivate func holds(_ typed: String) -> Bool {
        let text = folded
        return typed.folded.split(separator: " ").allSatisfy { text.contains(folded: String($0)) }
    }
}
