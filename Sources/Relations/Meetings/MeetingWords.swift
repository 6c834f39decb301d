/// The controlled words of meetings.
extension Meeting {
    package enum Format: String, Word { case bilateral, trilateral, multilateral }

    package enum Channel: String, Word {
        case inPerson = "in_person"
        case phone, video
    }

    package enum Setting: String, Word { case visit, sidelines, standalone, remote, host }

    package enum Level: String, Word {
        case leader
        case foreignMinister = "foreign_minister"
        case defenceMinister = "defence_minister"
        case economicMinister = "economic_minister"
        case minister
        case securityAdviser = "security_adviser"
        case viceMinister = "vice_minister"
        case directorGeneral = "director_general"
        case seniorOfficial = "senior_official"
        case military
        case partyLeader = "party_leader"
        case government, working

        /// Whether a filter for a level finds this one: `level:minister` finds every minister.
        package func isWithin(_ other: Self) -> Bool {
            self == other
                || other == .minister && [.foreignMinister, .defenceMinister, .economicMinister].contains(self)
        }
    }

    package enum Form: String, Word {
        case summit, bilateral
        case oneOnOne = "one_on_one"
        case pullAside = "pull_aside"
        case brushBy = "brush_by"
        case trilateral, plurilateral, call, video
        case visitState = "visit_state"
        case visitOfficial = "visit_official"
        case visitWorking = "visit_working"
        case courtesyCall = "courtesy_call"
        case delegation
    }

    package enum Status: String, Word {
        case held, confirmed, tentative, cancelled, postponed
        /// A source says that they did not meet. That no source tells of a meeting is no record at all.
        case notHeld = "not_held"
    }
}
