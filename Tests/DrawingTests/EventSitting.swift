import Relations
import Samples
import Screen

/// The sizes that the pages of coded events are drawn at.
let eventPageSizes = [(20, 5), (40, 10), (80, 24), (120, 36), (160, 45)].map { Size(columns: $0.0, rows: $0.1) }

private let sampleEvents = SampleEvents()

/// A reader of Kenya and Poland with coded events imported, on the page that some keys open.
func eventSitting(_ size: Size, typing keys: String, events: (any EventLibrary)? = sampleEvents) throws -> Sitting {
    var sitting = try Sitting(
        SampleLibrary(Sample.kenyaPoland()), base: Sample.kenya, partner: Sample.poland,
        today: Sample.day("2024-09-01"), size: size, events: events)
    try sitting.type(keys)
    return sitting
}
