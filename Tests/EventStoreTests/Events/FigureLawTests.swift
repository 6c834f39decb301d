import EventStore
import Relations
import Samples
import Testing

@Suite("Figures of imported events")
struct FigureLawTests {
    private func files(seed: UInt64) -> [MadeFile] {
        [
            MadeFile("one", count: 700, ids: 900, seed: seed &+ 1, of: seed),
            MadeFile("two", count: 500, ids: 900, seed: seed &+ 2, of: seed),
            MadeFile("three", .icews, count: 300, ids: 400, seed: seed &+ 3, of: seed),
            MadeFile("four", .phoenix, count: 300, ids: 200, seed: seed &+ 4, of: seed),
            MadeFile("five", .gdelt1, count: 90, ids: 900, seed: seed &+ 5, of: seed),
            MadeFile("six", .polecat, count: 400, ids: 300, seed: seed &+ 6, of: seed),
            MadeFile("seven", .polecat, count: 90, ids: 300, seed: seed &+ 7, of: seed),
        ]
    }

    @Test("are what an independent count says, in periods of any length", arguments: UInt64(0)..<3)
    func counted(seed: UInt64) throws {
        let own = try OwnStore()
        let files = files(seed: seed)
        for file in files { try own.add(file) }
        let counted = Counted(files: files)
        var source = SeededSource(seed: seed)
        let first = Day(number: 15_000 + Int.random(in: -20..<200, using: &source))
        let days = first...first + Int.random(in: 0..<300, using: &source)
        for series in try own.figures(madePairs, days) {
            let query = series.query
            let events = counted.between(query.pair, query.dataset, days)
            let all = counted.events(query.dataset)
            #expect(series.periods.first?.first == days.lowerBound && series.periods.last?.last == days.upperBound)
            for period in series.periods {
                let inside = events.filter { (period.first...period.last).contains($0.day) }
                #expect(period.there == Counted.tally(inside.filter { $0.actor == query.pair.first }))
                #expect(period.back == Counted.tally(inside.filter { $0.actor == query.pair.second }))
                let ofPeriod = all.filter { (period.first...period.last).contains($0.day) }
                #expect(period.all == ofPeriod.count)
                #expect(period.allOneADay == Counted.oneADay(ofPeriod).count)
            }
        }
    }

    @Test("and rows are those of the files that are there, however files came and went", arguments: UInt64(0)..<4)
    func comingAndGoing(seed: UInt64) throws {
        var source = SeededSource(seed: seed)
        let files =
            files(seed: seed)
            + (0..<4).map { MadeFile("day \($0)", count: 40, ids: 900, seed: seed &+ 9 &+ $0, of: seed) }
        let own = try OwnStore()
        var there: [MadeFile] = []
        for _ in 0..<24 {
            if let place = there.indices.randomElement(using: &source), Bool.random(using: &source) {
                let file = try #require(try own.store.holdings().files.first { $0.name == there[place].name })
                _ = try own.store.remove(file: file.id)
                there.remove(at: place)
            } else if let file = files.filter({ file in !there.contains { $0.name == file.name } }).randomElement(
                using: &source)
            {
                try own.add(file)
                there.append(file)
            }
        }
        let fresh = try OwnStore()
        for file in there { try fresh.add(file) }
        #expect(try own.figures(madePairs) == fresh.figures(madePairs))
        let rows = { (own: OwnStore) in
            try own.everything().values.joined().map { "\($0.day) \($0.code) \($0.id) \($0.url)" }.sorted()
        }
        #expect(try rows(own) == rows(fresh))
    }

    @Test(
        "with attention are the same figures, and what was written as an independent count says",
        arguments: UInt64(0)..<2)
    func attention(seed: UInt64) throws {
        let own = try OwnStore()
        let files = files(seed: seed)
        for file in files { try own.add(file) }
        for pair in madePairs {
            for dataset in Set(files.map(\.dataset)) {
                var query = SeriesQuery(pair: pair, dataset: dataset, step: .month)
                let plain = try own.store.series(query)
                query.hasAttention = true
                let found = try own.store.series(query)
                let events = Counted(files: files).between(pair, dataset, .first ... .last)
                for (period, other) in zip(found.periods, plain.periods) {
                    let inside = events.filter { (period.first...period.last).contains($0.day) }
                    for (tally, actor) in [(period.there, pair.first), (period.back, pair.second)] {
                        let own = inside.filter { $0.actor == actor }
                        #expect(tally.attention == Counted.attention(own))
                        #expect(tally.oneADayAttention == Counted.attention(Counted.oneADay(own)))
                    }
                    #expect(period.sums(.both, by: .oneADay).count == other.sums(.both, by: .oneADay).count)
                    #expect(period.sums(.there, by: .raw).meanScore == other.sums(.there, by: .raw).meanScore)
                }
                #expect(found.periods.count == plain.periods.count)
            }
        }
    }

    @Test("do not depend on the order of the imports", arguments: UInt64(0)..<3)
    func order(seed: UInt64) throws {
        let (one, other) = (try OwnStore(), try OwnStore())
        var source = SeededSource(seed: seed)
        for file in files(seed: seed) { try one.add(file) }
        for file in files(seed: seed).shuffled(using: &source) { try other.add(file) }
        #expect(try one.figures(madePairs) == other.figures(madePairs))
        let ids = { (own: OwnStore) in try own.everything().values.joined().map(\.id).sorted() }
        #expect(try ids(one) == ids(other))
    }

    @Test("are as before when a file is imported and removed, and so is every row", arguments: UInt64(0)..<5)
    func removal(seed: UInt64) throws {
        let files = files(seed: seed)
        let gone = Int(seed) % files.count
        let (all, rest) = (try OwnStore(), try OwnStore())
        for file in files { try all.add(file) }
        for (place, file) in files.enumerated() where place != gone { try rest.add(file) }
        let file = try #require(try all.store.holdings().files.first { $0.name == files[gone].name })

        #expect(try all.store.remove(file: file.id) == file)

        #expect(try all.everything() == rest.everything())
        var oneADay = EventQuery(.all)
        oneADay.isOneADay = true
        #expect(try all.everything(oneADay) == rest.everything(oneADay))
        #expect(try all.figures(madePairs) == rest.figures(madePairs))
        let holdings = { (own: OwnStore) in
            try own.store.holdings().files.map { file in
                var file = file
                file.id = 0
                return file
            }
        }
        #expect(try holdings(all) == holdings(rest))
        for dataset in Dataset.allCases {
            let partners = { (own: OwnStore) in
                try own.store.partners(of: #require(kenya), in: dataset).map { "\($0.partner) \($0.events)" }
            }
            #expect(try partners(all) == partners(rest))
        }
    }

    @Test func `are nothing when everything is removed`() throws {
        let own = try OwnStore()
        for file in files(seed: 1) { try own.add(file) }
        for file in try own.store.holdings().files { _ = try own.store.remove(file: file.id) }
        #expect(try own.everything().isEmpty)
        #expect(try own.figures(madePairs).allSatisfy { $0.periods.isEmpty && $0.lastDay == nil })
        try own.add(files(seed: 2)[0])
        #expect(try own.everything().values.joined().count == Counted(files: [files(seed: 2)[0]]).events(.gdelt1).count)
    }

    @Test func `the partners of a country are counted without repeats, most first`() throws {
        let own = try OwnStore()
        let files = files(seed: 3)
        for file in files { try own.add(file) }
        let kenya = try #require(kenya)
        let found = try own.store.partners(of: kenya, in: .gdelt1)
        let counted = Counted(files: files)
        for (partner, events) in found {
            let pair = try #require(CountryPair(kenya, partner))
            #expect(counted.between(pair, .gdelt1, .first ... .last).count == events)
        }
        #expect(found.count == 4)
        #expect(found.map(\.events) == found.map(\.events).sorted(by: >))
    }

    @Test func `stray days of a file are not covered by it`() throws {
        let own = try OwnStore()
        let day = Day(number: 15_000)
        var events = (0..<98).map { MadeEvent(id: $0, seed: 1) }
        for place in events.indices { events[place].day = place < 96 ? day : day + -365 }
        try own.add(MadeFile("a day", .gdelt1, events))
        let strays = [(events[96], events[97])].flatMap { [$0.0, $0.1] }
        for pair in madePairs {
            let series = try own.store.series(SeriesQuery(pair: pair, dataset: .gdelt1, step: .month))
            let isStray = strays.contains {
                Set([$0.actor, $0.recipient]) == Set([pair.first as CountryCode?, pair.second])
            }
            #expect(series.periods.reduce(0) { $0 + $1.daysCovered } == 1)
            #expect(series.periods.last?.last == day)
            #expect(series.periods.first?.first == (isStray ? day + -365 : day), "\(pair)")
            #expect(
                series.periods.map(\.isGap) == [isStray ? false : nil].compactMap(\.self)
                    + series.periods.dropFirst().dropLast().map { _ in true } + [false])
            #expect(series.files == ["a day"] && series.lastDay == day)
        }
    }

    @Test(
        "count every event between two countries, on whatever day of whatever file",
        arguments: UInt64(0)..<6, SeriesStep.allCases)
    func whole(seed: UInt64, step: SeriesStep) throws {
        let own = try OwnStore()
        let files = files(seed: seed)
        for file in files { try own.add(file) }
        for dataset in Set(files.map(\.dataset)) {
            for pair in madePairs {
                let series = try own.store.series(SeriesQuery(pair: pair, dataset: dataset, step: step))
                let counted = Counted(files: files).between(pair, dataset, .first ... .last)
                #expect(series.count(.both, by: .raw) == counted.count, "\(pair) \(dataset)")
                #expect(series.count(.both, by: .oneADay) == Counted.oneADay(counted).count, "\(pair) \(dataset)")
            }
        }
    }
}
