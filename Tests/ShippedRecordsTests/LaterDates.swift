import Relations
import Reporting

/// Looks for days, months and years in a text that lie after a day.
///
/// Read are `2024`, `2024-05`, `2024-05-27`, `20240527` (as ids of sources have it), `May 2024` and `27 May 2024`. The
/// date of a promise may lie ahead, and so may the end of the records: the words before them say so.
struct LaterDates {
    let asOf: Day

    private static let heralds = ["due", "xpires", "next by", "until", "records end", "records_through"]
    /// The same right before the date, where a column has no room; of its own, as the blanks tell.
    private static let brief = ["next ", "  to "]
    /// Members of JSON that hold the dates of promises and the end of the records.
    private static let keys: Set = ["due", "expires", "outlook_date", "outlook_text", "records_through"]

    /// The lines with a later date that no word announces.
    ///
    /// - Parameter wraps: whether the word may stand in the line before, as in a frame.
    func leaks(in text: String, wraps: Bool = false) -> [String] {
        var before: Substring = ""
        return text.split(whereSeparator: \.isNewline).flatMap { line in
            defer { before = line }
            if wraps, isAnnounced(in: before) { return [String]() }
            return line.split(separator: "│").filter { !isClean($0) }.map { String($0) }
        }
    }

    /// The values with a later date, but for those that hold the dates of promises.
    func leaks(in json: JSON) -> [String] {
        switch json {
        case .null, .bool, .integer, .number: []
        case .string(let text): leaks(in: text)
        case .array(let values): values.flatMap { leaks(in: $0) }
        case .object(let members):
            members.filter { !Self.keys.contains($0.key) }
                .flatMap { member in leaks(in: member.value).map { "\(member.key): \($0)" } }
        }
    }

    private func isAnnounced(in text: Substring) -> Bool { Self.heralds.contains { text.contains($0) } }

    private func isClean(_ line: Substring) -> Bool {
        let bytes = Array(line.utf8)
        var index = 0
        while index < bytes.count {
            guard Self.isDigit(bytes[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, Self.isDigit(bytes[index]) { index += 1 }
            guard let date = date(bytes, start, &index), date.first > asOf else { continue }
            let before = String(decoding: bytes[..<start], as: UTF8.self)
            let after = String(decoding: bytes[index..<min(bytes.count, index + 5)], as: UTF8.self)
            // A count of days and the line of a file are no years.
            if after.hasPrefix(" d") || before.hasSuffix(".yaml:") { continue }
            // In a list of terms the word stands over the list; each has the day on which it was set.
            if Self.brief.contains(where: before.hasSuffix) || line.contains("set on: ") || isAnnounced(in: before[...])
            {
                continue
            }
            return false
        }
        return true
    }

    /// The date that begins, or whose year stands, at a run of digits.
    private func date(_ bytes: [UInt8], _ start: Int, _ end: inout Int) -> RecordDate? {
        let digits = String(decoding: bytes[start..<end], as: UTF8.self)
        guard digits.hasPrefix("19") || digits.hasPrefix("20") else { return nil }
        switch digits.count {
        case 8: return RecordDate("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
        case 6: return RecordDate("\(digits.prefix(4))-\(digits.suffix(2))")
        case 4: break
        default: return nil
        }
        guard let year = Int(digits), (1990...2040).contains(year) else { return nil }
        var text = digits
        for _ in 0..<2 {
            guard end + 2 < bytes.count, bytes[end] == UInt8(ascii: "-"), Self.isDigit(bytes[end + 1]),
                Self.isDigit(bytes[end + 2]), end + 3 == bytes.count || !Self.isDigit(bytes[end + 3])
            else { break }
            text += String(decoding: bytes[end..<end + 3], as: UTF8.self)
            end += 3
        }
        return text.count > 4 ? RecordDate(text) ?? RecordDate(digits) : inWords(bytes, start, digits)
    }

    /// `27 May 2024` or `May 2024`, where such words stand before a year.
    private func inWords(_ bytes: [UInt8], _ start: Int, _ year: String) -> RecordDate? {
        let before = String(decoding: bytes[max(0, start - 8)..<start], as: UTF8.self).split(separator: " ")
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard let last = before.last, let month = names.firstIndex(of: String(last)) else { return RecordDate(year) }
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let text = "\(year)-\(padded(month + 1))"
        guard before.count > 1, let day = Int(before[before.count - 2]) else { return RecordDate(text) }
        return RecordDate("\(text)-\(padded(day))") ?? RecordDate(text)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
