internal import Relations

/// Entries for programs to read.
extension Source {
    /// An entry of BibTeX. What TeX takes for a command is escaped, and braces keep names and titles as they are.
    var bibtex: String {
        var fields: [(String, String)] = []
        if let publisher { fields.append(("author", "{\(Self.escaped(publisher))}")) }
        fields.append(("title", titleIsDescription ? "{[\(Self.escaped(title))]}" : "{\(Self.escaped(title))}"))
        if let published {
            let (year, month, day) = published.first.parts
            fields.append(("year", "\(year)"))
            if published.precision >= .month { fields.append(("month", "\(month)")) }
            if published.precision >= .day { fields.append(("day", "\(day)")) }
        }
        if let address {
            fields.append(("url", address.replacingScalars { "{}\\".unicodeScalars.contains($0) ? "" : nil }))
        }
        let notes = [
            published?.isApproximate == true ? "The date is approximate." : nil,
            read == .excerpt ? "Read: excerpt." : nil,
        ]
        .compactMap(\.self)
        if !notes.isEmpty { fields.append(("note", notes.joined(separator: " "))) }
        let lines = fields.map { "  \($0) = {\($1)}" }.joined(separator: ",\n")
        return "@misc{\(id.sanitized),\n\(lines)\n}"
    }

    /// The characters that TeX does not take for themselves.
    private static func escaped(_ text: String) -> String {
        text.sanitized.replacingScalars { scalar in
            switch scalar {
            case "&", "%", "$", "#", "_", "{", "}": "\\\(scalar)"
            case "~": "\\textasciitilde{}"
            case "^": "\\textasciicircum{}"
            case "\\": "\\textbackslash{}"
            default: nil
            }
        }
    }

    /// An item of CSL-JSON 1.0 (https://github.com/citation-style-language/schema).
    var cslItem: JSON {
        var members: [JSON.Member] = [
            .init("id", .string(id)), .init("type", .string(cslType)),
            .init("title", .string(titleIsDescription ? "[\(title)]" : title)),
        ]
        if let publisher {
            members.append(.init("author", .array([.object([.init("literal", .string(publisher))])])))
            members.append(.init("container-title", .string(publisher)))
        }
        if let published {
            let (year, month, day) = published.first.parts
            let parts = [year, month, day].prefix(min(published.precision.rawValue, 2) + 1)
            var date: [JSON.Member] = [.init("date-parts", .array([.array(parts.map { .integer($0) })]))]
            if published.isApproximate { date.append(.init("circa", .bool(true))) }
            members.append(.init("issued", .object(date)))
        }
        if let address { members.append(.init("URL", .string(address))) }
        if read == .excerpt { members.append(.init("note", .string("Read: excerpt."))) }
        return .object(members)
    }

    private var cslType: String {
        switch kind {
        case .newspaper, .agency, .agencyCopy, .tradePress: "article-newspaper"
        case .broadcaster: "broadcast"
        case .thinkTank: "report"
        case .encyclopedia: "entry-encyclopedia"
        case .blog: "post-weblog"
        case .data: "dataset"
        case .article: "article"
        case .official, .aggregator, .citedNotRead, .unknown, nil: "webpage"
        }
    }
}
