import Relations
import Samples
import Testing

@Suite("Reading a filter")
struct FilterReaderTests {
    @Test(
        "The canonical text of an expression",
        arguments: [
            ("", ""),
            ("pair:CHN-JPN since:2022", "pair:CHN-JPN since:2022"),
            ("pair:jpn–chn", "pair:CHN-JPN"),
            ("  Status:talks ", "status:under_negotiation"),
            ("status:partly", "status:partially_resolved,partially_fulfilled"),
            ("status:\"carried out\"", "status:fulfilled"),
            ("status:carried_out", "status:fulfilled"),
            ("kind:trade_measure,pledge", "kind:trade_measure,pledge"),
            ("host:\"APEC 2023\" not channel:phone scallops", "host:\"APEC 2023\" not channel:phone scallops"),
            ("not tea,coffee", "not tea,coffee"),
            ("\"not\"", "\"not\""),
            ("“a \"", "\"a \""),
            ("\"a:b\" \"c\\\"d\\\\\"", "\"a:b\" \"c\\\"d\\\\\""),
            ("until:2022-03-14", "until:2022-03-14"),
            ("country:KEN,POL", "country:KEN,POL"),
            ("from:KEN to:POL code:04*,10 quad:4,verbal_cooperation", "from:KEN to:POL code:04*,10 quad:4,1"),
            ("score<-5 mentions>=10", "score<-5 mentions>=10"),
            ("not score=+2.50 score:-3", "not score:2.5 score:-3"),
            ("dataset:GDELT-2,icews", "dataset:gdelt-2,icews"),
        ])
    func canonical(text: String, canonical: String) throws {
        #expect(try Filter(text).description == canonical)
        #expect(try Filter(canonical) == Filter(text))
    }

    @Test func `countries are known by name, by other names and without accents`() throws {
        let filter = try Filter("country:kenya,polska,ug pair:Poland-Kenya", countries: Self.countries)
        #expect(filter.description == "country:KEN,POL,UGA pair:KEN-POL")
    }

    @Test func `a hyphen in a name does not split a pair`() throws {
        #expect(try Filter("pair:Guinea-Bissau-Poland", countries: Self.countries).description == "pair:GNB-POL")
    }

    @Test(
        "The message for a filter that cannot be read",
        arguments: [
            (
                "pair:KEN-POL stauts:active",
                """
                “stauts” is not a field of a filter; the nearest is “status”.
                pair:KEN-POL stauts:active
                             ^^^^^^
                """
            ),
            (
                "weather<-5",
                """
                “weather” is not a field of a filter. Fields are pair, country, issue, since, until, kind, status, \
                level, format, channel, setting, place, person, host, source, confidence, rests, from, to, code, quad, score, \
                mentions, dataset. To look for the text itself, put it in quotes.
                weather<-5
                ^^^^^^^
                """
            ),
            (
                "score<low",
                """
                “low” is not a number for “score”. Write for example score<-5.
                score<low
                      ^^^
                """
            ),
            (
                "mentions>=1.5",
                """
                “1.5” is not a whole number for “mentions”. Write for example mentions>=10.
                mentions>=1.5
                          ^^^
                """
            ),
            (
                "tea score>=1,2",
                """
                “score” is compared with one number. Write a term for each.
                tea score>=1,2
                           ^^^
                """
            ),
            (
                "quad:5",
                """
                “5” is not a value of “quad”; the nearest is “0”.
                quad:5
                     ^
                """
            ),
            (
                "level:ministre",
                """
                “ministre” is not a value of “level”; the nearest is “minister”.
                level:ministre
                      ^^^^^^^^
                """
            ),
            (
                "channel:pigeon",
                """
                “pigeon” is not a value of “channel”. Values are in_person, phone, video.
                channel:pigeon
                        ^^^^^^
                """
            ),
            (
                "tea since:2022-13",
                """
                “2022-13” is not a date for “since”. Write a year, a month or a day: 2022, 2022-03 or 2022-03-14.
                tea since:2022-13
                          ^^^^^^^
                """
            ),
            (
                "pair:KEN",
                """
                “KEN” is not a pair. Join two different countries by a hyphen, such as KEN-POL.
                pair:KEN
                     ^^^
                """
            ),
            (
                "country:Polond",
                """
                “Polond” is not a country on record; the nearest is “Poland”.
                country:Polond
                        ^^^^^^
                """
            ),
            (
                "country:Congo",
                """
                “Congo” is the name of several countries. Write one of their codes: COD, COG.
                country:Congo
                        ^^^^^
                """
            ),
            (
                "place:",
                """
                “place:” needs a value after it.
                place:
                      ^
                """
            ),
            (
                "tea, coffee",
                """
                A comma needs a word on both sides. To look for a comma, put it in quotes.
                tea, coffee
                    ^
                """
            ),
            (
                "tea not",
                """
                “not” needs a term after it. To look for the word, put it in quotes.
                tea not
                    ^^^
                """
            ),
            (
                "not not tea",
                """
                “not” stands once before a term. Take one of the two away.
                not not tea
                    ^^^
                """
            ),
            (
                "host:\"APEC",
                """
                This quote is not closed. Add a " at its end.
                host:"APEC
                     ^^^^^
                """
            ),
            (
                "ab\"c",
                """
                Quotes stand around a whole word. Put a blank or a comma beside them.
                ab"c
                  ^
                """
            ),
            (
                "since>=2022",
                """
                “since” cannot be compared by “>=”. Write “since:” and a value.
                since>=2022
                     ^^
                """
            ),
            (
                "place:\u{1B}[31m since:x",
                """
                “x” is not a date for “since”. Write a year, a month or a day: 2022, 2022-03 or 2022-03-14.
                place:\u{FFFD}[31m since:x
                                  ^
                """
            ),
        ])
    func message(text: String, message: String) {
        let error = #expect(throws: FilterError.self) { try Filter(text, countries: Self.countries) }
        #expect(error?.description == message)
    }

    @Test func `the pointer follows the width of the text before it`() {
        let error = #expect(throws: FilterError.self) { try Filter("海老 leve:x") }
        let message = error?.description { text in text.reduce(0) { $0 + ($1.isASCII ? 1 : 2) } }
        #expect(message?.hasSuffix("\n     ^^^^") == true)
    }

    @Test func `a term that a kind does not have is an error on the command line`() throws {
        let filter = try Filter("tea level:leader")
        let error = #expect(throws: FilterError.self) { try filter.requireMeaning(for: .issue) }
        #expect(
            error?.description == """
                “level” does not apply to issues. Take it away, or list meetings, commitments.
                tea level:leader
                    ^^^^^^^^^^^^
                """)
        #expect(filter.termsWithoutMeaning(for: .issue).map(\.description) == ["level:leader"])
        #expect(filter.applies(to: .meeting))
    }

    @Test func `fields of coded events narrow nothing else, and fields of records no coded events`() throws {
        let events = try Filter("from:KEN score<-5")
        let error = #expect(throws: FilterError.self) { try events.requireMeaning(for: .meeting) }
        #expect(
            error?.description == """
                “from” does not apply to meetings. Take it away, or list events.
                from:KEN score<-5
                ^^^^^^^^
                """)
        try events.requireMeaningForEvents()

        let records = try Filter("pair:KEN-POL level:leader")
        let other = #expect(throws: FilterError.self) { try records.requireMeaningForEvents() }
        #expect(
            other?.description == """
                “level” does not apply to coded events. Take it away, or list meetings, commitments.
                pair:KEN-POL level:leader
                             ^^^^^^^^^^^^
                """)
    }

    @Test func `the pair of a filter comes before its country`() throws {
        #expect(try Filter("country:UGA pair:KEN-POL").subject == Sample.pair.map(Subject.pair))
        #expect(try Filter("not country:UGA country:KEN").subject == .country(Sample.kenya))
        #expect(try Filter("country:UGA,KEN tea").subject == .everybody)
    }

    @Test func `terms come and go as values`() throws {
        let filter = try Filter("tea since:2022")
        let term = FilterTerm(.channel, [.word("phone")], isNegated: true)
        let more = filter.adding(term)
        #expect(more.description == "tea since:2022 not channel:phone")
        #expect(more.adding(term) == more)
        #expect(more.removing(at: 2) == filter)
        #expect(more.removing(at: 7) == more)
    }

    static let countries: [Country] =
        Sample.countries
        + [("COD", "Congo (Kinshasa)"), ("COG", "Congo (Brazzaville)"), ("GNB", "Guinea-Bissau")].map { code, name in
            var country = Country(header: Sample.header(code), name: name)
            country.aliases = code.hasPrefix("CO") ? ["Congo"] : []
            return country
        }
}

@Suite("Walks over filters")
struct FilterWalkTests {
    private static let pieces = [
        "pair:", "country:", "since:", "status:", "level:", "place:", "not ", "\"", "KEN", "-POL", "KEN-POL", ",", " ",
        "  ", "talks", "partly", "2022", "-03", ":", "<", ">=", "\\", "海", "é", "“", "”", "\u{1B}", "\u{202E}", "tea",
        "NOT", "=", "minister", "\n", "score", "mentions:", "-5", "1.5", "code:04*", "quad:4",
    ]

    @Test("Whatever is typed reads back from its canonical text, or is an error inside it", arguments: UInt64(0)..<200)
    func roundTrip(seed: UInt64) throws {
        var source = SeededSource(seed: seed)
        for _ in 0..<30 {
            var text = ""
            for _ in 0..<Int.random(in: 0...10, using: &source) {
                text += Self.pieces.randomElement(using: &source) ?? ""
            }
            do {
                let filter = try Filter(text)
                #expect(try Filter(filter.description) == filter)
            } catch {
                #expect(error.columns.lowerBound >= 0 && error.columns.upperBound <= text.count, "\(text)")
                #expect(error.expression.count == text.count)
            }
        }
    }

    @Test("A term taken away and the rest in one line are the same", arguments: UInt64(0)..<50)
    func chips(seed: UInt64) throws {
        var source = SeededSource(seed: seed)
        let all = try Filter("tea,\"black tea\" not level:minister status:partly pair:KEN-POL until:2023 host:x").terms
        let filter = Filter(terms: all.shuffled(using: &source))
        let index = Int.random(in: 0..<filter.terms.count, using: &source)
        let rest = filter.removing(at: index)
        #expect(!rest.terms.contains(filter.terms[index]))
        #expect(try Filter(rest.description) == rest)
    }
}
