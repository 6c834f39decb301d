extension Action {
    /// One line of the table of actions.
    struct Entry {
        let summary: String
        let sentence: String
        let group: Group
        var hint: Int?
        /// The pages on which it has a meaning; `nil` where it has one on all.
        var pages: Set<PageAddress.Kind>?
    }

    /// The table of actions. From it come the hint line, the help, the palette and the tables of the README.
    var entry: Entry {
        switch self {
        case .help:
            Entry(
                summary: "help", sentence: "Shows the help, on the section of the pane you are in; typing narrows it.",
                group: .program, hint: 1)
        case .pair:
            Entry(
                summary: "pair",
                sentence: "Picks a pair of countries by typing parts of names or codes, in either order.",
                group: .choosing, hint: 2)
        case .filter:
            Entry(
                summary: "filter", sentence: "Narrows the lists by an expression; each term becomes a numbered chip.",
                group: .choosing, hint: 3)
        case .search:
            Entry(
                summary: "search", sentence: "Looks for words in the pane; it moves the selection and hides nothing.",
                group: .moving, hint: 4)
        case .asOf:
            Entry(
                summary: "as of", sentence: "Sets the date that everything is seen from; nothing later shows.",
                group: .time, hint: 5)
        case .open:
            Entry(
                summary: "open",
                sentence: "Goes deeper: from a country to its meetings, from a row to its detail, along a link.",
                group: .moving, hint: 6)
        case .timeline:
            Entry(
                summary: "timeline",
                sentence: "Opens the page of reported events over time, with meetings and issue moves.", group: .pages,
                hint: 8)
        case .why:
            Entry(
                summary: "why",
                sentence: "Says why the figure under the cursor is what it is: the rule, the records, the sources.",
                group: .reading, hint: 7)
        case .source:
            Entry(
                summary: "source", sentence: "Opens the address of the source under the cursor in the browser.",
                group: .reading, hint: 9)
        case .palette:
            Entry(
                summary: "commands", sentence: "Finds any command or any record by its words.", group: .program,
                hint: 10)
        case .quit:
            Entry(summary: "quit", sentence: "Goes back one level; at the top it quits.", group: .program, hint: 11)
        case .back:
            Entry(
                summary: "back",
                sentence: "Goes back one level: from a link, from the detail, from the pair to its first country.",
                group: .moving)
        case .next: Entry(summary: "down", sentence: "Selects the next row.", group: .moving)
        case .previous: Entry(summary: "up", sentence: "Selects the row before.", group: .moving)
        case .pageDown: Entry(summary: "page down", sentence: "Goes down by a page.", group: .moving)
        case .pageUp: Entry(summary: "page up", sentence: "Goes up by a page.", group: .moving)
        case .halfDown: Entry(summary: "half down", sentence: "Goes down by half a page.", group: .moving)
        case .halfUp: Entry(summary: "half up", sentence: "Goes up by half a page.", group: .moving)
        case .top: Entry(summary: "top", sentence: "Goes to the first row.", group: .moving)
        case .bottom: Entry(summary: "bottom", sentence: "Goes to the last row.", group: .moving)
        case .nextPane: Entry(summary: "next pane", sentence: "Goes to the next pane.", group: .moving)
        case .previousPane: Entry(summary: "previous pane", sentence: "Goes to the pane before.", group: .moving)
        case .countries: Entry(summary: "countries", sentence: "Goes to the countries.", group: .moving)
        case .meetings: Entry(summary: "meetings", sentence: "Goes to the meetings.", group: .moving)
        case .issues: Entry(summary: "issues", sentence: "Goes to the issues.", group: .moving)
        case .promises: Entry(summary: "promises", sentence: "Goes to the promises.", group: .moving)
        case .detail: Entry(summary: "detail", sentence: "Goes to the detail of what is selected.", group: .moving)
        case .month:
            Entry(
                summary: "months", sentence: "Goes to the timeline, where the cursor stands on a month.", group: .moving
            )
        case .nextMatch:
            Entry(summary: "next match", sentence: "Goes to the next row that the search found.", group: .moving)
        case .previousMatch:
            Entry(summary: "previous match", sentence: "Goes to the row before that the search found.", group: .moving)
        case .keepValue:
            Entry(
                summary: "keep only", sentence: "Keeps only rows with a value of the row under the cursor, as a chip.",
                group: .choosing)
        case .excludeValue:
            Entry(
                summary: "exclude", sentence: "Leaves out rows with a value of the row under the cursor, as a chip.",
                group: .choosing)
        case .leadersOnly:
            Entry(
                summary: "leaders only", sentence: "Keeps the leaders’ meetings only; the same key shows all again.",
                group: .choosing)
        case .removeChip:
            Entry(
                summary: "remove chip", sentence: "Numbers the chips; a digit removes one, the key again the last.",
                group: .choosing)
        case .clearChips: Entry(summary: "clear chips", sentence: "Removes all chips but the pair.", group: .choosing)
        case .undo: Entry(summary: "undo", sentence: "Takes back the last change of what is shown.", group: .choosing)
        case .redo: Entry(summary: "redo", sentence: "Makes the change again that was taken back.", group: .choosing)
        case .earlier:
            Entry(
                summary: "earlier",
                sentence: "Steps back to the day of the change before; rows that changed are marked.", group: .time)
        case .later:
            Entry(
                summary: "later", sentence: "Steps on to the day of the next change; rows that changed are marked.",
                group: .time)
        case .now: Entry(summary: "today", sentence: "Goes back to today’s view.", group: .time)
        case .ledger:
            Entry(
                summary: "promise ledger",
                sentence: "Opens the promises of the pair: who to whom, where, what is to come, what was done.",
                group: .pages)
        case .changes:
            Entry(
                summary: "what changed",
                sentence: "Opens what came on record since the last look, or after a day that is chosen there.",
                group: .pages)
        case .since:
            Entry(
                summary: "since", sentence: "Sets the earlier of the two days between which changes are told.",
                group: .time, pages: [.changes])
        case .reading:
            Entry(
                summary: "what was known",
                sentence:
                    "Changes between what was so on the day and what could be known on it, by the sources’ dates.",
                group: .time)
        case .sort:
            Entry(
                summary: "sort",
                sentence: "Sorts the list by an order of the box; the same order again turns it round.",
                group: .choosing)
        case .yank:
            Entry(
                summary: "copy",
                sentence: "Copies an address, a citation, a row, the filter or the command of this view.",
                group: .handing, hint: 12)
        case .columns:
            Entry(
                summary: "columns", sentence: "Shows, hides, moves and sizes the columns of the list.",
                group: .choosing)
        case .columnsLeft:
            Entry(
                summary: "columns left", sentence: "Goes back to the columns before; the name of the row stays.",
                group: .moving)
        case .columnsRight:
            Entry(
                summary: "columns right",
                sentence: "Goes on to the columns that had no room; the name of the row stays.",
                group: .moving)
        case .mark:
            Entry(
                summary: "mark", sentence: "Marks the row, or takes its mark away, and goes on to the next.",
                group: .handing)
        case .markRange:
            Entry(
                summary: "mark range", sentence: "Begins a range of rows; the same key again marks all of it.",
                group: .handing)
        case .write:
            Entry(
                summary: "write",
                sentence: "Writes the list, or its marked rows, into a file, in the form that its name ends in.",
                group: .handing)
        case .saveView:
            Entry(
                summary: "save view", sentence: "Keeps what is looked at, with its filter and orders, under a name.",
                group: .choosing)
        case .recallView:
            Entry(
                summary: "recall view", sentence: "Looks again at what was saved under a name.", group: .choosing)
        case .edit:
            Entry(
                summary: "edit",
                sentence: "Opens your editor on the record; a shipped one is copied into your own folder first.",
                group: .handing)
        case .add:
            Entry(
                summary: "add",
                sentence: "Begins a meeting, a promise, an issue move or a follow-up in your own folder.",
                group: .handing)
        case .zoom: Entry(summary: "zoom", sentence: "Gives the whole screen to the pane, and back.", group: .program)
        case .summit:
            Entry(
                summary: "summit", sentence: "Opens who met whom at the host event under the cursor, or lists them.",
                group: .pages)
        case .precedents:
            Entry(
                summary: "precedents",
                sentence: "Opens what the issue under the cursor is like, or the gaps broken before the meeting.",
                group: .pages)
        case .matrix:
            Entry(summary: "matrix", sentence: "Opens countries by countries, one figure for each pair.", group: .pages)
        case .sources:
            Entry(
                summary: "sources", sentence: "Opens every source with what rests on it, and what rests on little.",
                group: .pages)
        case .blindSpots:
            Entry(summary: "blind spots", sentence: "Opens what may be missing between the two.", group: .pages)
        case .coarser:
            Entry(
                summary: "longer steps", sentence: "Makes the steps of the axis longer, up to years.", group: .time,
                hint: 20, pages: [.timeline, .compare])
        case .finer:
            Entry(
                summary: "shorter steps", sentence: "Makes the steps of the axis shorter, down to days.", group: .time,
                hint: 21, pages: [.timeline, .compare])
        case .measure:
            Entry(
                summary: "measure",
                sentence:
                    "Shows the next measure, of the chart or of the matrix; of sources what rests on little.",
                group: .reading, hint: 22, pages: [.timeline, .compare, .matrix, .sources])
        case .smoothing:
            Entry(
                summary: "moving mean",
                sentence: "Shows each month as it is, or the mean of the 3 or the 12 months up to it.", group: .reading,
                hint: 29, pages: [.timeline, .compare])
        case .direction:
            Entry(
                summary: "direction", sentence: "Shows both directions of the pair, one of them, or the other.",
                group: .choosing, hint: 23, pages: [.timeline, .events])
        case .repeats:
            Entry(
                summary: "repeats",
                sentence: "Counts every row, or rows alike in day, sides and code once (one a day).", group: .choosing,
                hint: 24, pages: [.timeline, .events, .compare])
        case .dataset:
            Entry(
                summary: "data set", sentence: "Shows the next of the imported data sets; they are never added up.",
                group: .choosing, hint: 25, pages: [.timeline, .compare])
        case .compare:
            Entry(
                summary: "compare", sentence: "Opens the page that compares up to four pairs on one scale.",
                group: .pages, hint: 28)
        case .jump:
            Entry(
                summary: "go to date", sentence: "Goes to the events of a date, at once however many there are.",
                group: .moving, hint: 26, pages: [.events])
        case .events:
            Entry(
                summary: "events", sentence: "Opens the page of machine-coded events, one by one.", group: .pages,
                hint: 27)
        case .reload:
            Entry(
                summary: "reload",
                sentence: "Reads changed record files and imported events again; everything stays in place.",
                group: .program)
        case .redraw: Entry(summary: "redraw", sentence: "Draws the whole screen again.", group: .program)
        case .problems:
            Entry(
                summary: "problems", sentence: "Lists what is wrong in the record files, with file and line.",
                group: .reading)
        case .mouse:
            Entry(
                summary: "mouse on or off",
                sentence:
                    "Leaves the mouse to the terminal, which selects text with it, or takes it back; with Shift it selects anyway.",
                group: .program)
        case .cancel: Entry(summary: "cancel", sentence: "Closes what is open on top; it never quits.", group: .program)
        case .quitNow: Entry(summary: "quit now", sentence: "Quits at once.", group: .program)
        case .suspend:
            Entry(summary: "suspend", sentence: "Puts the program to sleep, as other programs do.", group: .program)
        }
    }
}
