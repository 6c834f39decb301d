package import Relations

/// What only all files together can tell: whether the records that others name exist, and exist once.
///
/// Files lie in layers, of which a higher one lies over the lower: layer 0 ships with the program, layer 1 is the
/// reader's own. A record of a higher layer takes the place of one with the same kind and id below it.
package struct CrossCheck: Sendable {
    /// A record in one layer.
    package struct LayeredReference: Hashable, Sendable, Codable {
        package let reference: Reference
        package let layer: Int

        package init(_ reference: Reference, layer: Int) {
            self.reference = reference
            self.layer = layer
        }
    }

    /// All problems, those of the files by themselves and those found here, by layer, file, line and column.
    package private(set) var problems: [RecordProblem] = []
    /// The records that have a problem found here; those with a problem of their own were left out by the reading.
    package private(set) var faulty: Set<LayeredReference> = []
    /// How many sound records of each kind there are, those of ISO 3166-1 not counted.
    package private(set) var counts: [RecordKind: Int] = [:]
    /// What the layers say of themselves; the higher one counts, field by field.
    package private(set) var folder = Folder()
    /// The country of every person that has one, by id; the higher layer counts.
    package private(set) var countriesOfPeople: [String: CountryCode] = [:]

    private var known: KnownRecords
    /// Where a country that has no top office was reported: once is enough.
    private var countriesReported: Set<String> = []
    /// The participants that have the country of the person, by meeting.
    private var inherited: [LayeredReference: [Attendance]] = [:]

    /// Checks the files of all layers, the lowest layer first.
    ///
    /// - Parameter codebook: the countries that need no record.
    /// - Complexity: O(*n*) for *n* references, and O(*m*) more for each that dangles, for *m* ids of its kind.
    package init(_ layers: [[FileReading.Remainder]], codebook: [Country]) {
        known = KnownRecords(layers, codebook: codebook)
        for layer in layers {
            for declared in layer.flatMap(\.declared) where declared.reference.kind == .person {
                countriesOfPeople[declared.reference.id] = declared.country
            }
        }
        for (number, layer) in layers.enumerated() {
            var found: [RecordProblem] = []
            checkFolders(layer, &found)
            checkIDs(layer, number, &found)
            for file in layer {
                found += file.problems
                checkReferences(of: file, number, &found)
                checkAttendances(of: file, number, &found)
            }
            problems += Self.told(of: found.sorted())
        }
        count(layers)
    }

    /// The record with the countries of its participants put in, where they are those of the people.
    ///
    /// - Parameter layer: the layer that the record was read from.
    package func completed(_ record: AnyRecord, layer: Int) -> AnyRecord {
        guard case .meeting(var meeting) = record,
            let attendances = inherited[LayeredReference(record.reference, layer: layer)]
        else { return record }
        for attendance in attendances where meeting.participants.indices.contains(attendance.position) {
            if let country = attendance.person.flatMap({ countriesOfPeople[$0] }) {
                meeting.participants[attendance.position].country = country
            }
        }
        return .meeting(meeting)
    }

    /// As many problems of each file as can be mended one after the other.
    ///
    /// - Parameter sorted: by file.
    private static func told(of sorted: [RecordProblem]) -> [RecordProblem] {
        var told: [RecordProblem] = []
        var count = 0
        for problem in sorted {
            count = told.last?.file == problem.file ? count + 1 : 1
            if count <= Limits.problems {
                told.append(problem)
            } else if count == Limits.problems + 1, told.last?.fault != .tooManyProblems(limit: Limits.problems) {
                told.append(RecordProblem(.tooManyProblems(limit: Limits.problems), file: problem.file))
            }
        }
        return told
    }

    // MARK: The checks

    private mutating func checkFolders(_ layer: [FileReading.Remainder], _ found: inout [RecordProblem]) {
        var first: Place?
        for file in layer {
            guard let placed = file.folder else { continue }
            if let first {
                found.append(file.problem(.secondFolder(first: first), placed.line, placed.column))
                continue
            }
            first = Place(file: file.file, line: placed.line)
            folder.name = placed.folder.name ?? folder.name
            folder.recordsThrough = placed.folder.recordsThrough ?? folder.recordsThrough
            folder.licence = placed.folder.licence ?? folder.licence
            if let pair = placed.folder.startPair {
                // The meeting of another pair would be no start.
                folder.startPair = pair
                folder.startMeeting = placed.folder.startMeeting
            } else {
                folder.startMeeting = placed.folder.startMeeting ?? folder.startMeeting
            }
        }
    }

    private mutating func checkIDs(_ layer: [FileReading.Remainder], _ number: Int, _ found: inout [RecordProblem]) {
        var places: [Reference: Place] = [:]
        for file in layer {
            for declared in file.declared {
                if let first = places[declared.reference] {
                    found.append(
                        file.problem(
                            .duplicateID(declared.reference, first: first), declared.line, declared.column))
                    faulty.insert(LayeredReference(declared.reference, layer: number))
                } else {
                    places[declared.reference] = Place(file: file.file, line: declared.line)
                }
            }
        }
    }

    private mutating func checkReferences(
        of file: FileReading.Remainder, _ layer: Int, _ found: inout [RecordProblem]
    ) {
        for reference in file.references {
            guard let fault = known.fault(of: reference) else { continue }
            found.append(file.problem(fault, reference.line, reference.column))
            markFaulty(reference.from, of: file, layer)
        }
    }

    private mutating func checkAttendances(
        of file: FileReading.Remainder, _ layer: Int, _ found: inout [RecordProblem]
    ) {
        for attendance in file.attendances {
            let country = attendance.country ?? attendance.person.flatMap { countriesOfPeople[$0] }
            if attendance.country == nil {
                if let fault = fault(of: attendance, from: country) {
                    found.append(file.problem(fault, attendance.line, attendance.column))
                }
                guard let country, attendance.countries.contains(country), let meeting = file.reference(attendance.from)
                else {
                    markFaulty(attendance.from, of: file, layer)
                    continue
                }
                inherited[LayeredReference(meeting, layer: layer), default: []].append(attendance)
            }
            if attendance.isLeaderMeeting, let country { checkTopOffice(of: country, attendance, file, &found) }
        }
    }

    /// What is wrong with a participant who has the country of the person; `nil` where it was told already.
    private func fault(of attendance: Attendance, from country: CountryCode?) -> RecordFault? {
        guard let person = attendance.person, known.contains(.person, person) else { return nil }
        guard let country else { return known.isFaulty(.person, person) ? nil : .personWithoutCountry(person) }
        return attendance.countries.contains(country) || attendance.countries.isEmpty
            ? nil : .countryNotAtMeeting(country, role: "\(person) takes part")
    }

    /// Reports a country that has meetings of leaders and does not say who its leader is; no record is left out for it.
    private mutating func checkTopOffice(
        of country: CountryCode, _ attendance: Attendance, _ file: FileReading.Remainder,
        _ found: inout [RecordProblem]
    ) {
        guard known.lacksTopOffice(country), !known.isFaulty(.country, country.text),
            countriesReported.insert(country.text).inserted
        else { return }
        let fault = RecordFault.noTopOffice(
            country: known.name(of: country), hasRecord: known.hasRecord(country))
        found.append(file.problem(fault, attendance.line, attendance.column))
    }

    private mutating func markFaulty(_ index: Int?, of file: FileReading.Remainder, _ layer: Int) {
        guard let reference = file.reference(index) else { return }
        faulty.insert(LayeredReference(reference, layer: layer))
    }

    /// Counts the sound records, of two with one id in different layers only one.
    private mutating func count(_ layers: [[FileReading.Remainder]]) {
        var counted: Set<Reference> = []
        for (number, layer) in layers.enumerated() {
            for declared in layer.flatMap(\.declared)
            where declared.isSound && !faulty.contains(LayeredReference(declared.reference, layer: number)) {
                if counted.insert(declared.reference).inserted { counts[declared.reference.kind, default: 0] += 1 }
            }
        }
    }
}

extension FileReading.Remainder {
    fileprivate func problem(_ fault: RecordFault, _ line: Int, _ column: Int) -> RecordProblem {
        RecordProblem(fault, file: file, line: line, column: column, text: lines[line] ?? "")
    }

    fileprivate func reference(_ index: Int?) -> Reference? {
        index.flatMap { declared.indices.contains($0) ? declared[$0].reference : nil }
    }
}
