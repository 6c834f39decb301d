import Browsing
import Drawing
import Relations
import Samples
import Screen
import Testing

@Suite("The page of coded events")
struct EventsPictureTests {
    private func sitting(_ size: Size) throws -> Sitting { try eventSitting(size, typing: "E") }

    @Test("at every size", arguments: eventPageSizes)
    func events(size: Size) throws {
        try expectPicture("events-\(size)", try sitting(size))
    }

    @Test(
        "in other states",
        arguments: [
            ("there", "d"), ("one-a-day", "R"), ("code", "="), ("oldest", "G"), ("date", "J2022-03-31<Enter>"),
            ("date-prompt", "J2022-0x"), ("none", "fcode:99<Enter>"), ("detail", "<Enter>jjj"), ("why", "W"),
            ("help", "?"),
        ])
    func states(name: String, script: String) throws {
        var sitting = try sitting(Size(columns: 80, rows: 24))
        try sitting.type(script)
        try expectPicture("events-\(name)", sitting)
    }

    @Test func `without event data says how to get some`() throws {
        try expectPicture("events-nothing", try eventSitting(Size(columns: 80, rows: 24), typing: "E", events: nil))
    }
}
