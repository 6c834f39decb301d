/// The values of a YAML file with their places.
///
/// Yams' own nodes hold weak references, which make every copy of one slow; these are copied from them once. They also
/// keep the rest of this module from hanging on Yams.
enum Tree {
    case scalar(Scalar)
    case sequence([Tree], Position?)
    case mapping(Mapping)

    /// A text, whatever else YAML could take it for.
    struct Scalar {
        let string: String
        let mark: Position?
    }

    struct Mapping {
        /// In the order of the file.
        let pairs: [Pair]
        let mark: Position?
    }

    /// A name and its value.
    struct Pair {
        let key: Tree
        let value: Tree
    }

    /// Where the value begins.
    var mark: Position? {
        switch self {
        case .scalar(let scalar): scalar.mark
        case .sequence(_, let mark): mark
        case .mapping(let mapping): mapping.mark
        }
    }

    var shape: RecordFault.Shape {
        switch self {
        case .scalar: .text
        case .sequence: .list
        case .mapping: .mapping
        }
    }

    /// Whether nothing was written, as after `field:`.
    var isEmpty: Bool {
        if case .scalar(let scalar) = self { scalar.string.isEmpty } else { false }
    }
}

/// A place in a file: line and column from one, the column in Unicode scalars.
struct Position {
    let line: Int
    let column: Int
}
