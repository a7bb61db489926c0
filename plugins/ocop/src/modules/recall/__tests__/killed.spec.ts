import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
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
const SESSIONS =
  "select 1 from pg_stat_activity where application_name = 'tell-buyers' and datname = current_database()"

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
    const until = async (isSo: () => Promise<boolean>) => {
      for (let look = 0; look < 1_000; look += 1) {
        if (await isSo()) return
        await new Promise((done) => setTimeout(done, 10))
      }
      throw new Error("it did not come to that")
    }
    const start = (recall_id: string): ChildProcess =>
      spawn(
        process.execPath,
        [path.resolve(__dirname, "tell-buyers.process.mjs"), recall_id, databaseOf(RECALL_MODULE)],
        { stdio: ["ignore", "ignore", "inherit"] },
      )

    it("tells each buyer once when its process is killed in the middle of the notices and started again", async () => {
      const recall_id = await approved(service)
      const parcels = Array.from({ length: BUYERS }, (_, n) => parcel(n))
      await service.addFound({ recall_id, parcels, at })
      await sql(SLOWLY)
      const first = start(recall_id)
      const killed = once(first, "exit")
      await until(async () => (await counted()).notices >= 2 * BATCH)
      first.kill("SIGKILL")
      expect(await killed).toEqual([null, "SIGKILL"])
      await until(async () => (await sql(SESSIONS)).length === 0)
      const { notices, buyers, told } = await counted()
      expect(notices).toBeLessThan(BUYERS)
      expect([notices % BATCH, buyers, told]).toEqual([0, notices, notices])

      await sql("drop trigger slowly on notice")
      for (const _start of [1, 2]) expect(await once(start(recall_id), "exit")).toEqual([0, null])
      expect(await counted()).toEqual({ notices: BUYERS, buyers: BUYERS, told: BUYERS })
    })
  },
})
