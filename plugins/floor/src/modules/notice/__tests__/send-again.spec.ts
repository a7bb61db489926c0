import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { NOTICE_MODULE } from ".."
import { AuditEntry } from "../../../lib/__tests__/audit-model"
import type { Actor } from "../../../lib/actor"
import type { Channels } from "../../../lib/notices/channels"
import { Notice } from "../models/notice"
import { NoticeDelivery } from "../models/notice-delivery"
import { NoticeRead } from "../models/notice-read"
import type NoticeModuleService from "../service"

jest.setTimeout(60_000)

const channels: Channels = { email_off: null, sms: { price: 400 }, zns: null, monthly_cap: 10_000 }
const at = new Date("2026-11-26T01:00:00Z")
const actor: Actor = { type: "user", id: "user_1", name: "Lê Điều Hành", province_code: null }

moduleIntegrationTestRunner<NoticeModuleService>({
  moduleName: NOTICE_MODULE,
  moduleModels: [Notice, NoticeDelivery, NoticeRead, AuditEntry],
  resolve: `${__dirname}/..`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    /** One delivery in a state; answers its id. */
    const delivery = async (
      state: "failed" | "unknown" | "not_configured" | "sent" | "pending",
      some: { channel?: "email" | "sms"; attempts?: number } = {},
    ): Promise<string> => {
      const [notice] = await service.createNotices([
        { at, topic: "order.placed", to_kind: "seller", to_id: "sel_1", title: "Đơn mới", body: "Có đơn mới." },
      ])
      const row = { notice_id: notice?.id ?? "", channel: "email" as const, address: "a@so.example.vn", due_at: at }
      const sent_at = state === "sent" ? at : null
      const [made] = await service.createNoticeDeliveries([{ ...row, state, sent_at, attempts: 1, ...some }])
      return made?.id ?? ""
    }
    const again = (ids: string[], some: Partial<Channels> = {}) =>
      service.sendAgain({ ids, channels: { ...channels, ...some }, actor, at })
    const stateOf = async (id: string) => (await service.retrieveNoticeDelivery(id)).state
    const audit = (): Promise<{ action: string; entity_id: string; actor_name: string }[]> =>
      MikroOrmWrapper.forkManager().execute("select action, entity_id, actor_name from audit_entry")

    it.each(["failed", "unknown", "not_configured"] as const)("puts what is %s back into the outbox", async (state) => {
      const id = await delivery(state)
      expect(await again([id, id])).toBe(1)
      expect(await stateOf(id)).toBe("pending")
      const entry = { action: "notice_delivery.sent_again", entity_id: id, actor_name: "Lê Điều Hành" }
      expect(await audit()).toEqual([entry])
      expect(await service.claim(channels, at)).toMatchObject({ sending: { id, attempts: 2 } })
    })

    it("tries once more what was given up after the last attempt", async () => {
      const id = await delivery("failed", { attempts: 6 })
      await again([id])
      expect(await service.claim(channels, at)).toMatchObject({ sending: { id, attempts: 7 } })
    })

    it.each([
      ["was sent", "sent", "email"],
      ["waits", "pending", "email"],
      ["costs money and may have arrived", "unknown", "sms"],
    ] as const)("leaves what %s, and all that was asked for with it", async (_what, state, channel) => {
      const [failed, other] = [await delivery("failed"), await delivery(state, { channel })]
      await expect(again([failed, other])).rejects.toMatchObject({ type: "conflict", code: "not_undelivered" })
      expect([await stateOf(failed), await stateOf(other)]).toEqual(["failed", state])
      expect(await audit()).toEqual([])
    })

    it("refuses while the channel is off, and what there is not", async () => {
      const id = await delivery("not_configured")
      const off = again([id], { email_off: "chưa đặt SMTP_URL" })
      await expect(off).rejects.toMatchObject({ type: "not_allowed", code: "channel_off" })
      expect(await stateOf(id)).toBe("not_configured")
      await expect(again([id, "ndel_khong_co"])).rejects.toMatchObject({ type: "not_found" })
    })
  },
})
