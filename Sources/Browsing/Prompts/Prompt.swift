/// A line that the reader types into, with what it could mean.
package struct Prompt: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case pair, filter, search, asOf, since, palette, day, anotherPair, write, saveView
    }

    /// Something that can be chosen while typing.
    package struct Candidate: Sendable, Equatable {
        package enum Meaning: Sendable, Equatable {
            case pair(base: String, partner: String?)
            case action(Action)
            case record(Link)
            /// A whole line of the palette, which does what it says.
            case line(String)
            /// Replaces the characters of a range of the text.
            case completion(Range<Int>)
        }

        package var title: String
        package var detail: String
        package var meaning: Meaning

        package init(_ title: String, _ detail: String, _ meaning: Meaning) {
            self.title = title
            self.detail = detail
            self.meaning = meaning
        }
    }

    package let kind: Kind
    package private(set) var text = ""
    /// Characters before the cursor.
    package private(set) var cursor = 0
    package var candidates: [Candidate] = []
    /// The candidate that Enter takes; `nil` where Enter takes the text.
    package var chosen: Int?
    /// What is said of the text: a live count, or what is wrong with it.
    package var note = ""
    package var isProblem = false
    /// The characters of the text at fault, counted from zero.
    package var fault: Range<Int>?

    /// Whether the text was there at the start and nothing was done to it: what is typed takes its place.
    package private(set) var isProposed = false

    /// Text longer than this is of no use to any prompt, and would make each key slower.
    static let longest = 1000

    /// - Parameter isProposed: whether typing begins anew; else it goes on behind the text.
    package init(_ kind: Kind, text: String = "", isProposed: Bool = false) {
        self.kind = kind
        replace(with: text)
        self.isProposed = isProposed && !text.isEmpty
    }

    /// What stands before the text.
    package var label: String {
        switch kind {
        case .pair: "pair"
        case .filter: "filter"
        case .search: "/"
        case .asOf: "as of"
        case .since: "since"
        case .day: "go to"
        case .anotherPair: "add pair"
        case .palette: ":"
        case .write: "write"
        case .saveView: "save view as"
        }
    }

    /// What stands over that which can be chosen.
    package var boxTitle: String {
        switch kind {
        case .pair: "Pairs and countries"
        case .anotherPair: "Pairs"
        case .filter: "Fields and values"
        case .palette: "Commands and records"
        case .write: "Forms"
        case .search, .asOf, .since, .day, .saveView: ""
        }
    }

    mutating func replace(with text: String) {
        isProposed = false
        self.text = String(text.prefix(Self.longest))
        cursor = self.text.count
    }

    mutating func insert(_ addition: String) {
        // A text too long, as one pastes by mistake, fills the prompt and no more.
        if isProposed { replace(with: "") }
        let addition = addition.filter { !$0.isNewline }.prefix(max(0, Self.longest - text.count))
        text.insert(contentsOf: addition, at: index)
        // Letters may join into one character, so the text is counted and not the addition.
        cursor = min(cursor + addition.count, text.count)
    }

    mutating func replace(_ range: Range<Int>, with addition: String) {
        let characters = Array(text)
        let lower = min(max(0, range.lowerBound), characters.count)
        let upper = min(max(lower, range.upperBound), characters.count)
        text = String(characters[..<lower]) + addition + String(characters[upper...])
        cursor = min(lower + addition.count, text.count)
    }

    mutating func deleteBackward() {
        isProposed = false
        guard cursor > 0 else { return }
        text.remove(at: text.index(before: index))
        cursor -= 1
    }

    mutating func deleteForward() {
        isProposed = false
        guard cursor < text.count else { return }
        text.remove(at: index)
    }

    mutating func deleteWord() {
        while cursor > 0, text[text.index(before: index)] == " " { deleteBackward() }
        while cursor > 0, text[text.index(before: index)] != " " { deleteBackward() }
    }

    mutating func move(by steps: Int) {
        isProposed = false
        cursor = max(0, min(cursor + steps, text.count))
    }

    private var index: String.Index { text.index(text.startIndex, offsetBy: min(cursor, text.count)) }
}
