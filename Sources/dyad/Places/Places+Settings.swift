import Browsing
import Foundation
import Records
import Settings
import Terminal

extension Places {
    /// Longer than anything one would set.
    private static var mostBytes: Int { 1_000_000 }

    /// What the reader's settings say; nothing where there is no such file.
    func readSettings() -> Settings {
        guard let file = FileHandle(forReadingAtPath: settings.path),
            let bytes = try? file.read(upToCount: Self.mostBytes)
        else { return Settings() }
        return Settings([UInt8](bytes), file: "config.yaml", words: Self.words)
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
        preferences.thresholds = layout
        preferences.quietMonths = quietMonths
        preferences.problems = problems.map(\.description)
        return preferences
    }
}
