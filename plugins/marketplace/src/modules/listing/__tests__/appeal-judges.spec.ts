import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { LISTING_MODULE } from ".."
import { AUDIT_TABLE, JUDGE_TABLES, NOTICE_TABLE, query } from "../../../lib/__tests__/database"
import type ListingModuleService from "../service"
import { appealing, first } from "./appealing"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<ListingModuleService>({
  moduleName: LISTING_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: {
    afterModuleInit: async () => void (await query(LISTING_MODULE, `${AUDIT_TABLE};${NOTICE_TABLE};${JUDGE_TABLES}`)),
  },
  testSuite: ({ service }) => {
    const { rejected, open, decide } = appealing(service)

    describe("who may judge an appeal", () => {
      it("is asked of operators where none but its decider may, and told to him", async () => {
        const officers = (id: string, agency: string, status: string) =>
          `insert into officer values ('${id}', '${agency}', 'officer', '33', '${status}')`
        const asked = () =>
          query(LISTING_MODULE, "select to_kind, dedupe_key, body from notice where topic = 'appeal.no_judge'")
        await query(LISTING_MODULE, "insert into floor values ('floor_1', '33', 'Hưng Yên')")
        for (const sql of [officers("off_1", "trade", "active"), officers("off_9", "agriculture", "active")])
          await query(LISTING_MODULE, sql)
        const alone = await open(await rejected())
        expect(await asked()).toEqual([
          {
            to_kind: "operators",
            dedupe_key: `appeal.no_judge:${alone}`,
            body: expect.stringContaining("Hưng Yên không còn cán bộ nào khác"),
          },
        ])
        const refused = (message: string) =>
          expect(decide(alone, "granted", first)).rejects.toMatchObject({ message: expect.stringContaining(message) })
        await refused("xin người vận hành nền tảng cử thêm")
        await query(LISTING_MODULE, officers("off_2", "trade", "active"))
        await refused("Mời cán bộ khác của tỉnh xét.")
        await open(await rejected())
        expect(await asked()).toHaveLength(1)
      })

      it("is nobody who works for the stall", async () => {
        for (const sql of [
          "insert into officer values ('off_1', 'trade', 'officer', '33', 'active', null), ('off_2', 'trade', 'officer', '33', 'active', '0912345678')",
          "insert into seller_member values ('mem_1', '0912 345 678'), ('mem_2', '0987 654 321')",
          "insert into seller_membership values ('ms_1', 'sel_1', 'mem_2')",
        ])
          await query(LISTING_MODULE, sql)
        const asked = () => query(LISTING_MODULE, "select id from notice where topic = 'appeal.no_judge'")
        await open(await rejected())
        expect(await asked()).toEqual([])
        await query(LISTING_MODULE, "update seller_membership set member_id = 'mem_1'")
        const id = await open(await rejected())
        expect(await asked()).toHaveLength(1)
        const message = expect.stringContaining("xin người vận hành nền tảng cử thêm")
        await expect(decide(id, "granted", first)).rejects.toMatchObject({ code: "appeal_same_officer", message })
      })
    })
  },
})
