import type { Scan } from "../../../modules/scans/types"
import { ScanBuffer } from "../scan-buffer"

const scan = (item: number): Scan => ({
  lot_id: "lot_1",
  item,
  at: new Date(0),
  device: null,
  came_back: false,
  kind: "issued",
})
const LIMITS = { waitMs: 1_000, batch: 3, most: 5 }

function bufferOf(write: (scans: readonly Scan[]) => Promise<void>) {
  const batches: number[][] = []
  const buffer = new ScanBuffer(async (scans) => {
    await write(scans)
    batches.push(scans.map(({ item }) => item ?? -1))
  }, LIMITS)
  return { buffer, batches }
}
const works = () => bufferOf(() => Promise.resolve())

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

describe("scans in memory", () => {
  it("are written together a second after the first of them", async () => {
    const { buffer, batches } = works()
    buffer.note(scan(1))
    buffer.note(scan(2))
    await jest.advanceTimersByTimeAsync(999)
    expect(batches).toEqual([])
    await jest.advanceTimersByTimeAsync(1)
    expect(batches).toEqual([[1, 2]])
  })

  it("are written at once when there are enough of them", async () => {
    const { buffer, batches } = works()
    for (const item of [1, 2, 3]) buffer.note(scan(item))
    await jest.advanceTimersByTimeAsync(0)
    expect(batches).toEqual([[1, 2, 3]])
  })

  it("are all written when the process ends", async () => {
    const { buffer, batches } = works()
    buffer.note(scan(1))
    await buffer.flush()
    expect(batches).toEqual([[1]])
  })

  it("count as unwritten until they are written, for who asks in between", async () => {
    const { buffer } = works()
    buffer.note(scan(1))
    buffer.note(scan(1))
    expect(buffer.waiting("lot_1", 1)).toBe(2)
    await buffer.flush()
    expect(buffer.waiting("lot_1", 1)).toBe(0)
  })

  it("wait for the database to come back, and are then written once", async () => {
    let isAway = true
    const { buffer, batches } = bufferOf(() => (isAway ? Promise.reject(new Error("away")) : Promise.resolve()))
    buffer.note(scan(1))
    await buffer.flush()
    expect(buffer.waiting("lot_1", 1)).toBe(1)
    isAway = false
    await jest.advanceTimersByTimeAsync(1_000)
    expect(batches).toEqual([[1]])
  })

  it("do not ask a database that is away more often because more come in", async () => {
    let asked = 0
    const { buffer } = bufferOf(() => {
      asked++
      return Promise.reject(new Error("away"))
    })
    for (const item of [1, 2, 3, 4, 5]) {
      buffer.note(scan(item))
      await jest.advanceTimersByTimeAsync(0)
    }
    expect(asked).toBe(1)
    await jest.advanceTimersByTimeAsync(1_000)
    expect(asked).toBe(2)
  })

  it("never grow without end", async () => {
    let isAway = true
    const { buffer, batches } = bufferOf(() => (isAway ? Promise.reject(new Error("away")) : Promise.resolve()))
    for (const item of [1, 2, 3, 4, 5, 6, 7, 8]) {
      buffer.note(scan(item))
      await buffer.flush()
    }
    isAway = false
    await buffer.flush()
    expect(batches.flat()).toEqual([1, 2, 3, 4, 5])
  })
})
