import Relations
import Screen

extension Browser {
    /// The help: the section of the pane in focus first, then all keys; narrowed by what was typed.
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
        for group in Action.Group.allCases {
            let rows = keys.keys.filter { action, keys in
                action.group == group
                    && (text.isEmpty || action.sentence.contains(folded: text) || action.summary.contains(folded: text)
                        || keys.contains { $0.description == text })
            }
            guard !rows.isEmpty else { continue }
            document.blocks.append(Block([Span(group.rawValue, .quiet)]))
            for (action, keys) in rows {
                let names = keys.map(\.description).joined(separator: " ")
                let reason = reason(against: action)
                document.blocks.append(
                    Block(
                        [
                            Span(names.padded(to: 18), .bold),
                            Span(action.sentence, reason == nil ? .plain : .quiet),
                        ], hang: 18))
            }
            document.blocks.append(.empty)
        }
        if text.isEmpty {
            document.blocks.append(Block([Span("The filter language", .quiet)]))
            for field in FilterField.allCases {
                document.blocks.append(
                    Block(
                        [
                            Span((field.rawValue + (field.isNumber ? "<" : ":")).padded(to: 18), .bold),
                            Span(field.summary),
                        ], hang: 18))
            }
            document.blocks.append(
                Block(
                    [
                        Span(
                            "Neighbouring terms must all hold, a,b means either, not turns a term round: since:2022 level:leader,minister not channel:phone",
                            .plain)
                    ], indent: 18))
        }
        return document
    }
}
