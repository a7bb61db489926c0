import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { mintSerial } from "@san-ocop/kit/serial"
import { lotKeyOf } from "@san-ocop/ocop/lib/labels/lot-key"
import { Pool } from "pg"
import { answerItem } from "../answer-trace"

const LOT = { id: "lot_1", code: "7K3M9QXZ-A1" }
const asked: string[] = []
const query = jest.spyOn(Pool.prototype, "query").mockImplementation((read: unknown) => {
  const { name } = read as { name: string }
  asked.push(name)
  const rows =
    name === "label-by-code"
      ? [[JSON.stringify({ product_id: "prod_1", lot: LOT })]]
      : [[1, '{"code":"7K3M9QXZ-A1"}', "known", { count: 2, first_at: "2026-11-20T01:00:00Z", suspicion: null }]]
  return Promise.resolve({ rows })
})
afterAll(() => query.mockRestore())

const noted: unknown[] = []
const scans = { inMemory: { note: (scan: unknown) => noted.push(scan), waiting: () => 0 } }

async function answer(serial: string, headers: Record<string, string> = {}): Promise<string> {
  const req = { params: { code: LOT.code, serial }, headers, scope: { resolve: () => scans } }
  let text = ""
  const res = { setHeader: () => undefined, end: (sent: string) => (text = sent) }
  await answerItem(req as unknown as MedusaRequest, res as unknown as MedusaResponse)
  return text
}

beforeEach(() => {
  asked.length = 0
  noted.length = 0
})

describe("the page of a labelled item", () => {
  it("is one read once the lot is known, with the item at its end", async () => {
    await answer(mintSerial(lotKeyOf(LOT.id), 7))
    asked.length = 0
    const page = JSON.parse(await answer(mintSerial(lotKeyOf(LOT.id), 7))) as { code: string; item: unknown }
    expect(asked).toEqual(["catalog-trace-items"])
    expect(page).toMatchObject({ code: LOT.code, item: { verdict: "seen", count: 3 } })
  })

  it("costs no read at all where the serial is forged, and counts that for the lot", async () => {
    await answer(mintSerial(lotKeyOf(LOT.id), 7))
    asked.length = 0
    noted.length = 0
    await expect(answer("0123456789ABCDEF")).rejects.toMatchObject({ type: "not_found", code: "forged_serial" })
    expect(asked).toEqual([])
    expect(noted).toEqual([expect.objectContaining({ lot_id: LOT.id, item: null, kind: "forged" })])
  })

  it("counts a person with the hash of his phone, and nobody who looks ahead for one", async () => {
    await answer(mintSerial(lotKeyOf(LOT.id), 7), { "x-scan-device": "abcdefghijklmnopqrstuv" })
    await answer(mintSerial(lotKeyOf(LOT.id), 7), { "x-scan": "no" })
    expect(noted).toEqual([expect.objectContaining({ lot_id: LOT.id, item: 7, kind: "issued" })])
    expect(noted[0]).toMatchObject({ device: expect.stringMatching(/^[\w-]{22}$/) as string })
    expect(JSON.stringify(noted)).not.toContain("abcdefghijklmnopqrstuv")
  })
})
