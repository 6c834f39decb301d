package import Relations

extension Commitment: Unpackable {
    package init(from reader: inout PackedReader) throws {
        let header: RecordHeader = try reader.next()
        let title: String = try reader.next()
        let short: String = try reader.next()
        let kind: Kind = try reader.next()
        let text: String? = try reader.next()
        self.init(
            header: header, title: title, short: short, kind: kind, madeBy: try reader.next(),
            madeTo: try reader.next(), madeAt: try reader.next())
        self.text = text
        meeting = try reader.next()
        issue = try reader.next()
        reaffirms = try reader.next()
        level = try reader.next()
        isVerifiable = try reader.next()
        due = try reader.next()
        expires = try reader.next()
        recurs = try reader.next()
        termsNote = try reader.next()
        claims = try reader.next()
        history = try reader.next()
        followUps = try reader.next()
    }
}

extension Commitment.Term: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(date: try reader.next(), covers: try reader.next(), setOn: try reader.next())
    }
}

extension Commitment.Recurrence: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(every: try reader.next(), words: try reader.next(), covers: try reader.next())
    }
}

extension Commitment.StatusStep: Unpackable {
    package init(from reader: inout PackedReader) throws {
        let date: RecordDate = try reader.next()
        let status: Commitment.Status = try reader.next()
        let text: String? = try reader.next()
        self.init(date: date, status: status, evidence: try reader.next(), place: try reader.next())
        self.text = text
    }
}

extension Claim: Unpackable {
    package init(from reader: inout PackedReader) throws {
        let text: String = try reader.next()
        let by: String? = try reader.next()
        let date: RecordDate? = try reader.next()
        let meeting: String? = try reader.next()
        let stance: Citation.Stance? = try reader.next()
        let disputedBy: [String] = try reader.next()
        self.init(text: text, evidence: try reader.next())
        (self.by, self.date, self.meeting) = (by, date, meeting)
        (self.stance, self.disputedBy) = (stance, disputedBy)
    }
}

extension FollowUp: Unpackable {
    package init(from reader: inout PackedReader) throws {
        let id: String? = try reader.next()
        let date: RecordDate = try reader.next()
        let effect: Commitment.Effect = try reader.next()
        let word: String? = try reader.next()
        let text: String? = try reader.next()
        let parties: [CountryCode] = try reader.next()
        let meeting: String? = try reader.next()
        let meetsDue: Bool = try reader.next()
        self.init(date: date, effect: effect, evidence: try reader.next(), place: try reader.next())
        (self.id, self.word, self.text) = (id, word, text)
        (self.parties, self.meeting, self.meetsDue) = (parties, meeting, meetsDue)
    }
}

extension Commitment.Kind: Unpackable {}
extension Commitment.Status: Unpackable {}
extension Commitment.Effect: Unpackable {}
