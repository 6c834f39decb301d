internal import Relations
package import Reporting
internal import Screen

/// Every source with what rests on it, and what rests on one source, on low confidence, on memory or on none.
package struct SourcesPage: PageModel {
    package let title = "Sources"
    package private(set) var note = ""
    package var body = PageBody(saying: "Records are being read …")
    package let prose =
        "Every source that had appeared by the day looked at, with how many records cite it and how many rest on it alone. i goes on to the records that rest on one source only, on low confidence, on memory, or on none, and back. s sorts. Enter lists what rests on a source, and from there opens it; o opens its address."

    private var records: [RecordKind: [AnyRecord]] = [:]
    private var edition: Int?
    private var grounds: Grounds?
    private var weakness: Grounds.Weakness?
    private var sources: [String: Source] = [:]

    init() {}

    package mutating func follow(_ context: PageContext) -> [PageStep] {
        if case .sources(let weakness) = context.address { self.weakness = weakness }
        if edition != context.edition {
            edition = context.edition
            records = [:]
            return RecordKind.allCases.map { .ask(.records($0)) }
        }
        fill(context)
        return []
    }

    package mutating func receive(_ answer: Answer, to request: Request, in context: PageContext) -> [PageStep] {
        guard case .records(let kind, let records) = answer else { return [] }
        self.records[kind] = records
        fill(context)
        return []
    }

    package mutating func perform(_ action: Action, in context: PageContext) -> [PageStep]? {
        guard action == .measure else { return nil }
        let order: [Grounds.Weakness?] = [nil] + Grounds.Weakness.allCases
        let next = ((order.firstIndex(of: weakness) ?? 0) + 1) % order.count
        return [.become(.sources(order[next]))]
    }

    package var sourceAddress: String? {
        if case .address(let address) = body.link { return address }
        return body.selectedID.flatMap { sources[$0]?.url }
    }

    package var explanations: [Explanation] {
        if body.isInDetail { return body.explanation.map { [$0] } ?? [] }
        guard let grounds, let id = body.selectedID else { return [] }
        // The count of the title line stands behind that of the row.
        if let weakness {
            let own = grounds.weak[weakness]?.first { $0.key == id }.map { Explanation.weak($0, weakness, in: grounds) }
            return [own, .counted(weakness, in: grounds)].compactMap(\.self)
        }
        let own = grounds.sources.first { $0.id == id }.map { Explanation.ground($0, in: grounds) }
        return [own, .sources(in: grounds)].compactMap(\.self)
    }

    /// As `dyad list sources` prints them; of records that rest on little as they are seen.
    package func table(of ids: [String], in context: PageContext) -> Table? {
        guard weakness == nil, let grounds, let relation = context.relation else {
            return body.table(of: ids, named: title, in: context)
        }
        let table = try? Listing.table(
            of: .source, in: relation, records: sources.values.map(AnyRecord.source), grounds: grounds)
        return table?.only(ids, keepsOrder: false)
    }

    private mutating func fill(_ context: PageContext) {
        guard records.count == RecordKind.allCases.count else { return }
        // The countries of ISO 3166-1 come from a codebook and are no records.
        let all = records.values.joined().filter { !$0.isFromCodebook }
        let grounds = Grounds(Array(all), clock: context.clock)
        self.grounds = grounds
        sources = Dictionary(grounds.sources.map { ($0.id, $0.source) }) { first, _ in first }
        if let weakness { fill(grounds, weakness, context) } else { fill(grounds, context) }
    }

    private mutating func fill(_ grounds: Grounds, _ context: PageContext) {
        let list = context.order(of: .sources).sorted(grounds.sources, by: Grounds.Ground.sortKeys)
        note = "i what rests on little"
        let body = ListBody(
            .sources, ids: list.map(\.id),
            columns: [
                Column(5, .right, id: "cited"), Column(5, .right, leaves: 3, id: "alone"),
                Column(10, leaves: 2, id: "published"), Column(18, leaves: 1, id: "publisher"),
                Column(20, stretches: true, id: "title"),
            ],
            header: [Span("cited"), Span("alone"), Span("published"), Span("publisher"), Span("title")],
            empty: "No source had appeared by this day. . steps on in time.",
            row: { place in
                let ground = list[place]
                return Row([
                    Span("\(ground.carries.count)"),
                    Span(ground.alone.isEmpty ? "" : "\(ground.alone.count)", .caution),
                    Span(ground.source.published?.day ?? "", .quiet), Span(ground.source.publisher ?? "", .quiet),
                    Span(ground.source.title),
                ])
            })
        self.body = PageBody(.list(body), keeping: self.body) { Document(ground: list[$0.row], in: grounds) }
    }

    private mutating func fill(_ grounds: Grounds, _ weakness: Grounds.Weakness, _ context: PageContext) {
        let list = context.order(of: .weak).sorted(
            grounds.weak[weakness] ?? [], by: [{ .text(grounds.titles[$0] ?? $0.id) }])
        let sources = sources
        note = "\(counted(list.count, "record")) \(weakness.onScreen)  i goes on"
        let body = ListBody(
            .weak, ids: list.map(\.key),
            columns: [Column(10, leaves: 1, id: "kind"), Column(20, stretches: true, id: "title")],
            empty: "No record rests \(weakness.onScreen).",
            row: { place in
                Row([
                    Span(list[place].kind.singular, .quiet), Span(grounds.titles[list[place]] ?? list[place].id),
                ])
            })
        self.body = PageBody(.list(body), keeping: self.body) { selection in
            Document(weak: list[selection.row], weakness, in: grounds, sources)
        }
    }
}

extension Grounds.Ground {
    fileprivate static let sortKeys: [@Sendable (Self) -> SortKey] = [
        { .number(-$0.alone.count) }, { $0.source.published.map { .number(-$0.last.number) } ?? .none },
        { $0.source.publisher.map { .text($0) } ?? .none }, { .text($0.source.title) },
    ]
}

extension Reference {
    /// One text for kind and id.
    fileprivate var key: String { "\(kind.rawValue):\(id)" }
}

extension Document {
    /// A source, and the records that rest on it.
    fileprivate init(ground: Grounds.Ground, in grounds: Grounds) {
        let source = ground.source
        self.init(title: source.title, subtitle: "source")
        blocks = [.record(source.reference, source.title, remark: source.publisher ?? "")]
        if let url = source.url { blocks.append(Block([Span(url, .underline)], link: .address(url))) }
        if let published = source.published { blocks.append(.labelled("published", published.day)) }
        if let read = source.read { blocks.append(Block([Span(read.onScreen, .quiet)])) }
        blocks += Block.heading("Rests on it (\(ground.carries.count))")
        let why = Reason { .ground(ground, in: grounds) }
        reason = why
        let alone = Set(ground.alone)
        blocks += ground.carries.map { reference in
            .record(
                reference, grounds.titles[reference] ?? reference.id,
                remark: reference.kind.singular + (alone.contains(reference) ? ", on this alone" : ""), why: why)
        }
        if ground.carries.isEmpty { blocks.append(Block([Span("no record cites it", .quiet)], why: why)) }
    }

    /// A record that rests on little.
    fileprivate init(
        weak reference: Reference, _ weakness: Grounds.Weakness, in grounds: Grounds, _ sources: [String: Source]
    ) {
        self.init(title: grounds.titles[reference] ?? reference.id, subtitle: reference.kind.singular)
        let why = Reason { .weak(reference, weakness, in: grounds) }
        reason = why
        blocks = [
            .record(reference, title), Block([Span("rests \(weakness.onScreen)", .caution)], why: why),
        ]
        let carried = grounds.sources.filter { $0.carries.contains(reference) }
        if !carried.isEmpty { blocks += Block.heading("Its sources") }
        blocks += carried.map { .record($0.source.reference, $0.source.title, remark: $0.source.publisher ?? "") }
    }
}
