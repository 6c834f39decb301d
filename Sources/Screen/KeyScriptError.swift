/// A script of keys that cannot be read, and where the trouble is.
package struct KeyScriptError: Error, Hashable, Sendable {
    package enum Problem: Hashable, Sendable {
        case unclosed
        case unknownName(String)
    }

    package let problem: Problem
    package let script: String
    /// The place of the `<` that begins the trouble, in characters from one.
    package let column: Int
}

extension KeyScriptError: CustomStringConvertible {
    package var description: String {
        let start = "The script of keys “\(script)” cannot be read at character \(column): "
        return switch problem {
        case .unclosed: start + "a name of a key that begins with < ends with >. The character < itself is <lt>."
        case .unknownName(let name):
            start + "<\(name)> is not the name of a key. Names are such as <Enter>, <C-r> or <F1>."
        }
    }
}
