import type { MedusaContainer } from "@medusajs/framework/types"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { makeLabelFile } from "../make-label-file"

const ask = (answer: () => Promise<unknown>) => {
  const container = { resolve: () => ({ listLabelBatches: answer }) } as unknown as MedusaContainer
  const of = { seller_id: "sel_1", lot_id: "lot_1", batch_id: "lbat_1" }
  return makeLabelFile(container, { ...of, actor: systemActor() })
}

describe("files of labels", () => {
  it("that could not be made leave room for others", async () => {
    for (let times = 0; times < 5; times++) {
      await expect(ask(() => Promise.resolve([]))).rejects.toMatchObject({ type: "not_found" })
    }
  })

  it("are begun two at once, however many ask in the same moment", async () => {
    const never = () => new Promise<never>(() => undefined)
    const first = [ask(never), ask(never)]
    await expect(ask(() => Promise.resolve([]))).rejects.toMatchObject({ type: "too_many_requests" })
    expect(first).toHaveLength(2)
  })
})
