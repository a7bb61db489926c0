import { FewAtATime } from "../few-at-a-time"

const PATIENT = { most: 1, turnMs: 20, waitMs: 20, lostMs: 60_000 }
const late = () => new Error("too late")
const held = () => {
  let letGo = (): void => undefined
  const work = () => new Promise<string>((resolve) => (letGo = () => resolve("done")))
  return { work, letGo: () => letGo() }
}

describe("few at a time", () => {
  it("lets the others wait for their turn, in the order in which they came", async () => {
    const few = new FewAtATime({ ...PATIENT, waitMs: 60_000, turnMs: 60_000 }, late)
    const first = held()
    const done: string[] = []
    const all = [
      few.run(first.work).then(() => done.push("first")),
      ...["second", "third"].map((name) => few.run(() => Promise.resolve(done.push(name)))),
    ]
    await Promise.resolve()
    expect(done).toEqual([])
    first.letGo()
    await Promise.all(all)
    expect(done).toEqual(["first", "second", "third"])
  })

  it("tells whoever waited in vain, for an answer or for a turn, and never begins his work", async () => {
    const few = new FewAtATime(PATIENT, late)
    const stuck = held()
    const never = jest.fn(() => Promise.resolve("done"))
    const outcomes = await Promise.allSettled([few.run(stuck.work), few.run(never)])
    expect(outcomes).toEqual(Array(2).fill({ status: "rejected", reason: late() }))
    stuck.letGo()
    await expect(few.run(() => Promise.resolve("next"))).resolves.toBe("next")
    expect(never).not.toHaveBeenCalled()
  })

  it("keeps the place of what is stuck until it ends", async () => {
    const few = new FewAtATime(PATIENT, late)
    const stuck = held()
    await expect(few.run(stuck.work)).rejects.toThrow("too late")
    await expect(few.run(() => Promise.resolve("next"))).rejects.toThrow("too late")
    stuck.letGo()
    await expect(few.run(() => Promise.resolve("next"))).resolves.toBe("next")
  })

  it("lets whoever has not begun in time go, so that those who begin have all of theirs", async () => {
    const few = new FewAtATime({ ...PATIENT, waitMs: 60_000 }, late)
    const first = held()
    const [running, waiting] = [few.run(first.work), few.run(() => Promise.resolve("never"))]
    await expect(waiting).rejects.toThrow("too late")
    first.letGo()
    await expect(running).resolves.toBe("done")
  })

  it("takes the place of what never ends back at last", async () => {
    const few = new FewAtATime({ ...PATIENT, turnMs: 60_000, lostMs: 40 }, late)
    await expect(few.run(held().work)).rejects.toThrow("too late")
    await expect(few.run(() => Promise.resolve("next"))).resolves.toBe("next")
  })

  it("goes on after a failure", async () => {
    const few = new FewAtATime({ ...PATIENT, waitMs: 60_000, turnMs: 60_000 }, late)
    await expect(few.run(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken")
    await expect(few.run(() => Promise.resolve("next"))).resolves.toBe("next")
  })
})
