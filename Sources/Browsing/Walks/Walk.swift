package import OrderedCollections
package import Relations
package import Screen

/// A walk through the browser, as a file that can be read, edited and repeated: a macro, a test, a report of a fault.
///
/// ```
/// # dyad 0.1.0
/// today 2026-11-23
/// pair CHN JPN
/// size 80x24
/// keys 3/seafood<Enter>
/// keys <Enter>
/// expect Seafood import stop
/// ```
package struct Walk: Sendable, Equatable {
    package enum Step: Sendable, Equatable {
        /// Keys as they are typed, in the words of ``KeyScript``.
        case keys([Key])
        /// An action by its name, whatever its keys.
        case action(Action)
        /// The terminal has another size. A real terminal keeps its own.
        case size(Size)
        /// A text that one row of the screen has to hold.
        case expect(String)
    }

    /// A step, and the line of the file that it stands on, from 1.
    package struct Line: Sendable, Equatable {
        package let number: Int
        package let step: Step
    }

    /// The day that counts as today; `nil` for the day of the repetition.
    package var today: Day?
    /// Where the walk begins; the first look of a reader who was never here where no line says so.
    package var start = Bookmark()
    /// The keys of actions that the walk was recorded with, where they are not the program's own.
    package var ownKeys: [Action: [Key]] = [:]
    /// The same of keys that mean something else on one page.
    package var ownPageKeys: [PageAddress.Kind: OrderedDictionary<Action, [Key]>] = [:]
    package var lines: [Line] = []

    package init() {}

    /// The keys that the walk was recorded with.
    package var keys: KeyMap {
        var keys = KeyMap.standard.keys
        for (action, own) in ownKeys { keys[action] = own }
        return KeyMap(keys, onPages: ownPageKeys)
    }

    /// How many keys are pressed in all; an action by its name counts as one.
    package var keyCount: Int {
        lines.reduce(0) { count, line in
            switch line.step {
            case .keys(let keys): count + keys.count
            case .action: count + 1
            case .size, .expect: count
            }
        }
    }

    /// The size that the walk begins with.
    package var firstSize: Size? {
        for line in lines {
            switch line.step {
            case .size(let size): return size
            case .keys, .action: return nil
            case .expect: continue
            }
        }
        return nil
    }
}

extension Walk.Step {
    /// The line of a file that says the step.
    package var text: String {
        switch self {
        case .keys(let keys): "keys \(KeyScript.script(keys))"
        case .action(let action): "do \(action.rawValue)"
        case .size(let size): "size \(size)"
        case .expect(let text): "expect \(text)"
        }
    }
}
