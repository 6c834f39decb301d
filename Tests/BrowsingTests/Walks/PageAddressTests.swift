import Browsing
import Relations
import Testing

/// Pages in the words of files.
@Suite("The address of a page")
struct PageAddressTests {
    private static let addresses: [PageAddress] = [
        .relation, .record(Reference(.issue, "tea-levy")), .ledger, .blindSpots, .summit(nil), .summit("forum-2020"),
        .precedents(Reference(.meeting, "2020-01-01-otieno-nowak")), .matrix(.openIssues), .sources(nil),
        .sources(.oneSource), .changes(since: nil), .changes(since: Day(number: 18_000)), .timeline(),
        .timeline(.other), .timeline(.smoothed),
        .compare(), .compare(.other),
        .events(), .events(EventsSettings(direction: .both, repeats: .oneADay)),
    ]

    @Test("reads back as it was written", arguments: addresses)
    func text(address: PageAddress) { #expect(PageAddress(address.text) == address) }

    @Test func `is called by its name alone where it has a first state`() {
        for kind in PageAddress.Kind.allCases {
            let needsMore: Set<PageAddress.Kind> = [.record, .precedents]
            #expect((PageAddress(call: kind.name)?.kind ?? kind) == kind)
            #expect((PageAddress(call: kind.name) == nil) == needsMore.contains(kind), "\(kind)")
        }
        for address in Self.addresses { #expect(PageAddress(call: address.text) == address) }
        #expect(PageAddress("blindSpots") == .blindSpots)
        #expect(PageAddress(call: "nowhere") == nil)
    }

    @Test func `is tried here for every kind`() {
        #expect(Set(Self.addresses.map(\.kind)) == Set(PageAddress.Kind.allCases))
    }

    @Test(
        "of other words is none",
        arguments: [
            "", "nowhere", "timeline x", "timeline month share raw both nowhere", "matrix", "changes later",
            "timeline month share raw both each_month", "timeline month share raw both 3_months icews",
            "timeline month share raw both icews phoenix", "events both", "compare month", "record", "record issue",
            "record isue x",
        ])
    func others(text: String) { #expect(PageAddress(text) == nil) }
}

extension CompareSettings {
    /// Two pairs more, with every setting of the timeline another than at the beginning.
    fileprivate static var other: Self {
        var settings = Self()
        settings.timeline = .other
        let codes = ["KEN", "UGA", "POL"].compactMap { CountryCode($0) }
        settings.others = [CountryPair(codes[0], codes[1]), CountryPair(codes[1], codes[2])].compactMap(\.self)
        return settings
    }
}

extension TimelineSettings {
    fileprivate static var smoothed: Self {
        var settings = Self()
        settings.smoothing = .quarter
        return settings
    }

    /// Every setting another than at the beginning.
    fileprivate static var other: Self {
        var settings = Self()
        settings.step = .week
        settings.measure = .meanScore
        settings.repeats = .raw
        settings.direction = SeriesDirection.allCases.last { $0 != settings.direction } ?? settings.direction
        settings.dataset = .icews
        settings.smoothing = .year
        return settings
    }
}
