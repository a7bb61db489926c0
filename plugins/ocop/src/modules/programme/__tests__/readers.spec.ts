import type { MedusaContainer } from "@medusajs/framework/types"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { addDays, day } from "@san-ocop/kit/day"
import path from "node:path"
import { PROGRAMME_MODULE } from ".."
import type ProgrammeModuleService from "../service"
import { readersOf } from "../../../lib/__tests__/database"
import { certificateReaders } from "../../../reads/recognition/certificate-readers"
import { badgesEnded, endsOfMakers } from "../../../reads/recognition/ends-to-remind-of"
import { ask, makeOtherTables, makeProducts } from "./recognition-tables"

jest.setTimeout(60_000)

const container = readersOf(PROGRAMME_MODULE) as unknown as MedusaContainer
const today = day("2026-11-26")
const stall = (seller_id: string) => ({ kind: "seller", seller_id })

moduleIntegrationTestRunner<ProgrammeModuleService>({
  moduleName: PROGRAMME_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: makeOtherTables },
  testSuite: () => {
    /** "m1" makes "p1", for which he was given "c1"; it ends in `left` days. */
    const recognised = async (left = 20) => {
      await makeProducts(1)
      await ask(`insert into certificate (id, number, product_id, producer_id, product_name, stars, decision_number, issuer_level,
          issuer_name, province_code, decided_on, valid_from, valid_until, state)
        values ('c1', 'TH-1', 'p1', 'm1', 'Sản phẩm 1', 3, '1/QĐ', 'province', 'UBND', '38', '2023-01-01', '2023-01-01', '${addDays(today, left)}',
          'recognised')`)
    }
    const registered = (seller: string | null, member: string | null, phone: string | null = null) => {
      const text = (value: string | null) => (value === null ? "null" : `'${value}'`)
      return ask(`insert into producer_registration (producer_id, seller_id, member_id, contact_name, contact_phone)
        values ('m1', ${text(seller)}, ${text(member)}, 'Lan', ${text(phone)})`)
    }
    const makeStalls = () =>
      ask(
        `insert into seller values ('s1', null, 'sloc_1'), ('s2', null, 'sloc_2'), ('s3', 'producer:m1', 'sloc_3'), ('s4', null, 'sloc_4')`,
      )
    const offer = (seller: string, approved: string | null) =>
      ask(`insert into listing values ('l-${seller}', 'p1', '${seller}', ${approved ? `'${approved}'` : "null"})`)

    describe("of a certificate hears", () => {
      it("its maker at the stall of his registration, though he offers nothing", async () => {
        await recognised()
        await makeStalls()
        await registered("s1", "mem_1")
        expect(await certificateReaders(container, "c1")).toEqual({ maker: stall("s1"), resellers: [] })
        expect(await endsOfMakers(container, today)).toMatchObject([{ certificate_id: "c1", to: stall("s1") }])
      })

      it("its maker at the stall that was opened for him", async () => {
        await recognised()
        await makeStalls()
        expect((await certificateReaders(container, "c1")).maker).toEqual(stall("s3"))
      })

      it("its maker at his account while he has no stall, and at his number or address while he has no account", async () => {
        await recognised()
        await registered(null, "mem_1", "0912345678")
        expect((await certificateReaders(container, "c1")).maker).toEqual({ kind: "member", member_id: "mem_1" })
        await ask("update producer_registration set member_id = null")
        const person = { kind: "person", name: "Lan", phone: "0912345678", email: null }
        expect((await certificateReaders(container, "c1")).maker).toEqual(person)
        expect(await endsOfMakers(container, today)).toMatchObject([{ to: person }])
        await ask("update producer_registration set contact_email = 'lan@vi-du.example'")
        const both = { ...person, email: "lan@vi-du.example" }
        expect((await certificateReaders(container, "c1")).maker).toEqual(both)
        await ask("update producer_registration set contact_phone = null")
        expect((await certificateReaders(container, "c1")).maker).toEqual({ ...both, phone: null })
      })

      it("nobody in place of a maker whom nobody can reach", async () => {
        await recognised()
        expect(await certificateReaders(container, "c1")).toEqual({ maker: null, resellers: [] })
        expect(await endsOfMakers(container, today)).toEqual([])
      })

      it("a stall that only sells the goods, once they were on sale, and it is not asked for a dossier", async () => {
        await recognised()
        await makeStalls()
        await registered("s1", null)
        await offer("s2", null)
        expect((await certificateReaders(container, "c1")).resellers).toEqual([])
        await ask("update listing set approved_revision_id = 'rev_2'")
        expect(await certificateReaders(container, "c1")).toEqual({ maker: stall("s1"), resellers: ["s2"] })
        expect(await endsOfMakers(container, today)).toMatchObject([{ to: stall("s1") }])
      })

      it("the maker's own stall that sells the goods, once", async () => {
        await recognised()
        await makeStalls()
        await registered("s1", null)
        await offer("s1", "rev_1")
        expect(await certificateReaders(container, "c1")).toEqual({ maker: stall("s1"), resellers: [] })
      })

      it("the former maker alone, once somebody else makes the product, and he is not asked for a dossier", async () => {
        await recognised()
        await makeStalls()
        await registered("s1", null)
        await offer("s2", "rev_2")
        await ask(
          "insert into producer (id, slug, name, kind, province_code) values ('m2', 'm-2', 'Khác', 'farm', '38')",
        )
        await ask("update product_producer set producer_id = 'm2'")
        expect(await certificateReaders(container, "c1")).toEqual({ maker: stall("s1"), resellers: [] })
        expect(await endsOfMakers(container, today)).toEqual([])
      })
    })

    describe("that a badge ended is told", () => {
      const sold = async (left: number) => {
        await recognised(left)
        await makeStalls()
        await registered("s1", null)
        await offer("s2", "rev_2")
      }

      it("to no maker, who was reminded before", async () => {
        await sold(-1)
        await ask("update listing set seller_id = 's1'")
        expect(await badgesEnded(container, today)).toEqual([])
      })

      it.each([
        [0, []],
        [-1, ["s2"]],
        [-7, ["s2"]],
        [-8, []],
      ])("%d days after its last one to %j", async (left, told) => {
        await sold(left)
        expect((await badgesEnded(container, today)).map(({ seller_id }) => seller_id)).toEqual(told)
      })

      it("to nobody while another certificate gives the goods their badge, or when it was suspended before", async () => {
        await sold(-1)
        await ask("update certificate set state = 'suspended'")
        expect(await badgesEnded(container, today)).toEqual([])
        await ask("update certificate set state = 'recognised'")
        await ask(`insert into certificate (id, number, product_id, producer_id, product_name, stars, decision_number, issuer_level, issuer_name,
            province_code, decided_on, valid_from, valid_until, state)
          select 'c2', 'TH-2', product_id, producer_id, product_name, 4, '2/QĐ', issuer_level, issuer_name, province_code, '${today}', '${today}',
            '2029-01-01', 'renewed' from certificate`)
        expect(await badgesEnded(container, today)).toEqual([])
      })
    })
  },
})
