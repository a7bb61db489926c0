import type { LotLabels, NewLabelBatch } from "@san-ocop/kit/http/labels"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { fetchLabels } from "../../../support/labels/fetch-labels"
import { type LotToLabel, lotToLabel } from "../../../support/labels/lot-to-label"

const read = ({ batches, token }: LotToLabel) => ask<LotLabels>("GET", batches, { token })
const print = ({ batches, token }: LotToLabel, more: Partial<NewLabelBatch> = {}) =>
  ask<{ id: string }>("POST", batches, { token, body: { kind: "unit", layout: "a4_24", quantity: 10, ...more } })
const fileOf = ({ batches, token }: LotToLabel, id: string) => fetchLabels(`${batches}/${id}/file`, token)
const run = (sql: string, values: unknown[]) => withDatabase((database) => database.query(sql, values))

describe("some labels of a batch", () => {
  type Range = { from?: string; to?: string }
  const voidSome = ({ batches, token }: LotToLabel, id: string, range: Range, reason = "Rách khi dán") =>
    ask<LotLabels>("POST", `${batches}/${id}/void`, { token, body: { reason, ...range } })

  it("are voided by number, by code or by the address in the code; the file leaves them out and scans warn of them", async () => {
    const lot = await lotToLabel()
    const { body } = await print(lot)
    const before = (await fileOf(lot, body.id)).texts()
    const serialAt = (index: number) => before[index]?.split("/").at(-1) ?? ""
    expect((await voidSome(lot, body.id, { from: "2" })).status).toBe(200)
    // Codes do not tell which label came first.
    expect((await voidSome(lot, body.id, { from: serialAt(4).toLowerCase(), to: serialAt(3) })).status).toBe(200)
    const told = await voidSome(lot, body.id, { from: before[9] ?? "", to: "10" }, "Mất ở bưu cục")
    const [entry] = told.body.batches
    expect(entry).toMatchObject({ quantity: 10, voided_quantity: 4, voided_at: null, written: 0 })
    expect(entry?.voids.map((one) => [one.first_item, one.last_item, one.reason]).sort()).toEqual([
      [10, 10, "Mất ở bưu cục"],
      [2, 2, "Rách khi dán"],
      [4, 5, "Rách khi dán"],
    ])
    expect(told.body.units_left).toBe(104)
    const after = (await fileOf(lot, body.id)).texts()
    expect(after.sort()).toEqual(before.filter((_text, index) => ![1, 3, 4, 9].includes(index)).sort())
    const verdict = async (index: number) => {
      const path = `/catalog/traces/${lot.platform_key}-${lot.lot_number}/${serialAt(index)}`
      return (await ask<{ item: { verdict: string } }>("GET", path)).body.item.verdict
    }
    expect([await verdict(3), await verdict(2)]).toEqual(["voided", "first"])
    const { rows } = await run(
      "select after, reason from audit_entry where entity_id = $1 and action = $2 order by at",
      [body.id, "label_batch.labels_voided"],
    )
    expect(rows).toMatchObject([
      { after: { first_item: 2, last_item: 2, quantity: 1 } },
      { after: { first_item: 4, last_item: 5, quantity: 2 } },
      { after: { first_item: 10, last_item: 10, left: 6 }, reason: "Mất ở bưu cục" },
    ])
  })

  it.each([
    ["a code of nobody", { from: "0123456789ABCDEF" }, 400, "from", "label_unknown"],
    ["words", { from: "1", to: "hết" }, 400, "to", "label_unknown"],
    ["a number that was not printed", { from: "9", to: "11" }, 400, "to", "labels_of_others"],
    ["a number before the first", { from: "0" }, 400, "from", "labels_of_others"],
    ["a label that is void", { from: "1", to: "3" }, 409, "from", "voided_already"],
  ] as const)("are not voided by %s, and nothing is half-written", async (_what, range, status, field, code) => {
    const lot = await lotToLabel()
    const { body } = await print(lot)
    await voidSome(lot, body.id, { from: "3" })
    const refused = await voidSome(lot, body.id, range)
    expect([refused.status, refused.body.field, refused.body.code]).toEqual([status, field, code])
    expect((await read(lot)).body.batches[0]?.voided_quantity).toBe(1)
  })

  it("are not told apart where all are alike", async () => {
    const lot = await lotToLabel()
    const { body } = await print(lot, { kind: "lot" })
    expect((await voidSome(lot, body.id, { from: "1" })).body.code).toBe("labels_alike")
  })
})
