internal import Foundation
internal import Fuzzing
internal import Synchronization

/// Runs one target under libFuzzer, which makes inputs by what they reach (https://llvm.org/docs/LibFuzzer.html).
///
/// libFuzzer brings the entry point of the program, calls the two functions below, and takes no notice of options that
/// begin with two dashes:
///
///     Fuzzer --target=NAME [--planted=FAULT] [--seeds=FOLDER] [--words=FILE] [--most-ms=N] …
final class Fuzzer: Sendable {
    private let target: FuzzTarget
    private let planted: PlantedFault?
    let ledger: Mutex<Ledger>

    /// The one of this process, as the command line asks for it.
    static let shared = Fuzzer()

    private init() {
        guard let target = Self.option("target").flatMap(FuzzTarget.init(named:)) else {
            print("Fuzzer takes --target=NAME; --list lists the names.")
            exit(2)
        }
        self.target = target
        planted = Self.option("planted").flatMap(PlantedFault.init)
        ledger = Mutex(Ledger(most: Self.option("most-ms").flatMap(Int.init) ?? 2000))
    }

    /// The value of an option of the command line.
    private static func option(_ name: String) -> String? {
        CommandLine.arguments.first { $0.hasPrefix("--\(name)=") }.map { String($0.dropFirst(name.count + 3)) }
    }

    /// Prints what is asked for, and ends; does nothing else.
    static func answer() {
        if CommandLine.arguments.contains("--list") {
            for target in FuzzTarget.all { print(target.name, target.longest) }
            exit(0)
        }
        if CommandLine.arguments.contains("--list-planted") {
            for fault in PlantedFault.allCases { print(fault.rawValue, fault.target.name) }
            exit(0)
        }
    }

    /// Writes the files that libFuzzer reads: valid inputs, and the words of the target.
    func prepare() throws {
        if let folder = Self.option("seeds") {
            for (number, seed) in try target.seeds.enumerated() {
                try Data(seed).write(to: URL(filePath: folder).appending(path: "seed-\(number)"))
            }
        }
        if let file = Self.option("words") {
            let lines = target.words.filter { !$0.isEmpty }.map { word in
                let bytes = word.utf8.prefix(60).map {
                    ($0 < 16 ? "\\x0" : "\\x") + String($0, radix: 16, uppercase: true)
                }
                return "\"\(bytes.joined())\"\n"
            }
            try Data(lines.joined().utf8).write(to: URL(filePath: file))
        }
    }

    /// Checks an input; where it fails, the process ends, so that libFuzzer keeps the input in a file.
    func check(_ input: [UInt8]) {
        ledger.withLock { $0.begin() }
        do {
            try target.check(input, planted: planted)
        } catch {
            fail("\(error)")
        }
        if let reason = ledger.withLock({ $0.end(input) }) { fail(reason) }
    }

    private func fail(_ reason: String) -> Never {
        FileHandle.standardError.write(Data("\n\(target.name): \(reason)\n".utf8))
        abort()
    }
}

@_cdecl("LLVMFuzzerInitialize")
public func initialize(_ count: UnsafeMutableRawPointer?, _ words: UnsafeMutableRawPointer?) -> CInt {
    Fuzzer.answer()
    do {
        try Fuzzer.shared.prepare()
    } catch {
        print("\(error)")
        exit(2)
    }
    atexit { print(Fuzzer.shared.ledger.withLock { $0.words }) }
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    Fuzzer.shared.check(unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
}
