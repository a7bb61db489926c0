import type { MedusaContainer } from "@medusajs/framework/types"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { clock } from "@san-ocop/floor/lib/clock"
import path from "node:path"
import { CASEWORK_MODULE } from ".."
import type CaseworkModuleService from "../service"
import { AUDIT_TABLE, NOTICE_TABLE, query } from "../../../lib/__tests__/database"
import { readDueCases } from "../../../reads/cases/due-cases"

jest.setTimeout(60_000)

const HOUR = 3_600_000
const ask = (sql: string, values: unknown[] = []) => query(CASEWORK_MODULE, sql, values)
const raw = async (sql: string, bindings: readonly unknown[]) => {
  let place = 0
  return {
    rows: await ask(
      sql.replaceAll("?", () => `$${String((place += 1))}`),
      [...bindings],
    ),
  }
}
const container = { resolve: () => ({ raw }) } as unknown as MedusaContainer

moduleIntegrationTestRunner<CaseworkModuleService>({
  moduleName: CASEWORK_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: {
    afterModuleInit: async () => {
      for (const table of [AUDIT_TABLE, NOTICE_TABLE]) await ask(table)
    },
  },
  testSuite: ({ service }) => {
    const complaint = (id: string, hoursLeft: number, state = "opened") =>
      ask(
        `insert into complaint (id, code, group_order_id, order_code, seller_id, seller_slug, province_code, reason_code, wish, words,
           contact_name, contact_phone, state, opened_at, due_at)
         values ($1, $1, $1, 'ABCD2345', 'sel_1', 'gian-hang', '38', 'damaged', 'replace', 'x', 'Lan', '0912345678', $2, now(), $3)`,
        [id, state, new Date(clock.now().getTime() + hoursLeft * HOUR)],
      )

    it("a complaint is one to remind of from seven in the morning of the last day of its stall's time, as long as it is not answered", async () => {
      await complaint("early", 17.1)
      await complaint("due", 16.9)
      await complaint("over", -1)
      await complaint("answered", 16, "answered")
      const { unanswered } = await readDueCases(container)
      expect(unanswered.map(({ id }) => id)).toEqual(["due"])
    })

    it("the stall is reminded once, and not of what it answered meanwhile", async () => {
      await complaint("due", 16)
      await complaint("answered", 16, "answered")
      for (const complaint_id of ["due", "due", "answered"]) await service.remindOfAnswer({ complaint_id })
      expect((await readDueCases(container)).unanswered).toEqual([])
      expect(await ask("select topic, to_kind, to_id, href from notice")).toEqual([
        {
          topic: "complaint.answer_due",
          to_kind: "seller",
          to_id: "sel_1",
          href: "/kenh-nguoi-ban/gian-hang/khieu-nai/due",
        },
      ])
    })
  },
})
