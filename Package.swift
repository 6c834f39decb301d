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
]

let package = Package(
    name: "dyad",
    products: [
        .executable(name: "dyad", targets: ["dyad"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        // Plain values: the relations between countries, and what a screen shows.
        .target(name: "Relations", swiftSettings: settings),
        .target(name: "Screen", swiftSettings: settings),

        // Each outside thing behind one module.
        .target(
            name: "CTerminal",
            cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])],
            linkerSettings: [.linkedLibrary("ncursesw")]
        ),
        .target(name: "Terminal", dependencies: ["CTerminal", "Screen"], swiftSettings: settings),
        .target(
            name: "Records",
            dependencies: ["Relations", .product(name: "Yams", package: "Yams")],
            swiftSettings: settings
        ),
        .target(
            name: "EventStore",
            dependencies: ["Relations", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings
        ),

        // What the reader looks at, and how it is drawn.
        .target(
            name: "Browsing",
            dependencies: [
                "Relations", "Screen",
                .product(name: "OrderedCollections", package: "swift-collections"),
            ],
            swiftSettings: settings
        ),
        .target(name: "Drawing", dependencies: ["Browsing", "Relations", "Screen"], swiftSettings: settings),

        // The program.
        .executableTarget(
            name: "dyad",
            dependencies: [
                "Browsing", "Drawing", "EventStore", "Records", "Relations", "Screen", "Terminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            resources: [.copy("../../Data")],
            swiftSettings: settings
        ),

        .testTarget(name: "ScreenTests", dependencies: ["Screen"], swiftSettings: settings),
        .testTarget(name: "TerminalTests", dependencies: ["CTerminal", "Screen", "Terminal"], swiftSettings: settings),
    ]
)
