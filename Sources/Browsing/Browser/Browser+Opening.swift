internal import Relations

extension Browser {
    /// Goes deeper.
    mutating func open() -> [Effect] {
        switch focus {
        case .countries: return chooseCountry()
        case .meetings, .issues, .promises:
            guard cursors[focus]?.id != nil else { return [] }
            source = focus
            focus = .detail
            cursors[.detail] = Cursor()
            settle()
        case .timeline: keepMonth()
        case .detail:
            let document = detail
            let index = cursors[.detail]?.index ?? 0
            guard document.blocks.indices.contains(index), let link = document.blocks[index].link else {
                notice = Notice("There is no link on this line; underlined words are links.")
                return []
            }
            return follow(link)
        }
        return []
    }

    mutating func follow(_ link: Link) -> [Effect] {
        switch link {
        case .address(let address): return [.open(address: address)]
        case .file(let place):
            overlay = nil
            return [.edit(.file(place))]
        case .page(let page): return open(page)
        case .pair(let pair):
            overlay = nil
            let base = view.base.flatMap { pair.contains($0) ? $0 : nil } ?? pair.first
            let effects = open(.relation) + choose(base: base, partner: pair.partner(of: base))
            show(.meetings)
            return effects
        case .record(let reference) where !showsHome: return open(.record(reference))
        case .record(let reference):
            view.trail.append(reference)
            cursors[.detail] = Cursor()
            focus = .detail
            overlay = nil
            settle()
            return needsFetching(reference) ? ask(.record(reference)) : []
        }
    }

    /// Back one level: from a page, a link, the detail, the zoom, and from the pair to its country.
    mutating func back() -> [Effect] {
        if overlay != nil {
            overlay = nil
        } else if !view.trail.isEmpty {
            view.trail.removeLast()
            cursors[.detail] = Cursor()
        } else if !showsHome {
            return leavePage()
        } else if focus == .detail || focus == .timeline {
            focus = source.isList ? source : .meetings
        } else if view.isZoomed {
            view.isZoomed = false
        } else if !view.pages.isEmpty {
            // The home page was opened from another one.
            return leavePage()
        } else if focus != .countries {
            focus = .countries
        } else if view.partner != nil {
            return choose(base: view.base, partner: nil)
        } else if view.base != nil {
            return choose(base: nil, partner: nil)
        }
        settle()
        return []
    }

    /// Whether a record is not among those of the dossier.
    private func needsFetching(_ reference: Reference) -> Bool { opened[reference] == nil }

    /// The address under the cursor: a link of the detail, or the first source of the record shown.
    var sourceAddress: String? {
        let document = detail
        let index = cursors[.detail]?.index ?? 0
        if focus == .detail, document.blocks.indices.contains(index) {
            switch document.blocks[index].link {
            case .address(let address): return address
            case .record(let reference) where reference.kind == .source:
                return relation?.dossier.sources[reference.id]?.url
            default: break
            }
        }
        guard let relation, let header = shownRecord?.header else { return nil }
        return header.evidence.sources.lazy
            .compactMap { relation.dossier.sources[$0.source] }
            .first { relation.clock.hasSeen($0) && $0.url != nil }?.url
    }

    func isOpenable(_ address: String) -> Bool { address.isWebAddress }

    mutating func openSource() -> [Effect] {
        guard let address = sourceAddress, isOpenable(address) else {
            notice = Notice("Only http and https addresses are opened.")
            return []
        }
        return [.open(address: address)]
    }
}
