import type { TracePage } from "@san-ocop/kit/http/trace"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"

const seededCode = () =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ code: string }>(
      `select code from lot where state = 'open' and is_sample and kind = 'goods'
          and exists (select 1 from trace_event e where e.lot_id = lot.id) order by code limit 1`,
    )
    const code = rows[0]?.code
    if (!code) throw new Error("the seeded server has no lot")
    return code
  })

describe("GET /catalog/traces/:code", () => {
  it("tells a lot's history in order, in words", async () => {
    const code = await seededCode()
    const { status, body } = await ask<TracePage>("GET", `/catalog/traces/${code}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ code, verdict: "known" })
    expect(body.events.length).toBeGreaterThan(0)
    const instants = body.events.map(({ at }) => Date.parse(at))
    expect(instants).toEqual([...instants].sort((a, b) => a - b))
    expect(body.events.every(({ title, declared_by }) => title.length > 3 && declared_by.length > 0)).toBe(true)
    expect(body.producer.address).not.toBe("")
  })

  it("does not mind small letters, as a person types them", async () => {
    const code = await seededCode()
    const { body } = await ask<TracePage>("GET", `/catalog/traces/${code.toLowerCase()}`)
    expect(body.code).toBe(code)
  })

  it("warns that an unknown label may be a copy", async () => {
    const { status, body } = await ask("GET", "/catalog/traces/KHONG-CO-LO-NAY")
    expect(status).toBe(404)
    expect(body.message).toContain("làm giả")
  })
})
