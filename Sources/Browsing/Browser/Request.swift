package import Relations

/// What the browser asks the library for. An answer comes later, or never; nothing waits for it.
package enum Request: Sendable, Hashable {
    /// Look whether record files have changed, and compile what has.
    case refresh
    case dossier(Subject)
    case neighbourhood(CountryCode)
    case countries
    case find(String)
    /// A record, and the records that name it.
    case record(Reference)
    case problems
    /// All records of a kind, whatever the pair.
    case records(RecordKind)
    /// The records of all pairs together, for pages that compare them.
    case world
    /// What is on record of a host event.
    case hostEvent(String)
    /// The lists of visits that the reader keeps.
    case visits
    /// Months of much reported consultation of a pair, of those that are over on a day.
    case consultation(CountryPair, asOf: Day)
    /// Net cooperation of pairs in the twelve months of data up to a day.
    case netCooperation([CountryPair], asOf: Day)
    /// What event data are imported.
    case holdings
    case series(SeriesQuery)
    case events(EventRequest)
    /// How many coded events a filter would leave, while it is being typed.
    case eventCount(EventCountRequest)
    /// What the codes of coded events mean.
    case codebooks
    /// Write rows of the store into a file.
    case write(StoredRows, Export, overwrites: Bool)
}

extension Request {
    /// Whether nobody would wait for the answer before looking at the screen.
    var takesLong: Bool {
        switch self {
        case .write, .eventCount: true
        default: false
        }
    }
}

/// An answer of the library.
package enum Answer: Sendable {
    /// The request takes long, and how far it is: its answer comes when it is done.
    case working(Work)
    /// The records are compiled and may be asked for; the folder's word on itself, and how many problems there are.
    case ready(Folder, problems: Int)
    case dossier(Dossier)
    case neighbourhood(Neighbourhood)
    case countries([Country])
    case found(String, [Finding])
    /// A record, the records that name it, and for a person the meetings with all countries.
    case record(AnyRecord, mentions: [AnyRecord], meetings: Dossier?)
    case noRecord(Reference)
    case problems([String])
    case records(RecordKind, [AnyRecord])
    case world(Dossier)
    /// `nil` where there is no such event.
    case hostEvent(String, Dossier?)
    case visits([VisitList])
    /// `nil` where no event data are imported.
    case consultation(CountryPair, ConsultationMonths?)
    /// Pairs without classed events are left out; empty where no event data are imported.
    case netCooperation([CountryPair: (share: Double, events: Int)])
    case holdings(EventHoldings)
    case series(EventSeries)
    case events(EventWindow)
    case eventCount(EventTally)
    case codebooks(EventCodebooks)
    case written(Written)
    /// The request failed: a whole sentence for the reader.
    case failed(String)

    /// Whether only a page asks for this, and the browser itself keeps nothing of it.
    var isForPagesAlone: Bool {
        switch self {
        case .records, .world, .hostEvent, .visits, .consultation, .netCooperation, .series, .events, .eventCount,
            .failed:
            true
        default: false
        }
    }

    /// Whether it is of coded events, which no text about records rests on.
    var isOfEvents: Bool {
        switch self {
        case .holdings, .series, .events, .eventCount, .codebooks: true
        default: false
        }
    }
}

/// Something that the browser wants done outside of itself.
package enum Effect: Sendable, Equatable {
    case ask(Request)
    case open(address: String)
    /// Open an editor, and tell ``Browser/edited(_:)`` what came of it.
    case edit(Edit)
    /// Write a file, and tell ``Browser/written(_:)`` what came of it.
    case write(path: String, text: String, overwrites: Bool)
    /// Keep the saved views for next time.
    case keep(SavedViews)
    /// Put a text, which is safe, into the clipboard; and what it is, for the line that says so.
    case copy(String, what: String)
    /// Stop the long work that is under way, as far as it can be.
    case stop
    case redraw
    /// Take the mouse, or leave it to the terminal.
    case mouse(Bool)
    case suspend
    case quit
}
