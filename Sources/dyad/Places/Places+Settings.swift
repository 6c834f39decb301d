import Browsing
import Foundation
import Records
import Settings
import Terminal

extension Places {
    /// What the reader's settings say; nothing where there is no such file.
    func readSettings() -> Settings {
        Settings(path: settings.path, file: "config.yaml", words: Self.words)
    }

    /// The values that settings of the look may have.
    static var words: [Setting: [String]] {
        [
            .theme: Theme.allCases.map(\.rawValue),
            .color: SessionOptions.ColorChoice.allCases.map(\.rawValue),
        ]
    }
}

extension Settings {
    /// What they ask of the browser. A walk is repeated with the keys that it was recorded with.
    func preferences(repeating walk: Walk?) -> Preferences {
        var preferences = Preferences()
        preferences.keys = walk.map { $0.keys } ?? keys
        preferences.columns = walk == nil ? columns : [:]
        preferences.thresholds = layout
        preferences.quietMonths = quietMonths
        preferences.problems = problems.map(\.description)
        return preferences
    }
}
