import Relations
import Testing

@testable import Importing

@Suite("Reading POLECAT")
struct POLECATTests {
    private func imported(_ rows: [String: String]...) throws -> Imported {
        try Imported(Rows.file(header: Rows.polecatHeader, rows.map(Rows.polecat)))
    }

    @Test func `a row becomes an event with type and mode as its code`() throws {
        let imported = try imported([:])
        #expect(imported.report.dataset == .polecat)
        let event = try #require(imported.events.first)
        #expect([event.actor, event.recipient, event.code] == ["JPN", "CHN", "CONSULT-visit"])
        #expect(event.quad == .verbalCooperation)
        #expect(event.score == 4)
        #expect(!event.isOutsideScheme && !event.isReciprocal)
        #expect(
            event.row == [
                "actor": "Fumio Kishida", "recipient": "Xi Jinping", "actor role": "GOV", "recipient role": "GOV",
                "contexts": "diplomatic; economic", "place": "Beijing", "place country": "CHN", "url": "Kyodo",
            ])
    }

    @Test func `None is missing`() throws {
        let event = try #require(
            try imported([
                "Event Mode": "None", "Event Intensity": "None", "Quad Code": "None", "Contexts": "None",
                "Recipient Country": "None", "Recipient Name": "None", "Placename": "None", "Country": "None",
            ]).events.first)
        #expect(event.code == "CONSULT")
        #expect(event.score == nil && event.quad == nil && event.recipient.isEmpty)
        #expect(event.row["contexts"] == nil && event.row["place"] == nil)
    }

    @Test func `both spellings of the intensity are read`() throws {
        let header = Rows.polecatHeader.map { $0 == "Event Intensity" ? "Intensity" : $0 }
        #expect(try Imported(Rows.file(header: header, [Rows.polecat()])).events.map(\.score) == [4])
    }

    @Test func `a header that names more than the rows have is left aside`() throws {
        let header = Rows.polecatHeader + ["Headline", "Event Text", "Feed", "Story ID"]
        let imported = try Imported(Rows.file(header: header, [Rows.polecat()]))
        #expect(imported.events.map(\.recipient) == ["CHN"])
        #expect(imported.report.format == "tab separated, 40 columns by position, as the header names others")
    }

    @Test func `tabs at the end of a line are no columns`() throws {
        let imported = try Imported(
            Rows.file(header: Rows.polecatHeader, [Rows.polecat() + "\t\t\t", Rows.polecat() + "\tmore"]))
        #expect(imported.events.count == 1)
        #expect(imported.report.malformed.map(\.reason) == ["The line has 41 columns instead of 40."])
    }

    @Test func `tabs at the end of the header are no columns either`() throws {
        let imported = try Imported(
            Rows.file(header: Rows.polecatHeader + ["", ""], [Rows.polecat(), Rows.polecat() + "\t\t"]))
        #expect(imported.events.count == 2)
    }

    @Test("A cell holds several countries", arguments: ["; ", "|"])
    func several(separator: String) throws {
        let imported = try imported([
            "Actor Country": ["USA", "JPN"].joined(separator: separator),
            "Actor Name": ["Biden", "Kishida"].joined(separator: separator),
            "Recipient Country": ["CHN", "PRK"].joined(separator: separator), "Recipient Name": "several",
        ])
        #expect(imported.events.map { $0.actor + $0.recipient } == ["USACHN", "USAPRK", "JPNCHN", "JPNPRK"])
        #expect(imported.events.map { $0.row["actor"] } == ["Biden", "Biden", "Kishida", "Kishida"])
        #expect(imported.report.read == 1)
        #expect(imported.report.events == 4)
        #expect(imported.report.count(.betweenCountries) == 1)
    }

    @Test func `who agrees with each other is actor both, and each towards the other`() throws {
        let imported = try imported([
            "Event Type": "AGREE", "Event Mode": "None", "Actor Country": "CHN; JPN; KOR", "Recipient Country": "None",
            "Recipient Name": "None",
        ])
        #expect(
            imported.events.map { $0.actor + $0.recipient } == [
                "CHNJPN", "CHNKOR", "JPNCHN", "JPNKOR", "KORCHN", "KORJPN",
            ])
        #expect(imported.events.map(\.isReciprocal) == Array(repeating: true, count: 6))
        #expect(Set(imported.events.map(\.id)).count == 1)
        #expect(imported.report.count(.betweenCountries) == 1)
    }

    @Test func `actors of an attack did not attack each other`() throws {
        let imported = try imported([
            "Event Type": "ASSAULT", "Event Mode": "aerial", "Quad Code": "MATERIAL CONFLICT", "Event Intensity": "-9",
            "Actor Country": "USA; GBR", "Recipient Country": "None", "Recipient Name": "None",
        ])
        #expect(imported.events.map { $0.actor + $0.recipient } == ["USA", "GBR"])
        #expect(imported.report.count(.oneSide) == 1)
        #expect(imported.events.map(\.isReciprocal) == [false, false])
    }

    @Test func `two sides of one country meet inside it`() throws {
        let imported = try imported([
            "Actor Country": "LBY; LBY", "Recipient Country": "None", "Recipient Name": "None",
        ])
        #expect(imported.events.map { $0.actor + $0.recipient } == ["LBYLBY"])
        #expect(imported.report.count(.insideCountry) == 1)
    }

    @Test func `an organisation beside a country changes nothing`() throws {
        let imported = try imported(["Actor Country": "IGO; JPN", "Recipient Country": "CHN"])
        #expect(imported.events.map { $0.actor + $0.recipient } == ["JPNCHN"])
        #expect(imported.report.withoutCountry.counts == ["IGO": 1])
    }

    @Test func `a long cell of countries stays bounded`() throws {
        let all = try books.get().countries.letters.keys.sorted()
        let cell = (0..<40).flatMap { _ in all }.joined(separator: "; ")
        let imported = try imported([
            "Actor Country": cell, "Actor Name": "the world", "Recipient Country": "None", "Recipient Name": "None",
        ])
        let countries = Set(try books.get().countries.letters.values).count
        // Every ordered pair of two countries, and each country with itself.
        #expect(imported.events.count == countries * countries)
        #expect(imported.report.count(.betweenCountries) == 1)
    }

    @Test(
        "What cannot be read is told",
        arguments: [
            (["Quad Code": "SOMETHING"], "“SOMETHING” is no class of cooperation or conflict."),
            (["Event Date": "2023-13-01"], "“2023-13-01” is no day of the calendar."),
            (["Event Intensity": "high"], "“high” is no score from -10 to 10."),
            (["Event ID": "None"], "The row has no id."),
        ]) func malformed(other: [String: String], reason: String) throws
    { #expect(try imported([:], other).report.malformed.map(\.reason) == [reason]) }

    @Test func `a type or mode outside PLOVER is kept and flagged`() throws {
        let imported = try imported(["Event Type": "DEMAND", "Event Mode": "None"], ["Event Mode": "dinner"])
        #expect(imported.events.map(\.code) == ["DEMAND", "CONSULT-dinner"])
        #expect(imported.events.map(\.isOutsideScheme) == [true, true])
    }
}
