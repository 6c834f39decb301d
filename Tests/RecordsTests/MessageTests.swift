import Samples
import Testing

@testable import Records

@Suite("What is wrong inside a record")
struct MessageTests {
    @Test("A field that is not right is told", arguments: MessageCase.aboutFields)
    func field(of test: MessageCase) { #expect(complaints(replacing: test.old, with: test.new) == [test.message]) }

    @Test("A value that is not right is told", arguments: MessageCase.aboutValues)
    func value(of test: MessageCase) { #expect(complaints(replacing: test.old, with: test.new) == [test.message]) }

    @Test("Values that do not go together are told", arguments: MessageCase.aboutSeveral)
    func values(of test: MessageCase) { #expect(complaints(replacing: test.old, with: test.new) == [test.message]) }

    @Test func `a meeting of one country is told`() {
        let yaml = everything.replacing(
            "countries: [CHN, JPN]\n    participants:", with: "countries: [JPN]\n    participants:"
        )
        .replacing("      - person: xi-jinping\n        role: participant\n", with: "")
        #expect(
            complaints(about: yaml) == [
                """
                “countries” names one country. A meeting needs two or more.
                    countries: [JPN]
                               ^
                """
            ])
    }

    @Test func `that a meeting was not held needs a source`() {
        let yaml = """
            meetings:
              - id: 2026-01-01-nairobi
                title: No meeting, Nairobi
                date: 2026-01-01
                format: bilateral
                channel: in_person
                level: minister
                status: not_held
                countries: [KEN, POL]
                unsourced: true
                origin: human
            """
        #expect(
            complaints(about: yaml) == [
                """
                That a meeting was not held needs a source that says so. Name it in “sources”, or leave the record out.
                    unsourced: true
                               ^
                """
            ])
    }

    @Test func `who acts is a party of the issue`() {
        #expect(
            complaints(replacing: "    actor: [CHN]", with: "    actor: [KEN]") == [
                """
                KEN is not a party of this issue. Add it to “parties” of the issue, or take it out here.
                    actor: [KEN]
                           ^
                """
            ])
    }
}
