import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { day } from "@san-ocop/kit/day"
import type { RecognitionCells } from "@san-ocop/kit/recognition-columns"
import fc from "fast-check"
import path from "node:path"
import { PROGRAMME_MODULE } from ".."
import { query } from "../../../lib/__tests__/database"
import { decisionNumberKey, decisionNumberKeySql } from "../../../lib/recognition/decision-number-key"
import { Migration20261127163000 } from "../migrations/Migration20261127163000"
import type ProgrammeModuleService from "../service"
import { ask, makeOtherTables, makeProducts } from "./recognition-tables"

const actor = { ...systemActor(), name: "Cán bộ thử" }
const at = new Date("2026-11-26T03:00:00Z")
// Several times what one statement takes; a province's whole is measured by the bench.
const MANY = 3_000

const cells = (n: number, change: RecognitionCells = {}): RecognitionCells => ({
  product: `Sản phẩm ${n}`,
  producer: `Chủ thể ${n}`,
  decision_number: "715/QĐ-UBND",
  decided_on: "10/09/2026",
  issuer_name: "UBND tỉnh Thanh Hóa",
  stars: "4",
  ...change,
})
const file = (sha256: string, lines: RecognitionCells[]) => ({
  province_code: "38",
  file_name: "cong-nhan.xlsx",
  sha256,
  lines: lines.map((one, index) => ({ row: index + 2, cells: one })),
  actor,
  at,
})

jest.setTimeout(120_000)

moduleIntegrationTestRunner<ProgrammeModuleService>({
  moduleName: PROGRAMME_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: makeOtherTables },
  testSuite: ({ service }) => {
    const committed = async (sha256: string, lines: RecognitionCells[]) => {
      const { id } = await service.openImport(file(sha256, lines))
      return { id, ...(await service.commitImport({ id, actor, at })) }
    }

    it("records every line with its decision, and says so once for the file, the decision and each certificate", async () => {
      await makeProducts(2)
      const { id, ids } = await committed("a", [cells(1), cells(2)])
      expect(ids).toHaveLength(2)
      const decisions = await service.listRecognitionDecisions()
      expect(decisions).toMatchObject([{ number: "715/QĐ-UBND", import_id: id, decided_on: "2026-09-10" }])
      const certificates = await service.listCertificates({ decision_id: decisions[0]?.id })
      expect(certificates.map(({ valid_until }) => valid_until)).toEqual(["2029-09-09", "2029-09-09"])
      const actions = await ask("select action, count(*)::int from audit_entry group by action order by action")
      expect(actions).toEqual([
        { action: "certificate.recorded", count: 2 },
        { action: "recognition_decision.filed", count: 1 },
        { action: "recognition_import.checked", count: 1 },
        { action: "recognition_import.committed", count: 1 },
      ])
    })

    it("writes nothing at all where one line has a problem", async () => {
      await makeProducts(1)
      const { id } = await service.openImport(file("b", [cells(1), cells(1, { product: "Không có" })]))
      await expect(service.commitImport({ id, actor, at })).rejects.toMatchObject({ code: "import_has_problems" })
      expect(await service.listCertificates()).toEqual([])
      expect(await service.listRecognitionDecisions()).toEqual([])
    })

    it("judges anew when it records: what the dry run saw may have changed", async () => {
      await makeProducts(1)
      const { id } = await service.openImport(file("c", [cells(1)]))
      await ask("update product set deleted_at = now()")
      await expect(service.commitImport({ id, actor, at })).rejects.toMatchObject({ code: "import_has_problems" })
    })

    it("does nothing twice for the same file, nor for the same lines in another file", async () => {
      await makeProducts(1)
      const { id } = await committed("d", [cells(1)])
      expect(await service.openImport(file("d", [cells(1)]))).toEqual({ id, is_new: false })
      await expect(service.commitImport({ id, actor, at })).rejects.toMatchObject({ code: "import_moved" })
      expect((await committed("e", [cells(1)])).ids).toEqual([])
      expect(await service.listCertificates()).toHaveLength(1)
    })

    it("has one decision on file, however its number is written, and shows each as it was written", async () => {
      await makeProducts(3)
      const spellings = ["715/QĐ-UBND", "715 /qđ-ubnd", "715/Q\u00D0-UBND".normalize("NFD")]
      await committed("l", [cells(1, { decision_number: spellings[0] }), cells(2, { decision_number: spellings[1] })])
      await committed("m", [cells(3, { decision_number: spellings[2] })])
      expect(await service.listRecognitionDecisions()).toMatchObject([{ number: "715/QĐ-UBND" }])
      const certificates = await service.listCertificates({}, { order: { product_id: "ASC" } })
      expect(certificates.map(({ decision_number }) => decision_number)).toEqual(spellings)
      expect(new Set(certificates.map(({ decision_id }) => decision_id)).size).toBe(1)
      await expect(
        ask(`insert into recognition_decision (id, number, issuer_level, issuer_name, decided_on, province_code)
        values ('other', '715/ qđ-UBND', 'province', 'UBND tỉnh Thanh Hóa', '2026-09-11', '38')`),
      ).rejects.toThrow("IDX_recognition_decision_key")
    })

    it("says in the log which one stayed of two spellings that an update joined, once, and nothing of an undone file", async () => {
      const columns = "(id, number, issuer_level, issuer_name, decided_on, province_code, updated_at, deleted_at)"
      const of = "'province', 'UBND tỉnh Thanh Hóa', '2026-09-11', '38', '2026-11-01'"
      await ask(`insert into recognition_decision ${columns} values ('kept', '715/QĐ-UBND', ${of}, null),
        ('joined', '715 /qđ-ubnd', ${of}, '2026-11-27'), ('undone', '715/QĐ-UBND', ${of}, '2026-11-01')`)
      const migration = new Migration20261127163000(undefined as never, undefined as never)
      await migration.up()
      for (const sql of [...migration.getQueries(), ...migration.getQueries()]) await ask(String(sql))
      const log = await ask(
        "select entity_id, actor_type, after from audit_entry where action = 'recognition_decision.joined'",
      )
      expect(log).toEqual([
        {
          ...{ entity_id: "joined", actor_type: "system" },
          after: { number: "715 /qđ-ubnd", kept: "kept", kept_number: "715/QĐ-UBND" },
        },
      ])
    })

    it("knows a number in SQL by the same key as in code", async () => {
      const parts = fc.constantFrom(..."7/- \u00a0\u202f\tqQđĐ\u00d0\u00f0ệưB", "ệ".normalize("NFD"))
      const numbers = fc.array(
        fc.array(parts, { maxLength: 12 }).map((all) => all.join("")),
        { minLength: 30, maxLength: 60 },
      )
      await fc.assert(
        fc.asyncProperty(numbers, async (all) => {
          const sql = `select ${decisionNumberKeySql("n")} as key from unnest($1::text[]) with ordinality t (n, i) order by i`
          const keys = (await query(PROGRAMME_MODULE, sql, [all])) as { key: string }[]
          expect(keys.map(({ key }) => key)).toEqual(all.map(decisionNumberKey))
        }),
        { numRuns: 10 },
      )
    })

    it("takes a whole import back, also what it did to older certificates, and lets the file come again", async () => {
      await makeProducts(1)
      const old = await committed("f", [
        cells(1, { decision_number: "9/QĐ-UBND", decided_on: "01/09/2024", stars: "3" }),
      ])
      const { id } = await committed("g", [cells(1)])
      const [before] = await service.listCertificates({ id: old.ids })
      expect(before?.replaced_from).toBe("2026-09-10")
      await service.undoImport({ id, actor, at, reason: "Nhầm tệp" })
      const left = await service.listCertificates()
      expect(left.map(({ id: one, replaced_from }) => ({ one, replaced_from }))).toEqual([
        { one: old.ids[0], replaced_from: null },
      ])
      expect(await ask("select reason from audit_entry where action = 'recognition_import.undone'")).toEqual([
        { reason: "Nhầm tệp" },
      ])
      expect((await committed("g", [cells(1)])).ids).toHaveLength(1)
    })

    it("gives no star back by old papers after a suspension, nor as one of them is taken back", async () => {
      await makeProducts(1)
      const old = (number: string, decided_on: string) =>
        cells(1, { decision_number: `${number}/QĐ-UBND`, decided_on, stars: "3" })
      const [newest = ""] = (await committed("i", [cells(1)])).ids
      const decision = {
        decision_number: "80/QĐ",
        decided_on: day("2026-11-20"),
        note: null,
        actor,
        at,
        readers: { maker: null, resellers: [] },
      }
      const suspension = { seen_state: "recognised" as const, to: "suspended" as const, ground: "food_safety" as const }
      await service.decideCertificate({ ...decision, ...suspension, id: newest })
      const [oldest = ""] = (await committed("j", [old("8", "01/09/2024")])).ids
      const { id } = await committed("k", [old("9", "01/09/2025")])
      await service.undoImport({ id, actor, at, reason: "Nhầm tệp" })
      expect((await service.retrieveCertificate(oldest)).replaced_from).toBe("2026-09-10")
      const restoration = { seen_state: "suspended" as const, to: "recognised" as const, ground: null }
      await service.decideCertificate({ ...decision, ...restoration, id: newest })
      const live = await service.listCertificates({ state: ["recognised", "renewed"], replaced_from: null })
      expect(live.map((one) => one.id)).toEqual([newest])
    })

    it("lets what gave way to a file's certificate give way to the next one that is left, however they came in", async () => {
      const days = ["01/09/2024", "01/09/2025", "01/09/2026"]
      const paper = (n: number) =>
        cells(1, { decision_number: `${String(n)}/QĐ-UBND`, decided_on: days[n], stars: "3" })
      const replaced = async (id = "") => (await service.retrieveCertificate(id)).replaced_from
      await makeProducts(1)
      const newest = await committed("n", [paper(2)])
      const [middle] = (await committed("o", [paper(1)])).ids
      const [oldest] = (await committed("p", [paper(0)])).ids
      expect([await replaced(oldest), await replaced(middle)]).toEqual(["2025-09-01", "2026-09-01"])
      await service.undoImport({ id: newest.id, actor, at, reason: "Nhầm tệp" })
      expect([await replaced(oldest), await replaced(middle)]).toEqual(["2025-09-01", null])
    })

    it("tells each stall once what of its goods was recognised, and what was taken back", async () => {
      await makeProducts(4)
      await committed("n", [cells(3, { decision_number: "9/QĐ-UBND", decided_on: "01/09/2024", stars: "3" })])
      await ask(`insert into listing (id, product_id, seller_id) values
        ('l1', 'p1', 's1'), ('l2', 'p2', 's1'), ('l3', 'p3', 's1'), ('l4', 'p1', 's2'), ('l5', 'p9', 's3')`)
      const { id } = await committed("o", [cells(1), cells(2), cells(3), cells(4)])
      const told = () => ask("select to_id, title, body, href from notice where to_kind = 'seller' order by at, to_id")
      const all = "2 sản phẩm được công nhận, 1 sản phẩm được nâng hạng sao"
      const href = "/kenh-nguoi-ban/s1/chung-nhan"
      expect(await told()).toMatchObject([
        { to_id: "s1", body: expect.stringContaining(`${all}. Mời`), href },
        { to_id: "s2", body: expect.stringMatching(/^1 sản phẩm được công nhận\. Mời/) },
      ])
      await service.undoImport({ id, actor, at, reason: "Nhầm tệp" })
      const undone = (await told()).slice(2)
      expect(undone).toMatchObject([
        { to_id: "s1", title: expect.stringContaining("lấy lại"), body: expect.stringContaining(all) },
        { to_id: "s2", title: expect.stringContaining("lấy lại") },
      ])
    })

    it("keeps an import on which something was built", async () => {
      await makeProducts(2)
      const { id, ids } = await committed("h", [cells(1), cells(2)])
      const decision = {
        seen_state: "recognised" as const,
        ground: "food_safety" as const,
        decision_number: "80/QĐ",
        decided_on: day("2026-11-20"),
        note: null,
        actor,
        at,
        readers: { maker: null, resellers: [] },
      }
      await service.decideCertificate({ ...decision, id: ids[0] ?? "", to: "suspended" })
      await expect(service.undoImport({ id, actor, at, reason: "Nhầm" })).rejects.toMatchObject({
        code: "import_built_on",
      })
      expect(await service.listCertificates()).toHaveLength(2)
    })

    it(`records ${MANY} certificates of one file`, async () => {
      await makeProducts(MANY)
      const lines = Array.from({ length: MANY }, (_, index) =>
        cells(index + 1, { score_a: "35", score_b: "20", score_c: "25" }),
      )
      const { id } = await service.openImport(file("many", lines))
      const { ids } = await service.commitImport({ id, actor, at })
      expect(ids).toHaveLength(MANY)
    })
  },
})
