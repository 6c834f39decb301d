import Foundation
import Relations
import Samples
import Testing

@testable import Records

@Suite("The page on the record format")
struct FormatTests {
    @Test func `every field of the page is read, and every field read is on the page`() throws {
        let page = try String(contentsOf: pageURL, encoding: .utf8)
        let onPage = Set(
            page.matches(of: #/`([^`\n]+)`/#).flatMap { match in
                // `{date, text}` and `unsourced: true` name fields too.
                match.output.1.matches(of: #/(?:^|[{,\s])([a-z][a-z_]*[a-z]2?)(?=$|[\s,:}])/#).map {
                    String($0.output.1)
                }
            })
        let headings = Set(page.matches(of: #/\n## ([a-z_]+)\n/#).map { String($0.output.1) })
        let fields = Set(everything.matches(of: #/(?:^|[{,\n\-?])\s*([a-z][a-z0-9_]+):\s/#).map { String($0.output.1) })
            .subtracting(["ja", "zh"])
        #expect(fields.subtracting(onPage).subtracting(headings).sorted() == [])
        #expect(
            onPage.subtracting(fields).subtracting(words).subtracting(["ja", "zh", "yes", "no", "true"]).sorted() == [])
    }

    private var pageURL: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/Records/Records.docc/RecordFormat.md")
    }

    private var words: Set<String> {
        func all<Value: Word>(_ type: Value.Type) -> [String] { Value.allCases.map(\.rawValue) }
        var words: [String] = []
        words += all(RecordKind.self) + all(RecordHeader.Origin.self) + all(Evidence.Confidence.self)
        words += all(Evidence.Basis.self) + all(Citation.Stance.self) + all(Country.Kind.self) + all(Office.self)
        words += all(Person.NameOrder.self) + all(HostEvent.Kind.self) + all(Meeting.Format.self)
        words += all(Meeting.Channel.self) + all(Meeting.Setting.self) + all(Meeting.Level.self)
        words += all(Meeting.Form.self) + all(Meeting.Status.self) + all(Participant.Role.self)
        words += all(Readout.Extent.self) + all(Issue.Kind.self) + all(Issue.OnsetKind.self) + all(Issue.Role.self)
        words +=
            all(Issue.Act.self) + all(Issue.TriggerKind.self) + all(Issue.Status.self) + all(Issue.Trend.self)
            + all(Measure.Force.self)
        words += all(MechanismState.State.self) + all(CustodyCase.Stage.self) + all(Commitment.Kind.self)
        words += all(Commitment.Status.self) + all(Commitment.Effect.self) + all(Assessment.Role.self)
        words += all(Assessment.Direction.self) + all(Assessment.Stance.self) + all(Source.Kind.self)
        words += all(Source.Extent.self) + all(Coverage.Respect.self) + all(Coverage.Completeness.self)
        return Set(words)
    }
}
