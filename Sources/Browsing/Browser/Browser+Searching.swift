import Relations

extension Browser {
    /// The rows of the pane in focus that hold the words, by their places.
    func matches(of text: String) -> [Int] {
        let words = text.foldedWords
        guard !words.isEmpty else { return [] }
        if let openPage { return openPage.body.matches(of: words) }
        func holds(_ haystack: String) -> Bool {
            let text = haystack.folded
            return words.allSatisfy { text.contains(folded: $0) }
        }
        switch focus {
        case .detail:
            return detail.blocks.indices.filter { holds(detail.blocks[$0].spans.map(\.text).joined()) }
        case .timeline: return []
        default: return searchTexts(of: focus).enumerated().filter { holds($0.element) }.map(\.offset)
        }
    }

    /// What the rows of a list say, for searching.
    private func searchTexts(of pane: Pane) -> [String] {
        switch pane {
        case .countries: lists.countries.map { $0.figure.map { "\($0.country) \($0.name)" } ?? "" }
        case .meetings:
            lists.meetings.map { listed in
                listed.figure.map { "\($0.name) \($0.meeting.title) \($0.meeting.place ?? "") \($0.meeting.date)" }
                    ?? ""
            }
        case .issues:
            lists.issues.map { listed in
                listed.figure.map { figure in
                    let names = figure.issue.altNames.map { "\($0.name) \($0.originalScript ?? "")" }
                    return "\(figure.issue.short) \(figure.issue.title) \(names.joined(separator: " "))"
                } ?? ""
            }
        case .promises:
            lists.promises.map { $0.figure.map { "\($0.commitment.short) \($0.commitment.title)" } ?? "" }
        case .detail, .timeline: []
        }
    }

    func searchNote(_ text: String) -> String {
        let count = matches(of: text).count
        return text.isEmpty ? "" : count == 0 ? "no match for “\(text)”" : counted(count, "match", "matches")
    }

    /// While typing, the cursor goes to the first match from where it stood.
    mutating func preview(_ text: String) {
        let index = searchPlace
        guard let match = matches(of: text).first(where: { $0 >= index }) ?? matches(of: text).first else { return }
        stand(on: match)
    }

    /// Goes to the next match, or the one before; it wraps, and says so.
    mutating func goToMatch(step: Int) {
        guard let searched else { return }
        let found = matches(of: searched)
        guard !found.isEmpty else {
            notice = Notice("No match for “\(searched)” in \(openPage?.title ?? focus.title).")
            return
        }
        let index = searchPlace
        let next =
            switch step {
            case 0: found.first { $0 >= index }
            case 1...: found.first { $0 > index }
            default: found.last { $0 < index }
            }
        let wrapped = next == nil
        let match = next ?? (step < 0 ? found[found.count - 1] : found[0])
        stand(on: match)
        let place = (found.firstIndex(of: match) ?? 0) + 1
        notice = Notice("match \(place) of \(found.count) for “\(searched)”" + (wrapped ? ", from the other end" : ""))
    }

    /// The row or block that a search begins from.
    private var searchPlace: Int { openPage?.body.place ?? cursors[focus]?.index ?? 0 }

    private mutating func stand(on index: Int) {
        if !showsHome {
            let size = pageSize
            return movePage { $0.stand(on: index, in: size) }
        }
        var cursor = cursors[focus] ?? Cursor()
        cursor.index = index
        cursor.id = lists.index(of: focus).ids[safely: index] ?? nil
        cursors[focus] = cursor
        if focus.isList {
            source = focus
            leaveTrail()
        }
        settle()
    }
}
