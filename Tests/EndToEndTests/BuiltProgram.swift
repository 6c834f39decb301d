import Foundation

/// The program as the build has put it beside the tests.
enum BuiltProgram {
    /// The folder with the program, its resources and the tests.
    static let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    static let url = folder.appending(path: "dyad")
    static let resources = folder.appending(path: "dyad_dyad.resources")

    /// Where commands are looked for: the built program, then what the machine has.
    static let searchPath = "\(folder.path):/usr/local/bin:/usr/bin:/bin"

    /// The cache with the shipped records compiled, kept beside the tests so that it is made once and not for each.
    static let cache: Result<URL, any Error> = Result {
        let cache = folder.appending(path: "EndToEndTests.cache")
        let scratch = try Scratch()
        let run = try scratch.run("dyad", "info", environment: ["XDG_CACHE_HOME": cache.path])
        guard run.status == 0 else { throw Failure("dyad info: \(run.errors)") }
        return cache
    }

    /// The data with a few coded events between China and Japan, kept in the same way.
    static let data: Result<URL, any Error> = Result {
        let data = folder.appending(path: "EndToEndTests.data")
        let scratch = try Scratch()
        let rows = (1...20).map { "Citizen (Japan)\tMake statement\tChina\t2014-01-\($0 < 10 ? "0" : "")\($0)\n" }
        try scratch.write(rows.joined(), to: "events.txt")
        let run = try scratch.run("dyad", "import", "events.txt", environment: ["XDG_DATA_HOME": data.path])
        guard run.status == 0 else { throw Failure("dyad import: \(run.errors)") }
        return data
    }

    static let hasTmux = has("tmux")
    /// Whether a command can be run in a terminal of its own.
    static let hasScript = has("script")

    private static func has(_ program: String) -> Bool {
        searchPath.split(separator: ":").contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
    }
}

/// Why a journey cannot go on.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
