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
}
