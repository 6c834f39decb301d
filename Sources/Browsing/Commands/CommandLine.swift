/// A line of the palette as a command: the name of an action and what it is given.
package struct CommandLine: Sendable, Equatable {
    package let action: Action
    /// What stands after the name, without blanks around it.
    package let argument: String
    /// Where the argument begins, in characters from zero.
    package let start: Int

    /// - Returns: `nil` where the first word is not the name of an action.
    package init?(_ line: String) {
        let indented = line.prefix { $0.isWhitespace }.count
        let name = line.dropFirst(indented).prefix { !$0.isWhitespace }
        guard let action = Action(rawValue: name.lowercased()) else { return nil }
        let rest = line.dropFirst(indented + name.count)
        let gap = rest.prefix { $0.isWhitespace }.count
        self.action = action
        start = indented + name.count + gap
        argument = rest.dropFirst(gap).trimmed
    }
}

extension Substring {
    /// The text without the blanks at its end.
    fileprivate var trimmed: String {
        var rest = self
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
