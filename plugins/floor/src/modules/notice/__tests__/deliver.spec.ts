import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { NOTICE_MODULE } from ".."
import type { NewNotice } from "../../../lib/append-notice"
import type { Channels } from "../../../lib/notices/channels"
import type { Claimed } from "../changes/rows"
import type NoticeModuleService from "../service"

jest.setTimeout(60_000)

const EMAIL: Channels = { email_off: null, sms: null, zns: null, monthly_cap: 0 }
const at = new Date("2026-11-26T01:00:00Z")
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000)
const notice: NewNotice = {
  topic: "certificate.expiring",
  to: { kind: "department", province_code: "38", agency: "agriculture" },
  title: "Sắp hết hạn",
  body: "Giấy chứng nhận còn 30 ngày.",
  href: "/so/chung-nhan",
}

moduleIntegrationTestRunner<NoticeModuleService>({
  moduleName: NOTICE_MODULE,
  resolve: `${__dirname}/..`,
  pathToMigrations: `${__dirname}/../migrations`,
  testSuite: ({ service }) => {
    const person = { name: "Lê Văn Nam", email: "Nam@so.example.vn ", phone: "0912345678" }
    /** One notice for as many people as there are names. */
    const outbox = async (names: string[], channels = EMAIL) => {
      await service.append([notice])
      const ids = (await service.unaddressed(10)).map(({ id }) => id)
      const people = names.map((name) => ({ ...person, notice_id: ids[0] ?? "", email: `${name}@so.example.vn` }))
      await service.address({ ids, people, channels, at })
      return { ids, people }
    }
    const claimed = async (channels = EMAIL, now = at): Promise<Claimed> => {
      const claim = await service.claim(channels, now)
      if (!claim || !("sending" in claim)) throw new Error(`nothing was claimed: ${JSON.stringify(claim)}`)
      return claim.sending
    }
    const states = async () => (await service.listNoticeDeliveries()).map(({ state }) => state).sort()

    it("goes to each address once, also when it is addressed twice at once", async () => {
      await service.append([notice])
      const ids = (await service.unaddressed(10)).map(({ id }) => id)
      const people = [person, { ...person, email: "nam@so.example.vn" }, { ...person, email: null }]
      const input = { ids, people: people.map((one) => ({ ...one, notice_id: ids[0] ?? "" })), channels: EMAIL, at }
      await Promise.all([service.address(input), service.address(input), service.address(input)])
      const rows = await service.listNoticeDeliveries()
      expect(rows).toMatchObject([{ channel: "email", address: "nam@so.example.vn", state: "pending", attempts: 0 }])
      expect(await service.unaddressed(10)).toEqual([])
    })

    it("is kept as not configured where there is no e-mail, and never tried", async () => {
      const off = { ...EMAIL, email_off: "chưa đặt SMTP_URL" }
      await outbox(["a"], off)
      expect(await service.listNoticeDeliveries()).toMatchObject([
        { state: "not_configured", last_error: "chưa đặt SMTP_URL", attempts: 0 },
      ])
      expect(await service.claim(EMAIL, later(10_000))).toBeNull()
    })

    it("is claimed by one process, however many ask at once", async () => {
      await outbox(["a", "b", "c"])
      const claims = await Promise.all(Array.from({ length: 8 }, () => service.claim(EMAIL, at)))
      const ids = claims.flatMap((claim) => (claim && "sending" in claim ? [claim.sending.id] : []))
      expect(new Set(ids).size).toBe(3)
      expect(ids).toHaveLength(3)
    })

    it("waits while its channel is down, untried", async () => {
      await outbox(["a"])
      expect(await service.claim(EMAIL, at, ["email"])).toBeNull()
      expect(await service.claim(EMAIL, at, ["sms"])).toMatchObject({ sending: { attempts: 1 } })
    })

    it("says what it says and to whom when it is claimed", async () => {
      await outbox(["a"])
      expect(await claimed()).toMatchObject({
        channel: "email",
        address: "a@so.example.vn",
        name: "Lê Văn Nam",
        attempts: 1,
        title: notice.title,
        body: notice.body,
        href: notice.href,
        topic: notice.topic,
      })
    })

    it("waits for its time before it is tried again", async () => {
      await outbox(["a"])
      const { id, attempts } = await claimed()
      await service.settle({ id, attempts, state: "pending", due_at: later(5), error: "451 later" }, at)
      expect(await service.claim(EMAIL, later(4))).toBeNull()
      expect(await claimed(EMAIL, later(5))).toMatchObject({ id, attempts: 2 })
    })

    it("is settled once: a sender that wakes up late changes nothing", async () => {
      await outbox(["a"])
      const first = await claimed()
      await service.settle({ id: first.id, attempts: 1, state: "pending", due_at: later(6) }, later(6))
      const second = await claimed(EMAIL, later(6))
      await service.settle({ id: first.id, attempts: 1, state: "failed", error: "late" }, later(7))
      await service.settle({ id: second.id, attempts: 2, state: "sent" }, later(7))
      await service.settle({ id: second.id, attempts: 2, state: "failed", error: "late" }, later(8))
      expect(await service.listNoticeDeliveries()).toMatchObject([
        { state: "sent", sent_at: later(7), last_error: null },
      ])
    })

    it("is found when its sender died, but not before the sender's time is over", async () => {
      await outbox(["a"])
      const { id } = await claimed()
      expect(await service.abandoned(later(4))).toEqual([])
      expect(await service.abandoned(later(5))).toEqual([{ id, attempts: 1 }])
      expect(await service.claim(EMAIL, later(60))).toBeNull()
    })

    it("is given up when e-mail was switched off meanwhile", async () => {
      await outbox(["a"])
      expect(await service.claim({ ...EMAIL, email_off: "off" }, at)).toHaveProperty("given_up")
      expect(await states()).toEqual(["failed"])
    })

    describe("by a channel that costs money", () => {
      const SMS: Channels = { ...EMAIL, sms: { price: 400 }, monthly_cap: 1000 }
      const spend = async (count: number, now = at) => {
        for (let i = 0; i < count; i++) {
          const { id, attempts } = await claimed({ ...SMS, email_off: null }, now)
          await service.settle({ id, attempts, state: "sent" }, now)
        }
      }
      const phones = async (count: number, now = at) => {
        await service.append([notice])
        const ids = (await service.unaddressed(10)).map(({ id }) => id)
        const people = Array.from({ length: count }, (_, i) => ({
          notice_id: ids[0] ?? "",
          name: null,
          email: null,
          phone: `091234567${i}`,
        }))
        await service.address({ ids, people, channels: SMS, at: now })
      }

      it("leaves no trace while the channel is off", async () => {
        await outbox(["a"])
        expect((await service.listNoticeDeliveries()).map(({ channel }) => channel)).toEqual(["email"])
      })

      it("never costs more in a month than the cap, however many send at once", async () => {
        await phones(5)
        const claims = await Promise.all(Array.from({ length: 5 }, () => service.claim(SMS, at)))
        const sending = claims.filter((claim) => claim && "sending" in claim)
        expect(sending).toHaveLength(2)
        expect(await states()).toEqual(["failed", "failed", "failed", "sending", "sending"])
      })

      it("has new money when the month begins in Vietnam", async () => {
        await phones(2)
        await spend(2)
        const lastHour = new Date("2026-11-30T16:59:00Z")
        await phones(1, lastHour)
        expect(await service.claim(SMS, lastHour)).toHaveProperty("given_up")
        const december = new Date("2026-11-30T17:00:00Z")
        await phones(1, december)
        expect(await service.claim(SMS, december)).toHaveProperty("sending")
      })

      it("costs nothing when it was not sent", async () => {
        await phones(2)
        const { id, attempts } = await claimed(SMS)
        await service.settle({ id, attempts, state: "failed", error: "no such number" }, at)
        await spend(1)
        const costs = (await service.listNoticeDeliveries()).map(({ state, cost }) => [state, Number(cost)])
        expect(costs.sort()).toEqual([
          ["failed", 0],
          ["sent", 400],
        ])
      })
    })

    it("is read by each person for himself", async () => {
      const { ids } = await outbox([])
      const [id = ""] = ids
      const officer = { kind: "officer" as const, id: "off_1", province_code: "38", agency: "agriculture" as const }
      const reads = async () => (await service.listNoticeReads()).map(({ reader_id, at: when }) => [reader_id, when])
      expect(await service.markRead({ reader: { ...officer, agency: "trade" }, notice_id: id, at })).toBe(false)
      expect(await service.markRead({ reader: { ...officer, province_code: "40" }, notice_id: id, at })).toBe(false)
      expect(
        await service.markRead({ reader: { kind: "member", id: "mem_1", seller_id: id }, notice_id: null, at }),
      ).toBe(true)
      expect(await reads()).toEqual([])
      expect(await service.markRead({ reader: officer, notice_id: id, at })).toBe(true)
      expect(await service.markRead({ reader: officer, notice_id: null, at: later(1) })).toBe(true)
      expect(await reads()).toEqual([["off_1", at]])
    })
  },
})
