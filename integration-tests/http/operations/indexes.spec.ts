import { readFileSync } from "node:fs"
import path from "node:path"
import { PAYMENT_OF_NEWS } from "@san-ocop/marketplace/lib/cards/payment-of-news-sql"
import { RETURNABLE_LINES } from "@san-ocop/marketplace/lib/returns/returnable"
import { leftSql } from "@san-ocop/ocop/lib/packing/left-sql"
import { FOUND_PARCELS } from "@san-ocop/ocop/lib/recall/found-parcels-sql"
import { orderIsHeld } from "@san-ocop/ocop/lib/recall/held-orders-sql"
import { MASS_FACTS } from "@san-ocop/ocop/lib/recall/mass-facts-sql"
import { RECALL_OF_ORDER, STOCK_OF_ORDER, TAKE_FROM_ORDER } from "@san-ocop/ocop/lib/recall/ordered-stock-sql"
import { PARCEL_REMEDY } from "@san-ocop/ocop/lib/recall/parcel-remedy-sql"
import { BUYER_REACHED, NOTICE_SENT_AT } from "@san-ocop/ocop/lib/recall/reached-sql"
import { type Asked, bindAsked } from "@san-ocop/ocop/lib/statistics/facts"
import { INDICATORS } from "@san-ocop/ocop/lib/statistics/indicators"
import { statisticsSql } from "@san-ocop/ocop/lib/statistics/statistics-sql"
import { withDatabase } from "../../support/database"

/** Statements that look rows up for many orders, lots or buyers at once: one that reads a whole table for each does not come to an end. */
const STATEMENTS: readonly [string, string][] = [
  ["the parcels that a recall finds", FOUND_PARCELS],
  ["what became of a recall's lots", MASS_FACTS],
  [
    "what goes back for a recall's parcels",
    `select remedy.state from recall_parcel p cross join ${PARCEL_REMEDY} where p.recall_id = ? and p.deleted_at is null`,
  ],
  [
    "which buyers of a recall were reached",
    `select ${BUYER_REACHED}, ${NOTICE_SENT_AT} from recall_buyer b where b.recall_id = ? and b.deleted_at is null`,
  ],
  ["whether an order is held", `select ${orderIsHeld()} from group_order o where o.id = ?`],
  ["what an order holds of the stock", STOCK_OF_ORDER],
  ["what a cancelled order held of recalled goods", TAKE_FROM_ORDER],
  ["the recall of an order", RECALL_OF_ORDER],
  [
    "what is left of a product's lots",
    `select ${leftSql("?")} from lot l where l.product_id = ? and l.deleted_at is null`,
  ],
  ["what may be given back of an order", RETURNABLE_LINES],
  ["whose payment news of a card is about", PAYMENT_OF_NEWS],
]

const TABLES = path.join(__dirname, "../../../scripts/lib/growing-tables.json")
const { parts, wholes } = JSON.parse(readFileSync(TABLES, "utf8")) as { parts: string[]; wholes: string[] }
const GROWING = new Set([...parts, ...wholes])

type Plan = { "Node Type": string; "Relation Name"?: string; Plans?: Plan[] }
type Read = { how: string; table: string }

const readsOf = (plan: Plan): Read[] => [
  ...(plan["Relation Name"] === undefined ? [] : [{ how: plan["Node Type"], table: plan["Relation Name"] }]),
  ...(plan.Plans ?? []).flatMap(readsOf),
]

/** How PostgreSQL reads tables for `sql` where it does so in no way of `without` that it can avoid, however small the tables of the tests are. */
const plannedWithout = (without: readonly string[], sql: string): Promise<Read[]> =>
  withDatabase(async (database) => {
    for (const way of without) await database.query(`set enable_${way} = off`)
    let places = 0
    const numbered = sql.replaceAll("?", () => `$${String(++places)}`)
    const { rows } = await database.query<{ "QUERY PLAN": [{ Plan: Plan }] }>(
      `explain (generic_plan, format json) ${numbered}`,
    )
    return rows.flatMap((row) => readsOf(row["QUERY PLAN"][0].Plan))
  })

const readWhole = async (sql: string): Promise<string[]> =>
  (await plannedWithout(["seqscan"], sql))
    .filter(({ how, table }) => how === "Seq Scan" && GROWING.has(table))
    .map(({ table }) => table)

const ANYTHING: Asked = {
  ...{ province: null, communes: null, shared: null, own_name: null, old_name: null, past: false, commune_count: 0 },
  ...{ from_day: "", until_day: "", to_day: "", as_of: "", since: new Date(0), before: new Date(0), ends: new Date(0) },
}

describe("the indexes of tables that grow with orders, which hold only rows that are not deleted,", () => {
  it.each(STATEMENTS)("serve %s", async (_what, sql) => {
    expect(await readWhole(sql)).toEqual([])
  })

  it("hold all that statistics add up of orders", async () => {
    const statements = statisticsSql(INDICATORS).map((one) => bindAsked(one, ANYTHING).sql)
    const reads = await Promise.all(
      statements.map((sql) => plannedWithout(["seqscan", "bitmapscan", "indexscan"], sql)),
    )
    const ofOrders = reads.flat().filter(({ table }) => table === "group_order")
    expect(ofOrders.length).toBeGreaterThan(0)
    expect(new Set(ofOrders.map(({ how }) => how))).toEqual(new Set(["Index Only Scan"]))
  })
})
