import { checkDigit } from "@san-ocop/kit/gs1/check-digit"
import { addDays, type Day, startOfVietnamDay, vietnamDay } from "@san-ocop/kit/day"
import type { ItemTracePage } from "@san-ocop/kit/http/scans"
import type { TracePage } from "@san-ocop/kit/http/trace"
import { ask } from "../../../support/ask"
import { moveClockByDays, moveClockTo } from "../../../support/clock"
import { withDatabase } from "../../../support/database"
import { scan } from "../../../support/labels"
import { fetchLabels } from "../../../support/labels/fetch-labels"
import { type LotToLabel, lotToLabel } from "../../../support/labels/lot-to-label"

const MINUTE = 60_000
const run = (sql: string, values: unknown[]) => withDatabase((database) => database.query(sql, values))

afterEach(() => moveClockByDays(0))

/** What a reader finds in the first label of a sheet that is printed now: the path of its address. */
async function printed({ batches, token }: LotToLabel, kind: "unit" | "lot"): Promise<string> {
  const body = { kind, layout: "a4_24", quantity: 2 }
  const { body: batch } = await ask<{ id: string }>("POST", batches, { token, body })
  const [address = ""] = (await fetchLabels(`${batches}/${batch.id}/file`, token)).texts()
  return new URL(address).pathname
}

/** What somebody sees who scans the label: the page that he is led to. */
async function look(path: string): Promise<{ status: number; body: ItemTracePage }> {
  const led = await scan(path)
  expect([path, led.status]).toEqual([path, 307])
  const page = new URL(led.headers.get("location") ?? "", "http://here.invalid").pathname
  return ask<ItemTracePage>("GET", `/catalog/traces${page.slice("/t".length)}`)
}

const newGtin = (): string => {
  const digits = `893${String(process.hrtime.bigint()).slice(-9)}`
  return `0${digits}${checkDigit(digits)}`
}

const CHANGES: [what: string, change: (lot: LotToLabel) => Promise<unknown>][] = [
  ["is renamed", (lot) => run("update product set title = 'Mật ong tên mới' where id = $1", [lot.product_id])],
  [
    "is taken off sale and deleted",
    (lot) => run("update product set status = 'draft', deleted_at = now() where id = $1", [lot.product_id]),
  ],
  [
    "is given a GTIN",
    (lot) =>
      run(
        `insert into product_identifier (id, product_id, producer_id, scheme, value)
           select 'pident_' || $2, product_id, producer_id, 'gs1', $2 from product_identifier where product_id = $1`,
        [lot.product_id, newGtin()],
      ),
  ],
  [
    "is given another key of ours",
    (lot) => run("update product_identifier set retired_at = now() where product_id = $1", [lot.product_id]),
  ],
  [
    "has lost its certificate",
    (lot) => run("update certificate set state = 'revoked' where product_id = $1", [lot.product_id]),
  ],
]

describe("a label that is printed today is answered", () => {
  it.each(CHANGES)("after its product %s", async (_what, change) => {
    const lot = await lotToLabel()
    const [item, whole] = [await printed(lot, "unit"), await printed(lot, "lot")]
    await change(lot)
    for (const path of [item, item.toLowerCase()]) {
      const { status, body } = await look(path)
      expect([status, body.lot_number, body.item.serial]).toEqual([200, lot.lot_number, item.split("/").at(-1)])
    }
    expect((await look(whole)).body).toMatchObject({ lot_number: lot.lot_number, verdict: "known" })
    const product = await scan(`/T/${lot.platform_key}`)
    expect(product.status).toBe(307)
  })

  it("by the GTIN that its product was given later, too", async () => {
    const lot = await lotToLabel()
    const gtin = newGtin()
    await run(
      `insert into product_identifier (id, product_id, producer_id, scheme, value)
         select 'pident_' || $2, product_id, producer_id, 'gs1', $2 from product_identifier where product_id = $1`,
      [lot.product_id, gtin],
    )
    const [item, own] = [await printed(lot, "unit"), `/T/${lot.platform_key}/${lot.lot_number}`]
    expect(item).toMatch(new RegExp(`^/01/${gtin}/10/${lot.lot_number}/21/[0-9A-Z]{16}$`))
    expect((await look(item)).body.code).toBe((await look(own)).body.code)
  })

  it("whatever stands in its query: each look counts", async () => {
    const lot = await lotToLabel()
    const item = await printed(lot, "unit")
    for (const [turn, query] of ["", "?vi-tri=x", "?x-scan=no&counts=0"].entries()) {
      const led = await scan(item + query)
      const page = new URL(led.headers.get("location") ?? "", "http://here.invalid")
      const { body } = await ask<ItemTracePage>(
        "GET",
        `/catalog/traces${page.pathname.slice("/t".length)}${page.search}`,
      )
      expect([query, body.item.count]).toEqual([query, turn + 1])
    }
  })
})

describe("the certificate on a trace page", () => {
  it("is a badge until midnight in Vietnam of its last day, and then what held on the day of making, with its dates", async () => {
    const lot = await lotToLabel()
    const last = addDays(vietnamDay(new Date()), 3)
    await run("update certificate set valid_until = $2 where product_id = $1", [lot.product_id, last])
    const path = `/catalog/traces/${lot.platform_key}-${lot.lot_number}`
    const midnight = startOfVietnamDay(addDays(last, 1)).getTime()
    const seen = async () => (await ask<TracePage>("GET", path)).body
    moveClockTo(midnight - MINUTE)
    expect(await seen()).toMatchObject({ badge: { stars: 4, valid_until: last }, valid_when_made: null })
    moveClockTo(midnight + MINUTE)
    expect(await seen()).toMatchObject({ badge: null, valid_when_made: { stars: 4, valid_until: last as Day } })
  })
})
