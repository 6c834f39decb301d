import Benchmark
import Drawing
import Relations
import Samples
import Screen

/// The home page over the shipped records, at 120×36.
func homeBenchmarks() {
    Benchmark("home-key", configuration: .init(scalingFactor: .kilo)) { benchmark in
        var sitting = try chinaAndJapan()
        var painter = Painter()
        blackHole(painter.frame(of: sitting.browser))
        try benchmark.measure {
            for count in benchmark.scaledIterations {
                try sitting.type(count / 20 % 2 == 0 ? "j" : "k")
                blackHole(painter.frame(of: sitting.browser))
            }
        }
    }

    Benchmark("home-step") { benchmark in
        var sitting = try chinaAndJapan()
        var painter = Painter()
        blackHole(painter.frame(of: sitting.browser))
        try benchmark.measure {
            try sitting.type(",")
            blackHole(painter.frame(of: sitting.browser))
        }
    }

    Benchmark("home-pair") { benchmark in
        var sitting = try chinaAndJapan()
        var painter = Painter()
        blackHole(painter.frame(of: sitting.browser))
        try sitting.type("pusa chn")
        try benchmark.measure {
            try sitting.type("<Enter>")
            blackHole(painter.frame(of: sitting.browser))
        }
    }

    Benchmark("home-filter") { benchmark in
        let relation = try ShippedRecords.relation("CHN", "JPN", asOf: ShippedRecords.today)
        let filter = try Filter("since:2012 level:leader,minister not channel:phone fukushima")
        benchmark.measure {
            let context = FilterContext(relation)
            blackHole(relation.chronicle.figures.count { filter.matches($0, in: context) })
            blackHole(relation.issues.count { filter.matches($0, in: context) })
        }
    }
}

private func chinaAndJapan() throws -> Sitting {
    try Sitting(
        ShippedRecords.library(), base: ShippedRecords.china, partner: ShippedRecords.japan, today: ShippedRecords.today
    )
}
