import type { AuditList } from "@san-ocop/kit/http/department"
import type { ImportPage } from "@san-ocop/kit/http/recognition"
import { ask } from "../../../support/ask"
import { officerWithPhone } from "../../../support/casework"
import { backendUrl } from "../../../support/server"
import {
  certificateOf,
  commitImport,
  csvOf,
  issuerOf,
  newProduct,
  productOf,
  type Recognised,
  sendImport,
} from "../../../support/recognition"
import { FISH_SAUCE_PHONE, HONEY_PHONE, sampleOfficer, sampleSeller } from "../../../support/sample-people"

jest.setTimeout(60_000)

describe("an import of recognitions", () => {
  let token = ""
  let province = ""
  let issuer_name = ""
  let product: Recognised
  const number = () => `${process.hrtime.bigint().toString().slice(-7)}/QĐ-UBND`
  const line = (change = {}) => ({
    product: product.name,
    producer: product.producer_name,
    decision_number: number(),
    decided_on: "10/09/2026",
    issuer_name,
    score_a: "35",
    score_b: "20",
    score_c: "25,5",
    stars: "4 sao",
    ...change,
  })

  beforeAll(async () => {
    const seller = await sampleSeller(HONEY_PHONE)
    province = seller.province_code
    token = await sampleOfficer(province, "so-nn")
    issuer_name = await issuerOf(province)
    product = await newProduct(seller, "Mật ong chờ công nhận")
  })

  it("is checked first and written only when the officer says so; then the shop shows the badge", async () => {
    const { status, body } = await sendImport(token, csvOf([line()]))
    expect({ status, state: body.state, problems: body.problem_count, moves: body.moves }).toEqual({
      status: 201,
      state: "checked",
      problems: 0,
      moves: ["commit"],
    })
    expect((await productOf(product.handle)).badge).toBeNull()
    const committed = await commitImport(token, body.id)
    expect(committed).toMatchObject({ status: 200, body: { state: "committed", moves: ["undo"] } })
    expect((await productOf(product.handle)).badge).toMatchObject({ stars: 4, valid_until: "2029-09-09" })
  })

  it("answers row, column and what to do for each wrong line, and records nothing while there is one", async () => {
    const wrong = csvOf([
      line({ decided_on: "11/09/2026" }),
      line({ product: "Không ai làm" }),
      line({ stars: "5", decided_on: "31/02/2026" }),
    ])
    const { body } = await sendImport(token, wrong)
    const problems = body.lines.items.flatMap(({ row, problems: found }) =>
      found.map(({ column }) => `${row} ${column}`),
    )
    expect(problems).toEqual(["3 product", "4 decided_on"])
    expect(body.lines.items[1]?.problems[0]?.message).toContain("Không tìm thấy sản phẩm «Không ai làm»")
    const { status, body: refused } = await commitImport(token, body.id)
    expect({ status, code: refused.code }).toEqual({ status: 409, code: "import_has_problems" })
  })

  it("refuses a decision number that is on file with another day or issuer: in the dry run, and where it was filed meanwhile", async () => {
    const seller = await sampleSeller(HONEY_PHONE)
    const [first, second] = [await newProduct(seller, "Mật ong số một"), await newProduct(seller, "Mật ong số hai")]
    const decision_number = number()
    const of = (goods: Recognised, change = {}) => csvOf([line({ product: goods.name, decision_number, ...change })])
    const [day, issuer] = [
      { decided_on: "11/09/2026" },
      { issuer_name: `${issuer_name.replace("UBND", "Ủy ban nhân dân")}` },
    ]
    // Checked while nothing of that number is on file: without a problem.
    const meanwhile = await sendImport(token, of(second, day))
    expect(meanwhile.body.problem_count).toBe(0)
    expect((await commitImport(token, (await sendImport(token, of(first))).body.id)).status).toBe(200)
    const late = await commitImport(token, meanwhile.body.id)
    expect([late.status, late.body.code]).toEqual([409, "import_has_problems"])
    for (const [change, column, words] of [
      [day, "decided_on", "đã có, ký ngày 10/09/2026. Trong một năm không có hai quyết định trùng số"],
      [issuer, "issuer_name", `đã có, do «${issuer_name}» ban hành. Mời ghi tên cơ quan đúng như vậy`],
    ] as const) {
      const { body } = await sendImport(token, of(second, change))
      const [found] = body.lines.items[0]?.problems ?? []
      expect(found).toMatchObject({
        column,
        code: "decision_number_taken",
        message: expect.stringContaining(words) as string,
      })
      expect((await commitImport(token, body.id)).status).toBe(409)
    }
    expect((await productOf(second.handle)).badge).toBeNull()
  })

  it("records no line of a maker for whom the officer works himself, in the dry run or later, nor takes it back; another officer does", async () => {
    const fresh = await newProduct(await sampleSeller(HONEY_PHONE), "Mật ong của cán bộ")
    const self = await officerWithPhone(province, HONEY_PHONE, "agriculture")
    const { body } = await sendImport(self, csvOf([line({ product: fresh.name })]))
    const [found] = body.lines.items[0]?.problems ?? []
    expect([found, body.moves]).toEqual([
      { column: "producer", code: "own_matter", message: expect.stringContaining("mời cán bộ khác") },
      [],
    ])
    const refused = await commitImport(self, body.id)
    expect([refused.status, refused.body.code]).toEqual([409, "import_has_problems"])
    expect((await productOf(fresh.handle)).badge).toBeNull()
    expect((await commitImport(token, body.id)).status).toBe(200)
    const undo = { token: self, body: { reason: "Nhầm tệp" } }
    const undone = await ask<ImportPage>("POST", `/department/recognition-imports/${body.id}/undo`, undo)
    expect([undone.status, undone.body.code]).toEqual([403, "own_matter"])
    expect((await productOf(fresh.handle)).badge).toMatchObject({ stars: 4 })
  })

  it("takes what the officer chose, or leaves the line out, and then records", async () => {
    const other = await newProduct(await sampleSeller(HONEY_PHONE), "Mật ong chọn tay")
    const { body } = await sendImport(token, csvOf([line({ product: "Mật lạ" }), line({ product: "Bỏ đi" })]))
    const choose = (row: number, choice: unknown) =>
      ask<ImportPage>("POST", `/department/recognition-imports/${body.id}/lines/${row}`, { token, body: choice })
    expect((await choose(2, { product_id: other.product_id })).body.problem_count).toBe(1)
    expect((await choose(3, { leave_out: true })).body.problem_count).toBe(0)
    expect((await commitImport(token, body.id)).status).toBe(200)
    expect((await certificateOf(other.product_id)).number).toMatch(/^OCOP-/)
  })

  it("offers no product of another province", async () => {
    const foreign = await newProduct(await sampleSeller(FISH_SAUCE_PHONE), "Nước mắm tỉnh khác")
    const { body } = await sendImport(token, csvOf([line({ product: "Mật lạ nữa" })]))
    const path = `/department/recognition-imports/${body.id}/lines/2`
    const { status, body: refused } = await ask("POST", path, { token, body: { product_id: foreign.product_id } })
    expect({ status, code: refused.code }).toEqual({ status: 400, code: "product_unknown" })
  })

  it("does nothing twice for the same file", async () => {
    const fresh = await newProduct(await sampleSeller(HONEY_PHONE), "Mật ong hai lần")
    const file = csvOf([line({ product: fresh.name })])
    const first = await sendImport(token, file)
    await commitImport(token, first.body.id)
    const again = await sendImport(token, file)
    expect({ status: again.status, id: again.body.id, moves: again.body.moves }).toEqual({
      status: 200,
      id: first.body.id,
      moves: ["undo"],
    })
  })

  it("is taken back as a whole, with a reason, and the badge goes with it", async () => {
    const fresh = await newProduct(await sampleSeller(HONEY_PHONE), "Mật ong ghi nhầm")
    const { body } = await sendImport(token, csvOf([line({ product: fresh.name })]))
    await commitImport(token, body.id)
    expect((await productOf(fresh.handle)).badge).not.toBeNull()
    const undo = (reason: string) =>
      ask<ImportPage>("POST", `/department/recognition-imports/${body.id}/undo`, { token, body: { reason } })
    expect((await undo(" ")).status).toBe(400)
    expect((await undo("Nhầm quyết định")).body).toMatchObject({ state: "undone", moves: [] })
    expect((await productOf(fresh.handle)).badge).toBeNull()
    expect((await undo("Lần nữa")).status).toBe(409)
    // What went away with it leads to it in the log, also what was written before.
    const { items } = (await ask<AuditList>("GET", "/department/audit?limit=100", { token })).body
    const gone = items.filter(({ undone_import }) => undone_import === body.id)
    const undone = ["certificate.import_undone", "recognition_decision.import_undone"]
    expect(gone.map(({ action }) => action)).toEqual(expect.arrayContaining(["certificate.recorded", ...undone]))
    expect(items.find(({ entity_id }) => entity_id === body.id)).toMatchObject({ undone_import: null })
  })

  it("is another province's affair to nobody else", async () => {
    const { body } = await sendImport(token, csvOf([line({ product: "Chỉ kiểm tra" })]))
    const elsewhere = await sampleOfficer((await sampleSeller(FISH_SAUCE_PHONE)).province_code, "so-nn")
    expect((await ask("GET", `/department/recognition-imports/${body.id}`, { token: elsewhere })).status).toBe(404)
    expect((await commitImport(elsewhere, body.id)).status).toBe(404)
    const trade = await sampleOfficer(province)
    expect((await ask("GET", `/department/recognition-imports/${body.id}`, { token: trade })).status).toBe(200)
    expect((await commitImport(trade, body.id)).status).toBe(403)
  })

  it.each([
    ["a picture", Buffer.from("89504e470d0a1a0a", "hex").toString("latin1"), "anh.xlsx"],
    ["a file without headings", "a,b\n1,2", "la.csv"],
    ["an empty file", "", "trong.csv"],
  ])("refuses %s in a sentence", async (_name, file, name) => {
    const { status, body } = await sendImport(token, file, name)
    expect(status).toBe(400)
    expect(body.field).toBe("file")
  })

  it("has a template whose headings it reads itself", async () => {
    const response = await fetch(`${backendUrl()}/department/recognition-template`, {
      headers: { authorization: token },
    })
    expect(response.headers.get("content-disposition")).toContain(".xlsx")
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1_000)
  })
})
