/// What a reader's settings ask of the browser.
package struct Preferences: Sendable {
    package var keys = KeyMap.standard
    /// The columns of each list, where nothing was made of them on screen.
    package var columns: [ListName: ColumnPlan] = [:]
    package var thresholds = Layout.Thresholds()
    /// After how many months without an entry an issue is flagged as quiet.
    package var quietMonths: Int?
    /// Whether clicks and the wheel come here at the start.
    package var mouse = true
    /// Whether lines and drawings are left out, for screen readers and Braille lines, and what changes is said.
    package var plain = false
    /// What is wrong in the settings, each a message with file, line and caret.
    package var problems: [String] = []

    package init() {}
}
