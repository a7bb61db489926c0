import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { RECALL_MODULE } from ".."
import type RecallModuleService from "../service"
import type { FoundParcel } from "../types"
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

    describe("of a gift", () => {
      const [givers, purchase] = ["nguoi-tang@vi-du.example", "4N6P8RST"]
      const given = (n: number, more: Partial<FoundParcel> = {}) => parcel(n, { email: null, ...more })
      const isGift = (n: number, email: string | null) =>
        sql(`insert into order_group values ('ogrp_${String(n)}', '${purchase}', true, ${email ? `'${email}'` : "null"});
          insert into group_order values ('gord_${String(n)}', 'ogrp_${String(n)}')`)
      const told = () =>
        sql<{ topic: string; to_phone: string | null; to_email: string | null; body: string; href: string }>(
          "select topic, to_phone, to_email, body, href from notice order by topic",
        )
      afterEach(() => sql("delete from order_group; delete from group_order"))

      it("are two: who has the goods, at his number, and who gave them, at his address, each in his words", async () => {
        await isGift(1, givers)
        const recall_id = await approved(service)
        await service.addFound({ recall_id, parcels: [given(1)], at })
        expect(await tellAll(service, recall_id)).toBe(1)
        const [holder, giver, ...more] = await told()
        expect(more).toEqual([])
        expect(holder).toMatchObject({ topic: "recall.buyer_told", to_phone: parcel(1).phone, to_email: null })
        expect(holder?.body).toMatch(/Quà quý khách được tặng.*0000-0001/)
        expect(holder?.body).not.toMatch(/Muốn nhận lại tiền|4N6P/)
        expect(giver).toMatchObject({ topic: "recall.giver_told", to_phone: null, to_email: givers })
        expect([giver?.href, giver?.body]).toEqual([`/don-hang/${purchase}`, expect.stringMatching(/4N6P-8RST/)])
        expect(giver?.body).not.toContain("0000-0001")
        // Each is told of what he has himself, or gave away.
        expect([holder?.body, giver?.body]).toEqual([
          expect.stringContaining("lô LO-38-0001."),
          expect.stringContaining(`lô LO-38-${purchase}.`),
        ])
      })

      it("who also bought for himself hears of both in one notice, and only of his own order how its money comes back", async () => {
        await isGift(1, givers)
        const recall_id = await approved(service)
        const phone = "0987654321"
        await service.addFound({ recall_id, parcels: [given(1, { phone }), given(2, { phone })], at })
        await tellAll(service, recall_id)
        const [holder] = await told()
        expect(holder?.body).toMatch(/Đơn hàng của quý khách: 0000-0002\.\nQuà quý khách được tặng.*0000-0001/)
        expect(holder?.body).toMatch(/Muốn nhận lại tiền.*Tiền của quà được trả lại cho người tặng/)
      })

      it("are told of what is found after its holder was told, too: its giver, once, by any number of processes", async () => {
        const recall_id = await approved(service)
        const phone = "0987654321"
        await service.addFound({ recall_id, parcels: [given(1, { phone })], at })
        expect(await tellAll(service, recall_id)).toBe(1)
        await isGift(2, givers)
        await service.addFound({ recall_id, parcels: [given(2, { phone, match: "window" })], at })
        await Promise.all([1, 2, 3].map(() => tellAll(service, recall_id)))
        expect(await tellAll(service, recall_id)).toBe(0)
        const [holder, giver, ...more] = await told()
        expect([holder?.topic, more]).toEqual(["recall.buyer_told", []])
        expect(giver).toMatchObject({ topic: "recall.giver_told", to_phone: null, to_email: givers })
        expect(giver?.body).toMatch(/4N6P-8RST.*\n.*chưa biết chắc/)
      })

      it("are both told before its recall ends, also of what is found after its holder was told", async () => {
        const recall_id = await approved(service)
        const phone = "0987654321"
        await service.addFound({ recall_id, parcels: [given(1, { phone })], at })
        await tellAll(service, recall_id)
        await isGift(2, givers)
        await service.addFound({ recall_id, parcels: [given(2, { phone })], at })
        const close = () => service.end({ recall_id, to: "closed", words: "Đã thu về đủ.", report, actor: second, at })
        await expect(close()).rejects.toMatchObject({ code: "buyers_untold" })
        await tellAll(service, recall_id)
        await close()
        expect((await told()).map(({ topic }) => topic)).toEqual(["recall.buyer_told", "recall.giver_told"])
      })

      it("whose giver left no address is told alone", async () => {
        await isGift(1, null)
        const recall_id = await approved(service)
        await service.addFound({ recall_id, parcels: [given(1)], at })
        await tellAll(service, recall_id)
        expect((await told()).map(({ topic }) => topic)).toEqual(["recall.buyer_told"])
      })
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
