internal import OrderedCollections
package import Relations
package import Screen

extension Walk {
    /// The longest file that is read, in bytes: days of typing.
    package static let mostBytes = 1_000_000
    private static let mostCells = 1000

    /// Reads a walk. Empty lines, and lines that begin with `#`, say nothing.
    ///
    /// - Throws: a ``WalkError`` with the first line that cannot be read.
    package init(_ text: String) throws(WalkError) {
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { continue }
            let parts = line.drop(while: \.isWhitespace).split(separator: " ", maxSplits: 1)
            let rest = parts.dropFirst().first ?? ""
            do {
                try take(parts[0], rest, number: index + 1)
            } catch {
                throw WalkError(problem: error, line: index + 1)
            }
        }
    }

    private mutating func take(_ word: Substring, _ rest: Substring, number: Int) throws(WalkError.Problem) {
        func add(_ step: Step) { lines.append(Line(number: number, step: step)) }
        switch word {
        case "keys":
            do {
                add(.keys(try KeyScript.keys(String(rest))))
            } catch {
                throw .keys("\(error)")
            }
        case "do":
            guard let action = Action(rawValue: String(rest)) else {
                let nearest = NearestWord.nearest(to: String(rest), among: Action.allCases.map(\.rawValue))
                throw .unknownAction(String(rest), nearest: nearest)
            }
            add(.action(action))
        case "size":
            let numbers = rest.split(separator: "x").map { Int($0) }
            guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
                (1...Self.mostCells).contains(columns), (1...Self.mostCells).contains(rows)
            else { throw .value(String(rest), of: "size", example: "80x24") }
            add(.size(Size(columns: columns, rows: rows)))
        case "expect":
            guard !rest.isEmpty else { throw .value("", of: "expect", example: "Seafood import stop") }
            add(.expect(String(rest)))
        case "key":
            let parts = rest.split(separator: " ").map(String.init)
            let keys = parts.dropFirst().compactMap { Key(named: $0) }
            guard let name = parts.first, let action = Action(rawValue: name), keys.count == parts.count - 1 else {
                throw .value(String(rest), of: "key", example: "next j Down")
            }
            ownKeys[action] = keys
        case "page-key":
            let parts = rest.split(separator: " ").map(String.init)
            let keys = parts.dropFirst(2).compactMap { Key(named: $0) }
            guard parts.count > 2, let page = PageAddress.Kind(name: parts[0]), let action = Action(rawValue: parts[1]),
                keys.count == parts.count - 2
            else { throw .value(String(rest), of: "page-key", example: "timeline finer Right") }
            ownPageKeys[page, default: [:]][action] = keys
        case "today":
            guard let day = Day(rest) else { throw .value(String(rest), of: "today", example: "2026-11-23") }
            today = day
        default:
            guard Bookmark.words.contains(String(word)) else {
                let known = ["keys", "do", "size", "expect", "today", "key", "page-key"] + Bookmark.words
                throw .unknownWord(String(word), nearest: NearestWord.nearest(to: String(word), among: known))
            }
            guard lines.allSatisfy({ if case .size = $0.step { true } else { false } }) else {
                throw .startAfterSteps(String(word))
            }
            guard start.take(word, rest) else { throw .value(String(rest), of: String(word), example: nil) }
        }
    }

    /// The lines that a file begins with: the day, and where the reader stands.
    package static func opening(version: String, today: Day, keys: KeyMap, start: Bookmark, size: Size) -> [String] {
        let own = Action.allCases.filter { keys.keys[$0] ?? [] != KeyMap.standard.keys[$0] ?? [] }
            .map { action in
                (["key", action.rawValue] + (keys.keys[action] ?? []).map(\.description)).joined(separator: " ")
            }
        let pages = keys.pageKeys.sorted { $0.key.name < $1.key.name }.flatMap { page, keys in
            keys.map {
                (["page-key", page.name, $0.key.rawValue] + $0.value.map(\.description)).joined(separator: " ")
            }
        }
        // What one did before is of no use to a walk.
        let start = start.lines.filter { !$0.hasPrefix("recent ") && !$0.hasPrefix("command ") }
        return ["# dyad \(version)", "today \(today)"] + own + pages + start
            + [Step.size(size).text]
    }
}

/// A walk that cannot be read, and where the trouble is.
package struct WalkError: Error, Sendable, Equatable {
    package enum Problem: Error, Sendable, Equatable {
        case unknownWord(String, nearest: String?)
        case unknownAction(String, nearest: String?)
        case keys(String)
        case value(String, of: String, example: String?)
        case startAfterSteps(String)
    }

    package let problem: Problem
    /// The line, from 1.
    package let line: Int
}

extension WalkError: CustomStringConvertible {
    /// One sentence or two, without the name of the file.
    package var description: String {
        switch problem {
        case .unknownWord(let word, let nearest):
            "A line of a walk does not begin with “\(sanitized(word))”"
                + (nearest.map { "; the nearest is “\($0)”." } ?? ". Steps begin with keys, do, size or expect.")
        case .unknownAction(let name, let nearest):
            "“\(sanitized(name))” is not the name of an action"
                + (nearest.map { "; the nearest is “\($0)”." } ?? ". dyad config lists all names.")
        case .keys(let message): sanitized(message)
        case .value(let value, let word, let example):
            "“\(sanitized(value))” cannot stand after “\(word)”"
                + (example.map { "; write for example “\(word) \($0)”." } ?? ". Take the line out, or record it again.")
        case .startAfterSteps(let word):
            "“\(word)” says where a walk begins and has to stand before its first step."
        }
    }
}
