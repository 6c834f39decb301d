internal import Relations

/// The layout of an event file, as its first lines show it.
enum EventFormat {
    case gdelt1
    case gdelt2
    case icews(HeaderColumns)
    case quadruples
    case phoenix
    case polecat(HeaderColumns)

    /// The data set of a file of this layout and name.
    ///
    /// GDELT's translated stream has the same columns as the other; only the names of its files tell, which have
    /// `.translation.` in them.
    func dataset(file name: String) -> Dataset {
        switch self {
        case .gdelt1: .gdelt1
        case .gdelt2: name.lowercased().contains("translation") ? .gdelt2Translation : .gdelt2
        case .icews: .icews
        case .quadruples: .icewsQuadruples
        case .phoenix: .phoenix
        case .polecat: .polecat
        }
    }

    /// Whether a file of this layout can be of a data set.
    func fits(_ dataset: Dataset) -> Bool {
        switch (self, dataset) {
        case (.gdelt2, .gdelt2), (.gdelt2, .gdelt2Translation): true
        default: dataset == self.dataset(file: "")
        }
    }
}
