package import Relations

/// The sources of records, as they may be cited: those that had appeared by the day looked at and were read.
package struct Bibliography: Sendable {
    /// Each source once, in the order in which the records name them.
    package private(set) var sources: [Source] = []
    /// How many were left out because nobody read them: what was only seen cited is never handed on as a source.
    package private(set) var unread = 0

    /// - Parameters:
    ///   - records: as they are seen on the day, or as they are written; a source stands for itself.
    ///   - sources: by id.
    /// - Complexity: O(*n*) for *n* citations.
    package init(of records: [AnyRecord], sources known: [String: Source], clock: Clock) {
        var taken: Set<String> = []
        for record in records {
            let seen = clock.seen(record, sources: known) ?? record
            let cited: [Source] =
                if case .source(let source) = record { [source] } else { seen.citedSources.compactMap { known[$0] } }
            for source in cited where clock.hasSeen(source) && taken.insert(source.id).inserted {
                if source.wasRead { sources.append(source) } else { unread += 1 }
            }
        }
    }

    /// The entries in a style, each line ended; empty where there is none.
    package func text(in style: CitationStyle) -> String {
        guard !sources.isEmpty else { return "" }
        switch style {
        case .chicago, .apa, .bibtex:
            let separator = style == .bibtex ? "\n" : ""
            return sources.map { $0.cited(in: style) + "\n" }.joined(separator: separator)
        case .cslJSON: return JSON.array(sources.map(\.cslItem)).indented + "\n"
        }
    }
}

extension Source {
    /// Whether any of it was read.
    package var wasRead: Bool { read != .nothing && kind != .citedNotRead }

    fileprivate func cited(in style: CitationStyle) -> String {
        switch style {
        case .chicago: chicago
        case .apa: apa
        case .bibtex: bibtex
        case .cslJSON: cslItem.line
        }
    }
}
