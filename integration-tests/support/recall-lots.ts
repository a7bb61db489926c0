import { withDatabase } from "./database"
import type { SampleSeller } from "./sample-people"
import type { Goods } from "./shopper"

export type MadeLot = { id: string; code: string }
type NewLot = { kind?: "goods" | "material" | "box"; best_before?: string | null; quantity?: number }

let made = 0
const fresh = (): string => `${process.hrtime.bigint().toString(36)}${String((made += 1))}`.toUpperCase()

/** Writes a lot of these goods down, or without goods a material or a box. */
export const newLot = (seller: SampleSeller, goods: Goods | null, more: NewLot = {}): Promise<MadeLot> =>
  withDatabase(async (database) => {
    const { kind = "goods", best_before = "2099-12-31", quantity = 100 } = more
    const key = fresh()
    const [id, code] = [`lot_${key}`, `THU-${key}`]
    const sql = "select product_id from listing where id = $1"
    const product = goods && (await database.query<{ product_id: string }>(sql, [goods.listing_id])).rows[0]
    await database.query(
      `insert into lot (id, kind, code, lot_number, name, product_id, producer_id, seller_id, province_code, made_on, best_before, quantity, unit)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '2020-01-01', $10, $11, 'hũ')`,
      [
        id,
        kind,
        code,
        kind === "goods" ? key.slice(-8) : null,
        kind === "goods" ? null : "Nguyên liệu thử",
        product?.product_id ?? null,
        seller.producer_id,
        seller.id,
        seller.province_code,
        best_before,
        quantity,
      ],
    )
    return { id, code }
  })

/** Goods of `from` went into `to`; how much of it, where somebody said. */
export const flow = (
  from: MadeLot,
  to: MadeLot,
  kind: "transformation" | "aggregation" = "transformation",
  quantity: number | null = null,
) =>
  withDatabase(async (database) => {
    const key = fresh()
    await database.query(
      `insert into trace_link (id, event_id, from_lot_id, to_lot_id, kind, quantity) values ($1, $2, $3, $4, $5, $6)`,
      [`tlink_${key}`, `urn:thu:${key}`, from.id, to.id, kind, quantity],
    )
  })

export const stateOfLots = (lots: readonly MadeLot[]): Promise<string[]> =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ state: string }>("select state from lot where id = any($1) order by id", [
      lots.map(({ id }) => id),
    ])
    return rows.map(({ state }) => state)
  })
