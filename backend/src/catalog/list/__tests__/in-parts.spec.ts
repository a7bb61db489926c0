import { inParts } from "../in-parts"

const items = [..."abcdefghij"]

/** Takes everything but `bad`, and remembers in which parts. */
function engine(bad: string[], isUp = true) {
  const written: string[] = []
  const sizes: number[] = []
  const write = async (part: string[]): Promise<void> => {
    sizes.push(part.length)
    if (!isUp || part.some((item) => bad.includes(item))) throw new Error("refused")
    written.push(...part)
  }
  return { written, sizes, ask: () => inParts(items, write, { most: 4, isTheirs: async () => isUp }) }
}

describe("what is written in parts", () => {
  it("goes in parts of so many", async () => {
    const { written, sizes, ask } = engine([])
    expect(await ask()).toEqual(new Map())
    expect(written).toEqual(items)
    expect(sizes).toEqual([4, 4, 2])
  })

  it("is all written but for the items that cannot be, and these are told", async () => {
    const { written, ask } = engine(["b", "c", "j"])
    expect([...(await ask()).keys()]).toEqual(["b", "c", "j"])
    expect(written).toEqual([..."adefghi"])
  })

  it("is given up at once where the items are not to blame", async () => {
    const { sizes, ask } = engine([], false)
    await expect(ask()).rejects.toThrow("refused")
    expect(sizes).toEqual([4])
  })

  it("is given up after a few items alone where none can be written: it is no item that is at fault", async () => {
    const many = [...Array(1_000).keys()]
    let tries = 0
    const write = async (): Promise<void> => {
      tries += 1
      throw new Error("the disk is full")
    }
    await expect(inParts(many, write, { most: 500, isTheirs: async () => true })).rejects.toThrow("the disk is full")
    expect(tries).toBeLessThan(30)
  })

  it("is not given up for many bad items where others can be written", async () => {
    const { written, ask } = engine([..."bcdefghi"])
    expect([...(await ask()).keys()]).toEqual([..."bcdefghi"])
    expect(written).toEqual(["a", "j"])
  })
})
