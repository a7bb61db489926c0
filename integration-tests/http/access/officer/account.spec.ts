import type { AuditRow, DepartmentMe } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import { type Account, makeOfficer, PASSWORD } from "../../../support/accounts"
import { call, logIn } from "../../../support/api"
import { moveClockByDays, moveClockTo } from "../../../support/clock"
import { withDatabase } from "../../../support/database"

let account: Account
let authorization: string

beforeAll(async () => {
  const kind = { agency: "trade" as const, role: "officer", province_code: "33" }
  account = await withDatabase((database) => makeOfficer(database, kind))
  authorization = await logIn("officer", account.login, PASSWORD)
})

const set = (column: "status" | "province_code", value: string) =>
  withDatabase((database) => database.query(`update officer set ${column} = $1 where id = $2`, [value, account.id]))
const me = () => call("GET", "/department/me", { authorization })

describe("an officer", () => {
  it("learns who he is and what he may do", async () => {
    const { status, body } = await me()
    expect(status).toBe(200)
    expect(body).toMatchObject({
      officer: { id: account.id, agency: "trade", role: "officer" },
      province_code: "33",
      province_name: "Tỉnh Hưng Yên",
      may_moderate: true,
    } satisfies DeepPartial<DepartmentMe>)
  })

  it("learns what time it is for the platform, also where its clock is not the machine's", async () => {
    try {
      moveClockTo(Date.parse("2027-03-05T09:00:00Z"))
      expect(((await me()).body as DepartmentMe).now).toMatch(/^2027-03-05T09:0/)
    } finally {
      moveClockByDays(0)
    }
  })

  it("is moved to another province from his next request on", async () => {
    await set("province_code", "01")
    expect((await me()).body).toMatchObject({ province_code: "01" })
    await set("province_code", "33")
  })

  it("is locked out by a suspension at once, with the token that he holds", async () => {
    await set("status", "suspended")
    const { status, body } = await me()
    expect([status, body]).toEqual([403, expect.objectContaining({ type: "forbidden", code: "suspended" })])
    await set("status", "active")
    expect((await me()).status).toBe(200)
  })

  it("reads what was done in his province alone, whatever he asks for", async () => {
    for (const query of ["limit=100", "limit=100&province_code=01"]) {
      const { body } = await call("GET", `/department/audit?${query}`, { authorization })
      const ids = (body as Page<AuditRow>).items.map(({ id }) => id)
      const { rows } = await withDatabase((database) =>
        database.query("select 1 from audit_entry where id = any($1) and province_code is distinct from '33'", [ids]),
      )
      expect(rows).toEqual([])
    }
  })

  it.each(["limit=0", "limit=101", "offset=-1", "limit=abc"])("is told that %s is wrong", async (query) => {
    const { status, body } = await call("GET", `/department/audit?${query}`, { authorization })
    expect([status, (body as { field?: string }).field]).toEqual([400, query.split("=")[0]])
  })
})

type DeepPartial<T> = { [K in keyof T]?: T[K] extends object ? DeepPartial<T[K]> : T[K] }
