/// A part of the program that reads what others have written, and the laws that hold whatever the bytes are.
///
/// What ends the process is a fault too, and so is an input that takes too long or too much memory; whoever runs a target
/// looks after those.
package struct FuzzTarget: Sendable {
    package let name: String
    /// The longest input that is made, in bytes.
    package let longest: Int
    /// How many mutated inputs every run of the tests has time for.
    package let share: Int
    /// What inputs of this kind are made of, for mutations that put a word in.
    package let words: [String]
    /// The files of the program whose lines the target goes through, by the beginning of their path.
    package let sources: [String]
    /// Valid inputs to begin with, beside those in the folder of seeds.
    private var made: @Sendable () throws -> [[UInt8]] = { [] }
    /// Throws a ``Violation`` where a law does not hold.
    let laws: @Sendable ([UInt8], PlantedFault?) throws -> Void

    init(
        _ name: String, longest: Int = 4096, share: Int, words: [String], sources: [String],
        laws: @escaping @Sendable ([UInt8], PlantedFault?) throws -> Void
    ) {
        self.name = name
        self.longest = longest
        self.share = share
        self.words = words
        self.sources = sources
        self.laws = laws
    }

    /// The target with valid inputs that are made, beside those in files.
    func beginning(with made: @escaping @Sendable () throws -> [[UInt8]]) -> Self {
        var target = self
        target.made = made
        return target
    }

    /// Every target, the cheapest first.
    package static let all: [Self] = [
        .keys, .filter, .text, .quotes, .session, .views, .walk, .settings, .visits, .catalog, .packing, .records,
        .gdelt, .icews, .quadruples, .phoenix, .polecat, .archive, .browsing,
    ]

    package init?(named name: String) {
        guard let target = Self.all.first(where: { $0.name == name }) else { return nil }
        self = target
    }

    /// Checks the laws for an input.
    ///
    /// - Parameter planted: a fault to go wrong by, to see that it is found.
    /// - Throws: a ``Violation`` where a law does not hold.
    package func check(_ input: [UInt8], planted: PlantedFault? = nil) throws { try laws(input, planted) }

    /// Valid inputs to begin with: the files in the folder of seeds, and those that are made.
    package var seeds: [[UInt8]] {
        get throws { try Corpus.files(in: Corpus.seeds, of: self).map(\.bytes) + made() }
    }
}

extension FuzzTarget: CustomStringConvertible {
    package var description: String { name }
}
