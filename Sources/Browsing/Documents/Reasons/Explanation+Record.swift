import Relations

extension Explanation {
    /// Why a record has the confidence it has, and what its number of sources counts.
    static func record(_ record: some Record, in relation: Relation) -> Self {
        Self.record(record.header, record.reference, in: relation)
    }

    /// - Parameter reference: the record that the header is of.
    static func record(_ header: RecordHeader, _ reference: Reference, in relation: Relation) -> Self {
        let evidence = header.evidence
        let seen = relation.seenSources([evidence])
        let later = evidence.sources.count { citation in
            relation.dossier.sources[citation.source].map { !relation.clock.hasSeen($0) } ?? false
        }
        return Self(
            figure: evidence.confidence.map { "record: \($0.onScreen)" } ?? "record: confidence not stated",
            subject: "how far the record is to be trusted",
            rule: """
                The confidence is the compiler’s, of the record and not of a publisher; what comes from memory is never \
                above medium. The number counts the sources that the record itself names and that had appeared by the \
                as-of date; its entries may name more.
                """,
            inputs: [Input("basis", evidence.basis.onScreen, reference: reference, place: header.place)],
            leftOut: later == 0 ? [] : ["\(Wording.count(later, "source")) of later date"],
            sources: seen)
    }
}
