import type { Day } from "@san-ocop/kit/day"
import {
  anHourLater,
  applicant,
  inDays,
  newVerified,
  noon,
  of,
  officer,
  second,
  sql,
  stateNow,
  topics,
  verificationSuite,
} from "./support"

jest.setTimeout(60_000)

verificationSuite(({ service }) => {
  const why = { reason_code: "violation" as const, reason: "Vi phạm nhãn hàng." }
  const announce = () => service.suspend({ ...of, actor: officer, ...why })
  const check = (on: Day) => service.suspendIfDue({ ...of, at: noon(on), actor: officer })
  const states = async () => (await sql<{ state: string }>("select state from producer_suspension")).map((s) => s.state)
  const appeal = () => service.fileAppeal({ ...of, actor: applicant, text: "Nhãn hàng đúng." })
  const hear = (outcome: "upheld" | "dismissed") =>
    service.decideAppeal({ ...of, at: noon(inDays(2)), actor: second, outcome, reason: "Đã xem lại nhãn hàng." })
  const reinstate = (on: Day) => service.reinstate({ ...of, at: noon(on), actor: second, reason: "Đã khắc phục." })

  describe("a suspension that no law and no danger hurries", () => {
    it("begins after five whole days, in the words of who announced it", async () => {
      await newVerified(service)
      expect((await announce()).state).toBe("verified")
      expect(await check(inDays(5))).toBe(false)
      expect(await stateNow()).toBe("verified")
      expect(await check(inDays(6))).toBe(true)
      expect(await stateNow()).toBe("suspended")
      expect(await service.listProducerRegistrations({})).toMatchObject([
        { ...why, decided_by: officer.id, decided_by_name: officer.name },
      ])
      expect(await topics()).toEqual(expect.arrayContaining(["producer.suspension_announced", "producer.suspended"]))
      expect(await states()).toEqual(["begun"])
      expect(await check(inDays(7))).toBe(false)
    })

    it("is announced once, and hastened when it must be", async () => {
      await newVerified(service)
      await announce()
      await expect(announce()).rejects.toMatchObject({ type: "conflict", code: "suspension_announced" })
      expect((await service.suspend({ ...of, actor: second, ...why, at_once: "urgent_harm" })).state).toBe("suspended")
      expect(await states()).toEqual(["withdrawn"])
    })

    it("is taken back before its day, and does not begin then", async () => {
      await newVerified(service)
      await announce()
      await appeal()
      await reinstate(inDays(2))
      expect(await check(inDays(6))).toBe(false)
      expect(await stateNow()).toBe("verified")
      expect(await service.listVerificationAppeals({})).toMatchObject([{ outcome: "upheld" }])
      await expect(reinstate(inDays(2))).rejects.toMatchObject({ type: "conflict" })
    })

    it("is not of who was never verified", async () => {
      await newVerified(service)
      await sql("update producer set verification_state = 'under_review'")
      await expect(announce()).rejects.toMatchObject({ code: "verification_move_refused" })
    })

    it("becomes the reason of who is suspended for papers by then, so that renewed ones do not bring him back", async () => {
      await newVerified(service)
      await announce()
      await sql("update producer set verification_state = 'suspended'")
      await sql("update producer_registration set reason_code = 'papers_lapsed'")
      expect(await check(inDays(6))).toBe(true)
      expect(await service.listProducerRegistrations({})).toMatchObject([why])
    })
  })

  describe("an appeal against an announcement", () => {
    it("that is upheld takes it back", async () => {
      await newVerified(service)
      await announce()
      await appeal()
      await expect(appeal()).rejects.toMatchObject({ code: "appealed_already" })
      expect((await hear("upheld")).state).toBe("verified")
      expect(await states()).toEqual(["withdrawn"])
      expect(await check(inDays(6))).toBe(false)
    })

    it("that is dismissed lets it begin, and is not filed again then", async () => {
      await newVerified(service)
      await announce()
      await appeal()
      await hear("dismissed")
      expect(await check(inDays(6))).toBe(true)
      await expect(appeal()).rejects.toMatchObject({ code: "appealed_already" })
    })

    it("that is upheld after the day has come ends the suspension", async () => {
      await newVerified(service)
      await announce()
      await appeal()
      await check(inDays(6))
      expect((await hear("upheld")).state).toBe("verified")
      expect(await stateNow()).toBe("verified")
    })

    it("is not heard by who announced it", async () => {
      await newVerified(service)
      await announce()
      await appeal()
      const own = service.decideAppeal({ ...of, actor: officer, outcome: "dismissed", reason: "Không đổi." })
      await expect(own).rejects.toMatchObject({ code: "own_decision" })
    })

    it("is one against the suspension that is hastened", async () => {
      await newVerified(service)
      await announce()
      await appeal()
      const hastened = { ...of, at: anHourLater }
      await service.suspend({ ...hastened, actor: second, ...why, at_once: "urgent_harm" })
      const again = service.fileAppeal({ ...hastened, actor: applicant, text: "Nhãn hàng đúng." })
      await expect(again).rejects.toMatchObject({ code: "appealed_already" })
      await expect(hear("upheld")).rejects.toMatchObject({ code: "own_decision" })
      const ruling = { outcome: "upheld" as const, reason: "Nhãn đúng." }
      const heard = await service.decideAppeal({ ...of, at: noon(inDays(2)), actor: officer, ...ruling })
      expect(heard.state).toBe("verified")
      expect(await stateNow()).toBe("verified")
    })
  })

  describe("an appeal against a suspension for papers, which another suspension takes the place of", () => {
    const newLapsed = async () => {
      await newVerified(service)
      await sql("update producer set verification_state = 'suspended'")
      await sql("update producer_registration set reason_code = 'papers_lapsed', decided_by = null")
      await appeal()
    }
    const later = { ...of, at: anHourLater, actor: officer, ...why }

    it("is one against that which is decided at once", async () => {
      await newLapsed()
      await service.suspend({ ...later, at_once: "law" })
      expect((await hear("upheld")).state).toBe("verified")
      expect(await stateNow()).toBe("verified")
    })

    it("is one against that which was announced, from its day on, and until then the only one", async () => {
      await newLapsed()
      await service.suspend(later)
      const another = service.fileAppeal({ ...of, at: anHourLater, actor: applicant, text: "Nhãn hàng đúng." })
      await expect(another).rejects.toMatchObject({ type: "conflict", code: "appeal_open" })
      expect(await check(inDays(6))).toBe(true)
      const ruling = { outcome: "upheld" as const, reason: "Nhãn đúng." }
      const hearing = { ...of, at: noon(inDays(7)), ...ruling }
      await expect(service.decideAppeal({ ...hearing, actor: officer })).rejects.toMatchObject({
        code: "own_decision",
      })
      expect((await service.decideAppeal({ ...hearing, actor: second })).state).toBe("verified")
    })
  })
})
