import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { LISTING_MODULE } from ".."
import { AUDIT_TABLE, JUDGE_TABLES, NOTICE_TABLE, query } from "../../../lib/__tests__/database"
import type ListingModuleService from "../service"
import { appealing, at, first, officer, second, seller } from "./appealing"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<ListingModuleService>({
  moduleName: LISTING_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: {
    afterModuleInit: async () => void (await query(LISTING_MODULE, `${AUDIT_TABLE};${NOTICE_TABLE};${JUDGE_TABLES}`)),
  },
  testSuite: ({ service }) => {
    const { submitted, rejected, takenDown, open, decide } = appealing(service)
    const state = async (id: string) => (await service.retrieveListing(id)).state

    describe("an appeal", () => {
      it("is only against a rejection or a take-down", async () => {
        await expect(open(await submitted())).rejects.toMatchObject({ type: "conflict", code: "nothing_to_appeal" })
      })

      it("keeps who decided and why, and is opened once for a decision", async () => {
        const listing_id = await rejected()
        const id = await open(listing_id)
        expect(await service.retrieveListingAppeal(id)).toMatchObject({ against: "rejected", against_by: "off_1" })
        await expect(open(listing_id)).rejects.toMatchObject({ code: "appealed_already" })
        await decide(id, "withdrawn", seller)
        await expect(open(listing_id)).rejects.toMatchObject({ code: "appealed_already" })
      })

      it("is told to the department, and its answer to the seller", async () => {
        await decide(await open(await rejected()), "dismissed")
        const told = await query(
          LISTING_MODULE,
          "select topic, to_kind from notice where topic like 'listing.appeal%' order by topic",
        )
        expect(told).toEqual([
          { topic: "listing.appeal_dismissed", to_kind: "seller" },
          { topic: "listing.appealed", to_kind: "department" },
        ])
      })

      it("is not decided by the officer whose decision it is about, not even by SQL", async () => {
        const id = await open(await rejected())
        await expect(decide(id, "granted", first)).rejects.toMatchObject({
          type: "forbidden",
          code: "appeal_same_officer",
        })
        const own = `update listing_appeal set state = 'dismissed', decided_by = against_by, decided_at = now(), answer = 'x'
          where id = '${id}'`
        await expect(query(LISTING_MODULE, own)).rejects.toThrow("listing_appeal_other_officer")
      })

      it("granted against a rejection lets the same words wait for review again, as a new revision", async () => {
        const listing_id = await rejected()
        await decide(await open(listing_id), "granted")
        const revisions = await service.listListingRevisions({ listing_id }, { order: { number: "ASC" } })
        expect(revisions.map(({ number, decision }) => [number, decision])).toEqual([
          [1, "rejected"],
          [2, null],
        ])
        expect(await state(listing_id)).toBe("submitted")
        await service.decide({ actor: second, at, listing_id, decision: "approved", revision_number: 2 })
        expect(await state(listing_id)).toBe("approved")
      })

      it("granted against a take-down puts the listing back on sale", async () => {
        const listing_id = await takenDown()
        await decide(await open(listing_id), "granted")
        expect(await state(listing_id)).toBe("approved")
      })

      it("ends as granted when the listing is restored without a hearing, also by the officer who took it down", async () => {
        for (const officer of [first, second]) {
          const listing_id = await takenDown()
          const id = await open(listing_id)
          await service.restore({ actor: officer, at, listing_id })
          const ended = { state: "granted", decided_by: officer.id, answer: "Quyết định đã được rút lại." }
          expect(await service.retrieveListingAppeal(id)).toMatchObject(ended)
          await expect(decide(id, "granted")).rejects.toMatchObject({ code: "appeal_decided" })
        }
      })

      it("is open again when a restoration that ended it could not be finished", async () => {
        const listing_id = await takenDown()
        const id = await open(listing_id)
        await service.undoChange({ ...(await service.restore({ actor: second, at, listing_id })), actor: second, at })
        expect(await service.retrieveListingAppeal(id)).toMatchObject({ state: "opened", decided_by: null })
        expect(await state(listing_id)).toBe("taken_down")
      })

      it("granted against a take-down that a later one followed ends without a move", async () => {
        const listing_id = await takenDown()
        const id = await open(listing_id)
        await service.restore({ actor: second, at, listing_id })
        const later = new Date("2026-11-23T01:00:00Z")
        await service.takeDown({ actor: second, at: later, listing_id, reason: "Nhãn sai." })
        // As it was left by restorations that did not end it.
        const left = "state = 'opened', decided_by = null, decided_by_name = null, decided_at = null, answer = null"
        await query(LISTING_MODULE, `update listing_appeal set ${left} where id = '${id}'`)
        expect((await decide(id, "granted", second)).change).toBeNull()
        expect(await state(listing_id)).toBe("taken_down")
        expect(await service.retrieveListingAppeal(id)).toMatchObject({ state: "granted" })
      })

      it("dismissed or withdrawn leaves the listing as it is", async () => {
        const [one, two] = [await takenDown(), await rejected()]
        await decide(await open(one), "dismissed")
        await decide(await open(two), "withdrawn", seller)
        expect([await state(one), await state(two)]).toEqual(["taken_down", "rejected"])
      })

      it("is decided by one of two officers at once, and the other hears who was faster", async () => {
        const id = await open(await rejected())
        const answers = await Promise.allSettled([decide(id, "granted"), decide(id, "dismissed", officer("off_3"))])
        const lost = answers.find((answer) => answer.status === "rejected")
        expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(1)
        expect(String(lost?.reason.message)).toMatch(/Cán bộ off_[23] đã trả lời/)
      })

      it("is open again, and the listing as it was, when its decision could not be finished", async () => {
        const listing_id = await rejected()
        const id = await open(listing_id)
        await service.undoAppeal({ ...(await decide(id, "granted")), actor: second, at })
        expect(await service.retrieveListingAppeal(id)).toMatchObject({ state: "opened", decided_by: null })
        expect(await state(listing_id)).toBe("rejected")
        expect(await service.listListingRevisions({ listing_id })).toHaveLength(1)
      })
    })

    describe("a screening", () => {
      it("is kept with the revision, and the listing's risk is its own until it is decided", async () => {
        const listing_id = await submitted()
        const risk = async () => (await service.retrieveListing(listing_id)).risk
        expect(await service.listListingScreenings({ listing_id })).toMatchObject([{ risk: 3, rules_version: "1" }])
        expect(await risk()).toBe(3)
        await service.decide({ actor: first, at, listing_id, decision: "approved", revision_number: 1 })
        expect(await risk()).toBe(0)
      })

      it("by newer rules stands beside the older one, while the same revision waits", async () => {
        const listing_id = await submitted()
        const { current_revision_id } = await service.retrieveListing(listing_id)
        const screening = { version: "2", risk: 1 as const, findings: [] }
        const newer = { listing_id, revision_id: current_revision_id ?? "", screening, at }
        expect(await service.recordScreening(newer)).toBe(true)
        expect(await service.listListingScreenings({ listing_id })).toHaveLength(2)
        expect(await service.retrieveListing(listing_id)).toMatchObject({ risk: 1 })
        await service.decide({ actor: first, at, listing_id, decision: "approved", revision_number: 1 })
        expect(await service.recordScreening(newer)).toBe(false)
      })
    })

    it("the slower of two officers hears who was faster, and what he did", async () => {
      const listing_id = await submitted()
      await service.decide({
        actor: first,
        at,
        listing_id,
        decision: "changes_requested",
        reason_code: "poor_pictures",
        revision_number: 1,
      })
      const late = service.decide({ actor: second, at, listing_id, decision: "approved", revision_number: 1 })
      await expect(late).rejects.toMatchObject({
        type: "conflict",
        message: expect.stringMatching(/Cán bộ off_1 đã yêu cầu sửa/),
      })
    })
  },
})
