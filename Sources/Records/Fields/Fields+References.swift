internal import Relations

/// Ids of other records, countries and the evidence of a statement.
extension Fields {
    /// The id of another record; whether it exists is for the check across files.
    func reference(_ name: String, to kinds: RecordKind...) -> String? {
        guard let scalar = scalar(name) else { return nil }
        reader.refer(to: scalar.string, kinds, at: scalar.mark)
        return scalar.string
    }

    /// The id of a record of any kind but a source.
    func referenceToAny(_ name: String) -> String? {
        guard let scalar = scalar(name) else { return nil }
        reader.refer(to: scalar.string, RecordKind.allCases.filter { $0 != .source }, at: scalar.mark)
        return scalar.string
    }

    /// A list of ids of other records.
    func references(_ name: String, to kinds: RecordKind...) -> [String] {
        scalars(name).map { scalar in
            reader.refer(to: scalar.string, kinds, at: scalar.mark)
            return scalar.string
        }
    }

    func country(_ name: String) -> CountryCode? { scalar(name).flatMap(country) }

    /// A list of countries, each named once.
    func countries(_ name: String) -> [CountryCode] {
        var countries: [CountryCode] = []
        var named: Set<CountryCode> = []
        for scalar in scalars(name) {
            guard let code = country(scalar) else { continue }
            if named.insert(code).inserted {
                countries.append(code)
            } else {
                report(.countryTwice(code, field: name), at: scalar.mark)
            }
        }
        return countries
    }

    private func country(_ scalar: Tree.Scalar) -> CountryCode? {
        guard let code = CountryCode(scalar.string) else {
            report(.noCountryCode(scalar.string), at: scalar.mark)
            return nil
        }
        reader.refer(to: code.text, [.country], at: scalar.mark)
        return code
    }

    /// Two different countries.
    func pair(_ name: String) -> CountryPair? {
        guard has(name) else {
            _ = node(name)
            return nil
        }
        guard case .sequence(let items, _)? = node(name) else {
            _ = self.items(name)
            return nil
        }
        let codes = scalars(name).compactMap(country)
        // A code that is none has been reported.
        guard codes.count == items.count else { return nil }
        guard codes.count == 2, let pair = CountryPair(codes[0], codes[1]) else {
            report(.notAPair, at: mark(of: name))
            return nil
        }
        return pair
    }

    // MARK: Evidence

    /// What a record or an entry rests on.
    ///
    /// - Parameter needsSource: whether it must name a source, or say openly that there is none.
    func evidence(needsSource: Bool = false) -> Evidence {
        let sources = citations("sources")
        let isUnsourced = flag("unsourced") ?? false
        let confidence = word("confidence", as: Evidence.Confidence.self)
        let basis = word("basis", as: Evidence.Basis.self) ?? .source
        if needsSource, !has("unsourced"), sources.isEmpty {
            // An empty list is no source; one that could not be read has been reported.
            if !has("sources") || items("sources").isEmpty { report(.noSource(of: owner), at: mark) }
        }
        if isUnsourced, !sources.isEmpty { report(.sourcedAndUnsourced, at: mark(of: "unsourced")) }
        if confidence == .high, basis == .generalKnowledge { report(.highFromMemory, at: mark(of: "confidence")) }
        return Evidence(sources: sources, isUnsourced: isUnsourced, confidence: confidence, basis: basis)
    }

    /// The evidence of an entry that may rest on that of its record; `nil` where it says nothing of its own.
    func ownEvidence() -> Evidence? {
        let hasOwn = ["sources", "unsourced", "confidence", "basis"].contains { has($0) }
        let evidence = evidence()
        return hasOwn ? evidence : nil
    }

    /// A list of sources, each an id or a mapping with one.
    func citations(_ name: String) -> [Citation] {
        items(name).compactMap { item in
            switch item {
            case .scalar(let scalar):
                reader.refer(to: scalar.string, [.source], at: scalar.mark)
                return Citation(scalar.string)
            case .mapping(let mapping):
                let fields = Fields(mapping, of: "a citation", in: reader)
                defer { fields.reportUnknown() }
                return fields.citation()
            case .sequence:
                report(.itemOfWrongShape(list: name, expected: .text, found: item.shape), at: item.mark)
                return nil
            }
        }
    }

    private func citation() -> Citation? {
        let id = required("id") { reference($0, to: .source) }
        let stance = word("stance", as: Citation.Stance.self)
        let quote = text("quote")
        let locator = text("locator")
        if let quote, quote.count > Limits.quoteCharacters {
            report(.quoteTooLong(characters: quote.count), at: mark(of: "quote"))
        }
        return id.map { Citation($0, stance: stance, quote: quote, locator: locator) }
    }
}
