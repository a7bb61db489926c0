import { addDays, daysBetween, startOfVietnamDay } from "@san-ocop/kit/day"
import type { Asked } from "../facts"
import { KEPT } from "../indicators"
import type { Life, Region } from "./generate"
import { stateNow } from "./rows"

export type Count = { value: number | null; parts: Record<string, number> }
type Day = Parameters<typeof addDays>[0]

const tally = <T>(items: readonly T[], partOf: (item: T) => string): Count => {
  const parts: Record<string, number> = {}
  for (const item of items) parts[partOf(item)] = (parts[partOf(item)] ?? 0) + 1
  return { value: items.length, parts }
}
const number = (value: number | null, parts: Record<string, number> = {}): Count => ({ value, parts })
const share = (part: number, whole: number) => (whole === 0 ? null : (part * 100) / whole)
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const between = (on: string | null, from: string, to: string) => on !== null && on >= from && on <= to

function stateThen(life: Life, { past, ends }: Asked): string {
  if (!past) return stateNow(life)
  return life.moves.filter(({ at }) => at < ends).at(-1)?.to ?? life.first
}

/** Who is meant: the same rule as in the definitions, said once more. */
function peopleOf(region: Region, asked: Asked, codes: readonly string[]) {
  const here = (commune: number | null) =>
    asked.communes === null || (commune !== null && asked.communes.includes(codes[commune] ?? ""))
  const vague = (commune: number | null) => commune === null || (asked.shared?.includes(codes[commune] ?? "") ?? false)
  const inProvince = (province: string) => asked.province === null || province === asked.province
  const makers = region.producers.flatMap((one, id) => {
    const old = one.old?.replace("TP. ", "") ?? asked.own_name
    const placed = here(one.commune) || (vague(one.commune) && asked.old_name !== null && old === asked.old_name)
    return !one.deleted && inProvince(one.province) && placed ? [{ ...one, id }] : []
  })
  const ids = new Set(makers.map(({ id }) => id))
  const shops = region.sellers.flatMap((one, id) => {
    const placed = here(one.commune) || (vague(one.commune) && one.producers.some((producer) => ids.has(producer)))
    const restricted = one.restrictions.some(
      ({ from, lifted }) => from <= asked.as_of && (lifted === null || lifted >= asked.ends),
    )
    const open = one.joined <= asked.as_of && stateThen(one.life, asked) === "active" && !restricted
    return inProvince(one.province) && placed ? [{ ...one, id, open }] : []
  })
  return { makers, ids, shops, inProvince }
}

function certificatesOf(region: Region, asked: Asked, people: ReturnType<typeof peopleOf>) {
  return region.certificates.flatMap((one, id) => {
    const { decided, producer, stars, province, notices } = one
    const placed = asked.communes === null || (producer !== null && people.ids.has(producer))
    if (one.deleted || decided === null || decided > asked.as_of || stars < 3 || !placed) return []
    if (!people.inProvince(province)) return []
    const key = producer === null ? `c${String(id)}` : `m${String(producer)}/${one.name.toLowerCase()}`
    const spoken = notices.filter(({ on }) => on <= asked.as_of).sort((a, b) => (a.on < b.on ? 1 : -1))[0]
    const earlier = notices.length > 0 ? "recognised" : one.state
    const told = spoken ? (spoken.kind === "restored" ? "recognised" : spoken.kind) : earlier
    const state = asked.past ? told : one.state
    const until = addDays(decided, one.begins + one.lasts)
    const maker = region.makers.find(({ product }) => product === one.product)
    const ofAnother =
      maker !== undefined && producer !== null && maker.producer !== producer && maker.since < asked.ends
    const holds =
      !ofAnother &&
      ["recognised", "renewed", "upgraded"].includes(state) &&
      until >= asked.as_of &&
      (one.replaced === null || one.replaced > asked.as_of) &&
      addDays(decided, one.begins) <= asked.as_of
    const name = `c${String(id)}`
    return [
      {
        ...one,
        decided,
        until,
        state,
        holds,
        name,
        key: one.product === null ? key : `p${String(one.product)}/${String(producer)}`,
      },
    ]
  })
}
type Certificate = ReturnType<typeof certificatesOf>[number]

const groups = (certificates: readonly Certificate[]): Certificate[][] => {
  const of = new Map<string, Certificate[]>()
  for (const one of certificates) of.set(one.key, [...(of.get(one.key) ?? []), one])
  return [...of.values()]
}
const order = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0)
const best = (of: readonly Certificate[]) =>
  [...of].sort((a, b) => b.stars - a.stars || order(b.until, a.until) || order(a.name, b.name)).slice(0, 1)
const most = (of: readonly Certificate[]) => String(Math.max(...of.map(({ stars }) => stars)))

function recordsOf({ records }: Region, asked: Asked, codes: readonly string[]): Record<string, Count> {
  const counting = records
    .map((one, turn) => ({ ...one, turn, code: one.commune === null ? null : (codes[one.commune] ?? "") }))
    .filter(({ withdrawn, on, province }) => {
      return !withdrawn && on <= asked.as_of && (asked.province === null || province === asked.province)
    })
  const placed = ({ code }: { code: string | null }) =>
    asked.communes === null || (code !== null && asked.communes.includes(code))
  return Object.fromEntries(
    KEPT.map(({ indicator, variant }, kept): [string, Count] => {
      const own = counting.filter((one) => one.kept === kept)
      const name = `${indicator.id}.${variant.id}`
      if (variant.keeps === "sum") {
        const within = own.filter((one) => placed(one) && between(one.on, asked.from_day, asked.until_day))
        return [name, number(within.length > 0 ? sum(within.map(({ value }) => value)) : null)]
      }
      const newest = [...own].sort((a, b) => order(b.on, a.on) || b.turn - a.turn)
      const firsts = newest.filter(
        (one, index) =>
          newest.findIndex((other) => other.code === one.code && other.province === one.province) === index,
      )
      const here = firsts.filter(placed)
      if (variant.keeps === "share") {
        const exact = here.find(({ code }) => asked.communes !== null || code === null)
        const told = asked.province !== null && asked.old_name === null
        return [name, number(told ? (exact?.value ?? null) : null)]
      }
      const provinces = [...new Set(here.map(({ province }) => province))].map((province) => {
        const of = here.filter((one) => one.province === province)
        return of.find(({ code }) => code === null)?.value ?? sum(of.map(({ value }) => value))
      })
      return [name, number(provinces.length > 0 ? sum(provinces) : null)]
    }),
  )
}

/** What came in for the goods of an order: its stall's own vouchers are no income, what the floor bore is. */
const soldFor = ({ total, by_stall }: Region["orders"][number]) => total - Math.floor((total * by_stall) / 100)

function sellingOf(region: Region, asked: Asked, shops: { id: number; producers: number[] }[], first: Certificate[]) {
  const counted = region.orders.filter(({ cancelled }) => cancelled === null || (asked.past && cancelled >= asked.ends))
  const sales = shops.map(({ id }) =>
    counted.filter(({ seller, at }) => seller === id && at >= asked.since && at < asked.before),
  )
  const growth = shops.flatMap(({ id, producers }) => {
    const days = first
      .filter(({ producer }) => producer !== null && producers.includes(producer))
      .map((one) => one.decided)
    const on = days.sort()[0]
    if (on === undefined || !between(on, asked.from_day, asked.until_day)) return []
    const length = Math.min(365, daysBetween(on, asked.as_of as Day))
    const sold = (from: Day, to: Day) =>
      sum(
        counted
          .filter(({ seller, at }) => seller === id && at >= startOfVietnamDay(from) && at < startOfVietnamDay(to))
          .map(soldFor),
      )
    return [{ before: sold(addDays(on, -length), on), after: sold(on, addDays(on, length)) }]
  })
  return { sales, growth: { before: sum(growth.map((g) => g.before)), after: sum(growth.map((g) => g.after)) } }
}

/** Every number and every part, counted over the region itself, without SQL. */
export function countByHand(region: Region, asked: Asked, codes: readonly string[]): Record<string, Count> {
  const people = peopleOf(region, asked, codes)
  const { makers, ids, shops } = people
  const certificates = certificatesOf(region, asked, people)
  const valid = certificates.filter(({ holds }) => holds)
  const recognised = groups(valid).flatMap(best)
  const beyondDistrict = groups(valid.filter(({ level }) => level !== "district"))
  const decided = certificates.filter(({ state }) => state !== "not_recognised")
  const chains = groups(decided).map((chain) =>
    [...chain].sort((a, b) => order(a.decided, b.decided) || order(a.name, b.name)),
  )
  const first = chains.flatMap((chain) => chain.slice(0, 1))
  const inPeriod = ({ decided: on }: Certificate) => between(on, asked.from_day, asked.until_day)
  const due = chains
    .flatMap((chain) => chain.map((one, turn) => ({ ...one, next: chain[turn + 1]?.stars ?? null })))
    .filter(({ state, until }) => state !== "revoked" && between(until, asked.from_day, asked.to_day))
  const removed = certificates.filter(
    ({ state, notices }) =>
      state === "revoked" &&
      notices.some(({ kind, on }) => kind === "revoked" && between(on, asked.from_day, asked.until_day)),
  )
  const making = new Set(recognised.flatMap(({ producer }) => producer ?? []))
  const withProducts = makers.filter(({ id }) => making.has(id))
  const open = new Set(shops.filter((shop) => shop.open).map(({ id }) => id))
  const offers = region.listings.flatMap((one, product) => {
    const on = ["approved", "changed"].includes(stateThen(one.life, asked))
    const approved = !asked.past || (one.approved !== null && one.approved < asked.ends)
    const held = one.holds.some(({ from, to }) => from < asked.ends && (to === null || to >= asked.ends))
    return open.has(one.seller) && one.mode !== "catalogue_only" && on && approved && !held ? [product] : []
  })
  const onFloor = recognised.filter(({ product }) => product !== null && offers.includes(product)).length
  const { sales, growth } = sellingOf(region, asked, shops, first)
  const grown = growth.before === 0 ? null : share(growth.after - growth.before, growth.before)
  const stars = ({ stars: of }: Certificate) => String(of)
  const kind = ({ kind: of }: { kind: string }) => of
  return {
    ...recordsOf(region, asked, codes),
    "recognised_products.in_force": tally(recognised, stars),
    "recognised_products.in_force_without_district": tally(beyondDistrict, most),
    "recognised_products.ever": tally(groups(decided), most),
    "products_by_group.in_force": tally(recognised, ({ product }) =>
      product === null ? "unknown" : (region.listings[product]?.group ?? "unknown"),
    ),
    "newly_recognised.first_time": tally(first.filter(inPeriod), stars),
    "newly_recognised.all_decisions": tally(decided.filter(inPeriod), stars),
    "re_evaluation.due": number(due.length, {
      re_evaluated: due.filter(({ next }) => next !== null).length,
      kept: due.filter(({ next, stars: of }) => next === of).length,
      upgraded: due.filter(({ next, stars: of }) => next !== null && next > of).length,
      lowered: due.filter(({ next, stars: of }) => next !== null && next < of).length,
      expired: due.filter(({ next, until }) => next === null && until < asked.as_of).length,
    }),
    "re_evaluation.removed": number(new Set(removed.map(({ key }) => key)).size),
    "producers_by_kind.with_products": tally(withProducts, kind),
    "producers_by_kind.verified": tally(
      makers.filter(({ verified, life }) => {
        return verified <= asked.as_of && stateThen(life, asked) === "verified"
      }),
      kind,
    ),
    "on_ecommerce.this_floor": number(share(onFloor, recognised.length), {
      on_floor: onFloor,
      recognised: recognised.length,
    }),
    "revenue_growth.this_floor": number(grown, growth),
    "floor_activity.members": number(open.size),
    "floor_activity.products": number(offers.length),
    "floor_activity.orders": number(sum(sales.map((orders) => orders.length))),
    "floor_activity.revenue": number(sum(sales.flat().map(soldFor))),
    "training.active_accounts": number(sales.filter((orders) => orders.length > 0).length),
    "traced_products.products": number(
      recognised.filter(({ product }) =>
        region.lots.some((lot) => lot.isGoods && lot.product === product && lot.made <= asked.as_of),
      ).length,
    ),
    "traced_products.lots": number(
      region.lots.filter(({ isGoods, producer, made }) => {
        return isGoods && ids.has(producer) && between(made, asked.from_day, asked.until_day)
      }).length,
    ),
    "communes_with_products.with_products": number(
      new Set(withProducts.flatMap(({ commune }) => (commune === null ? [] : codes[commune]))).size,
      { all: asked.commune_count },
    ),
  }
}
