import ArgumentParser

/// `dyad`: browses the relations between two countries.
@main
struct Program: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dyad",
        abstract:
            "Browses the relations between two countries: meetings, issues, promises, with a source behind every line.",
        discussion: """
            Without a command it opens the browser: on the last pair, or on the countries named, by code or by name \
            (dyad CHN JPN, dyad china japan). Without a terminal on its output it prints the card of the pair.
            """,
        subcommands: [
            BrowseCommand.self,
            CardCommand.self,
            ListCommand.self,
            ShowCommand.self,
            FindCommand.self,
            SummitCommand.self,
            PrecedentsCommand.self,
            BriefCommand.self,
            CiteCommand.self,
            DiffCommand.self,
            QuoteCommand.self,
            VerifyCommand.self,
            CheckCommand.self,
            ConfigCommand.self,
            InfoCommand.self,
            ImportCommand.self,
            RemoveCommand.self,
            SeriesCommand.self,
            CompareCommand.self,
            MatrixCommand.self,
            AuditCommand.self,
            ManCommand.self,
            NewCommand.self,
        ],
        defaultSubcommand: BrowseCommand.self)
}
