import Relations

extension Explanation {
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
        let rule =
            switch weakness {
            case .oneSource: "All of its entries together cite one source that had appeared by the day looked at."
            case .lowConfidence: "The compiler gives the record low confidence."
            case .memory: "The record says that it rests on general knowledge, in part or whole."
            case .noSource:
                "Neither the record nor any of its entries cites a source that had appeared by the day looked at."
            }
        return Self(
            figure: "rests \(weakness.onScreen)", subject: grounds.titles[reference] ?? reference.id, rule: rule,
            inputs: [Input(reference.kind.singular, grounds.titles[reference] ?? reference.id, reference: reference)]
                + grounds.sources.filter { $0.carries.contains(reference) }.map {
                    Input("source", $0.source.title, reference: $0.source.reference)
                })
    }
}
