import Browsing
import Drawing
import Relations
import Samples
import Screen
import Testing

@Suite("The timeline")
struct TimelinePictureTests {
    private func sitting(_ size: Size) throws -> Sitting { try eventSitting(size, typing: "t") }

    @Test("of reported events, at every size", arguments: eventPageSizes)
    func events(size: Size) throws {
        try expectPicture("timeline-events-\(size)", try sitting(size))
    }

    @Test(
        "by other steps, measures and directions",
        arguments: [
            ("years", "<lt><lt>"), ("weeks", ">"), ("days", ">>"), ("counts", "i"), ("classes", "ii"), ("net", "iii"),
            ("score", "iiii"), ("risk", "iiiii"), ("sum", "iiiiii"), ("standardised", "iiiiiii"),
            ("mentions", "iiiiiiii"), ("severity", "iiiiiiiii"),
            ("smoothed", "YY"), ("smoothed-detail", "iiiY<Left><Tab>G"), ("there", "d"), ("raw", "R"), ("polecat", "B"),
            ("unusual", "/mar 2023<Enter><Tab><End>"), ("narrowed", "<lt><lt><Left><Left><Enter>"),
            ("detail", "<Tab>jj"),
        ])
    func settings(name: String, script: String) throws {
        var sitting = try sitting(Size(columns: 80, rows: 24))
        try sitting.type(script)
        try expectPicture("timeline-\(name)", sitting)
    }

    @Test func `without event data shows marks, and says how to get some`() throws {
        try expectPicture("timeline-marks", try eventSitting(Size(columns: 80, rows: 24), typing: "t", events: nil))
    }

    @Test func `in ASCII keeps its signs apart`() throws {
        let sitting = try sitting(Size(columns: 80, rows: 24))
        try expectPicture("timeline-ascii", lines: Frame(sitting.browser).asciified.lines)
    }
}
