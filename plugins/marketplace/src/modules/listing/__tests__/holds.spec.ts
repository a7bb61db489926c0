import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import path from "node:path"
import { LISTING_MODULE } from ".."
import { AUDIT_TABLE, NOTICE_TABLE, query } from "../../../lib/__tests__/database"
import type ListingModuleService from "../service"

jest.setTimeout(60_000)

const write = { actor: systemActor(), at: new Date("2026-11-22T01:00:00Z") }
const content = {
  name: "Mật ong hoa nhãn",
  description: "Ngọt.",
  ingredients: null,
  storage_note: null,
  shelf_life: null,
  group: "thuc-pham" as const,
  unit: "hũ 500 g",
  weight_grams: 700,
  pictures: [],
  producer_id: null,
}
const source = { ground: "producer_suspended" as const, source_id: "prod_1" }
const reason = "Giấy an toàn thực phẩm đã hết hạn."

moduleIntegrationTestRunner<ListingModuleService>({
  moduleName: LISTING_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: async () => void (await query(LISTING_MODULE, `${AUDIT_TABLE};${NOTICE_TABLE}`)) },
  testSuite: ({ service }) => {
    const listing = async (id = "sel_1") => {
      const seller = { id, province_code: "33" }
      return (await service.createDraft({ ...write, seller, content, price: 1000, stock: 1 })).listing.id
    }
    const place = (listing_ids: string[], change = {}) =>
      service.placeHolds({ ...write, ...source, reason, listing_ids, ...change })
    const open = (listing_id: string) => service.listListingHolds({ listing_id, released_at: null })

    describe("a hold", () => {
      it("is placed once for a listing, a ground and a source, also by two at once", async () => {
        const id = await listing()
        const placed = await Promise.all([place([id]), place([id])])
        expect(placed.map((one) => one.length).sort()).toEqual([0, 1])
        expect(await open(id)).toMatchObject([{ ...source, reason, placed_by: "system", released_at: null }])
      })

      it("of another source stands beside it, and is released by itself alone", async () => {
        const id = await listing()
        await place([id])
        await place([id], { ground: "recalled", source_id: "rec_1" })
        expect(await service.releaseHolds({ ...write, ...source })).toHaveLength(1)
        expect(await open(id)).toMatchObject([{ ground: "recalled" }])
        expect(await service.releaseHolds({ ...write, ...source })).toEqual([])
      })

      it("is released for the listings that are named, and may be placed again", async () => {
        const [one, two] = [await listing(), await listing()]
        await place([one, two])
        await service.releaseHolds({ ...write, ...source, listing_ids: [one] })
        expect([await open(one), await open(two)].map((holds) => holds.length)).toEqual([0, 1])
        expect(await place([one, two])).toMatchObject([{ listing_id: one }])
      })

      it("of a suspended maker is told once to each stall that sells his goods, and so is its release", async () => {
        const goods = [await listing(), await listing(), await listing("sel_2")]
        await place(goods)
        await place(goods)
        const told = () =>
          query(
            LISTING_MODULE,
            "select topic, to_id, title, body from notice where topic like 'listing.h%' order by topic, to_id",
          )
        expect(await told()).toMatchObject([
          {
            topic: "listing.held",
            to_id: "sel_1",
            title: "2 sản phẩm tạm ngừng bán",
            body: expect.stringContaining(reason),
          },
          { topic: "listing.held", to_id: "sel_2", title: "1 sản phẩm tạm ngừng bán" },
        ])
        await service.releaseHolds({ ...write, ...source })
        await service.releaseHolds({ ...write, ...source })
        expect((await told()).slice(2)).toMatchObject([
          { topic: "listing.hold_released", to_id: "sel_1", title: "2 sản phẩm được mở bán lại" },
          { topic: "listing.hold_released", to_id: "sel_2", title: "1 sản phẩm được mở bán lại" },
        ])
      })

      it("of another ground is told by who places it; what is taken back is not told", async () => {
        const id = await listing()
        await place([id], { ground: "recalled", source_id: "rec_1" })
        const told = () =>
          query(LISTING_MODULE, "select topic from notice where topic like 'listing.h%' and deleted_at is null")
        expect(await told()).toEqual([])
        await place([id])
        const holds = await service.releaseHolds({ ...write, ...source })
        await service.reopenHolds({ ...write, ...source, holds })
        expect(await told()).toEqual([{ topic: "listing.held" }])
        await service.releaseHolds({ ...write, ...source, listing_ids: [id], is_undone: true })
        expect(await told()).toEqual([])
      })

      it("and its release are in the audit log, with the reason and the source", async () => {
        const id = await listing()
        await place([id])
        await place([id])
        await service.releaseHolds({ ...write, ...source })
        const log = `select action, reason, after from audit_entry where entity_id = '${id}' order by action`
        expect(await query(LISTING_MODULE, log)).toMatchObject([
          { action: "listing.held", reason, after: { ground: "producer_suspended", source_id: "prod_1" } },
          { action: "listing.hold_released" },
        ])
      })

      it("is opened again when its release could not be finished", async () => {
        const id = await listing()
        await place([id])
        const holds = await service.releaseHolds({ ...write, ...source })
        await service.reopenHolds({ ...write, ...source, holds })
        expect(await open(id)).toHaveLength(1)
      })

      it("on a listing that does not exist is not placed", async () => {
        expect(await place(["lst_nothing"])).toEqual([])
      })
    })
  },
})
