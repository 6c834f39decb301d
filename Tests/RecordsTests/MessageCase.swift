import Testing

/// One change to the fixture, and the whole message that follows.
struct MessageCase: CustomTestStringConvertible {
    let old: String
    let new: String
    let message: String
    var testDescription: String { new }

    init(_ old: String, _ new: String, _ message: String) {
        (self.old, self.new, self.message) = (old, new, message)
    }
}

extension MessageCase {
    static let aboutFields: [MessageCase] = [
        MessageCase(
            "    status: held", "    statuss: held",
            """
            “statuss” is not a field of a meeting. Did you mean “status”?
                statuss: held
                ^
            """),
        MessageCase(
            "    affiliation: A university", "    colour: red",
            """
            “colour” is not a field of an assessment. Take it out, or put its text into “notes”.
                colour: red
                ^
            """),
        MessageCase(
            "assessments:", "asessments:",
            """
            “asessments” is not a kind of record. Did you mean “assessments”?
            asessments:
            ^
            """),
        MessageCase(
            "    title: Notice\n", "",
            """
            The field “title” is missing: a source needs it.
              - id: kantei-0
                ^
            """),
        MessageCase(
            "id: 2024-06-24-suzhou", "id: 2024-06-24 Suzhou",
            """
            “2024-06-24 Suzhou” is not an id. An id has lower-case letters, digits, “-” and “_”, such as seafood-import-ban.
              - id: 2024-06-24 Suzhou
                    ^
            """),
        MessageCase(
            "id: ASEAN", "id: Asean",
            """
            “Asean” is not an id of a country. It has two to twelve capitals and digits, such as KEN or ASEAN.
              - id: Asean
                    ^
            """),
        MessageCase(
            "topics: [seafood-ban]\n    summary", "topics: seafood-ban\n    summary",
            """
            “topics” must be a list, and here stands a text. Write it in brackets, such as [one, two], or as lines that begin with “- ”.
                topics: seafood-ban
                        ^
            """),
        MessageCase(
            "    summary: They met.", "    summary: [They met.]",
            """
            “summary” must be a text, and here stands a list.
                summary: [They met.]
                         ^
            """),
        MessageCase(
            "onset: { date: 2023-08-24, kind: measure }", "onset: 2023-08-24",
            """
            “onset” must be a mapping, and here stands a text. Write it as lines of “name: value”, indented.
                onset: 2023-08-24
                       ^
            """),
        MessageCase(
            "topics_other: [weather]", "topics_other: [[weather]]",
            """
            Every item of “topics_other” must be a text, and here stands a list.
                    topics_other: [[weather]]
                                   ^
            """),
    ]

    static let aboutValues: [MessageCase] = [
        MessageCase(
            "status: active\n        word", "status: actve\n        word",
            """
            “actve” is not a word for “status”. Did you mean “active”?
                    status: actve
                            ^
            """),
        MessageCase(
            "channel: in_person", "channel: letter",
            """
            “letter” is not a word for “channel”. It is one of in_person, phone or video.
                channel: letter
                         ^
            """),
        MessageCase(
            "status: in_progress", "status: overdue",
            """
            “overdue” is not a word for “status”. It is one of announced, in_progress, stalled, partially_fulfilled, fulfilled, \
            lapsed, broken, reversed, superseded or not_verifiable.
                status_history: [{ date: 2024-01, status: overdue, text: Talks began. }]
                                                          ^
            """),
        MessageCase(
            "date: 2024-06-24", "date: 2023-02-30",
            """
            “2023-02-30” does not exist in the calendar. Check the month, the day and the time.
                date: 2023-02-30
                      ^
            """),
        MessageCase(
            "date: 2024-06-24", "date: 24 June 2024",
            """
            “24 June 2024” is not a date. Write it as far as it is known: 2023, 2023-03, 2023-03-14 or 2023-03-14T17:40.
                date: 24 June 2024
                      ^
            """),
        MessageCase(
            "records_through: 2026-06-29", "records_through: 2026-06",
            """
            “2026-06” is not a day. Write the whole day, such as 2023-03-14.
              records_through: 2026-06
                               ^
            """),
        MessageCase(
            "duration_min: 65", "duration_min: an hour",
            """
            “an hour” is not a number. “duration_min” is a whole number above 0, such as 65.
                duration_min: an hour
                              ^
            """),
        MessageCase(
            "verifiable: yes", "verifiable: perhaps",
            """
            “perhaps” is neither yes nor no. “verifiable” is one of the two.
                verifiable: perhaps
                            ^
            """),
        MessageCase(
            "asserted_by: [CHN]", "asserted_by: [China]",
            """
            “China” is not a country code. A code has three letters, such as KEN for Kenya.
                    asserted_by: [China]
                                  ^
            """),
        MessageCase(
            "every: P1Y", "every: 1 year",
            """
            “1 year” is not a span of time. Write it as ISO 8601 does, such as P1Y, P6M, P2W or P90D.
                recurs: { every: 1 year, words: every year, covers: meetings of ministers }
                                 ^
            """),
        MessageCase(
            "zone: America/Los_Angeles", "zone: America/Los_Angelos",
            """
            “America/Los_Angelos” is not a time zone. Write its IANA name, such as America/Los_Angeles.
                zone: America/Los_Angelos
                      ^
            """),
        MessageCase(
            "url: https://japan", "url: ftp://japan",
            """
            “ftp://japan.kantei.go.jp/1.html” is not an address of the web. It begins with https:// or http:// and has no spaces.
                url: ftp://japan.kantei.go.jp/1.html
                     ^
            """),
        MessageCase(
            "short: Older promise", "short: 日本産水産物の輸入停止をやめる約束",
            """
            “short” is 34 cells wide, and lists have room for 24. Shorten it; the full name stands in “title”.
                short: 日本産水産物の輸入停止をやめる約束
                       ^
            """),
        MessageCase(
            "quote: held a meeting", "quote: \(String(repeating: "é", count: 201))",
            """
            The quote has 201 characters, and at most 200 may be quoted. Shorten it.
                  - { id: kantei-1, stance: states, quote: ééééééééééééééééééééééééééééééééééééééééééééééééééééé…
                                                           ^
            """),
    ]

    static let aboutSeveral: [MessageCase] = [
        MessageCase(
            "    zone: America/Los_Angeles\n", "",
            """
            The time 17:15 has no zone. Give “zone”, such as Asia/Tokyo, or leave the time out.
                date: 2023-11-16T17:15
                      ^
            """),
        MessageCase(
            "end: 2023-11-16T18:20", "end: 2023-11-16T16:20",
            """
            “end” 2023-11-16T16:20 lies before “date” 2023-11-16T17:15. Check both dates.
                end: 2023-11-16T16:20
                     ^
            """),
        MessageCase(
            "end: 2028-03\n", "end: 2012\n",
            """
            “end” 2012 lies before “start” 2013-03-14. Check both dates.
                    end: 2012
                         ^
            """),
        MessageCase(
            "end: 2023-11-17\n", "end: 2023-11-14\n",
            """
            “end” 2023-11-14 lies before “start” 2023-11-15. Check both dates.
                end: 2023-11-14
                     ^
            """),
        MessageCase(
            "to: 2026-06-29\n", "to: 2011-06-29\n",
            """
            “to” 2011-06-29 lies before “from” 2012. Check both dates.
                to: 2011-06-29
                    ^
            """),
        MessageCase(
            "date: 2024-09-20", "date: 2022-09-20",
            """
            “date” 2022-09-20 lies before “made_at” 2023-11-16. Check both dates.
                    date: 2022-09-20
                          ^
            """),
        MessageCase(
            "expires: [{ date: 2025 }]", "expires: [{ date: 2022 }]",
            """
            “date” 2022 lies before “made_at” 2023-11-16. Check both dates.
                expires: [{ date: 2022 }]
                                  ^
            """),
        MessageCase(
            "country: JPN\n        office", "country: KEN\n        office",
            """
            KEN is not among the countries of this meeting, but has a participant. Add it to “countries”, or correct it here.
                    country: KEN
                             ^
            """),
        MessageCase(
            "- by: JPN\n        extent", "- by: KEN\n        extent",
            """
            KEN is not among the countries of this meeting, but has a readout. Add it to “countries”, or correct it here.
                  - by: KEN
                        ^
            """),
        MessageCase(
            "      - person: xi-jinping\n        role: participant", "      - role: participant",
            """
            A participant needs a “person” or a “country”. Name at least one of them.
                  - role: participant
                    ^
            """),
        MessageCase(
            "parties: [CHN, JPN]\n        meeting: 2023-11-16-xi-kishida\n        asserted_by",
            "parties: [CHN, KEN]\n        meeting: 2023-11-16-xi-kishida\n        asserted_by",
            """
            KEN is not a party of this issue. Add it to “parties” of the issue, or take it out here.
                    parties: [CHN, KEN]
                             ^
            """),
        MessageCase(
            "    unsourced: true\n    origin: human\n  - id: ASEAN", "    origin: human\n  - id: ASEAN",
            """
            A country needs a source. Name it in “sources”, or say “unsourced: true” where nothing was found.
              - id: JPN
                ^
            """),
        MessageCase(
            "    unsourced: true\n    origin: human\n  - id: ASEAN",
            "    sources: [kantei-1]\n    unsourced: true\n    origin: human\n  - id: ASEAN",
            """
            The record names sources and says “unsourced: true”. Keep one of the two.
                unsourced: true
                           ^
            """),
        MessageCase(
            "confidence: medium\n        basis: general_knowledge",
            "confidence: high\n        basis: general_knowledge",
            """
            What rests on general knowledge is never of high confidence. Write medium or low, or name a source and change “basis”.
                    confidence: high
                                ^
            """),
        MessageCase(
            "pair: [CHN, JPN]\n    of", "pair: [CHN, CHN]\n    of",
            """
            A pair is two different countries, such as [KEN, POL]. Groupings are no half of a pair.
                pair: [CHN, CHN]
                      ^
            """),
        MessageCase(
            "made_by: [CHN, JPN]", "made_by: [CHN, CHN]",
            """
            CHN stands twice in “made_by”. Name every country once.
                made_by: [CHN, CHN]
                               ^
            """),
    ]
}
