internal import Relations

/// References and lines are most of a remainder. They are kept as columns, since a decoder takes far longer over ten
/// thousand small objects than over a few lists, and a remainder exists to be quicker than reading its file again.
extension FileReading.Remainder: Codable {
    private enum CodingKeys: String, CodingKey {
        case file, folder, problems, declared, attendances, referenceIDs, referencePlaces, lineNumbers, lineTexts
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(file, forKey: .file)
        try container.encodeIfPresent(folder, forKey: .folder)
        try container.encode(problems, forKey: .problems)
        try container.encode(declared, forKey: .declared)
        try container.encode(attendances, forKey: .attendances)
        try container.encode(references.map(\.id), forKey: .referenceIDs)
        let places = references.map { "\($0.from ?? -1) \($0.kinds.mask) \($0.line) \($0.column)" }
        try container.encode(places.joined(separator: " "), forKey: .referencePlaces)
        let sorted = lines.sorted { $0.key < $1.key }
        try container.encode(sorted.map { "\($0.key)" }.joined(separator: " "), forKey: .lineNumbers)
        try container.encode(sorted.map(\.value), forKey: .lineTexts)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(file: try container.decode(String.self, forKey: .file))
        folder = try container.decodeIfPresent(PlacedFolder.self, forKey: .folder)
        problems = try container.decode([RecordProblem].self, forKey: .problems)
        declared = try container.decode([DeclaredRecord].self, forKey: .declared)
        attendances = try container.decode([Attendance].self, forKey: .attendances)

        let ids = try container.decode([String].self, forKey: .referenceIDs)
        let places = try container.decode(String.self, forKey: .referencePlaces).numbers
        let numbers = try container.decode(String.self, forKey: .lineNumbers).numbers
        let texts = try container.decode([String].self, forKey: .lineTexts)
        guard places.count == ids.count * 4, numbers.count == texts.count else {
            throw DecodingError.dataCorruptedError(
                forKey: .referencePlaces, in: container, debugDescription: "The lists are not of one length.")
        }
        references = ids.enumerated().map { index, id in
            let place = places[(index * 4)..<(index * 4 + 4)]
            let first = place.startIndex
            return PlacedReference(
                from: place[first] < 0 ? nil : place[first], kinds: [RecordKind](mask: place[first + 1]), id: id,
                line: place[first + 2], column: place[first + 3])
        }
        lines = Dictionary(zip(numbers, texts)) { first, _ in first }
    }
}

extension [RecordKind] {
    /// The kinds as the bits of a number; they come back in the order of all kinds.
    fileprivate var mask: Int {
        Self(RecordKind.allCases).enumerated().reduce(0) { contains($1.element) ? $0 | 1 << $1.offset : $0 }
    }

    fileprivate init(mask: Int) {
        self = RecordKind.allCases.enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element)
    }
}

extension String {
    /// The whole numbers of a text, divided by blanks.
    fileprivate var numbers: [Int] { utf8.split(separator: 0x20).compactMap { Int(Substring($0)) } }
}
