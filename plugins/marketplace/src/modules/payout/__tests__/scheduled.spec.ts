import { systemActor } from "@san-ocop/floor/lib/actor"
import { binh, faults, FLOOR, FRIDAY, hoa, owe, payouts, sent, sql, stall, payoutSuite } from "./support"

jest.setTimeout(120_000)

const DAY_MS = 86_400_000
const SCHEDULE = systemActor()
const on = (days: number) => ({ floor_id: FLOOR, actor: SCHEDULE, at: new Date(FRIDAY.getTime() + days * DAY_MS) })
const [THURSDAY, MONDAY] = [on(-1), on(3)]
const told = () =>
  sql<{ to_id: string; topic: string; body: string }>("select to_id, topic, body from notice order by id")

payoutSuite(({ service }) => {
  const batches = () => sql<{ due_on: string | null }>("select due_on from payout_batch order by formed_at, id")

  beforeEach(async () => {
    await stall("sel_1")
    await stall("sel_2")
    await owe("sel_1", 300_000, "gord_1")
  })
  afterEach(async () => expect(await faults()).toEqual([]))

  describe("the schedule", () => {
    it("forms one batch on a day of payment, however many ask for it at the same time, and none on other days", async () => {
      expect(await service.formDue(on(0))).toBeNull()
      const ids = await Promise.all(Array.from({ length: 20 }, () => service.formDue(THURSDAY)))
      expect(ids.filter((id) => id !== null)).toHaveLength(1)
      expect(await batches()).toEqual([{ due_on: "2026-11-26" }])
    })

    it("leaves what comes later on that day, and what an operator called off, for the next day of payment", async () => {
      const id = (await service.formDue(THURSDAY)) ?? ""
      await service.cancel({ id, ...binh })
      await owe("sel_2", 120_000, "gord_2")
      expect(await service.formDue(THURSDAY)).toBeNull()
      await service.formDue(MONDAY)
      expect(await batches()).toEqual([{ due_on: "2026-11-26" }, { due_on: "2026-11-30" }])
      expect((await payouts()).filter(({ state }) => state === "drafted")).toHaveLength(2)
    })

    it("is not stopped by a batch that an operator formed, nor stops one", async () => {
      await service.form(THURSDAY)
      await owe("sel_2", 120_000, "gord_2")
      await service.formDue(THURSDAY)
      expect((await batches()).map(({ due_on }) => due_on).sort()).toEqual(["2026-11-26", null])
    })

    it("has a batch looked at by two operators before it goes to the bank", async () => {
      const id = (await service.formDue(THURSDAY)) ?? ""
      await service.approve({ id, ...hoa, at: THURSDAY.at })
      await expect(service.send({ id, ...hoa })).rejects.toMatchObject({ code: "second_person_required" })
      await service.send({ id, ...binh })
      await service.send({ id, ...hoa })
      expect((await payouts()).map(({ state }) => state)).toEqual(["sent"])
    })

    it("tells a stall once a month for each reason why nothing is paid to it, and nobody who is owed nothing", async () => {
      await sql("delete from payout_payee")
      for (const day of [THURSDAY, THURSDAY]) await service.formDue(day)
      expect(await told()).toMatchObject([{ to_id: "sel_1", topic: "payout.held" }])
      await sql("delete from stall_account")
      await service.formDue(MONDAY)
      await service.formDue(on(6))
      await service.formDue(on(10))
      expect(await told()).toHaveLength(3)
    })
  })

  describe("a stall is told once", () => {
    const mark = (id: string, to: "paid" | "failed" | "returned" | "cancelled") =>
      service.mark({ id, to, bank_reference: "FT7", reason: "Sai tên người hưởng", ...binh })

    it.each([
      ["paid", ["paid"], "FT7"],
      ["failed", ["failed"], "Sai tên người hưởng"],
      ["returned", ["paid", "returned"], "Sai tên người hưởng"],
    ] as const)("that its money was %s, and the bank's word", async (_what, moves, word) => {
      const [payout] = await sent(service)
      for (const to of [...moves, ...moves.slice(-1)]) await mark(payout?.id ?? "", to)
      const notices = await told()
      expect(notices.map(({ topic }) => topic).sort()).toEqual(moves.map((to) => `payout.${to}`).sort())
      expect(notices.find(({ topic }) => topic === `payout.${moves.at(-1) ?? ""}`)?.body).toContain(word)
    })

    it("why it was taken out of a batch, and nothing of a batch that is called off as a whole", async () => {
      await owe("sel_2", 120_000, "gord_2")
      const id = await service.form({ floor_id: FLOOR, ...hoa })
      const [one] = await payouts()
      await mark(one?.id ?? "", "cancelled")
      await service.cancel({ id, ...binh })
      expect(await told()).toMatchObject([
        { to_id: one?.seller_id, topic: "payout.held", body: expect.stringContaining("Sai tên") as string },
      ])
    })
  })
})
