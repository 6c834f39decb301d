import Relations

extension Explanation {
    /// How many sources there are.
    static func sources(in grounds: Grounds) -> Self {
        Self(
            figure: Wording.count(grounds.sources.count, "source"), subject: "sources on record",
            rule: "Counted are the sources of all records, of all pairs, that had appeared by the day looked at.",
            inputs: grounds.sources.map { ground in
                Input(
                    ground.source.publisher ?? "source", ground.source.title, reference: ground.source.reference,
                    place: ground.source.header.place)
            })
    }

    /// How many records rest on little.
    static func counted(_ weakness: Grounds.Weakness, in grounds: Grounds) -> Self {
        let records = grounds.weak[weakness] ?? []
        return Self(
            figure: "\(Wording.count(records.count, "record")) \(weakness.onScreen)", subject: "records of all pairs",
            rule: ruleOfWeakness(weakness),
            inputs: records.map { Input($0.kind.singular, grounds.titles[$0] ?? $0.id, reference: $0) })
    }

    private static func ruleOfWeakness(_ weakness: Grounds.Weakness) -> String {
        switch weakness {
        case .oneSource: "All of its entries together cite one source that had appeared by the day looked at."
        case .lowConfidence: "The compiler gives the record low confidence."
        case .memory: "The record says that it rests on general knowledge, in part or whole."
        case .noSource:
            "Neither the record nor any of its entries cites a source that had appeared by the day looked at."
        }
    }

    /// What rests on a source, and what of it on nothing else.
    static func ground(_ ground: Grounds.Ground, in grounds: Grounds) -> Self {
        let alone = Set(ground.alone)
        return Self(
            figure: "cited by \(ground.carries.count), alone by \(ground.alone.count)", subject: ground.source.title,
            rule: """
                A record is counted where it, or any of its entries, cites the source. It rests on the source alone where \
                nothing in it cites another that had appeared by the day looked at.
                """,
            inputs: ground.carries.map { reference in
                Input(
                    alone.contains(reference) ? "\(reference.kind.singular), alone" : reference.kind.singular,
                    grounds.titles[reference] ?? reference.id, reference: reference)
            })
    }

    /// Why a record stands among those that rest on little.
    static func weak(_ reference: Reference, _ weakness: Grounds.Weakness, in grounds: Grounds) -> Self {
        Self(
            figure: "rests \(weakness.onScreen)", subject: grounds.titles[reference] ?? reference.id,
            rule: ruleOfWeakness(weakness),
            inputs: [Input(reference.kind.singular, grounds.titles[reference] ?? reference.id, reference: reference)]
                + grounds.sources.filter { $0.carries.contains(reference) }.map {
                    Input("source", $0.source.title, reference: $0.source.reference)
                })
    }
}
