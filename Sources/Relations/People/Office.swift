/// An office that a person holds, in the controlled words of the field.
///
/// The order of the cases is the order of rank: where somebody holds several, the first counts as the principal one.
package enum Office: String, Word {
    case headOfState = "head_of_state"
    case headOfGovernment = "head_of_government"
    case partyLeader = "party_leader"
    case foreignMinister = "foreign_minister"
    case defenceMinister = "defence_minister"
    case financeMinister = "finance_minister"
    case economyTradeMinister = "economy_trade_minister"
    case nationalSecurityAdviser = "national_security_adviser"
    case envoy, ambassador, spokesperson, other

    /// The place in the order of rank, from 0.
    package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// One office held by one person from a day on.
package struct OfficeTerm: Sendable, Encodable, Hashable {
    package var office: Office
    package var title: String
    package var country: CountryCode
    package var start: RecordDate?
    package var end: RecordDate?
    package var isActing: Bool
    package var evidence: Evidence

    package init(
        office: Office, title: String, country: CountryCode, start: RecordDate?, end: RecordDate?,
        isActing: Bool = false,
        evidence: Evidence
    ) {
        self.office = office
        self.title = title
        self.country = country
        self.start = start
        self.end = end
        self.isActing = isActing
        self.evidence = evidence
    }

    /// Whether the office was held on a day. The days of coming and going both count; a term without a start is not on record.
    package func covers(_ day: Day) -> Bool {
        guard let start, start.first <= day else { return false }
        return end.map { day <= $0.last } ?? true
    }
}
