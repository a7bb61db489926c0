import type { FloorEntry } from "@san-ocop/kit/http/operator"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { auditOf, provinceWithoutFloor, takeFloorAway } from "../../../support/floors"

let token: string
let province: string

beforeAll(async () => {
  token = await logIn("user", OPERATOR, PASSWORD)
  province = await provinceWithoutFloor(0)
})
afterAll(() => takeFloorAway(province))

const open = (change: object = {}) =>
  ask<FloorEntry>("POST", "/admin/floors", {
    token,
    body: {
      province_code: province,
      department_name: "Sở Công Thương thử nghiệm",
      department_phone: "024 3822 1111",
      department_email: "so@thu-nghiem.example",
      department_address: "Số 1, đường Thử Nghiệm",
      ...change,
    },
  })

describe("an operator who opens a floor", () => {
  it.each([
    ["a province that is none", { province_code: "99" }, "province_code"],
    ["no name", { department_name: " " }, "department_name"],
    ["a bad telephone number", { department_phone: "12345" }, "department_phone"],
    ["a bad e-mail address", { department_email: "so-cong-thuong" }, "department_email"],
    ["money that nobody holds", { settlement_mode: "gold" }, "settlement_mode"],
    ["a sample", { is_sample: true }, "is_sample"],
  ])("is told which field is wrong: %s", async (_what, change, field) => {
    const { status, body } = await open(change)
    expect([status, body.field]).toEqual([400, field])
  })

  it("opens one for a province, once, under his own name in the audit log", async () => {
    const { status, body } = await open()
    expect([status, body.province_code, body.settlement_mode]).toEqual([201, province, "direct"])
    expect([body.department_phone, body.is_sample]).toEqual(["02438221111", false])
    expect(await auditOf(body.id)).toEqual([
      { action: "floor.opened", actor_name: "Người điều hành (mẫu)", reason: null },
    ])
    const again = await open()
    expect([again.status, again.body.code, again.body.field]).toEqual([422, "floor_exists", "province_code"])
    const list = await ask<FloorEntry[]>("GET", "/admin/floors", { token })
    expect(list.body.filter((floor) => floor.province_code === province)).toEqual([body])
  })
})
