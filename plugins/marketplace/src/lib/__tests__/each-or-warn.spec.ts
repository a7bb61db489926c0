import type { MedusaContainer } from "@medusajs/framework/types"
import { eachOrWarn } from "../each-or-warn"

it("one that fails is logged and the others still get their turn", async () => {
  const warn = jest.fn()
  const container = { resolve: () => ({ warn }) } as unknown as MedusaContainer
  const done: string[] = []
  await eachOrWarn(container, "could not clear cart", ["a", "b", "c"], async (id) => {
    if (id === "b") throw new Error("no")
    done.push(id)
  })
  expect(done).toEqual(["a", "c"])
  expect(warn.mock.calls).toEqual([["could not clear cart b: no"]])
})
