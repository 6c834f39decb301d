import Browsing
import Compiling
import Dispatch
import EventStore
import Foundation
import Glibc
import Languages
import Records
import Relations
import Synchronization

/// Answers the browser's requests off its thread, and wakes it by a pipe when there is an answer.
///
/// Requests run side by side; the browser tells answers that it no longer needs by what they say.
final class Librarian: Sendable {
    /// The end of the pipe that becomes readable when answers have come.
    let wakeup: Int32
    private let bell: Int32
    private let answers = Mutex<[(request: Request, answer: Answer)]>([])
    private let store = Mutex<RecordStore?>(nil)
    private let compiler: Compiler
    private let places: Places
    private let isStopped = Mutex(false)
    /// What the system calls the countries in the reader's language; `nil` where the records' own names do.
    private let names: CountryNames?
    private let localNames = Mutex<LocalNames?>(nil)
    /// The event store, once it has been opened; `nil` while nothing is imported.
    private let events = Mutex<EventStore?>(nil)
    private let queue = DispatchQueue(label: "dyad.librarian", attributes: .concurrent)

    /// Nobody reads on further than this through what names a record.
    private static let mostMentions = 500

    init(_ places: Places, names: CountryNames? = nil) {
        self.places = places
        compiler = places.compiler
        self.names = names
        var ends: [Int32] = [-1, -1]
        unsafe _ = pipe(&ends)
        wakeup = ends[0]
        bell = ends[1]
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
    }

    deinit {
        close(wakeup)
        close(bell)
    }

    func ask(_ request: Request) {
        queue.async { [self] in
            let answer = answer(to: request)
            tell(localNames.withLock { $0 }?.localized(answer) ?? answer, to: request)
        }
    }

    private func tell(_ answer: Answer, to request: Request) {
        answers.withLock { $0.append((request, answer)) }
        // A full pipe rings already, so a byte that does not fit is no loss.
        var byte: UInt8 = 1
        unsafe _ = Glibc.write(bell, &byte, 1)
    }

    /// The answers that have come since the last time.
    func take() -> [(request: Request, answer: Answer)] {
        var bytes = [UInt8](repeating: 0, count: 64)
        while unsafe read(wakeup, &bytes, bytes.count) > 0 {}
        return answers.withLock { answers in
            defer { answers = [] }
            return answers
        }
    }

    private func answer(to request: Request) -> Answer {
        do {
            if request == .refresh { return try refresh() }
            guard let library = store.withLock({ $0 }) else { return .failed("The records have not been read yet.") }
            switch request {
            case .refresh: return try refresh()
            case .dossier(let subject): return .dossier(try library.dossier(of: subject))
            case .neighbourhood(let country): return .neighbourhood(try library.neighbourhood(of: country))
            case .countries: return .countries(try library.countries())
            case .find(let words): return .found(words, try library.find(words, limit: 50))
            case .record(let reference):
                guard let record = try library.record(reference) else { return .noRecord(reference) }
                let mentions = try library.references(to: reference).prefix(Self.mostMentions)
                return .record(
                    record, mentions: try mentions.compactMap { try library.record($0) },
                    meetings: reference.kind == .person ? try library.dossier(ofPerson: reference.id) : nil)
            case .problems: return .problems(try library.problems())
            case .world: return .world(try library.dossier(of: .everybody))
            case .hostEvent(let id): return .hostEvent(id, try library.dossier(ofHostEvent: id))
            case .visits: return .visits(try places.visitLists(places.visitFiles))
            case .consultation(let pair, let asOf):
                return .consultation(pair, try eventLibrary()?.consultation(of: pair, asOf: asOf))
            case .netCooperation(let pairs, let asOf):
                return .netCooperation(try eventLibrary()?.netCooperation(of: pairs, asOf: asOf) ?? [:])
            case .records(let kind): return .records(kind, try library.records(of: kind))
            case .holdings: return .holdings(try eventLibrary()?.holdings() ?? EventHoldings())
            case .series(let query): return .series(try requiredEvents().series(query))
            case .events(let asked): return .events(try answer(to: asked))
            case .eventCount(let asked): return .eventCount(try count(asked))
            case .codebooks: return .codebooks(try eventCodebooks())
            case .write(let rows, let export, let overwrites):
                return .written(try write(rows, export, overwrites: overwrites, for: request))
            }
        } catch {
            return .failed("\(error)")
        }
    }

    /// Stops compiling: what was compiled before stays.
    func stop() { isStopped.withLock { $0 = true } }

    /// After compiling was stopped what was compiled before is shown, where there is anything.
    private func stopped() throws -> Answer {
        guard let former = compiler.former() else {
            return .failed("Compiling was stopped, and nothing was compiled before; r starts it again.")
        }
        store.withLock { $0 = former }
        let answer = Answer.ready(try former.folder(), problems: try former.problems().count)
        tell(answer, to: .refresh)
        return .failed("Compiling was stopped; you see what was compiled before. r compiles the rest.")
    }

    /// The latest event request: an earlier one that still walks gives up.
    private let latestWalk = Mutex<EventRequest?>(nil)

    private func answer(to asked: EventRequest) throws -> EventWindow {
        latestWalk.withLock { $0 = asked }
        let start = ContinuousClock.now
        var window = try requiredEvents().events(asked.query, at: asked.anchor, limit: asked.limit) {
            latestWalk.withLock { $0 != asked }
        }
        window.took = .now - start
        return window
    }

    /// The latest count: one of a filter that is no longer in the prompt gives up.
    private let latestCount = Mutex<EventCountRequest?>(nil)

    private func count(_ asked: EventCountRequest) throws -> EventTally {
        latestCount.withLock { $0 = asked }
        return try requiredEvents().count(asked.query, from: asked.anchor) { latestCount.withLock { $0 != asked } }
    }

    /// The event store, opened when it is first asked for, since most readers have none.
    private func eventLibrary() throws -> EventStore? {
        try events.withLock { store in
            if store == nil { store = try places.eventStore() }
            return store
        }
    }

    private func requiredEvents() throws -> EventStore {
        guard let store = try eventLibrary() else { throw Complaint("No event data are imported.") }
        return store
    }

    private func eventCodebooks() throws -> EventCodebooks {
        guard let codebooks = places.codebooks else { throw Complaint("The codebooks are missing beside the program.") }
        return try EventCodebooks(folder: codebooks)
    }

    /// Writes rows of the store, and tells how far it is.
    private func write(
        _ rows: StoredRows, _ export: Export, overwrites: Bool, for request: Request
    ) throws -> Written {
        isStopped.withLock { $0 = false }
        guard let codebooks = places.codebooks else { throw Complaint("The codebooks are missing beside the program.") }
        let report = reporter("Rows are being written", for: request)
        return RowWriter(store: try requiredEvents(), codebooks: codebooks) { [self] done, total in
            report(done, total ?? 0)
            return !isStopped.withLock { $0 }
        }.write(rows, export, overwrites: overwrites)
    }

    /// Tells how far something is: each percent once, since more often nobody sees a difference; where nobody knows of how
    /// much, some times a second.
    private func reporter(_ title: String, for request: Request) -> @Sendable (_ done: Int, _ total: Int) -> Void {
        let start = ContinuousClock.now
        let last = Told(at: start)
        return { [self] done, total in
            let work = Work(title, done: done, of: total, elapsed: .now - start)
            if last.isNews(work) { tell(.working(work), to: request) }
        }
    }

    private func refresh() throws -> Answer {
        isStopped.withLock { $0 = false }
        let report = reporter("Record files have changed and are being compiled", for: .refresh)
        let fresh: RecordStore
        do {
            fresh = try compiler.refresh { [self] done, total in
                report(done, total)
                return !isStopped.withLock { $0 }
            }
        } catch is CompilingStopped {
            return try stopped()
        }
        store.withLock { $0 = fresh }
        if let names {
            let local = try LocalNames(names, records: fresh)
            localNames.withLock { $0 = local }
        }
        let answer = Answer.ready(try fresh.folder(), problems: try fresh.problems().count)
        guard let note = fresh.shortNote else { return answer }
        tell(answer, to: .refresh)
        return .failed(note)
    }
}

/// What was told last of how far something is.
private final class Told: Sendable {
    private let last: Mutex<(percent: Int, at: ContinuousClock.Instant)>

    init(at start: ContinuousClock.Instant) { last = Mutex((-1, start)) }

    /// Whether a reader would see a difference; it counts as told then.
    func isNews(_ work: Work) -> Bool {
        last.withLock { last in
            let now = ContinuousClock.now
            guard work.total > 0 ? work.percent > last.percent : now - last.at > .milliseconds(100) else {
                return false
            }
            last = (work.percent, now)
            return true
        }
    }
}
