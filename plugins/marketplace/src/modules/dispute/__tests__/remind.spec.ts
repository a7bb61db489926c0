import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { DISPUTE_MODULE } from ".."
import type DisputeModuleService from "../service"
import { AT, daysLater, deliver, makeTables, OPERATOR, SHOPPER, sql, STALL } from "./support"

jest.setTimeout(120_000)

const account = { bank_bin: "970436", account_number: "0123456789", holder_name: "NGUYEN THI AN" }

moduleIntegrationTestRunner<DisputeModuleService>({
  moduleName: DISPUTE_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: makeTables },
  testSuite: ({ service }) => {
    const open = () =>
      service.open({ group_order_id: "gord_1", reason: "damaged", words: "Hũ vỡ.", account, actor: SHOPPER, at: AT })
    const reminders = () =>
      sql<{ body: string; dedupe_key: string; to_kind: string }>(
        "select body, dedupe_key, to_kind from notice where topic = 'dispute.waiting' order by dedupe_key",
      )

    describe("operators are reminded of a dispute", () => {
      beforeEach(() => deliver("collected"))

      it("whose stall was silent, from the day after its last one, once a day however often the job runs", async () => {
        await open()
        expect(await service.remind(daysLater(3))).toBe(0)
        await Promise.all([1, 2, 3].map(() => service.remind(daysLater(4))))
        await service.remind(new Date(daysLater(4).getTime() + 3_600_000))
        expect(await reminders()).toMatchObject([{ dedupe_key: "dispute.waiting:2026-11-14", to_kind: "operators" }])
        await service.remind(daysLater(5))
        const [first, second] = await reminders()
        expect(second?.dedupe_key).toBe("dispute.waiting:2026-11-15")
        expect(first?.body).toContain("Đơn DON1: gian hàng không trả lời đến hết ngày 13/11/2026.")
      })

      it("that was answered, once so many whole days are over", async () => {
        await service.answer({ id: await open(), words: "Còn nguyên.", actor: STALL, at: daysLater(1) })
        expect([await service.remind(daysLater(4)), await service.remind(daysLater(5))]).toEqual([0, 1])
        expect((await reminders())[0]?.body).toContain("Đơn DON1: gian hàng đã trả lời ngày 11/11/2026.")
      })

      it("no more once it was decided or withdrawn", async () => {
        const id = await open()
        await service.withdraw({ id, actor: SHOPPER, at: AT })
        const again = await open()
        const decision = { outcome: "refused", words: "Đã xem xét hai bên." } as const
        await service.decide({ id: again, decision, actor: OPERATOR, at: daysLater(4) })
        expect([await service.remind(daysLater(9)), await reminders()]).toEqual([0, []])
      })
    })
  },
})
