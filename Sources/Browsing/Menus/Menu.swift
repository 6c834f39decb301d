package import Relations
package import Screen

/// A box of what can follow a key: a letter for each way to go on, and what it does.
package struct Menu: Sendable, Equatable {
    /// What a line of the box does.
    package enum Choice: Sendable, Equatable {
        case yank(Yank)
        /// The order of this number, or that order turned round.
        case sort(Int)
        case filter(FilterTerm)
        case edit(Edit)
        /// The saved view of this number.
        case recall(Int)
        case overwrite(Effect)
        case close
    }

    package struct Item: Sendable, Equatable {
        package var key: Character
        package var title: String
        package var detail: String
        package var choice: Choice

        package init(_ key: Character, _ title: String, _ detail: String, _ choice: Choice) {
            self.key = key
            self.title = title
            self.detail = detail
            self.choice = choice
        }
    }

    package var title: String
    package var items: [Item]
    /// The line that Enter takes.
    package var chosen = 0
    /// The key that opened the box: pressed again, it takes the chosen line.
    package var opener: Key?

    /// - Precondition: No two items have one key; a test sees to it.
    package init(_ title: String, opener: Key? = nil, chosen: Int = 0, _ items: [Item]) {
        self.title = title
        self.opener = opener
        self.items = items
        self.chosen = items.indices.contains(chosen) ? chosen : 0
    }

    /// The letters for lines that have none of their own: those that lie under the fingers first.
    static let letters: [Character] = Array("asdfgklqwertzuiopyxcvbnm")
}
