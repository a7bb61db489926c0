import { Renewing } from "../renewing"

let now = 0
let asked = 0
const answer = async () => `answer ${++asked}`
const away = async () => {
  asked++
  throw new Error("away")
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

function renewing() {
  now = 0
  asked = 0
  return new Renewing<string>({ freshMs: 1_000, mostMs: 2_000, most: 2 }, () => now)
}

describe("an answer that is renewed", () => {
  it("is asked for once while it is fresh", async () => {
    const kept = renewing()
    await kept.read("a", answer)
    now = 999
    expect(await kept.read("a", answer)).toBe("answer 1")
    expect(asked).toBe(1)
  })

  it("is given at once when it is no longer fresh, and renewed by one question for all who ask", async () => {
    const kept = renewing()
    await kept.read("a", answer)
    now = 1_000
    const crowd = await Promise.all([kept.read("a", answer), kept.read("a", answer), kept.read("a", answer)])
    expect(crowd).toEqual(["answer 1", "answer 1", "answer 1"])
    await settled()
    expect(await kept.read("a", answer)).toBe("answer 2")
    expect(asked).toBe(2)
  })

  it("is never given when it is older than it may be", async () => {
    const kept = renewing()
    await kept.read("a", answer)
    now = 2_000
    expect(await kept.read("a", answer)).toBe("answer 2")
  })

  it("is as old as its question, not as its answer", async () => {
    const kept = renewing()
    await kept.read("a", async () => {
      now = 1_500 // it took so long
      return answer()
    })
    now = 2_000
    expect(await kept.read("a", answer)).toBe("answer 2")
  })

  it("survives a failed renewal, is tried again by the next who asks, and fails for whom nothing is left", async () => {
    const kept = renewing()
    await kept.read("a", answer)
    now = 1_500
    expect(await kept.read("a", away)).toBe("answer 1")
    await settled()
    expect(await kept.read("a", away)).toBe("answer 1")
    await settled()
    expect(asked).toBe(3)
    now = 2_000
    await expect(kept.read("a", away)).rejects.toThrow("away")
  })

  it("makes room by forgetting the oldest", async () => {
    const kept = renewing()
    for (const key of ["a", "b", "a", "c"]) await kept.read(key, answer)
    expect(await kept.read("b", answer)).toBe("answer 2")
    expect(await kept.read("a", answer)).toBe("answer 4")
  })
})
