import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { mintSerial } from "@san-ocop/kit/serial"
import { lotKeyOf } from "@san-ocop/ocop/lib/labels/lot-key"
import { ADDRESS_RULES } from "@san-ocop/ocop/lib/scans/address-limits"
import { isDeviceName, newDeviceName } from "@san-ocop/ocop/lib/scans/device-name"
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

type Told = { item: { device: string | null } }

const noted: unknown[] = []
const scans = { inMemory: { note: (scan: unknown) => noted.push(scan), waiting: () => 0 } }

async function answer(serial: string, headers: Record<string, string> = {}): Promise<string> {
  const req = {
    params: { code: LOT.code, serial },
    headers,
    socket: { remoteAddress: "203.0.113.7" },
    scope: { resolve: () => scans },
  }
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
    const name = newDeviceName()
    const serial = mintSerial(lotKeyOf(LOT.id), 8)
    const page = JSON.parse(await answer(serial, { "x-scan-device": name })) as Told
    await answer(serial, { "x-scan": "no" })
    expect(page.item.device).toBeNull()
    expect(noted).toEqual([expect.objectContaining({ lot_id: LOT.id, item: 8, kind: "issued", came_back: true })])
    expect(noted[0]).toMatchObject({ device: expect.stringMatching(/^[\w-]{22}$/) as string })
    expect(JSON.stringify(noted)).not.toContain(name)
  })

  it("takes a name that somebody made up for none, whatever else he says, and gives the phone one of ours", async () => {
    const serial = mintSerial(lotKeyOf(LOT.id), 9)
    const made = { "x-scan-device": "abcdefghijklmnopqrstuv", "x-scan-known": "yes" }
    const { item } = JSON.parse(await answer(serial, made)) as Told
    expect(isDeviceName(item.device ?? "")).toBe(true)
    expect(noted).toMatchObject([{ came_back: false }])
    await answer(serial, { "x-scan-device": item.device ?? "" })
    expect(noted[1]).toMatchObject({ came_back: true, device: (noted[0] as { device: string }).device })
  })

  it("counts no fourth phone of one address as one that came back, and no more than so many checks an hour", async () => {
    const serial = mintSerial(lotKeyOf(LOT.id), 10)
    for (let turn = 0; turn < 130; turn += 1) await answer(serial, { "x-scan-device": newDeviceName() })
    expect(noted).toHaveLength(ADDRESS_RULES.scans_an_hour)
    const phones = noted as { device: string | null; came_back: boolean }[]
    expect(phones.filter(({ came_back }) => came_back)).toHaveLength(ADDRESS_RULES.phones)
    // Its name is kept all the same: by it a phone tells where it is.
    expect(phones.every(({ device }) => device !== null)).toBe(true)
  })
})
