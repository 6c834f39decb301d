import Foundation

/// The reader's editor, as the variables VISUAL and EDITOR name it.
struct EditorCommand: Hashable {
    /// The program and its own arguments.
    let words: [String]

    /// - Parameter wish: the command of the settings, which goes before the variables.
    init(_ wish: [String] = [], environment: [String: String] = ProcessInfo.processInfo.environment) {
        let named = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }
            .map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }.first { !$0.isEmpty }
        words = wish.isEmpty ? named ?? ["vi"] : wish
    }

    /// The whole call for a file at a line: each editor has its own way to say the line, and one that is not known gets
    /// the file alone.
    ///
    /// - Parameter path: absolute, so that it is never taken for an option.
    func arguments(for path: String, line: Int) -> [String] {
        switch words.first?.split(separator: "/").last.map(String.init) ?? "" {
        case "vi", "vim", "nvim", "view", "gvim", "nano", "pico", "micro", "kak", "emacs", "emacsclient", "mg", "joe",
            "jed", "ne", "mcedit", "sensible-editor", "editor":
            words + ["+\(line)", path]
        case "code", "codium", "code-insiders", "cursor": words + ["--wait", "--goto", "\(path):\(line)"]
        case "hx", "helix", "subl", "zed": words + ["\(path):\(line)"]
        default: words + [path]
        }
    }
}
