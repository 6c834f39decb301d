internal import Relations

extension EventFormat {
    /// How many lines are looked at.
    private static let sample = 50

    /// The layout that the first lines of a file have, or what it is instead.
    static func recognise(_ block: [UInt8], lineEnd: UInt8) -> Result<EventFormat, Foreign> {
        var lines: [[String]] = []
        for line in block.prefix(1 << 18).split(separator: lineEnd, maxSplits: sample).prefix(sample) {
            let text = String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
            // An empty line is none; blanks within fields are theirs.
            if text.contains(where: { $0 != " " }) {
                lines.append(text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
            }
        }
        guard let first = lines.first else { return .failure(.text(columns: 0)) }
        if let format = byHeader(first) { return .success(format) }
        if first.count == 1, let foreign = commaSeparated(first[0]) { return .failure(foreign) }
        // One line may be broken; what most of those with a shape have, the file is.
        var votes = [0, 0, 0, 0]
        for fields in lines {
            if let vote = shape(of: fields) { votes[vote] += 1 }
        }
        if let most = votes.max(), most > 0, let vote = votes.firstIndex(of: most) {
            return .success([EventFormat.gdelt1, .gdelt2, .phoenix, .quadruples][vote])
        }
        return .failure(isBinary(block.prefix(1 << 16)) ? .binary : foreign(lines))
    }

    private static func byHeader(_ fields: [String]) -> EventFormat? {
        // Blanks around a name are not part of it, and tabs at the end of the line divide nothing.
        var names = fields.map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
        while names.last?.isEmpty == true { names.removeLast() }
        let header = HeaderColumns(names)
        if header.place(of: "Source Country") != nil, header.place(of: "Target Country") != nil {
            return .icews(header)
        }
        if header.place(of: "Actor Country") != nil, header.place(of: "Event Type") != nil { return .polecat(header) }
        guard fields[0] == "GLOBALEVENTID" else { return nil }
        return [57, 58].contains(fields.count) ? .gdelt1 : [61, 62].contains(fields.count) ? .gdelt2 : nil
    }

    /// Which of the layouts without a header a line has: 0 and 1 for GDELT, 2 for Phoenix, 3 for quadruples.
    private static func shape(of fields: [String]) -> Int? {
        func isNumber(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) } }
        switch fields.count {
        case 57, 58: return isNumber(fields[0]) && isNumber(fields[1]) && fields[1].utf8.count == 8 ? 0 : nil
        case 61, 62: return isNumber(fields[0]) && isNumber(fields[1]) && fields[1].utf8.count == 8 ? 1 : nil
        case 26..<58 where fields[26...].allSatisfy(\.isEmpty):
            return isNumber(fields[1]) && fields[1].utf8.count == 8 && fields[2].utf8.count == 4 ? 2 : nil
        case 4: return !isNumber(fields[1]) && Day(fields[3]) != nil ? 3 : nil
        default: return nil
        }
    }

    /// What a file with commas is, by its header.
    private static func commaSeparated(_ line: String) -> Foreign? {
        let names = Set(line.lowercased().split(separator: ",").map { $0.filter { $0.isLetter || $0.isNumber } })
        if names.isSuperset(of: ["eid", "storydate"]) { return .clinePhoenix }
        // The names that exports of Phoenix share, in one spelling or another.
        let codes: Set<String> = ["eventcode", "code", "cameocode"]
        let roots: Set<String> = ["eventrootcode", "rootcode"]
        let classes: Set<String> = ["pentaclass", "quadclass"]
        let shared = [codes, roots, classes].count { !names.isDisjoint(with: $0) }
        return shared >= 2 && names.contains { $0.hasPrefix("goldstein") } ? .phoenixReexport : nil
    }

    private static func foreign(_ lines: [[String]]) -> Foreign {
        func isNumber(_ text: String) -> Bool { Int(text) != nil }
        let first = lines[0]
        if (3...5).contains(first.count), lines.allSatisfy({ $0.allSatisfy(isNumber) }) { return .integerQuadruples }
        if (15...16).contains(first.count), isNumber(first[0]), first[1].count == 14, isNumber(first[1]) {
            return .gdeltMentions
        }
        if (26...27).contains(first.count), first[0].contains("-"), first[1].count == 14 { return .gdeltKnowledgeGraph }
        return .text(columns: first.count)
    }

    /// Whether more than one byte in twenty is a control that no text has.
    private static func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
        // NUL and what cannot be decoded have become U+FFFD by now.
        let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
        let strange = text.count { $0 == "\u{FFFD}" || $0.value < 32 && ![9, 10, 13].contains($0.value) }
        return strange * 20 > text.count
    }
}
