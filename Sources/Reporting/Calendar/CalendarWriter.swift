internal import Relations

/// Writes calendar entries by RFC 5545.
enum CalendarWriter {
    /// Octets of a line, its end not counted (RFC 5545 §3.1).
    static let lineLimit = 75

    static func text(of entries: [CalendarEntry]) -> String {
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//dyad//dyad//EN", "CALSCALE:GREGORIAN"]
        for entry in entries { lines += event(entry) }
        lines.append("END:VCALENDAR")
        return lines.flatMap(folded).map { $0 + "\r\n" }.joined()
    }

    private static func event(_ entry: CalendarEntry) -> [String] {
        var lines = ["BEGIN:VEVENT", "UID:\(escaped(entry.id))@dyad", "DTSTAMP:\(digits(entry.stamp))T000000Z"]
        switch entry.time {
        case .days(let first, let last):
            // The end of a span of whole days is the day after it (RFC 5545 §3.6.1).
            lines += ["DTSTART;VALUE=DATE:\(digits(first))", "DTEND;VALUE=DATE:\(digits(last + 1))"]
        case .minutes(let day, let minute, let length):
            lines.append("DTSTART:\(digits(day))T\(twoDigits(minute / 60))\(twoDigits(minute % 60))00Z")
            if let length, length > 0 { lines.append("DURATION:PT\(length)M") }
        }
        lines += ["SUMMARY:\(escaped(entry.summary))", "STATUS:\(entry.status.rawValue)", "TRANSP:TRANSPARENT"]
        if let location = entry.location { lines.append("LOCATION:\(escaped(location))") }
        if let text = entry.text { lines.append("DESCRIPTION:\(escaped(text))") }
        if let url = entry.url, url.isWebAddress { lines.append("URL:\(url.sanitized)") }
        lines.append("END:VEVENT")
        return lines
    }

    /// Backslash, semicolon and comma are escaped (RFC 5545 §3.3.11); control characters are gone before.
    private static func escaped(_ text: String) -> String {
        text.sanitized.escaping("\\;,")
    }

    /// A line in pieces of at most 75 octets, each after the first begun with a blank, and no character split.
    static func folded(_ line: String) -> [String] {
        var lines: [String] = []
        var piece = ""
        var octets = 0
        for scalar in line.unicodeScalars {
            let next = UTF8.width(scalar)
            if octets + next > lineLimit {
                lines.append(piece)
                (piece, octets) = (" ", 1)
            }
            piece.unicodeScalars.append(scalar)
            octets += next
        }
        return lines + [piece]
    }

    private static func digits(_ day: Day) -> String { day.description.filter { $0 != "-" } }
    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
