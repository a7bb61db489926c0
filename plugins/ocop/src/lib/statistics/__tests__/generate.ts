import { addDays, day, type Day, startOfVietnamDay } from "@san-ocop/kit/day"
import fc from "fast-check"
import { KEPT } from "../indicators"

/** A province of three old ones, some of whose communes took over from two of them; another one beside it, and the days about which tests ask. */
export const HERE = "92"
export const OTHER = "01"
export const TODAY = day("2026-11-20")
const FIRST = day("2022-01-01")
const SPAN = 1784

const among = <T>(...values: T[]) => fc.constantFrom(...values)
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: SPAN }).map((days) => addDays(FIRST, days))
/** Any instant until today, often just beside a midnight in Vietnam. */
const anyInstant = fc.tuple(anyDay, among(0, 1, 3_600_000, 50_000_000, 86_399_999)).map(([on, later]) => {
  return new Date(startOfVietnamDay(on).getTime() + later)
})
const province = among(HERE, HERE, HERE, OTHER)
const index = (size: number) => fc.integer({ min: 0, max: size - 1 })
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 3 })

/** What a record was first, and what it became when. */
export type Life = { first: string; moves: { at: Date; to: string }[] }
const life = (...states: string[]): fc.Arbitrary<Life> =>
  fc.record({
    first: among(...states),
    moves: fc
      .uniqueArray(fc.record({ at: anyInstant, to: among(...states) }), {
        maxLength: 3,
        selector: ({ at }) => at.getTime(),
      })
      .map((moves) => moves.sort((a, b) => a.at.getTime() - b.at.getTime())),
  })

const SIZES = { producers: 12, products: 24, sellers: 8 }
const KINDS = ["cooperative", "cooperative_group", "enterprise", "household_business", "farm"]

const certificate = fc.record({
  product: orNull(index(SIZES.products)),
  name: among("Mật ong", "MẬT ONG", "Mắm cáy"),
  producer: orNull(index(SIZES.producers)),
  province,
  stars: among(0, 2, 3, 3, 4, 4, 5),
  level: among("district", "province", "ministry"),
  decided: orNull(anyDay),
  begins: among(0, 0, 0, 30),
  lasts: fc.integer({ min: 1, max: 1200 }),
  replaced: orNull(anyDay),
  state: among("recognised", "recognised", "renewed", "upgraded", "suspended", "revoked", "not_recognised"),
  notices: fc.uniqueArray(fc.record({ on: anyDay, kind: among("suspended", "revoked", "restored") }), {
    maxLength: 3,
    selector: ({ on }) => on,
  }),
  deleted: among(false, false, false, true),
})

const record = fc.record({
  kept: index(KEPT.length),
  province,
  commune: orNull(index(4)),
  on: anyDay,
  value: fc.integer({ min: 0, max: 90 }),
  withdrawn: among(false, false, true),
})

const many = <T>(of: fc.Arbitrary<T>, most: number) => fc.array(of, { minLength: most / 4, maxLength: most })

/** A province with everything in every state, as a person would describe it. */
export const anyRegion = fc.record({
  producers: fc.array(
    fc.record({
      kind: among(...KINDS),
      province,
      commune: orNull(index(4)),
      old: among(null, "Cần Thơ", "Hậu Giang", "TP. Hậu Giang"),
      verified: anyDay,
      life: life("under_review", "verified", "verified", "suspended"),
      deleted: among(false, false, false, true),
    }),
    { minLength: SIZES.producers, maxLength: SIZES.producers },
  ),
  sellers: fc.array(
    fc.record({
      province,
      commune: orNull(index(4)),
      joined: anyDay,
      life: life("active", "active", "closed"),
      producers: fc.uniqueArray(index(SIZES.producers), { maxLength: 2 }),
      restrictions: fc.array(fc.record({ from: anyDay, lifted: orNull(anyInstant) }), { maxLength: 1 }),
    }),
    { minLength: SIZES.sellers, maxLength: SIZES.sellers },
  ),
  listings: fc.array(
    fc.record({
      seller: index(SIZES.sellers),
      group: among("thuc-pham", "do-uong", "du-lich"),
      mode: among("sale", "sale", "contact_only", "catalogue_only"),
      approved: orNull(anyInstant),
      life: life("submitted", "approved", "approved", "changed", "taken_down"),
      holds: fc.array(fc.record({ from: anyInstant, to: orNull(anyInstant) }), { maxLength: 1 }),
    }),
    { minLength: SIZES.products / 2, maxLength: SIZES.products },
  ),
  certificates: many(certificate, 80),
  orders: many(
    fc.record({
      seller: index(SIZES.sellers),
      at: anyInstant,
      total: fc.integer({ min: 0, max: 900_000 }),
      cancelled: orNull(anyInstant),
      // Percents of the goods that vouchers took, and dong of the shipping.
      by_stall: among(0, 0, 10, 90),
      by_floor: among(0, 0, 10),
      off_shipping: among(0, 0, 15_000),
    }),
    80,
  ),
  lots: many(
    fc.record({
      isGoods: fc.boolean(), // a material otherwise, of no product
      product: index(SIZES.products),
      producer: index(SIZES.producers),
      made: anyDay,
    }),
    24,
  ),
  records: many(record, 80),
  makers: fc.uniqueArray(
    fc.record({ product: index(SIZES.products), producer: index(SIZES.producers), since: anyInstant }),
    { selector: ({ product }) => product, maxLength: SIZES.products / 2 },
  ),
})
export type Region = typeof anyRegion extends fc.Arbitrary<infer T> ? T : never
