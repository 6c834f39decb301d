package import Relations

/// What became of the quoted figures in a text: what `dyad verify` prints.
package struct VerifyReport: Sendable {
    private let file: String
    private let checked: [(found: FoundKey, check: QuotationCheck?)]
    /// The last day of the records; `nil` where no key could be counted, or the folder does not say.
    private let recordsThrough: Day?

    /// - Parameters:
    ///   - found: the keys of the text.
    ///   - file: the name of the text, for the lines.
    ///   - reckoning: counts for a key, on its pair, day and reading.
    /// - Throws: what `reckoning` throws.
    package init(
        _ found: [FoundKey], file: String, reckoning: (QuotationKey) throws -> Reckoning
    ) rethrows {
        self.file = file
        var recordsThrough: Day?
        checked = try found.map { found in
            guard let key = found.key else { return (found, nil) }
            let reckoning = try reckoning(key)
            recordsThrough = reckoning.relation.clock.recordsThrough
            return (found, QuotationCheck(key, reckoning))
        }
        self.recordsThrough = recordsThrough
    }

    /// Whether every key could be read, and every figure is what it was.
    package var allHold: Bool { checked.allSatisfy { $0.check?.holds ?? false } }

    /// One paragraph for each key, and a last line that counts; without control characters.
    package var text: String {
        var lines: [String] = []
        for (found, check) in checked {
            let place = "\(file):\(found.line):\(found.column): "
            switch check {
            case nil:
                lines.append(place + "damaged: “\(found.text)” is no whole key; copy it again from where it was quoted")
            case .unknown(let reason): lines.append(place + "changed: " + reason)
            case .holds(let now, let new):
                lines.append(place + "holds: " + now.sentence)
                if !new.isEmpty {
                    lines += ["  the value is the same, though what it rests on has changed:"] + Self.lines(of: new)
                }
            case .changed(let now, let new, let gone):
                let then = found.key.map { "\($0.value), " } ?? ""
                lines.append(place + "changed: it was \(then)and is \(now.key.value) now. " + now.sentence)
                lines += Self.lines(of: now, new, gone)
                if found.key?.value.hasSuffix("+") == true, let recordsThrough {
                    // A least number grows with the records, though none of those it rests on has changed.
                    lines.append("  it was counted to the end of the records, which reach to \(recordsThrough) now")
                }
            }
        }
        let holding = checked.count { $0.check?.holds ?? false }
        lines.append(
            checked.isEmpty
                ? "\(file): no quoted figure found." : "\(holding) of \(checked.count) quoted figures hold.")
        return lines.map { $0.sanitized + "\n" }.joined()
    }

    /// By what record a figure changed.
    private static func lines(of now: Quotation, _ new: [QuotedInput], _ gone: Int?) -> [String] {
        var lines: [String] = []
        if !new.isEmpty { lines += ["  now counted, and not when it was quoted:"] + Self.lines(of: new) }
        if let gone, gone > 0 {
            lines.append("  \(gone) of what was counted then \(gone == 1 ? "is" : "are") counted no longer")
        }
        if new.isEmpty, gone ?? 0 == 0 { lines += ["  it rests on:"] + Self.lines(of: now.inputs) }
        return lines
    }

    private static func lines(of inputs: [QuotedInput]) -> [String] {
        inputs.prefix(mostInputs).map { "    \($0.text) (\($0.place))" }
            + (inputs.count > mostInputs ? ["    and \(inputs.count - mostInputs) more"] : [])
    }

    /// More are counted and not named.
    private static let mostInputs = 8

    /// The members of a key's object, with what each means: what the README documents, and a test compares.
    package static let keys: [(key: String, meaning: String)] = [
        ("line", "line of the text, counted from 1"),
        ("column", "column of the line, counted from 1"),
        ("key", "the key as it stands there"),
        ("state", "holds, changed, unknown (no record is the one that it names) or damaged (it is no whole key)"),
        ("was", "the value in the key; null where it is damaged"),
        ("is", "the value now"),
        ("sentence", "the figure as a sentence now"),
        ("key_now", "the key that it has now"),
        ("new_inputs", "what is counted now and was not then: `kind`, `id`, `text`, `file`, `line`"),
        ("gone", "how much of what was counted then is counted no longer; null where the key does not tell"),
    ]

    /// One object for each key.
    package var json: JSON {
        .array(
            checked.map { found, check in
                var state = "damaged"
                var now: Quotation?
                var new: [QuotedInput] = []
                var gone: Int?
                switch check {
                case nil: break
                case .unknown: state = "unknown"
                case .holds(let quotation, let inputs): (state, now, new) = ("holds", quotation, inputs)
                case .changed(let quotation, let inputs, let lost):
                    (state, now, new, gone) = ("changed", quotation, inputs, lost)
                }
                return [
                    "line": .integer(found.line), "column": .integer(found.column), "key": .string(found.text),
                    "state": .string(state), "was": JSON(found.key?.value), "is": JSON(now?.key.value),
                    "sentence": JSON(now?.sentence), "key_now": JSON(now?.key.description),
                    "new_inputs": .array(
                        new.map { input in
                            [
                                "kind": .string(input.reference.kind.rawValue), "id": .string(input.reference.id),
                                "text": .string(input.text), "file": .string(input.place.file),
                                "line": .integer(input.place.line),
                            ]
                        }),
                    "gone": JSON(gone),
                ]
            })
    }
}
