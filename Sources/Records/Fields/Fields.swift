internal import Relations

/// The fields of one mapping, read by name and type.
///
/// Every accessor reports what is wrong to the reader of the file and gives `nil`, so that one reading finds all
/// problems. It remembers which names were asked for: what nobody asked for is unknown.
final class Fields {
    private struct Field {
        let name: String
        let mark: FilePosition?
        let node: Tree
        var isRead = false
    }

    let reader: FileReader
    /// What the mapping is, with its article: “a meeting”, “a status entry”.
    let owner: String
    /// Where the mapping begins.
    let mark: FilePosition?
    private var fields: [Field] = []
    private(set) var asked: [String] = []

    init(_ mapping: Tree.Mapping, of owner: String, in reader: FileReader) {
        self.reader = reader
        self.owner = owner
        mark = mapping.mark
        fields.reserveCapacity(mapping.pairs.count)
        for pair in mapping.pairs {
            let (key, value) = (pair.key, pair.value)
            if case .scalar(let name) = key {
                fields.append(Field(name: name.string, mark: name.mark, node: value))
            } else {
                reader.report(.unnamedField(of: owner), at: key.mark)
            }
        }
    }

    /// Where the mapping begins, as records and their entries remember it.
    var place: Place { Place(file: reader.file, line: mark?.line ?? 0) }

    /// The value of a field; `nil` where it is not there, or nothing stands after its name.
    ///
    /// - Complexity: O(*n*) for *n* fields of the mapping.
    func node(_ name: String) -> Tree? {
        asked.append(name)
        guard let index = fields.firstIndex(where: { $0.name == name }) else { return nil }
        fields[index].isRead = true
        return fields[index].node.isEmpty ? nil : fields[index].node
    }

    /// Whether a field has a value, without reading it.
    func has(_ name: String) -> Bool { fields.contains { $0.name == name && !$0.node.isEmpty } }

    /// Where the value of a field begins; for a field that is not there, where the mapping begins.
    func mark(of name: String) -> FilePosition? { fields.first { $0.name == name }?.node.mark ?? mark }

    /// The text of a field and its place, without reporting anything or counting it as read.
    func peek(_ name: String) -> (text: String, mark: FilePosition?)? {
        guard case .scalar(let scalar)? = fields.first(where: { $0.name == name })?.node, !scalar.string.isEmpty
        else { return nil }
        return (scalar.string, scalar.mark)
    }

    /// Reports the fields that nobody asked for.
    func reportUnknown() {
        for field in fields where !field.isRead && !reader.isFull {
            let nearest = asked.nearest(to: field.name)
            report(.unknownField(name: field.name, of: owner, nearest: nearest), at: field.mark)
        }
    }

    /// Reads a field that must be there, and reports it where it is not.
    func required<Value>(_ name: String, _ read: (String) -> Value?) -> Value? {
        guard has(name) else {
            _ = node(name)
            report(.missingField(name: name, of: owner), at: mark)
            return nil
        }
        return read(name)
    }

    func report(_ fault: RecordFault, at mark: FilePosition?) { reader.report(fault, at: mark) }

    // MARK: Shapes

    /// The scalar of a field.
    func scalar(_ name: String) -> Tree.Scalar? {
        guard let node = node(name) else { return nil }
        guard case .scalar(let scalar) = node else {
            report(.wrongShape(name: name, expected: .text, found: node.shape), at: node.mark)
            return nil
        }
        return scalar
    }

    /// The items of a list; none where the field is not there.
    func items(_ name: String) -> [Tree] {
        guard let node = node(name) else { return [] }
        guard case .sequence(let items, _) = node else {
            report(.wrongShape(name: name, expected: .list, found: node.shape), at: node.mark)
            return []
        }
        return items
    }

    /// The items of a list of texts.
    func scalars(_ name: String) -> [Tree.Scalar] {
        items(name).compactMap { item in
            if case .scalar(let scalar) = item { return scalar }
            report(.itemOfWrongShape(list: name, expected: .text, found: item.shape), at: item.mark)
            return nil
        }
    }

    /// A mapping inside this one, all of whose fields are read in the closure.
    func mapping<Value>(_ name: String, of owner: String, _ read: (Fields) -> Value?) -> Value? {
        guard let node = node(name) else { return nil }
        guard case .mapping(let mapping) = node else {
            report(.wrongShape(name: name, expected: .mapping, found: node.shape), at: node.mark)
            return nil
        }
        let fields = Fields(mapping, of: owner, in: reader)
        defer { fields.reportUnknown() }
        return read(fields)
    }

    /// A list of mappings, each read in the closure; those that could not be read are left out.
    func mappings<Value>(_ name: String, of owner: String, _ read: (Fields) -> Value?) -> [Value] {
        items(name).compactMap { item in
            guard case .mapping(let mapping) = item else {
                report(.itemOfWrongShape(list: name, expected: .mapping, found: item.shape), at: item.mark)
                return nil
            }
            let fields = Fields(mapping, of: owner, in: reader)
            defer { fields.reportUnknown() }
            return read(fields)
        }
    }
}
