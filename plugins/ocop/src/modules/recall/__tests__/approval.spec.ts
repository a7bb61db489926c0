import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { RECALL_MODULE } from ".."
import type RecallModuleService from "../service"
import { approved, at, makeTables, newRecall, officer, others, second, sql } from "./support"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<RecallModuleService>({
  moduleName: RECALL_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: makeTables },
  testSuite: ({ service }) => {
    const draft = (more = {}) => service.draft({ ...newRecall, ...more, actor: officer, at })
    const approve = (recall_id: string, actor = second, with_ = others()) =>
      service.approve({ recall_id, actor, at }, with_)

    it("is one recall when its form is sent twice, also at once", async () => {
      const rows = await Promise.all([draft(), draft(), draft()])
      expect(new Set(rows.map(({ id }) => id)).size).toBe(1)
      expect(await service.listRecalls()).toHaveLength(1)
      expect(await service.listRecallLots()).toHaveLength(1)
      expect(await sql("select 1 from audit_entry where action = 'recall.drafted'")).toHaveLength(1)
    })

    it("is not handed to somebody else who sends the same key", async () => {
      await draft()
      await expect(service.draft({ ...newRecall, actor: second, at })).rejects.toMatchObject({ code: "recall_moved" })
    })

    it("is never approved by who drafted it, whatever wrote it", async () => {
      const { id } = await draft()
      await expect(approve(id, officer)).rejects.toMatchObject({ code: "second_officer_needed" })
      const bypass = `update recall set state = 'approved', approved_at = now(), approved_by = 'off_1' where id = '${id}'`
      await expect(sql(bypass)).rejects.toThrow(/second_person/)
      expect(await service.listRecalls({ state: "draft" })).toHaveLength(1)
    })

    it("is not approved by the second account of who drafted it", async () => {
      const { id } = await draft()
      const asked: string[][] = []
      const isOnePerson = (_context: unknown, ...pair: string[]) => Promise.resolve(asked.push(pair) > 0)
      await expect(approve(id, second, { ...others(), isOnePerson })).rejects.toMatchObject({
        code: "second_officer_needed",
      })
      expect(asked).toEqual([[officer.id, second.id]])
      expect(await service.listRecalls({ state: "draft" })).toHaveLength(1)
    })

    it("stops the named lots and what was made of them, once, however often it is approved", async () => {
      const { id } = await draft()
      const with_ = others()
      const results = await Promise.all([1, 2, 3].map(() => approve(id, second, with_)))
      expect(results.filter(({ moved }) => moved)).toHaveLength(1)
      expect(with_.stopped).toEqual([["lot_in", "lot_out"]])
      const lots = await service.listRecallLots({ recall_id: id }, { order: { lot_id: "ASC" } })
      expect(lots.map(({ lot_id, from_lot_id }) => [lot_id, from_lot_id])).toEqual([
        ["lot_in", null],
        ["lot_out", "lot_in"],
      ])
    })

    it("is approved as a whole or not at all", async () => {
      const { id } = await draft()
      const failing = { ...others(), stop: () => Promise.reject(new Error("the goods could not be held")) }
      await expect(approve(id, second, failing)).rejects.toThrow(/could not be held/)
      expect(await service.listRecalls({ state: "draft" })).toHaveLength(1)
      expect(await service.listRecallLots()).toHaveLength(1)
      expect(await sql("select 1 from audit_entry where action = 'recall.approved'")).toEqual([])
    })

    it("stops nothing in a drill, but finds the lots", async () => {
      const { id } = await draft({ is_drill: true })
      const with_ = others()
      await approve(id, second, with_)
      expect(with_.stopped).toEqual([])
      expect(await service.listRecallLots({ recall_id: id })).toHaveLength(2)
    })

    it("is told to the department when a stall drafts it; a drill in the feed alone, and nothing is sent out", async () => {
      const addressed = () =>
        sql<{ to_agency: string; sent: boolean }>(
          "select to_agency, addressed_at is null as sent from notice order by to_agency",
        )
      const drill = await draft({ is_drill: true, seller_id: "sel_1" })
      expect(await addressed()).toEqual([
        { to_agency: "agriculture", sent: false },
        { to_agency: "trade", sent: false },
      ])
      await draft({ seller_id: "sel_1", request_key: "7d1f6a52-2f0b-4f58-9a5e-0c6f0d2d1a02" })
      expect((await addressed()).filter(({ sent }) => sent)).toHaveLength(2)
      expect(drill.is_drill).toBe(true)
    })

    it("cannot be withdrawn once it is approved, nor changed, nor deleted", async () => {
      const recall_id = await approved(service)
      const end = { recall_id, words: "Nhầm lô", report: null, actor: officer, at }
      await expect(service.end({ ...end, to: "withdrawn" })).rejects.toMatchObject({ code: "recall_moved" })
      await expect(sql("update recall set reason = 'khác'")).rejects.toThrow(/stays/)
      await expect(sql("delete from recall_lot")).rejects.toThrow(/append-only/)
      await expect(sql("delete from recall")).rejects.toThrow(/not deleted/)
    })

    it("is not approved after its draft was withdrawn", async () => {
      const { id: recall_id } = await draft()
      await service.end({ recall_id, to: "withdrawn", words: "Nhầm lô", report: null, actor: officer, at })
      await expect(approve(recall_id)).rejects.toMatchObject({ code: "recall_moved" })
    })
  },
})
