import Browsing
import Drawing
import Relations
import Samples
import Screen
import Testing

@Suite("The page that compares")
struct ComparePictureTests {
    private static let sizes = [(20, 5), (40, 10), (80, 24), (120, 36), (160, 45)]
        .map { Size(columns: $0.0, rows: $0.1) }
    private static let events = SampleEvents()

    private func sitting(_ size: Size, events: (any EventLibrary)? = Self.events) throws -> Sitting {
        var sitting = try Sitting(
            SampleLibrary(Sample.kenyaPoland()), base: Sample.kenya, partner: Sample.poland,
            today: Sample.day("2024-09-01"), size: size, events: events)
        try sitting.type("Fpken uga<Enter>")
        return sitting
    }

    @Test("two pairs on one scale, at every size", arguments: sizes)
    func pairs(size: Size) throws {
        try expectPicture("compare-\(size)", try sitting(size))
    }

    @Test(
        "in other states",
        arguments: [
            ("net", "iii"), ("smoothed", "Y"), ("mentions", "iiiiiiii"), ("years", "<lt><lt>"), ("one", "<Tab>jjj-"),
            ("prompt", "ppol"),
        ])
    func states(name: String, script: String) throws {
        var sitting = try sitting(Size(columns: 80, rows: 24))
        try sitting.type(script)
        try expectPicture("compare-\(name)", sitting)
    }

    @Test func `without event data says how to get some`() throws {
        try expectPicture("compare-nothing", try sitting(Size(columns: 80, rows: 24), events: nil))
    }
}
