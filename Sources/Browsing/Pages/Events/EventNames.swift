internal import Relations
internal import Screen

/// How a coded event is written: its row, and in full.
struct EventNames: Sendable {
    /// `nil` while they are read.
    let codebooks: EventCodebooks?
    /// How many data sets are imported: with one its name is not repeated on every row.
    let datasets: Int

    var columns: [Column] {
        [
            Column(10, id: "date"), Column(9, leaves: 2, stays: true, id: "sides"), Column(5, leaves: 1, id: "code"),
            Column(24, stretches: true, id: "name"), Column(2, id: "quad"), Column(5, .right, leaves: 3, id: "score"),
            Column(6, .right, leaves: 4, id: "mentions"), Column(18, leaves: 6, id: "place"),
        ] + (datasets > 1 ? [Column(10, leaves: 7, id: "dataset")] : [])
    }

    var header: [Span] {
        ["date", "from → to", "code", "event", "±", "score", "ment.", "place"].map { Span($0, .quiet) }
            + (datasets > 1 ? [Span("data set", .quiet)] : [])
    }

    func row(_ event: CodedEvent) -> Row {
        Row(
            [
                Span(event.day.description, .quiet), Span(event.sides), Span(event.code, .quiet),
                Span(name(of: event)), event.quad.map(\.sign) ?? Span("", .quiet), Span(score(of: event)),
                Span(event.mentions > 0 ? event.mentions.grouped : "–", .quiet), Span(event.place),
            ] + (datasets > 1 ? [Span(event.dataset.onScreen, .quiet)] : []))
    }

    /// What the code is called; for a code outside the scheme what the code above it is called.
    func name(of event: CodedEvent) -> String {
        guard let codebooks else { return "" }
        if let name = codebooks.name(of: event.code, in: event.dataset) { return name }
        return codebooks.parentName(of: event.code, in: event.dataset).map { "\($0) (code unknown)" } ?? "code unknown"
    }

    private func score(of event: CodedEvent) -> String {
        event.score.map { ($0 > 0 ? "+" : "") + $0.fixed(1) } ?? "–"
    }

    /// Everything that the row of the file says.
    func document(of event: CodedEvent) -> Document {
        var document = Document(title: "\(event.sides) \(event.code)", subtitle: "coded event")
        func add(_ label: String, _ text: String, link: Link? = nil, why: Reason? = nil) {
            guard !text.isEmpty else { return }
            let style: Style = link == nil ? .plain : .underline
            document.blocks.append(
                Block([Span(label + " ", .quiet), Span(text, style)], hang: 2, link: link, why: why))
        }
        let names = self
        let why = Reason { .event(event, names) }
        document.blocks.append(Block([Span(name(of: event), .bold)], why: why))
        document.blocks.append(Block([Span(event.day.inWords, .plain)]))
        add("actor", side(event.actor, event.actorName, event.actorRole))
        add("recipient", side(event.recipient, event.recipientName, event.recipientRole))
        if event.isReciprocal { add("both ways:", "the data set names actors and no recipient") }
        let scheme = "\(event.dataset.scheme.onScreen)\(event.isOutsideScheme ? ", not in the codebook" : "")"
        add("code", "\(event.code) (\(scheme))", why: why)
        add("class", event.quad.map { "\($0.sign.text) \($0.onScreen)" } ?? "none given", why: why)
        add("score", event.score == nil ? "none: missing, and not zero" : "\(score(of: event)), of the code", why: why)
        // A data set that does not count reports says nothing of them.
        if event.mentions + event.sources + event.articles > 0 {
            let counts = [(event.mentions, "mention"), (event.sources, "source"), (event.articles, "article")]
            add("reported", counts.filter { $0.0 > 0 }.map { counted($0.0, $0.1) }.joined(separator: ", "))
        }
        add("place", event.place)
        add("context", event.contexts)
        add("source", event.url, link: event.hasAddress ? .address(event.url) : nil)
        document.blocks.append(.empty)
        add("data set", event.dataset.onScreen)
        add("id", event.id)
        add("file", "\(event.file):\(event.line)")
        document.blocks.append(.empty)
        document.blocks.append(
            Block([
                Span("Coded by a machine from news text. It never changes the status of an issue or a promise.", .quiet)
            ]))
        return document
    }

    private func side(_ country: CountryCode?, _ name: String, _ role: String) -> String {
        [country?.text ?? "no country", name, role.isEmpty ? "" : "(\(role))"].filter { !$0.isEmpty }
            .joined(separator: " ")
    }
}

extension CodedEvent {
    /// Whether its source is an address; some data sets have the name of a publisher in its place.
    var hasAddress: Bool { url.isWebAddress }

    /// `KEN → POL`; `–` where the data set names no country.
    var sides: String { "\(actor?.text ?? "–") → \(recipient?.text ?? "–")" }
}

extension QuadClass {
    /// One sign for words and two for deeds; plus brings together, minus apart.
    var sign: Span {
        switch self {
        case .neutral: Span("·", .quiet)
        case .verbalCooperation: Span("+", .calm)
        case .materialCooperation: Span("++", .calm)
        case .verbalConflict: Span("−", .caution)
        case .materialConflict: Span("−−", .alert)
        }
    }
}

extension Explanation {
    /// What the words and numbers of a coded event's row rest on.
    static func event(_ event: CodedEvent, _ names: EventNames) -> Self {
        var inputs = [
            Input("file", "\(event.file), line \(event.line)"), Input("id in \(event.dataset.onScreen)", event.id),
            Input("code", "\(event.code): \(names.name(of: event))"),
            Input("class", event.quad?.onScreen ?? "none given"),
            Input("score", event.score.map { $0.fixed(2) } ?? "none: missing, and not zero"),
        ]
        if let parent = names.codebooks?.parentName(of: event.code, in: event.dataset) {
            inputs.append(Input("the code above it", parent))
        }
        if !event.url.isEmpty { inputs.append(Input("source", event.url)) }
        return Self(
            figure: "\(event.sides) \(event.code)", subject: "\(event.day.inWords), \(event.dataset.onScreen)",
            rule: """
                A program read a news text and gave it actors, a recipient and a code of \
                \(event.dataset.scheme.onScreen). The class is the one that the data set gives the row. The score is a \
                property of the code, from −10 to +10, and says nothing of this happening. Mentions, sources and \
                articles count reports, and coverage is not importance.
                """,
            inputs: inputs,
            leftOut: [
                "whether it happened as it is coded: texts about the past, plans and denials are coded, too",
                "other rows alike in day, sides and code, which R counts once",
            ])
    }
}
