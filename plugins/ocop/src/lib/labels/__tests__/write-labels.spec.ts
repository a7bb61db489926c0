import { Writable } from "node:stream"
import { setTimeout } from "node:timers/promises"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import type { Day } from "@san-ocop/kit/day"
import { mintSerial } from "@san-ocop/kit/serial"
import { type LabelFile, writeLabels } from "../pdf/write-labels"

setFlagsFromString("--expose-gc")
const collectGarbage = runInNewContext("gc") as () => void
const ORIGIN = "HTTPS://T.EXAMPLE.VN"
const file = (quantity: number, change: Partial<LabelFile> = {}): LabelFile => ({
  layout: "a4_65",
  quantity,
  made_at: new Date("2026-11-26T08:00:00Z"),
  facts: {
    product_name: "Mật ong hoa bạc hà Mèo Vạc",
    producer_name: "Hợp tác xã Hoa Rừng",
    lot_number: "A1",
    made_on: "2026-11-01" as Day,
    best_before: "2027-11-01" as Day,
    stars: 4,
    valid_to: "2027-12-31" as Day,
    origin: ORIGIN,
  },
  codeOf: (index) => {
    const serial = mintSerial(Buffer.alloc(32), index + 1)
    return { address: `${ORIGIN}/T/7K3M9QXZ/A1/${serial}`, serial }
  },
  ...change,
})

/** Takes everything, `each` deciding when it is ready for more. */
function reader(each: (ready: () => void) => void = (ready) => ready()) {
  const chunks: Buffer[] = []
  const out = new Writable({
    write: (chunk: Buffer, _encoding, ready) => {
      chunks.push(chunk)
      each(ready)
    },
  })
  return { out, text: () => Buffer.concat(chunks).toString("latin1") }
}

describe("a file of labels", () => {
  it("is a whole PDF with its letters in it, as many pages as are needed, and tells when it is done", async () => {
    const { out, text } = reader()
    const told: number[] = []
    const whole = await writeLabels(file(66), out, async (written) => void told.push(written))
    expect([whole, told]).toEqual([true, [0, 65, 66]])
    expect(text()).toMatch(/^%PDF-1\.\d[\s\S]*%%EOF\s*$/)
    expect(text().match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2)
    expect(text().match(/\/FontFile2/g)).toHaveLength(2)
    expect(text()).toMatch(/\/Lang \(vi\)/)
  })

  it("waits for a slow reader instead of keeping pages", async () => {
    let release = () => {}
    const { out } = reader((ready) => (release = ready))
    let told = 0
    const writing = writeLabels(file(65 * 20), out, async (written) => void (told = written))
    await setTimeout(700)
    expect(told).toBeLessThanOrEqual(2 * 65)
    out.destroy()
    release()
    expect(await writing).toBe(false)
  })

  it("holds as little memory after fourteen sheets as after four", async () => {
    const out = new Writable({ write: (_chunk, _encoding, ready) => ready() })
    const held = new Map<number, number>()
    await writeLabels(file(65 * 14 + 1), out, async (written) => {
      if (written !== 65 * 4 && written !== 65 * 14) return
      collectGarbage()
      held.set(written / 65, process.memoryUsage().heapUsed)
    })
    expect([...held.keys()]).toEqual([4, 14])
    expect((held.get(14) ?? 0) - (held.get(4) ?? 0)).toBeLessThan(1_000_000)
  }, 60_000)

  it("stops when nobody reads any more", async () => {
    const { out } = reader()
    const writing = writeLabels(file(65 * 20), out, async (written) => void (written >= 130 && out.destroy()))
    expect(await writing).toBe(false)
  })

  it("refuses an address that the small code does not hold, rather than to print a larger one", async () => {
    const codeOf = () => ({ address: `${ORIGIN}/${"A".repeat(90)}`, serial: null })
    await expect(writeLabels(file(1, { codeOf }), reader().out)).rejects.toThrow(/version/i)
  })
})
