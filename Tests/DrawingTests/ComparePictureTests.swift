import Browsing
import Drawing
import Relations
import Samples
import Screen
import Testing

@Suite("The page that compares")
struct ComparePictureTests {
    private func sitting(_ size: Size) throws -> Sitting { try eventSitting(size, typing: "Fpken uga<Enter>") }

    @Test("two pairs on one scale, at every size", arguments: eventPageSizes)
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
        try expectPicture(
            "compare-nothing", try eventSitting(Size(columns: 80, rows: 24), typing: "Fpken uga<Enter>", events: nil))
    }
}
