/// The values of a YAML file with their places.
///
/// Yams' own nodes hold weak references, which make every copy of one slow; these are copied from them once. They also
/// keep the rest of this module from hanging on Yams.
package enum Tree {
    case scalar(Scalar)
    case sequence([Tree], FilePosition?)
    case mapping(Mapping)

    /// A text, whatever else YAML could take it for.
    package struct Scalar {
        package let string: String
        package let mark: FilePosition?
    }

    package struct Mapping {
        /// In the order of the file.
        package let pairs: [Pair]
        package let mark: FilePosition?
    }

    /// A name and its value.
    package struct Pair {
        package let key: Tree
        package let value: Tree
    }

    /// Where the value begins.
    package var mark: FilePosition? {
        switch self {
        case .scalar(let scalar): scalar.mark
        case .sequence(_, let mark): mark
        case .mapping(let mapping): mapping.mark
        }
    }

    package var shape: RecordFault.Shape {
        switch self {
        case .scalar: .text
        case .sequence: .list
        case .mapping: .mapping
        }
    }

    /// Whether nothing was written, as after `field:`.
    package var isEmpty: Bool {
        if case .scalar(let scalar) = self { scalar.string.isEmpty } else { false }
    }
}

/// A place in a file: line and column from one, the column in Unicode scalars.
package struct FilePosition: Sendable {
    package let line: Int
    package let column: Int
}
