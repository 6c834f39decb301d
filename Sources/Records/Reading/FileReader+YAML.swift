internal import Relations
internal import Yams

extension FileReader {
    /// The tree of the file; `nil` after a problem, and for a file without anything in it.
    func composed() -> Tree? {
        guard let yaml = textFitForYAML() else { return nil }
        do {
            // The basic resolver has no rules: every scalar stays the text it is, and `NO` stays Norway.
            let parser = try Parser(yaml: yaml, resolver: .basic, constructor: .default, encoding: .utf8)
            // Only the parser holds the anchors of its nodes: without it they would seem to have none.
            return try withExtendedLifetime(parser) {
                try parser.singleRoot().flatMap { tree($0, depth: 1) }
            }
        } catch let error as YamlError {
            report(error)
        } catch {
            report(wholeFile: .notYAML(problem: "\(error)"))
        }
        return nil
    }

    /// The text, unless it has what the YAML parser should not even see.
    private func textFitForYAML() -> String? {
        let bytes = text.bytes
        guard let yaml = String(validating: bytes, as: UTF8.self) else {
            report(.notUTF8, atByte: bytes.firstInvalidUTF8)
            return nil
        }
        guard bytes.count(where: { $0.partsValues }) <= Limits.values else {
            report(wholeFile: .tooManyValues(limit: Limits.values))
            return nil
        }
        let longest = text.longestLine
        if longest.length > Limits.lineBytes {
            report(.lineTooLong(bytes: longest.length), line: longest.number, column: 1)
            return nil
        }
        if let offset = bytes.firstIndex(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D || $0 == 0x7F }) {
            report(.controlCharacter(code: UInt32(bytes[offset])), atByte: offset)
            return nil
        }
        if let offset = bytes.firstAliasedAnchor {
            report(.anchor, atByte: offset)
            return nil
        }
        return yaml
    }

    private func report(_ fault: RecordFault, atByte offset: Int) {
        let (line, column) = text.position(ofByte: offset)
        report(fault, line: line, column: column)
    }

    /// The tree of Yams' nodes; `nil` where one has an anchor or too many levels, which is reported.
    ///
    /// The parser of YAML refuses more than a thousand levels, so that walking down needs no great stack.
    private func tree(_ node: Node, depth: Int) -> Tree? {
        let position = node.mark.map { FilePosition(line: $0.line, column: $0.column) }
        guard node.anchor == nil else {
            report(.anchor, at: position)
            return nil
        }
        guard depth <= Limits.depth else {
            report(.tooDeep, at: position)
            return nil
        }
        switch node {
        case .scalar(let scalar): return .scalar(Tree.Scalar(string: scalar.string, mark: position))
        case .alias:
            report(.anchor, at: position)
            return nil
        case .sequence(let items):
            var list: [Tree] = []
            list.reserveCapacity(items.count)
            for item in items {
                guard let item = tree(item, depth: depth + 1) else { return nil }
                list.append(item)
            }
            return .sequence(list, position)
        case .mapping(let mapping):
            var pairs: [Tree.Pair] = []
            pairs.reserveCapacity(mapping.count)
            for (key, value) in mapping {
                guard let key = tree(key, depth: depth + 1), let value = tree(value, depth: depth + 1)
                else { return nil }
                pairs.append(Tree.Pair(key: key, value: value))
            }
            return .mapping(Tree.Mapping(pairs: pairs, mark: position))
        }
    }

    private func report(_ fault: RecordFault, at mark: Mark) { report(fault, line: mark.line, column: mark.column) }

    private func report(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _):
            report(isTab(at: mark) ? .tab : .notYAML(problem: problem), at: mark)
        case .parser(_, let problem, let mark, _):
            report(problem.contains("level") ? .tooDeep : .notYAML(problem: problem), at: mark)
        case .composer(_, let problem, let mark, _):
            let fault: RecordFault =
                problem.contains("another document")
                ? .severalDocuments : problem.contains("alias") ? .anchor : .notYAML(problem: problem)
            report(fault, at: mark)
        case .duplicatedKeysInMapping(let names, let context):
            report(.fieldTwice(name: names.first ?? ""), at: context.mark)
        case .reader(let problem, let offset, _, let yaml):
            let byte = offset.map { yaml.prefix($0).utf8.count } ?? 0
            report(.notYAML(problem: problem), atByte: byte)
        default:
            report(wholeFile: .notYAML(problem: "\(error)"))
        }
    }

    private func isTab(at mark: Mark) -> Bool {
        text.line(mark.line).unicodeScalars.dropFirst(max(0, mark.column - 1)).first == "\t"
    }
}

extension UInt8 {
    /// Whether YAML may begin another value behind the byte.
    fileprivate var partsValues: Bool {
        switch self {
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"),
            UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "{"):
            true
        default: false
        }
    }
}

extension [UInt8] {
    /// Where the bytes end to be UTF-8.
    fileprivate var firstInvalidUTF8: Int {
        var decoder = UTF8()
        var iterator = makeIterator()
        var offset = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput, .error: return offset
            }
        }
    }

    /// Where an anchor begins that an alias of the same name seems to use; `nil` where none does.
    ///
    /// It is told before the file is composed, because a few aliases of aliases can stand for billions of values.
    /// Anchors alone do no harm and are found in the tree.
    fileprivate var firstAliasedAnchor: Int? {
        var aliases: Set<ArraySlice<UInt8>> = []
        for index in indices where self[index] == UInt8(ascii: "*") { aliases.insert(name(after: index)) }
        aliases.remove([])
        guard !aliases.isEmpty else { return nil }
        return indices.first { index in
            // After a letter, as in “R&D”, it is part of a text.
            self[index] == UInt8(ascii: "&") && aliases.contains(name(after: index))
                && (index == 0 || !Self.isInNames(self[index - 1]))
        }
    }

    /// What YAML's parser takes for the name of an anchor.
    private func name(after index: Int) -> ArraySlice<UInt8> { self[(index + 1)...].prefix(while: Self.isInNames) }

    /// Whether a byte is a letter, a digit, `-` or `_`.
    private static func isInNames(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45 || byte == 95
    }
}
