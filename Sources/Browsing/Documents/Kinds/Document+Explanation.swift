package import Relations
import Screen

extension Document {
    /// The answer to “why?”: the figure, the rule, what went in, what was left out, and who says so.
    package init(_ explanation: Explanation, in relation: Relation) {
        var writer = DocumentWriter(relation, title: explanation.figure, subtitle: "why")
        writer.line(explanation.subject)
        writer.section("The rule")
        writer.line(explanation.rule)
        writer.section("What went in")
        for input in explanation.inputs {
            let style: Style = input.reference == nil ? .plain : .underline
            writer.add(
                Block(
                    [Span(input.label + ": ", .quiet), Span(input.value, style)]
                        + (input.place.map { [Span(" \($0)", .quiet)] } ?? []),
                    hang: 2, link: input.reference.map(Link.record)))
        }
        if explanation.inputs.isEmpty { writer.line("nothing on record", .quiet) }
        writer.section("Left out")
        for text in explanation.leftOut { writer.add(Block([Span(text)], hang: 2)) }
        if explanation.leftOut.isEmpty { writer.line("nothing found that might have counted", .quiet) }
        if let figure = explanation.quotable { writer.addOtherRules(for: figure) }
        writer.cite(Evidence(sources: explanation.sources.map { Citation($0) }))
        writer.addSources()
        self = writer.document
    }
}
