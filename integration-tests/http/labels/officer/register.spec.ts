import { readSheet } from "@san-ocop/floor/lib/sheets/read-sheet"
import type { StampRow } from "@san-ocop/kit/http/labels"
import type { Page } from "@san-ocop/kit/http/problem"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { type LotToLabel, lotToLabel } from "../../../support/labels/lot-to-label"
import { FISH_SAUCE_PHONE, HONEY_PHONE, sampleOfficer, sampleSeller } from "../../../support/sample-people"
import { backendUrl } from "../../../support/server"

let lot: LotToLabel
let officer: string
let neighbour: string
/** Batches of the lot: one of which a label is void, one that is void, and labels of the lot. */
let part: string
let gone: string
let alike: string

beforeAll(async () => {
  const [seller, other] = [await sampleSeller(HONEY_PHONE), await sampleSeller(FISH_SAUCE_PHONE)]
  lot = await lotToLabel(100, seller.id)
  officer = await sampleOfficer(seller.province_code, "so-nn")
  neighbour = await sampleOfficer(other.province_code, "so-nn")
  const print = async (kind: "unit" | "lot", quantity: number) => {
    const body = { kind, layout: "a4_24", quantity }
    return (await ask<{ id: string }>("POST", lot.batches, { token: lot.token, body })).body.id
  }
  const drop = (id: string, more: object) =>
    ask("POST", `${lot.batches}/${id}/void`, { token: lot.token, body: { reason: "Tem bị ướt", ...more } })
  part = await print("unit", 10)
  gone = await print("unit", 5)
  alike = await print("lot", 3)
  await drop(part, { from: "2", to: "4" })
  await drop(gone, {})
})

const register = async (query = "", token = officer) =>
  (await ask<Page<StampRow>>("GET", `/department/label-batches?q=${lot.lot_number}${query}`, { token })).body
const idsOf = ({ items }: Page<StampRow>) => items.map(({ id }) => id)

async function table(path: string, token = officer): Promise<string[][]> {
  const answer = await fetch(`${backendUrl()}/department/${path}`, { headers: { authorization: token } })
  expect(answer.status).toBe(200)
  return readSheet(Buffer.from(await answer.arrayBuffer()))
}

describe("the stamp register of a province", () => {
  it("shows product, lot, quantity, serials, last day and what is void, the newest first", async () => {
    const { items, count } = await register()
    expect([idsOf({ items } as Page<StampRow>), count]).toEqual([[alike, gone, part], 3])
    expect(items[2]).toMatchObject({
      ...{ lot_id: lot.lot_id, lot_number: lot.lot_number, product_name: "Mật ong hoa bạc hà thử tem" },
      ...{ quantity: 10, voided_quantity: 3, first_item: 1, last_item: 10, valid_to: "2099-12-31" },
      ...{ state: "part_voided", void_reason: null },
    })
    expect(items[2]?.first_serial).toMatch(/^[0-9A-Z]{16}$/)
    expect(items[1]).toMatchObject({ state: "voided", void_reason: "Tem bị ướt" })
    expect(items[0]).toMatchObject({ state: "in_force", kind: "lot", first_item: null, first_serial: null })
  })

  it.each([
    ["in_force", () => alike],
    ["part_voided", () => part],
    ["voided", () => gone],
  ])("is narrowed to what is %s", async (state, id) => {
    expect(idsOf(await register(`&state=${state}`))).toEqual([id()])
  })

  it("is that of one lot, and says when the claim of labels has ended", async () => {
    const other = await lotToLabel(100, lot.batches.split("/")[2])
    const of = (id: string, state: string) =>
      ask<Page<StampRow>>("GET", `/department/label-batches?lot=${id}&state=${state}`, { token: officer })
    expect((await of(other.lot_id, "voided")).body.items).toEqual([])
    expect(idsOf((await of(lot.lot_id, "voided")).body)).toEqual([gone])
    const body = { kind: "unit", layout: "a4_24", quantity: 1 }
    await withDatabase((database) =>
      database.query(
        `update certificate set valid_until = to_char((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'YYYY-MM-DD') where product_id = $1`,
        [other.product_id],
      ),
    )
    await ask("POST", other.batches, { token: other.token, body })
    expect((await of(other.lot_id, "in_force")).body.count).toBe(1)
    expect((await of(other.lot_id, "ended")).body.count).toBe(0)
  })

  it("is no other province's", async () => expect((await register("", neighbour)).items).toEqual([]))

  it("is taken home as a table, as it is narrowed", async () => {
    const rows = await table(`label-batches/export?q=${lot.lot_number}&state=part_voided`)
    expect(rows).toHaveLength(2)
    expect(rows[0]?.slice(0, 2)).toEqual(["Sản phẩm", "Số lô"])
    const [row = []] = rows.slice(1)
    expect(row.slice(0, 2)).toEqual(["Mật ong hoa bạc hà thử tem", lot.lot_number])
    expect(row.slice(5, 10)).toEqual(["từng sản phẩm", "10", "3", "1", "10"])
    expect(row.at(13)).toBe("31/12/2099")
    expect(await table(`label-batches/export?q=${lot.lot_number}`, neighbour)).toHaveLength(1)
  })

  it.each(["state=gone", "limit=0", "seller=1"])("refuses %s", async (query) => {
    expect((await ask("GET", `/department/label-batches?${query}`, { token: officer })).status).toBe(400)
  })
})

describe("the lists of lots, recalls and scans as tables", () => {
  it("hold the lots that a search finds, of the province alone", async () => {
    const rows = await table(`lots/export?q=${lot.lot_number}`)
    expect(rows).toHaveLength(2)
    expect(rows[1]?.slice(0, 2)).toEqual(["Mật ong hoa bạc hà thử tem", lot.lot_number])
    expect(rows[1]?.[11]).toContain("nhãn hiệu")
    expect(await table(`lots/export?q=${lot.lot_number}`, neighbour)).toHaveLength(1)
    expect(await table(`lots/export?q=${lot.lot_number}&state=recalled`)).toHaveLength(1)
  })

  it("hold each recall of its list", async () => {
    const list = await ask<Page<unknown>>("GET", "/department/recalls?state=closed&limit=1", { token: officer })
    const rows = await table("recalls/export?state=closed")
    expect(rows).toHaveLength(list.body.count + 1)
    expect(rows[0]?.[0]).toBe("Mã thu hồi")
  })

  it("hold what the checks of each lot come to in a period, and refuse one that is none", async () => {
    const today = (await table("scans/export"))[0]
    expect(today?.slice(0, 4)).toEqual(["Mã tra cứu lô", "Sản phẩm", "Chủ thể", "Lượt quét"])
    expect(
      (await ask("GET", "/department/scans/export?from=2026-11-02&to=2026-11-01", { token: officer })).status,
    ).toBe(400)
  })

  it("hold the goods on sale without a lot", async () => {
    const list = await ask<Page<unknown>>("GET", "/department/products-without-lots?limit=1", { token: officer })
    expect(await table("products-without-lots/export")).toHaveLength(list.body.count + 1)
  })
})
