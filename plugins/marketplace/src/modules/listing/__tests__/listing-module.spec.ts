import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import type { ListingContent } from "@san-ocop/kit/http/seller"
import path from "node:path"
import { LISTING_MODULE } from ".."
import { AUDIT_TABLE, NOTICE_TABLE, query } from "../../../lib/__tests__/database"
import type ListingModuleService from "../service"

jest.setTimeout(60_000)

const write = { actor: systemActor(), at: new Date("2026-11-22T01:00:00Z") }
const content: ListingContent = {
  name: "Mật ong hoa nhãn",
  description: 'Mật ong "thật", 100% {nguyên chất}?',
  ingredients: null,
  storage_note: null,
  shelf_life: null,
  group: "thuc-pham",
  unit: "hũ 500 g",
  weight_grams: 700,
  pictures: ['/static/a "1", b.webp', "/static/b\\c.webp"],
  producer_id: null,
}
const draft = { ...write, seller: { id: "sel_1", province_code: "33" }, content, price: 150_000, stock: 5 }

moduleIntegrationTestRunner<ListingModuleService>({
  moduleName: LISTING_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: async () => void (await query(LISTING_MODULE, `${AUDIT_TABLE};${NOTICE_TABLE}`)) },
  testSuite: ({ service }) => {
    const submitted = async () => {
      const { listing } = await service.createDraft(draft)
      await service.submit({ ...write, listing_id: listing.id })
      return listing.id
    }
    const approved = async () => {
      const listing_id = await submitted()
      return service.decide({ ...write, listing_id, revision_number: 1, decision: "approved" })
    }
    const actions = () => query(LISTING_MODULE, "select action from audit_entry order by at, id")

    describe("a revision", () => {
      it("keeps what was written, whatever signs are in it", async () => {
        const { listing } = await service.createDraft(draft)
        const [revision] = await service.listListingRevisions({ listing_id: listing.id })
        expect(revision).toMatchObject({
          description: content.description,
          pictures: content.pictures,
          number: 1,
          decision: null,
        })
      })

      it("never changes, not even by SQL", async () => {
        const id = await submitted()
        const change = query(LISTING_MODULE, `update listing_revision set name = 'Khác' where listing_id = '${id}'`)
        await expect(change).rejects.toThrow("a listing revision never changes")
      })

      it("is decided once", async () => {
        const { listing } = await approved()
        const again = query(
          LISTING_MODULE,
          `update listing_revision set decision = 'rejected' where id = '${listing.current_revision_id}'`,
        )
        await expect(again).rejects.toThrow("decided once")
      })
    })

    describe("a decision", () => {
      it("and its audit entry are there together", async () => {
        const { listing } = await approved()
        expect(listing).toMatchObject({ state: "approved", approved_revision_id: listing.current_revision_id })
        expect(await actions()).toEqual([{ action: "listing.submitted" }, { action: "listing.approved" }])
      })

      it("is taken by one of two clicks at once", async () => {
        const listing_id = await submitted()
        const click = () => service.decide({ ...write, listing_id, revision_number: 1, decision: "approved" })
        const clicks = await Promise.allSettled([click(), click()])
        expect(clicks.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"])
      })

      it("is refused on a revision that is not the current one, and nothing is written", async () => {
        const listing_id = await submitted()
        await service.saveRevision({ ...write, listing_id, content, price: 1, stock: 1 })
        const stale = service.decide({ ...write, listing_id, revision_number: 1, decision: "approved" })
        await expect(stale).rejects.toMatchObject({ type: "conflict", code: "listing_revision_stale" })
        expect(await service.retrieveListing(listing_id)).toMatchObject({ state: "submitted" })
      })

      it("is refused where nothing waits: a click on Approve that comes after the take-down brings nothing back", async () => {
        const { listing } = await approved()
        const listing_id = listing.id
        await service.takeDown({ ...write, listing_id, reason: "Thiếu thông tin." })
        const late = service.decide({ ...write, listing_id, revision_number: 1, decision: "approved" })
        await expect(late).rejects.toMatchObject({ type: "conflict", code: "listing_move_refused" })
        expect(await service.retrieveListing(listing_id)).toMatchObject({ state: "taken_down" })
      })

      it("is refused on a waiting change once its listing was taken down, and the change still waits", async () => {
        const { listing } = await approved()
        const listing_id = listing.id
        const renamed = { ...content, name: "Mật mới" }
        const change = await service.saveRevision({ ...write, listing_id, price: 1, stock: 1, content: renamed })
        await service.takeDown({ ...write, listing_id, reason: "Thiếu thông tin." })
        const late = service.decide({ ...write, listing_id, revision_number: 2, decision: "approved" })
        await expect(late).rejects.toMatchObject({ type: "conflict", code: "listing_move_refused" })
        expect(await service.retrieveListing(listing_id)).toMatchObject({ state: "taken_down" })
        const [revision] = await service.listListingRevisions({ id: change.revision_written ?? "" })
        expect(revision).toMatchObject({ decision: null })
      })

      it("is refused on a draft", async () => {
        const { listing } = await service.createDraft(draft)
        const early = service.decide({ ...write, listing_id: listing.id, revision_number: 1, decision: "approved" })
        await expect(early).rejects.toMatchObject({ type: "conflict", code: "listing_move_refused" })
      })

      it("can be undone by the workflow that took it, and the audit log keeps both", async () => {
        const change = await approved()
        await service.undoChange({ ...change, ...write })
        expect(await service.retrieveListing(change.listing.id)).toMatchObject({
          state: "submitted",
          approved_revision_id: null,
        })
        const [revision] = await service.listListingRevisions({ listing_id: change.listing.id })
        expect(revision).toMatchObject({ decision: null, decided_by: null })
        expect((await actions()).at(-1)).toEqual({ action: "listing.change_undone" })
      })
    })

    describe("who is told", () => {
      const told = () =>
        query(
          LISTING_MODULE,
          "select topic, to_kind, coalesce(to_id, to_province_code || to_agency) as to, body from notice where deleted_at is null order by topic",
        )

      it("is the department when something waits for it, and the stall when it was decided", async () => {
        const { listing } = await approved()
        await service.takeDown({ ...write, listing_id: listing.id, reason: "Thiếu nhãn phụ." })
        expect(await told()).toMatchObject([
          { topic: "listing.approved", to_kind: "seller", to: "sel_1" },
          { topic: "listing.submitted", to_kind: "department", to: "33trade" },
          { topic: "listing.taken_down", to: "sel_1", body: expect.stringContaining("Lý do: Thiếu nhãn phụ.") },
        ])
      })

      it("is the department once when a change of what is on sale waits, however often it is saved", async () => {
        const { listing } = await approved()
        for (const name of ["Mật mới", "Mật mới hơn"]) {
          const change = { ...content, name }
          await service.saveRevision({ ...write, listing_id: listing.id, content: change, price: 1, stock: 1 })
        }
        const topics = (await told()) as { topic: string }[]
        expect(topics.filter(({ topic }) => topic === "listing.changed")).toHaveLength(1)
      })

      it("is nobody, where the workflow could not finish", async () => {
        const change = await approved()
        await service.undoChange({ ...change, ...write })
        expect(await told()).toMatchObject([{ topic: "listing.submitted" }])
      })
    })

    describe("on sale", () => {
      it("a save of what is reviewed waits, and what is shown stays", async () => {
        const { listing } = await approved()
        const save = { ...write, listing_id: listing.id, price: 160_000, stock: 4 }
        const changed = await service.saveRevision({ ...save, content: { ...content, name: "Mật ong đặc biệt" } })
        expect(changed.listing).toMatchObject({
          state: "changed",
          approved_revision_id: listing.approved_revision_id,
          price: 160_000,
        })
        const back = await service.saveRevision({ ...save, content })
        expect(back.listing).toMatchObject({ state: "approved", approved_revision_id: back.revision_written })
      })

      it("a save without a stock leaves the stock as it is", async () => {
        const { listing } = await approved()
        await service.setPriceAndStock({ ...write, listing_id: listing.id, stock: 2 })
        const saved = await service.saveRevision({ ...write, listing_id: listing.id, content, price: 160_000 })
        expect(saved.listing).toMatchObject({ price: 160_000, stock: 2 })
      })

      it("a refused change leaves the approved revision on sale", async () => {
        const { listing } = await approved()
        const listing_id = listing.id
        await service.saveRevision({
          ...write,
          listing_id,
          price: 1,
          stock: 1,
          content: { ...content, name: "Chữa bệnh" },
        })
        const refused = await service.decide({ ...write, listing_id, revision_number: 2, decision: "rejected" })
        expect(refused.listing).toMatchObject({ state: "approved", approved_revision_id: listing.approved_revision_id })
      })

      it("a waiting change still waits after a take-down and a restore", async () => {
        const { listing } = await approved()
        const listing_id = listing.id
        await service.saveRevision({
          ...write,
          listing_id,
          price: 1,
          stock: 1,
          content: { ...content, name: "Mật mới" },
        })
        await service.takeDown({ ...write, listing_id, reason: "Thiếu thông tin." })
        expect((await service.restore({ ...write, listing_id })).listing.state).toBe("changed")
      })
    })

    it("the database refuses half a dong, a debt of stock and a listing on sale without a revision", async () => {
      const { listing } = await service.createDraft(draft)
      const set = (columns: string) => query(LISTING_MODULE, `update listing set ${columns} where id = '${listing.id}'`)
      await expect(set("price = 1.5")).rejects.toThrow("listing_price_whole_dong")
      await expect(set("stock = -1")).rejects.toThrow("listing_stock_not_negative")
      await expect(set("state = 'approved'")).rejects.toThrow("listing_approved_has_revision")
    })
  },
})
