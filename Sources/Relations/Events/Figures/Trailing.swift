/// Figures of the periods before a period. They look back only: a value is never changed by what came after it.
package enum Trailing {
    /// The mean of each value and those before it, `width` in all; trailing, not centred, so it lags.
    ///
    /// `nil` until so many periods are there, and wherever one of them has no value: a mean over a gap would say that
    /// the missing period was like the others.
    ///
    /// - Precondition: `width` is positive.
    /// - Complexity: O(*n* · `width`).
    package static func means(of values: [Double?], width: Int) -> [Double?] {
        values.indices.map { index in
            window(of: values, endingWith: index, width: width).map { $0.reduce(0, +) / Double(width) }
        }
    }

    /// How far each value lies from the mean of the `width` values that end with it, in their standard deviations.
    ///
    /// Our form of an index that is standardised over time, as the Political Relations Index is: over the pair’s own window
    /// and not over other pairs. `nil` until so many values are there without a gap, and where they do not vary.
    ///
    /// - Complexity: O(*n* · `width`).
    package static func standardised(_ values: [Double?], width: Int = monthsOfStandard) -> [Double?] {
        values.indices.map { index in
            guard let value = values[index], let window = window(of: values, endingWith: index, width: width)
            else { return nil }
            let (mean, deviation) = moments(of: window)
            return deviation > 0 ? (value - mean) / deviation : nil
        }
    }

    /// Five years.
    package static let monthsOfStandard = 60

    /// The values that end with one; `nil` where there are fewer or one is missing.
    package static func window(of values: [Double?], endingWith index: Int, width: Int) -> [Double]? {
        guard index + 1 >= width else { return nil }
        let window = values[(index + 1 - width)...index].compactMap(\.self)
        return window.count == width ? window : nil
    }

    /// Mean and standard deviation of a sample.
    ///
    /// - Precondition: There are at least two values.
    package static func moments(of values: [Double]) -> (mean: Double, deviation: Double) {
        let mean = values.reduce(0, +) / Double(values.count)
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return (mean, (squares / Double(values.count - 1)).squareRoot())
    }

    /// How unusual each value is against the 24 before it: (x − median) ÷ (1.4826 · MAD).
    ///
    /// MAD is the median of the distances from the median; 1.4826 makes it comparable with a standard deviation under a
    /// normal distribution (Rousseeuw and Croux, “Alternatives to the Median Absolute Deviation”, 1993). `nil` where not
    /// all 24 have a value, and where they do not vary.
    ///
    /// - Complexity: O(*n* · `width` log `width`).
    package static func deviations(of values: [Double?], width: Int = 24) -> [Double?] {
        values.indices.map { index in
            guard index >= width, let value = values[index] else { return nil }
            let window = values[(index - width)..<index].compactMap(\.self)
            guard window.count == width else { return nil }
            let middle = median(window)
            let spread = 1.4826 * median(window.map { abs($0 - middle) })
            return spread > 0 ? (value - middle) / spread : nil
        }
    }

    /// From this deviation on, either way, a month is called unusual.
    ///
    /// With many months looked at some pass it by chance, and the calendar of news does its part, so the word is
    /// “unusual vs last 24 months” and never “crisis”.
    package static let unusualFrom = 3.0

    /// The median of some values.
    ///
    /// - Precondition: There is at least one.
    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }
}
