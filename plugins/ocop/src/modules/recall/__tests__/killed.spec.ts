import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { doomedProcess } from "../../../../../../testing/doomed-process"
import { databaseOf } from "../../../lib/__tests__/database"
import { RECALL_MODULE } from ".."
import type RecallModuleService from "../service"
import { approved, at, makeTables, parcel, sql } from "./support"

jest.setTimeout(60_000)

const BUYERS = 100
const BATCH = 10
const COUNT = `select count(*)::int as notices, count(distinct dedupe_key)::int as buyers,
    (select count(*)::int from recall_buyer where told_at is not null) as told from notice where topic = 'recall.buyer_told'`
// So slow that the process is in the middle of a batch whenever it is killed.
const SLOWLY = `create function wait_a_little() returns trigger language plpgsql as $$ begin perform pg_sleep(0.03); return new; end $$;
  create trigger slowly before insert on notice for each row execute function wait_a_little()`

moduleIntegrationTestRunner<RecallModuleService>({
  moduleName: RECALL_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: makeTables },
  testSuite: ({ service }) => {
    const counted = async () => {
      const [row] = await sql<{ notices: number; buyers: number; told: number }>(COUNT)
      return row ?? { notices: 0, buyers: 0, told: 0 }
    }
    const tellBuyers = (recall_id: string) =>
      doomedProcess({
        script: path.resolve(__dirname, "tell-buyers.process.mjs"),
        args: [recall_id, databaseOf(RECALL_MODULE)],
        name: "tell-buyers",
        sql,
      })

    it("tells each buyer once when its process is killed in the middle of the notices and started again", async () => {
      const recall_id = await approved(service)
      const parcels = Array.from({ length: BUYERS }, (_, n) => parcel(n))
      await service.addFound({ recall_id, parcels, at })
      await sql(SLOWLY)
      await tellBuyers(recall_id).killWhen(async () => (await counted()).notices >= 2 * BATCH)
      const { notices, buyers, told } = await counted()
      expect(notices).toBeLessThan(BUYERS)
      expect([notices % BATCH, buyers, told]).toEqual([0, notices, notices])

      await sql("drop trigger slowly on notice")
      for (const _start of [1, 2]) await tellBuyers(recall_id).run()
      expect(await counted()).toEqual({ notices: BUYERS, buyers: BUYERS, told: BUYERS })
    })
  },
})
