/// All records that the panes of one subject are made of: its meetings, issues and promises, and what they name.
///
/// A dossier holds everything whatever the as-of date; a ``Relation`` is what it says on a day.
package struct Dossier: Sendable {
    package var subject: Subject
    package var folder: Folder
    /// By date, the earliest first.
    package var meetings: [Meeting] = []
    package var issues: [Issue] = []
    package var commitments: [Commitment] = []
    package var assessments: [Assessment] = []
    package var incidents: [Incident] = []
    package var coverage: [Coverage] = []
    package var roster = Roster()
    package var hostEvents: [String: HostEvent] = [:]
    package var sources: [String: Source] = [:]

    package init(subject: Subject, folder: Folder) {
        self.subject = subject
        self.folder = folder
    }
}
