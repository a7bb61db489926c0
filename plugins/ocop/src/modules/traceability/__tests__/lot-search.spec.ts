import type { MedusaContainer } from "@medusajs/framework/types"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { TRACEABILITY_MODULE } from ".."
import { readersOf, query } from "../../../lib/__tests__/database"
import { readLotsToRecall } from "../../../reads/recall/lots-to-recall"
import type TraceabilityModuleService from "../service"

jest.setTimeout(60_000)

const LOTS = 2_400
const AROUND = `create table if not exists product (id text primary key, title text);
  create table if not exists producer (id text primary key, name text);
  create table if not exists listing (seller_id text, product_id text, deleted_at timestamptz);
  insert into product values ('prod_1', 'Mật ong rừng tràm'), ('prod_2', 'Nước mắm cá cơm') on conflict do nothing;
  insert into producer values ('m_1', 'Hợp tác xã Đồng Tâm'), ('m_2', 'Hộ ông Bảy') on conflict do nothing;
  insert into listing values ('sel_1', 'prod_1', null)`
const COLUMNS =
  "insert into lot (id, kind, code, lot_number, name, product_id, producer_id, province_code, made_on, quantity, unit)"
const MANY = `${COLUMNS} select 'lot_' || n, 'goods', 'LO-38-' || lpad(n::text, 5, '0'), 'N' || n, null, 'prod_1', 'm_1', '38',
  to_char(date '2020-01-01' + n, 'YYYY-MM-DD'), 1, 'hũ' from generate_series(1, ${String(LOTS)}) n`
const OTHERS = `${COLUMNS} values
  ('lot_old', 'goods', 'MAM-1999', 'CU1', null, 'prod_2', 'm_2', '38', '1999-01-01', 1, 'chai'),
  ('lot_leaf', 'material', 'LA-1998', null, 'Lá dong 100%', null, 'm_2', '38', '1998-01-01', 1, 'bó'),
  ('lot_far', 'goods', 'LO-01-00001', 'X', null, 'prod_2', 'm_2', '01', '1999-01-01', 1, 'chai')`

moduleIntegrationTestRunner<TraceabilityModuleService>({
  moduleName: TRACEABILITY_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: {
    afterModuleInit: async () => {
      for (const sql of [AROUND, MANY, OTHERS]) await query(TRACEABILITY_MODULE, sql)
    },
  },
  testSuite: () => {
    const desk = { province_code: "38", seller_id: null }
    const container = readersOf(TRACEABILITY_MODULE) as unknown as MedusaContainer
    const find = (
      q: string,
      { limit = 100, offset = 0, scope = desk as { province_code: string | null; seller_id: string | null } } = {},
    ) => readLotsToRecall(container, scope, { q, limit, offset })
    const codes = async (q: string, more = {}) => (await find(q, more)).items.map(({ code }) => code)

    it("reaches every lot, page after page, each once", async () => {
      const seen: string[] = []
      for (let offset = 0; offset < LOTS + 2; offset += 100) seen.push(...(await codes("", { offset })))
      expect([seen.length, new Set(seen).size, (await find("")).count]).toEqual([LOTS + 2, LOTS + 2, LOTS + 2])
      expect(seen.slice(-2)).toEqual(["MAM-1999", "LA-1998"])
    })

    it.each([
      ["a part of its code", "mam-19", ["MAM-1999"]],
      ["its number", "cu1", ["MAM-1999"]],
      ["its product without marks", "nuoc mam", ["MAM-1999"]],
      ["words of product and producer in any order", "BẢY cơm", ["MAM-1999"]],
      ["the name of a material", "la dong", ["LA-1998"]],
      ["a wildcard, taken literally", "100%", ["LA-1998"]],
      ["another wildcard", "la_dong", []],
    ])("finds the oldest lot of thousands by %s", async (_what, q, found) => {
      expect(await codes(q)).toEqual(found)
    })

    it("shows the lot with exactly this code first, then the newest", async () => {
      const [exact, newest] = await codes("lo-38-0000", { limit: 2 })
      expect([exact, newest]).toEqual(["LO-38-00009", "LO-38-00008"])
      expect((await codes("lo-38-00001"))[0]).toBe("LO-38-00001")
    })

    it("finds nothing of another province nor of goods that only another stall offers", async () => {
      expect(await codes("lo-01")).toEqual([])
      const stall = { province_code: null, seller_id: "sel_1" }
      expect((await find("dong tam", { scope: stall })).count).toBe(LOTS)
      expect(await codes("bay", { scope: stall })).toEqual([])
    })
  },
})
