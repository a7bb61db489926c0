import { randomUUID } from "node:crypto"
import { LABEL_LAYOUTS, type LotLabels, type NewLabelBatch } from "@san-ocop/kit/http/labels"
import { makeMember, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { fetchLabels } from "../../../support/labels/fetch-labels"
import { type LotToLabel, lotToLabel } from "../../../support/labels/lot-to-label"
import { whileSellingFor } from "../../../support/same-producer"

const read = ({ batches, token }: LotToLabel) => ask<LotLabels>("GET", batches, { token })
const print = ({ batches, token }: LotToLabel, more: Partial<NewLabelBatch> = {}) =>
  ask<{ id: string }>("POST", batches, { token, body: { kind: "unit", layout: "a4_24", quantity: 10, ...more } })
const fileOf = ({ batches, token }: LotToLabel, id: string) => fetchLabels(`${batches}/${id}/file`, token)
const run = (sql: string, values: unknown[]) => withDatabase((database) => database.query(sql, values))

describe("labels of single goods", () => {
  it.each(LABEL_LAYOUTS)("are decoded from the file on %s: each the address of its own item", async (layout) => {
    const lot = await lotToLabel()
    const { body } = await print(lot, { layout, quantity: 30 })
    const file = await fileOf(lot, body.id)
    expect(file).toMatchObject({ status: 200, type: "application/pdf" })
    expect(file.disposition).toMatch(/^attachment; .*filename\*=UTF-8''Tem%20l%C3%B4/)
    const texts = file.texts()
    const register = (await read(lot)).body
    const prefix = `${register.address}/`
    expect(register.address).toMatch(new RegExp(`^HTTPS?://[A-Z0-9.:]+/T/${lot.platform_key}/${lot.lot_number}$`))
    expect(texts.every((text) => text.startsWith(prefix))).toBe(true)
    const serials = texts.map((text) => text.slice(prefix.length))
    expect(new Set(serials).size).toBe(30)
    expect([serials[0], serials[29]]).toEqual([register.batches[0]?.first_serial, register.batches[0]?.last_serial])
  })

  it("are one batch when their form is sent twice", async () => {
    const lot = await lotToLabel()
    const request_key = randomUUID()
    const sent = await Promise.all([print(lot, { request_key }), print(lot, { request_key })])
    expect(new Set(sent.map(({ status, body }) => `${String(status)} ${body.id}`)).size).toBe(1)
    expect((await read(lot)).body.batches).toHaveLength(1)
  })

  it("are numbered on from batch to batch, also when two come at once", async () => {
    const lot = await lotToLabel()
    await Promise.all([print(lot), print(lot), print(lot)])
    const { body } = await read(lot)
    const ranges = body.batches.map(({ first_item, last_item }) => [first_item, last_item])
    expect(ranges.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
      [1, 10],
      [11, 20],
      [21, 30],
    ])
    expect(body.units_left).toBe(80)
  })

  it("are no more than the goods and a tenth; voided ones make room, and their numbers do not come back", async () => {
    const lot = await lotToLabel(100)
    const first = await print(lot, { quantity: 60 })
    expect((await print(lot, { quantity: 51 })).body).toMatchObject({
      code: "more_labels_than_goods",
      field: "quantity",
    })
    const token = lot.token
    const gone = await ask("POST", `${lot.batches}/${first.body.id}/void`, { token, body: { reason: "In lệch tem" } })
    expect(gone.status).toBe(200)
    expect((await print(lot, { quantity: 110 })).status).toBe(201)
    const { body } = await read(lot)
    expect(body.batches[0]).toMatchObject({ first_item: 61, last_item: 170, voided_at: null })
    expect(body.batches[1]).toMatchObject({ void_reason: "In lệch tem" })
  })

  it("carry a Digital Link once the product has a GTIN; those printed before keep what they carry", async () => {
    const lot = await lotToLabel()
    const before = await print(lot, { quantity: 2 })
    const sql = `insert into product_identifier (id, product_id, producer_id, scheme, value)
      select $1, product_id, producer_id, 'gs1', $2 from product_identifier where product_id = $3`
    const gtin = `0${freshGtin()}`
    await run(sql, [`pident_${gtin}`, gtin, lot.product_id])
    const after = await print(lot, { quantity: 2 })
    expect((await fileOf(lot, before.body.id)).texts()[0]).toContain(`/T/${lot.platform_key}/${lot.lot_number}/`)
    expect((await fileOf(lot, after.body.id)).texts()[0]).toContain(`/01/${gtin}/10/${lot.lot_number}/21/`)
  })
})

describe("labels of a lot", () => {
  it("are all alike, answer with the lot, and are not counted among those of single goods", async () => {
    const lot = await lotToLabel()
    const { body } = await print(lot, { kind: "lot", layout: "roll_50x30", quantity: 3 })
    const texts = (await fileOf(lot, body.id)).texts()
    const register = (await read(lot)).body
    expect(texts).toEqual([register.address, register.address, register.address])
    expect(register.units_left).toBe(110)
    expect(register.batches[0]).toMatchObject({ first_item: null, last_serial: null, quantity: 3 })
  })
})

describe("labels are refused", () => {
  const ends = (lot: LotToLabel, days: number) =>
    run(
      `update certificate set valid_until = to_char((now() at time zone 'Asia/Ho_Chi_Minh')::date + $2::int, 'YYYY-MM-DD')
       where product_id = $1`,
      [lot.product_id, days],
    )

  it("from the day after the certificate's last, the file of those that were printed, too", async () => {
    const lot = await lotToLabel()
    await ends(lot, 0)
    const last = await print(lot)
    expect(last.status).toBe(201)
    await ends(lot, -1)
    expect((await print(lot)).body).toMatchObject({ type: "not_allowed", code: "labels_not_allowed" })
    expect((await fileOf(lot, last.body.id)).status).toBe(400)
    expect((await read(lot)).body.refusal).toContain("giấy chứng nhận")
  })
  it("for a recalled lot", async () => {
    const lot = await lotToLabel()
    await run("update lot set state = 'recalled' where id = $1", [lot.lot_id])
    expect((await print(lot)).body.code).toBe("labels_not_allowed")
  })
  it("once they are voided, and a second voiding, too", async () => {
    const lot = await lotToLabel()
    const { body } = await print(lot)
    const voiding = () =>
      ask("POST", `${lot.batches}/${body.id}/void`, { token: lot.token, body: { reason: "Mất cuộn tem" } })
    expect((await voiding()).status).toBe(200)
    expect((await voiding()).body.code).toBe("voided_already")
    expect((await fileOf(lot, body.id)).status).toBe(409)
  })
  it.each([
    [{ quantity: 0 }, "quantity"],
    [{ quantity: 10_001 }, "quantity"],
    [{ quantity: 1.5 }, "quantity"],
    [{ layout: "a5" }, "layout"],
    [{ kind: "box" }, "kind"],
    [{ first_item: 1 }, "first_item"],
  ])("as %j, naming the field", async (more, field) => {
    const { status, body } = await print(await lotToLabel(), more as Partial<NewLabelBatch>)
    expect([status, body.field]).toEqual([400, field])
  })
  it("to another stall, also of the same producer, for which the lot does not exist, and to the accountant, who may only read", async () => {
    const lot = await lotToLabel()
    const { body } = await print(lot)
    const seller = lot.batches.split("/")[2]
    const { stranger, accountant, other } = await withDatabase(async (database) => {
      const { rows } = await database.query<{ id: string }>(
        `select s.id from seller s where s.id <> $1 and s.status = 'active' and s.deleted_at is null
           and not exists (select 1 from seller_producer p join lot x on x.producer_id = p.producer_id
             where p.seller_id = s.id and x.id = $2) limit 1`,
        [seller, lot.lot_id],
      )
      const keeper = await makeMember(database, seller ?? "")
      await database.query("update seller_membership set role = 'accountant' where member_id = $1", [keeper.id])
      const somebody = await makeMember(database, rows[0]?.id ?? "")
      return {
        other: rows[0]?.id ?? "",
        stranger: await logIn("seller_member", somebody.login, PASSWORD),
        accountant: await logIn("seller_member", keeper.login, PASSWORD),
      }
    })
    const elsewhere = { ...lot, batches: `/seller/${other}/lots/${lot.lot_id}/label-batches`, token: stranger }
    expect((await read(elsewhere)).status).toBe(404)
    expect((await print(elsewhere)).status).toBe(404)
    expect((await fileOf(elsewhere, body.id)).status).toBe(404)
    await whileSellingFor(other, lot.lot_id, async () => {
      expect((await read(elsewhere)).status).toBe(404)
      expect((await print(elsewhere)).status).toBe(404)
    })
    const keeping = { ...lot, token: accountant }
    expect((await read(keeping)).status).toBe(200)
    expect((await print(keeping)).status).toBe(403)
    expect((await fileOf(keeping, body.id)).status).toBe(403)
  })
})

describe("a voided label", () => {
  it("is said to be void by the page that it leads to, the next one of the lot is not", async () => {
    const lot = await lotToLabel()
    const gone = await print(lot)
    await print(lot)
    await ask("POST", `${lot.batches}/${gone.body.id}/void`, { token: lot.token, body: { reason: "Mất cuộn tem" } })
    const [good, voided] = (await read(lot)).body.batches
    const verdict = async (serial: string | null | undefined) => {
      const path = `/catalog/traces/${lot.platform_key}-${lot.lot_number}/${serial ?? ""}`
      return (await ask<{ item: { verdict: string } }>("GET", path)).body.item.verdict
    }
    expect(await verdict(voided?.last_serial)).toBe("voided")
    expect(await verdict(good?.first_serial)).toBe("first")
  })
})

describe("the stamp register", () => {
  it("tells how far a file is, how often it was fetched, and leaves an entry in the audit log for each", async () => {
    const lot = await lotToLabel()
    const { body } = await print(lot)
    expect((await read(lot)).body.batches[0]).toMatchObject({ written: 0, files_made: 0, valid_to: "2099-12-31" })
    await fileOf(lot, body.id)
    const again = await fileOf(lot, body.id)
    expect((await read(lot)).body.batches[0]).toMatchObject({ written: 10, files_made: 2 })
    expect(new Set(again.texts()).size).toBe(10)
    const { rows } = await run("select action from audit_entry where entity_id = $1 order by at", [body.id])
    expect((rows as { action: string }[]).map(({ action }) => action)).toEqual([
      "label_batch.printed",
      "label_batch.file_made",
      "label_batch.file_made",
    ])
  })
})

/** Twelve digits after 893 that nobody else in this run has, and their check digit. */
function freshGtin(): string {
  const body = `893${String(Date.now()).slice(-9)}`
  const sum = [...body].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0)
  return body + String((10 - (sum % 10)) % 10)
}
