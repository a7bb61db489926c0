import type { MedusaContainer } from "@medusajs/framework/types"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import path from "node:path"
import { AUDIT_TABLE, NOTICE_TABLE, query } from "../../../lib/__tests__/database"
import { LISTING_MODULE } from "../../../modules/listing"
import type ListingModuleService from "../../../modules/listing/service"
import { readStaleListings } from "../stale-listings"

jest.setTimeout(120_000)

const TABLES = `${AUDIT_TABLE};
  ${NOTICE_TABLE};
  create table if not exists seller (id text primary key, status text);
  create table if not exists seller_restriction (seller_id text, effective_on text, lifted_at timestamptz, deleted_at timestamptz);
  delete from seller_restriction;
  create table if not exists product (id text primary key, status text, title text, description text, deleted_at timestamptz);
  insert into seller values ('sel_1', 'active') on conflict (id) do update set status = 'active';
  insert into product values ('prod_1', 'published', 'Mật ong', 'Ngọt.')
    on conflict (id) do update set status = 'published', title = 'Mật ong'`

const content = {
  name: "Mật ong",
  description: "Ngọt.",
  ingredients: null,
  storage_note: null,
  shelf_life: null,
  group: "thuc-pham" as const,
  unit: "hũ",
  weight_grams: 700,
  pictures: [],
  producer_id: null,
}
const actor = systemActor()
const anHourAgo = () => new Date(clock.now().getTime() - 3_600_000)
const sql = (text: string) => query(LISTING_MODULE, text)

const literal = (value: unknown): string =>
  Array.isArray(value)
    ? `array[${value.map(literal).join(", ")}]`
    : `'${value instanceof Date ? value.toISOString() : String(value)}'`
/** Answers as the connection of a container does, from the database of this test. */
const container = {
  resolve: () => ({
    raw: async (text: string, bindings: readonly unknown[]) => {
      const values = bindings.map(literal)
      return { rows: await sql(text.replace(/\?/g, () => values.shift() ?? "null")) }
    },
  }),
} as unknown as MedusaContainer

moduleIntegrationTestRunner<ListingModuleService>({
  moduleName: LISTING_MODULE,
  resolve: path.resolve(__dirname, "../../../modules/listing"),
  pathToMigrations: path.resolve(__dirname, "../../../modules/listing/migrations"),
  hooks: { afterModuleInit: async () => void (await sql(TABLES)) },
  testSuite: ({ service }) => {
    const stale = async () => (await readStaleListings(container)).map(({ id }) => id)
    const draft = async (at: Date) => {
      const seller = { id: "sel_1", province_code: "33" }
      return (await service.createDraft({ actor, at, seller, content, price: 1000, stock: 1 })).listing.id
    }
    const approved = async (at = anHourAgo()) => {
      const listing_id = await draft(at)
      await service.submit({ actor, at, listing_id })
      await service.decide({ actor, at, listing_id, revision_number: 1, decision: "approved" })
      return listing_id
    }
    const shown = async () => {
      const id = await approved()
      await service.attachProducts([{ id, product_id: "prod_1", variant_id: "variant_1" }])
      return id
    }

    describe("a listing is stale", () => {
      it("when it is on sale and has no product", async () => {
        const id = await approved()
        expect(await readStaleListings(container)).toEqual([{ id, seller_id: "sel_1" }])
      })
      it("when it was taken down and its product is still shown", async () => {
        const id = await shown()
        await service.takeDown({ actor, at: anHourAgo(), listing_id: id, reason: "Thiếu thông tin." })
        expect(await stale()).toEqual([id])
      })
      it("when its seller may not sell and its product is still shown", async () => {
        const id = await shown()
        await sql("insert into seller_restriction values ('sel_1', '2026-01-01', null, null)")
        expect(await stale()).toEqual([id])
      })
      it("when it is held and its product is still shown", async () => {
        const listing_ids = [await shown()]
        const hold = { ground: "recalled" as const, source_id: "rec_1", reason: "Thu hồi lô." }
        await service.placeHolds({ actor, at: anHourAgo(), listing_ids, ...hold })
        expect(await stale()).toEqual(listing_ids)
      })
      it("when it is on sale and its product is hidden", async () => {
        const id = await shown()
        await sql("update product set status = 'draft'")
        expect(await stale()).toEqual([id])
      })
      it("when its product shows other words than the approved ones", async () => {
        const id = await shown()
        await sql("update product set title = 'Tên cũ'")
        expect(await stale()).toEqual([id])
      })
    })

    describe("a listing is not stale", () => {
      it("while its product follows it, shown or hidden", async () => {
        const id = await shown()
        expect(await stale()).toEqual([])
        await service.takeDown({ actor, at: anHourAgo(), listing_id: id, reason: "Thiếu thông tin." })
        await sql("update product set status = 'draft'")
        expect(await stale()).toEqual([])
      })
      it("before anybody approved it", async () => {
        await draft(anHourAgo())
        expect(await stale()).toEqual([])
      })
      it("while somebody may still be at work on it", async () => {
        await approved(clock.now())
        expect(await stale()).toEqual([])
      })
    })
  },
})
