import { PassThrough } from "node:stream"
import { buffer } from "node:stream/consumers"
import type { Contract } from "../types"
import { writeContract } from "../write-contract"
import { contract } from "./contract"

async function written(change: Partial<Contract> = {}): Promise<Buffer> {
  const out = new PassThrough()
  const [bytes] = await Promise.all([buffer(out), writeContract(contract(change), out)])
  return bytes
}
const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
const manyLines = Array.from({ length: 60 }, (_, index) => ({
  name: `Mật ong hoa bạc hà loại ${index}`,
  unit: "hũ 500 g",
  unit_price: 150_000,
  quantity: 1,
  total: 150_000,
}))

describe("the file of a contract", () => {
  it("is the same, byte for byte, for the same facts", async () => {
    const [once, again] = await Promise.all([written(), written()])
    expect(once.equals(again)).toBe(true)
  })

  it("is another one once something happened to the order", async () => {
    const [before, after] = await Promise.all([
      written(),
      written({ state: "cancelled", state_at: "2026-11-29T02:30:00.000Z" }),
    ])
    expect(before.equals(after)).toBe(false)
  })

  it("goes on to further sheets where one is not enough, and brings its letters along", async () => {
    const bytes = await written({ lines: manyLines })
    expect(pagesOf(bytes)).toBeGreaterThan(2)
    expect(bytes.toString("latin1").match(/\/FontFile2/g)).toHaveLength(2)
  })
})
