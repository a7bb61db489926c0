import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import path from "node:path"
import { SELLER_MODULE } from ".."
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import type SellerModuleService from "../service"

jest.setTimeout(60_000)

// Of Medusa's logins, as far as it is read.
const LOGIN_TABLES = `create table if not exists auth_identity (id text primary key, app_metadata jsonb, deleted_at timestamptz);
  create table if not exists provider_identity (id text primary key, provider text, entity_id text, auth_identity_id text,
    deleted_at timestamptz)`

const PHONE = "0912345678"
const actor = systemActor()
const write = { actor, at: new Date("2026-11-26T01:00:00Z") }
const later = { actor, at: new Date("2026-11-26T01:05:00Z") }
const sql = (text: string) => query(SELLER_MODULE, text)

moduleIntegrationTestRunner<SellerModuleService>({
  moduleName: SELLER_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: {
    afterModuleInit: async () => {
      for (const table of [AUDIT_TABLE, LOGIN_TABLES]) await sql(table)
    },
  },
  testSuite: ({ service }) => {
    const register = (name = "Lan", when = write) => service.registerPerson({ person: { name, phone: PHONE }, ...when })
    const stall = async (opened_for: string | null = null) => {
      const seller = { name: "Gian hàng", kind: "farm" as const, province_code: "38", opened_for }
      const [made] = await service.registerSellers({ sellers: [seller], ...write })
      return made?.id ?? ""
    }
    const add = (seller_id: string, member_id?: string) => {
      const member = { seller_id, name: "Bà Lan", phone: PHONE, role: "owner" as const, password: "mat-khau-moi" }
      return service.addMembers({ members: [member_id ? { ...member, member_id } : member], ...write })
    }
    const giveLogin = (id: string) =>
      sql(`insert into auth_identity values ('a', '{"seller_member_id": "${id}"}');
        insert into provider_identity values ('p', 'emailpass', '${PHONE}', 'a')`)
    const isProven = async (id: string) => (await service.retrieveSellerMember(id)).phone_confirmed_at !== null

    describe("a number that somebody only typed", () => {
      it("is not proven, and is nobody's when a department adds its owner to a stall", async () => {
        const squatter = await register()
        expect(await isProven(squatter.id)).toBe(false)
        const [added] = await add(await stall())
        expect(added).toMatchObject({ is_new_person: true })
        expect(added?.member_id).not.toBe(squatter.id)
        expect(await service.listSellerMembers({ phone: PHONE })).toMatchObject([{ id: added?.member_id }])
      })

      it("is proven when a department gives his very account a stall", async () => {
        const { id } = await register()
        expect(await add(await stall(), id)).toMatchObject([{ member_id: id, is_new_person: false }])
        expect(await isProven(id)).toBe(true)
      })

      it("is not registered a second time, so that nobody loses his draft to a stranger", async () => {
        const { id } = await register()
        await giveLogin(id)
        await expect(register("Ai đó", later)).rejects.toMatchObject({ code: "login_taken" })
      })
    })

    it("keeps the account of a proven number when he is added to a second stall", async () => {
      const [first] = await add(await stall())
      expect(await add(await stall())).toMatchObject([{ member_id: first?.member_id, is_new_person: false }])
      await expect(register("Ai đó", later)).rejects.toMatchObject({ code: "login_taken" })
    })

    it("takes up again what died before it had a login, but not while it may still be running", async () => {
      const { id } = await register()
      await expect(register("Lan", write)).rejects.toMatchObject({ code: "login_taken" })
      expect(await register("Lê Thị Lan", later)).toEqual({ id, is_new: false })
    })

    describe("a stall that is opened for somebody", () => {
      it("is there once", async () => {
        const id = await stall("producer:prod_1")
        await service.setPlaces([{ id, stock_location_id: "sloc_1", shipping_profile_id: "sp_1" }])
        await expect(stall("producer:prod_1")).rejects.toMatchObject({ code: "stall_exists" })
        await stall("producer:prod_2")
      })

      it("gives way to a new one, with a slug of its own, when it never got a place to sell from", async () => {
        const first = await stall("producer:prod_1")
        const second = await stall("producer:prod_1")
        const living = await service.listSellers({ opened_for: "producer:prod_1" })
        expect(living).toMatchObject([{ id: second, slug: "gian-hang-2" }])
        expect(living[0]?.id).not.toBe(first)
      })
    })
  },
})
