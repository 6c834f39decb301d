import EventStore
import Relations

extension GlobalOptions {
    /// The records of all pairs, through the reading that was asked for.
    func world() throws -> Dossier { try read(library().dossier(of: .everybody)) }

    /// Records through the reading that was asked for: all, or those that could be known on the day.
    func read(_ dossier: Dossier) throws -> Dossier { reading == .known ? dossier.known(on: try day()) : dossier }
}
