import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { RECALL_MODULE } from ".."
import type RecallModuleService from "../service"
import { approved, at, makeTables, officer, parcel, report, second, sql, tellAll } from "./support"

jest.setTimeout(60_000)

const BUYERS = 60
const COUNT = `select count(*)::int as notices, count(distinct dedupe_key)::int as buyers from notice where topic = 'recall.buyer_told'`

// The session dies in the middle of a batch, as it does when its process is killed.
const KILL_AT_25 = `create function die() returns trigger language plpgsql as $$ begin
    if (select count(*) from notice) >= 24 then perform pg_terminate_backend(pg_backend_pid()); end if; return new; end $$;
  create trigger die before insert on notice for each row execute function die()`

moduleIntegrationTestRunner<RecallModuleService>({
  moduleName: RECALL_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: makeTables },
  testSuite: ({ service }) => {
    const parcels = Array.from({ length: BUYERS }, (_, n) => parcel(n))
    const counted = async () => (await sql<{ notices: number; buyers: number }>(COUNT))[0]

    it("are told once each, when the process dies half-way and when it starts again", async () => {
      const recall_id = await approved(service)
      await service.addFound({ recall_id, parcels, at })
      await sql(KILL_AT_25)
      await expect(tellAll(service, recall_id)).rejects.toThrow()
      await sql("drop trigger die on notice")
      // Two whole batches of ten; of the third nothing is left, neither notice nor mark.
      expect(await counted()).toEqual({ notices: 20, buyers: 20 })
      expect(await service.listRecallBuyers({ told_at: null }, { take: 100 })).toHaveLength(BUYERS - 20)

      await service.addFound({ recall_id, parcels, at })
      expect(await tellAll(service, recall_id)).toBe(BUYERS - 20)
      expect(await tellAll(service, recall_id)).toBe(0)
      expect(await counted()).toEqual({ notices: BUYERS, buyers: BUYERS })
    })

    it("are told once each by any number of processes at once", async () => {
      const recall_id = await approved(service)
      await Promise.all([1, 2].map(() => service.addFound({ recall_id, parcels, at })))
      await Promise.all([1, 2, 3, 4].map(() => tellAll(service, recall_id, 7)))
      expect(await tellAll(service, recall_id)).toBe(0)
      expect(await counted()).toEqual({ notices: BUYERS, buyers: BUYERS })
    })

    it("are one person by telephone number, who hears of all his orders in one notice", async () => {
      const recall_id = await approved(service)
      const phone = "0987654321"
      const two = [parcel(1, { phone, match: "window" }), parcel(2, { phone, email: "co-hai@vi-du.example" })]
      await service.addFound({ recall_id, parcels: two, at })
      expect(await tellAll(service, recall_id)).toBe(1)
      const [notice] = await sql<{ to_email: string; body: string }>(
        "select to_email, body from notice where to_kind = 'person'",
      )
      expect(notice?.to_email).toBe("co-hai@vi-du.example")
      expect(notice?.body).toMatch(/0000-0001, 0000-0002/)
      expect(notice?.body).not.toMatch(/chưa biết chắc/)
    })

    it("read that the lot is not certain when only the days say so", async () => {
      const recall_id = await approved(service)
      await service.addFound({ recall_id, parcels: [parcel(1, { match: "window" })], at })
      await tellAll(service, recall_id)
      const [notice] = await sql<{ body: string }>("select body from notice where to_kind = 'person'")
      expect(notice?.body).toMatch(/chưa biết chắc hàng của quý khách thuộc lô này/)
    })

    it("are all told before their recall ends", async () => {
      const recall_id = await approved(service)
      const close = () => service.end({ recall_id, to: "closed", words: "Đã thu về đủ.", report, actor: second, at })
      await expect(close()).rejects.toMatchObject({ code: "buyers_untold" })
      await service.addFound({ recall_id, parcels, at })
      await expect(close()).rejects.toMatchObject({ code: "buyers_untold" })
      await tellAll(service, recall_id)
      await close()
      // A trace that comes too late finds nobody, whom nobody would tell any more.
      await service.addFound({ recall_id, parcels: [parcel(BUYERS)], at })
      expect(await service.listRecallBuyers({ recall_id, told_at: null })).toEqual([])
    })

    it("hear nothing of a drill, nor of a draft", async () => {
      const drill = await approved(service, { is_drill: true })
      await service.addFound({ recall_id: drill, parcels, at })
      expect(await tellAll(service, drill)).toBe(0)
      expect(await service.listRecallBuyers({ recall_id: drill }, { take: 100 })).toHaveLength(BUYERS)
      expect(await counted()).toEqual({ notices: 0, buyers: 0 })
      await service.end({ recall_id: drill, to: "closed", words: "Đủ.", report, actor: second, at })
    })

    describe("when goods come back", () => {
      const found = async () => {
        const recall_id = await approved(service)
        await service.addFound({ recall_id, parcels: [parcel(1)], at })
        const [one] = await service.listRecallParcels({ recall_id })
        return one?.id ?? ""
      }
      let owed: number[]
      beforeEach(() => {
        owed = []
      })
      const owe = ({ quantity }: { quantity: number }) => Promise.resolve(void owed.push(quantity))
      const back = (parcel_id: string, quantity: number, pay = owe) =>
        service.recordReturn(
          { parcel_id, quantity, how: "returned", actor: officer, at },
          { owe: (_context, parcel) => pay(parcel) },
        )

      it("are owed their money from then on, once", async () => {
        const id = await found()
        await back(id, 2)
        await back(id, 2)
        expect(owed).toEqual([2])
        expect(await service.listRecallParcels()).toMatchObject([{ remedy: "to_refund", returned: 2, how: "returned" }])
        expect(await sql("select 1 from audit_entry where action = 'recall.goods_returned'")).toHaveLength(1)
        await expect(back(id, 1)).rejects.toMatchObject({ code: "recall_moved" })
      })

      it("are written down as come back only together with what is owed for them", async () => {
        const id = await found()
        await expect(back(id, 2, () => Promise.reject(new Error("no money")))).rejects.toThrow("no money")
        expect(await service.listRecallParcels()).toMatchObject([{ remedy: "expected", returned: 0 }])
      })

      it("cannot send back more than they got", async () => {
        await expect(back(await found(), 3)).rejects.toMatchObject({ code: "more_than_sent" })
      })
    })

    it("keep every call that was made to them", async () => {
      const recall_id = await approved(service)
      await service.addFound({ recall_id, parcels: [parcel(1)], at })
      const [buyer] = await service.listRecallBuyers({ recall_id })
      const call = { recall_id, buyer_id: buyer?.id ?? "", words: null, actor: second, at }
      await service.logCall({ ...call, outcome: "no_answer" })
      await service.logCall({ ...call, outcome: "reached" })
      expect((await service.listRecallCalls()).map(({ outcome }) => outcome).sort()).toEqual(["no_answer", "reached"])
      await expect(sql("update recall_call set outcome = 'reached'")).rejects.toThrow(/append-only/)
    })
  },
})
