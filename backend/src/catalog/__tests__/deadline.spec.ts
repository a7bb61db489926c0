import { setTimeout } from "node:timers/promises"
import { isTooLate, withinTime } from "../deadline"

const never = () => new Promise<string>(() => undefined)
const late = () => "late"

describe("whoever waits for an answer for so long", () => {
  it("has it when it is there by then, and is told so when it is not", async () => {
    expect(await withinTime(60_000, () => Promise.resolve("found"), late)).toBe("found")
    expect(await withinTime(5, never, late)).toBe("late")
  })

  it("hears of what fails before", async () => {
    const failing = () => Promise.reject(new Error("no disk"))
    await expect(withinTime(60_000, failing, late)).rejects.toThrow("no disk")
  })

  it("is waited for no longer, wherever his answer is still being found; others are", async () => {
    const stages: boolean[] = []
    const goesOn = async (): Promise<string> => {
      stages.push(isTooLate())
      await setTimeout(30)
      stages.push(isTooLate())
      return "found too late"
    }
    const work = goesOn()
    let own: Promise<string> | undefined
    await withinTime(5, () => (own = goesOn()), late)
    await Promise.all([work, own])
    expect(stages).toEqual([false, false, false, true])
    expect(isTooLate()).toBe(false)
  })
})
