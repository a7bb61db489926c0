import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PROOF } from "../../../reads/ledger/prove"
import { proveAndKeep } from "../prove-ledger"

// Ten by each statement.
const FOUND = 10 * Object.keys(PROOF).length

/** A container with books of which `raw` answers what is asked. */
function books(raw: () => Promise<{ rows: unknown[] }>) {
  const kept: unknown[] = []
  const ledger = { createLedgerProofs: async (proof: unknown) => void kept.push(proof) }
  const resolve = (name: string) => (name === ContainerRegistrationKeys.PG_CONNECTION ? { raw } : ledger)
  return { kept, container: { resolve } as unknown as Pick<MedusaContainer, "resolve"> }
}

describe("a proof of the books", () => {
  it("is kept with the number of its faults and the first twenty of them", async () => {
    const fault = { fault: "order_wrong", subject: "gord_1", off: 5 }
    const { kept, container } = books(async () => ({ rows: Array.from({ length: 10 }, () => fault) }))
    expect(await proveAndKeep(container)).toHaveLength(FOUND)
    expect(kept).toEqual([expect.objectContaining({ faults: FOUND, failure: null })])
    expect((kept[0] as { shown: unknown[] }).shown).toHaveLength(20)
  })

  it("that could not be finished is kept as failed and still fails: nobody takes silence for sound books", async () => {
    const { kept, container } = books(() => Promise.reject(new Error("no connection")))
    await expect(proveAndKeep(container)).rejects.toThrow("no connection")
    expect(kept).toEqual([expect.objectContaining({ faults: null, failure: "no connection" })])
  })
})
