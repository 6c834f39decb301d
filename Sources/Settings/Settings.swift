package import Browsing
internal import OrderedCollections
package import Records
package import Relations
internal import Screen

/// What the reader's own file says, and what is wrong in it. What it does not say is `nil`: the call, the environment and
/// the program decide.
package struct Settings: Sendable {
    package var theme: String?
    package var color: String?
    package var ascii: Bool?
    package var plain: Bool?
    package var mouse: Bool?
    package var names: String?
    package var asOf: Day?
    package var quietMonths: Int?
    package var layout = Layout.Thresholds()
    package var columns: [ListName: ColumnPlan] = [:]
    package var browser: [String]?
    package var editor: [String]?
    var ownKeys = KeyMap.standard.keys
    var pageKeys: [PageAddress.Kind: OrderedDictionary<Action, [Key]>] = [:]
    /// Which keys ask for what.
    package var keys: KeyMap { KeyMap(ownKeys, onPages: pageKeys) }
    /// What is wrong in the file, by line; everything else of it holds.
    package var problems: [RecordProblem] = []

    package init() {}
}
