package import Relations

extension Measure: Unpackable {
    package init(from reader: inout PackedReader) throws {
        let act: String = try reader.next()
        let by: [CountryCode] = try reader.next()
        let on: [CountryCode] = try reader.next()
        let scope: String? = try reader.next()
        self.init(act: act, by: by, on: on, inForce: try reader.next())
        self.scope = scope
    }
}

extension Measure.Step: Unpackable {
    package init(from reader: inout PackedReader) throws {
        let date: RecordDate = try reader.next()
        let state: Measure.Force = try reader.next()
        let scope: String? = try reader.next()
        self.init(date: date, state: state, evidence: try reader.next(), place: try reader.next())
        self.scope = scope
    }
}

extension MechanismState: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(
            date: try reader.next(), state: try reader.next(), evidence: try reader.next(), place: try reader.next())
    }
}

extension CustodyCase: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(label: try reader.next(), stages: try reader.next())
    }
}

extension CustodyCase.Step: Unpackable {
    package init(from reader: inout PackedReader) throws {
        let date: RecordDate = try reader.next()
        let stage: CustodyCase.Stage = try reader.next()
        let location: String? = try reader.next()
        let text: String? = try reader.next()
        self.init(date: date, stage: stage, evidence: try reader.next(), place: try reader.next())
        (self.location, self.text) = (location, text)
    }
}

extension Measure.Force: Unpackable {}
extension MechanismState.State: Unpackable {}
extension CustodyCase.Stage: Unpackable {}
