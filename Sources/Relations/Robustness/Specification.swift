/// A reasonable rule by which a figure can be counted. The raw value is its name in keys and in JSON.
package enum Specification: String, CaseIterable, Sendable {
    /// The program's own rule.
    case standard

    // Meetings.
    case withoutTrilaterals = "no-trilaterals"
    case withoutShortMeetings = "no-short"
    case byLevel = "by-level"
    case firstCalendar = "calendar-1"
    case secondCalendar = "calendar-2"
    case withKnownMissing = "missing-in"
    case inPersonOnly = "in-person"
    case withPlenaries = "plenaries-in"

    // Issues.
    case byWordAlone = "word-alone"
    case undisputedOnly = "undisputed"
    case withoutMemory = "sources-only"
    case withTwoSources = "two-sources"
    case withPartly = "partly-in"
    case fromFirstEntry = "from-entry"
    case fromForce = "from-force"

    // Promises.
    case fulfilmentOnly = "fulfils-only"
    case anyFollowUp = "any-step"
    case fromLatestClaim = "from-claim"
    case byEffectsAlone = "effects"
    case withoutReaffirmations = "no-repeats"
    case verifiableOnly = "verifiable"

    /// A meeting of at most so many minutes counts as short, as a pull-aside and a brush-by do.
    package static let shortMinutes = 15

    /// What the rule says, for the two countries of a pair by their names.
    package func inWords(first: String, second: String) -> String {
        switch self {
        case .standard: "as shown"
        case .withoutTrilaterals: "without trilateral meetings"
        case .withoutShortMeetings: "without short encounters"
        case .byLevel: "by level, whatever the offices"
        case .firstCalendar: "by the calendar of \(first)"
        case .secondCalendar: "by the calendar of \(second)"
        case .withKnownMissing: "with what is known to be missing"
        case .inPersonOnly: "in person only"
        case .withPlenaries: "with plenaries both attended"
        case .byWordAlone: "by the word alone, whatever is in force"
        case .undisputedOnly: "only what both sides agree to"
        case .withoutMemory: "without what rests on memory"
        case .withTwoSources: "only what has two sources"
        case .withPartly: "with what is partly settled or understood"
        case .fromFirstEntry: "from the first entry of the record"
        case .fromForce: "from the first day in force"
        case .fulfilmentOnly: "to the first that fulfils it"
        case .anyFollowUp: "to the first of any kind"
        case .fromLatestClaim: "from the latest day that a claim gives"
        case .byEffectsAlone: "by the follow-ups alone"
        case .withoutReaffirmations: "without what repeats an earlier one"
        case .verifiableOnly: "only what can be verified"
        }
    }
}

extension Figure {
    /// The other reasonable rules for the figure, in the order in which they are told.
    package var specifications: [Specification] {
        switch self {
        case .gap, .rank, .daysSince, .medianGap:
            [
                .withoutTrilaterals, .withoutShortMeetings, .byLevel, .firstCalendar, .secondCalendar,
                .withKnownMissing,
            ]
        case .meetings: [.withoutTrilaterals, .withoutShortMeetings, .inPersonOnly, .withPlenaries, .withKnownMissing]
        case .openIssues: [.byWordAlone, .undisputedOnly, .withoutMemory, .withTwoSources, .withPartly]
        case .promises: [.withoutReaffirmations, .verifiableOnly, .withoutMemory]
        case .age: [.fromFirstEntry, .fromForce]
        case .status: [.undisputedOnly, .withoutMemory, .withTwoSources]
        case .promise: [.byEffectsAlone]
        case .followUp: [.fulfilmentOnly, .anyFollowUp, .fromLatestClaim]
        }
    }
}
