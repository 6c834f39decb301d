// swift-tools-version: 6.2

import PackageDescription

/// The settings that all Swift targets share.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    // Without it each generic type is looked up by its name where it is first met, and for that the runtime goes through
    // every conformance in the program: a sixth of the work before the first frame.
    .unsafeFlags(
        ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"], .when(configuration: .release)),
]

/// The program that `Tests/Fuzzing/run` builds: its entry point is in the library of the compiler's fuzzer, which a plain
/// build does not have.
let fuzzer: [Target] =
    Context.environment["FUZZING"] == nil
    ? []
    : [
        .executableTarget(
            name: "Fuzzer", dependencies: ["Fuzzing"], path: "Tests/Fuzzing/Fuzzer",
            swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])
    ]

/// The suite of measurements, for which further packages are fetched; it is built where `BENCHMARKS=1` asks for it.
///
/// Without traits it needs no library that counts allocations.
let hasBenchmarks = Context.environment["BENCHMARKS"] == "1"
let benchmarkPackage: [Package.Dependency] =
    hasBenchmarks ? [.package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: [])] : []
let benchmarks: [Target] =
    !hasBenchmarks
    ? []
    : [
        .executableTarget(
            name: "DyadBenchmarks",
            dependencies: [
                "Browsing", "Drawing", "EventStore", "Importing", "Records", "Relations", "Samples", "Screen",
                .product(name: "Benchmark", package: "benchmark"),
            ], path: "Tests/Benchmarks/DyadBenchmarks", swiftSettings: settings,
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
    ]

let package = Package(
    name: "dyad",
    products: [
        .executable(name: "dyad", targets: ["dyad"]),
        // What tests load into the program to make it go wrong.
        .library(name: "Faults", type: .dynamic, targets: ["CFaults"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ] + benchmarkPackage,
    targets: [
        // Plain values: the relations between countries, and what a screen shows.
        .target(name: "Relations", swiftSettings: settings),
        .target(name: "Screen", swiftSettings: settings),

        // What the command line prints of them.
        .target(name: "Reporting", dependencies: ["Relations", "TimeZones"], swiftSettings: settings),

        // Each outside thing behind one module.
        .target(name: "Failures", swiftSettings: settings),
        .target(name: "Languages", swiftSettings: settings),
        .target(name: "TimeZones", dependencies: ["Relations"], swiftSettings: settings),
        .target(
            name: "CTerminal",
            cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])],
            linkerSettings: [.linkedLibrary("ncursesw")]
        ),
        .target(name: "CSystem", cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])]),
        .systemLibrary(name: "CExpat"),
        .target(name: "Visits", dependencies: ["CExpat", "Relations"], swiftSettings: settings),
        .target(name: "Terminal", dependencies: ["CTerminal", "Screen"], swiftSettings: settings),
        .target(name: "Watching", swiftSettings: settings),
        .target(
            name: "Records",
            dependencies: ["Failures", "Relations", "TimeZones", .product(name: "Yams", package: "Yams")],
            swiftSettings: settings
        ),
        .target(
            name: "EventStore",
            dependencies: [
                "CSystem", "Failures", "Relations", .product(name: "GRDB", package: "GRDB.swift"),
                // SQLite's own functions, for loops over millions of rows.
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            // Readers of bytes that lie elsewhere.
            swiftSettings: settings + [.enableExperimentalFeature("Lifetimes")]
        ),

        // Event files go in, coded events come out. The archive libraries go into the program: loading libarchive and the
        // fifteen libraries that it wants would cost every start some milliseconds, also those that import nothing.
        .systemLibrary(name: "CArchive", providers: [.apt(["libarchive-dev", "libssl-dev"])]),
        .target(
            name: "Importing",
            dependencies: ["CArchive", "CSystem", "Relations"],
            // Text that a stream lends.
            swiftSettings: settings + [.enableExperimentalFeature("Lifetimes")],
            linkerSettings: ["archive", "crypto", "nettle", "lzma", "zstd", "bz2", "z"].map {
                .linkedLibrary(":lib\($0).a")
            }
        ),

        // Record files go in, a store comes out.
        .target(
            name: "Compiling", dependencies: ["EventStore", "Failures", "Records", "Relations"], swiftSettings: settings
        ),

        // What the reader looks at, and how it is drawn.
        .target(
            name: "Browsing",
            dependencies: [
                "Relations", "Reporting", "Screen", "TimeZones",
                .product(name: "OrderedCollections", package: "swift-collections"),
            ],
            swiftSettings: settings
        ),
        // What the reader's own file asks for.
        .target(
            name: "Settings",
            dependencies: [
                "Browsing", "Records", "Relations", "Screen",
                .product(name: "OrderedCollections", package: "swift-collections"),
            ],
            swiftSettings: settings),
        .target(name: "Drawing", dependencies: ["Browsing", "Relations", "Screen"], swiftSettings: settings),

        // The program.
        .executableTarget(
            name: "dyad",
            dependencies: [
                "Browsing", "Compiling", "Drawing", "EventStore", "Failures", "Importing", "Languages", "Records",
                "Relations", "Reporting", "Screen", "Settings", "Terminal", "TimeZones", "Visits", "Watching",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "OrderedCollections", package: "swift-collections"),
            ],
            resources: [.copy("../../Data")],
            // The standard library goes into the program: loading it and Foundation from files of their own took a third
            // of the time to the first frame. Tests and debugging keep the files, which link sooner.
            swiftSettings: settings + [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))],
            linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]
        ),

        // The README and other pages that the program writes in part, for the tests that compare them.
        .target(name: "Pages", path: "Tests/Pages", swiftSettings: settings),

        // Records made by hand, for tests that must not hang on the shipped ones.
        .target(
            name: "Samples", dependencies: ["Browsing", "Compiling", "EventStore", "Relations", "Screen"],
            path: "Tests/Samples", exclude: ["Folders"], swiftSettings: settings),
        // Parts of the program that read what others have written, each with the laws that hold for any bytes.
        .target(
            name: "Fuzzing",
            dependencies: [
                "Browsing", "Drawing", "EventStore", "Importing", "Languages", "Pages", "Records", "Relations",
                "Reporting",
                "Samples", "Screen", "Settings", "Terminal", "Visits",
                .product(name: "OrderedCollections", package: "swift-collections"),
            ], path: "Tests/Fuzzing/Harness", swiftSettings: settings),
        .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing"], swiftSettings: settings),
        .testTarget(
            name: "ShippedRecordsTests",
            dependencies: [
                "Browsing", "Compiling", "Drawing", "EventStore", "Records", "Relations", "Reporting", "Samples",
                "Screen",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "DocumentationTests",
            dependencies: ["Browsing", "Fuzzing", "Pages", "Records", "Relations", "Reporting", "Settings"],
            swiftSettings: settings),
        // A program that goes wrong on purpose, to see the terminal given back.
        .executableTarget(
            name: "FaultyProgram", dependencies: ["Screen", "Terminal"], path: "Tests/FaultyProgram",
            swiftSettings: settings),
        // A program that shows texts which terminals do not agree about.
        .executableTarget(
            name: "TextsProgram", dependencies: ["Screen", "Terminal"], path: "Tests/TextsProgram",
            swiftSettings: settings),
        // The same faults for the browser itself, and a terminal without a window to see what it leaves behind.
        .target(
            name: "CFaults", path: "Tests/CFaults", cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])]),
        .systemLibrary(name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
        // The built programs, as a reader meets them; naming them here has them built first.
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "Browsing", "CFaults", "CTerminal", "CVTerm", "FaultyProgram", "Pages", "Relations", "Samples",
                "Screen", "Settings", "TextsProgram", "dyad",
                .product(name: "OrderedCollections", package: "swift-collections"),
            ], exclude: ["Screens", "Walks"], swiftSettings: settings),
        .testTarget(name: "WatchingTests", dependencies: ["Samples", "Watching"], swiftSettings: settings),
        .testTarget(name: "RecordsTests", dependencies: ["Records", "Relations", "Samples"], swiftSettings: settings),
        .testTarget(
            name: "ImportingTests", dependencies: ["CArchive", "Importing", "Records", "Relations", "Samples"],
            swiftSettings: settings),
        .testTarget(
            name: "RelationsTests", dependencies: ["Relations", "Samples", "TimeZones"], swiftSettings: settings),
        .testTarget(
            name: "ReportingTests", dependencies: ["Relations", "Reporting", "Samples", "TimeZones"],
            swiftSettings: settings),
        .testTarget(
            name: "BrowsingTests",
            dependencies: [
                "Browsing", "Relations", "Reporting", "Samples", "Screen",
                .product(name: "OrderedCollections", package: "swift-collections"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "DrawingTests",
            dependencies: [
                "Browsing", "Compiling", "Drawing", "Pages", "Relations", "Samples",
                .product(name: "OrderedCollections", package: "swift-collections"),
            ],
            exclude: ["Pictures"], swiftSettings: settings),
        .testTarget(
            name: "CompilingTests",
            dependencies: [
                "Compiling", "EventStore", "Relations", "Samples", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "EventStoreTests",
            dependencies: [
                "Compiling", "EventStore", "Relations", "Samples", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Fixtures"],
            swiftSettings: settings),
        .testTarget(
            name: "SettingsTests", dependencies: ["Browsing", "Records", "Relations", "Screen", "Settings"],
            swiftSettings: settings),
        .testTarget(name: "VisitsTests", dependencies: ["Relations", "Samples", "Visits"], swiftSettings: settings),
        .testTarget(name: "ScreenTests", dependencies: ["Screen"], swiftSettings: settings),
        .testTarget(name: "LanguagesTests", dependencies: ["Languages", "Samples"], swiftSettings: settings),
        .testTarget(name: "TimeZonesTests", dependencies: ["TimeZones"], swiftSettings: settings),
        .testTarget(name: "TerminalTests", dependencies: ["CTerminal", "Screen", "Terminal"], swiftSettings: settings),
    ] + fuzzer + benchmarks
)
