import { readFileSync } from "node:fs"
import path from "node:path"
import type { DepartmentMe } from "@san-ocop/kit/http/department"
import type { SellerMe } from "@san-ocop/kit/http/seller"
import { PASSWORD } from "../../support/accounts"
import { logIn } from "../../support/api"
import { ask } from "../../support/ask"
import { runCommand } from "../../support/commands"

const README = path.resolve(__dirname, "../../../README.md")

/** What `npm run demo` prints when everything is up. */
const printed = async (): Promise<string> => {
  const body = `showAddresses({ siteUrl: "http://shop", backendUrl: "http://backend", seconds: "1 s" })`
  return (await runCommand({ "accounts.mjs": "showAddresses" }, body)).stdout
}
const loginsIn = (text: string) => ({
  sellers: new Set(text.match(/\b0900\d{6}\b/g)),
  emails: new Set(text.match(/[a-z0-9.-]+@san-ocop\.example/g)),
})
const sellerRoles = async (phone: string) => {
  const token = await logIn("seller_member", phone, PASSWORD)
  const { body } = await ask<SellerMe>("GET", "/seller/me", { token })
  return body.sellers.map(({ role }) => role)
}
const officerOf = async (email: string) => {
  const token = await logIn("officer", email, PASSWORD)
  const { body } = await ask<DepartmentMe>("GET", "/department/me", { token })
  return { agency: body.officer.agency, role: body.officer.role, province_code: body.province_code }
}

describe("the sample accounts", () => {
  const thanhHoa = { role: "officer", province_code: "38" }
  const haNoi = { agency: "trade", province_code: "01" }

  it("are the same in the README as at the end of npm run demo", async () => {
    const demo = loginsIn(await printed())
    expect(loginsIn(readFileSync(README, "utf8").replaceAll("@…", "@san-ocop.example"))).toEqual(demo)
    expect([...demo.sellers].sort()).toEqual([
      "0900000001",
      "0900000002",
      "0900000007",
      "0900002001",
      "0900002002",
      "0900002003",
    ])
  })

  it.each([
    ["0900000001", "owner"],
    ["0900000002", "owner"],
    ["0900000007", "owner"],
    ["0900002001", "sales"],
    ["0900002002", "packing"],
    ["0900002003", "accountant"],
  ])("let %s into the seller centre as %s", async (phone, role) => {
    expect(await sellerRoles(phone)).toEqual([role])
  })

  it.each([
    ["so-ct.thanh-hoa", { ...thanhHoa, agency: "trade" }],
    ["so-nn.thanh-hoa", { ...thanhHoa, agency: "agriculture" }],
    ["so-ct-2.ha-noi", { ...haNoi, role: "officer" }],
    ["lanh-dao.ha-noi", { ...haNoi, role: "supervisor" }],
    ["hoi-dong.ha-noi", { ...haNoi, role: "council_member" }],
    ["thanh-tra.ha-noi", { ...haNoi, role: "auditor" }],
    ["toan-quoc", { agency: "trade", role: "officer", province_code: null }],
  ])("let %s to the department's desk as %j", async (login, officer) => {
    expect(await officerOf(`${login}@san-ocop.example`)).toEqual(officer)
  })

  it("are all in the tables above, beside the operator", async () => {
    const { emails } = loginsIn(await printed())
    expect([...emails].map((email) => email.split("@")[0]).sort()).toEqual(
      ["dieuhanh", "hoi-dong.ha-noi", "lanh-dao.ha-noi", "so-ct-2.ha-noi", "so-ct.thanh-hoa", "so-nn.thanh-hoa"].concat(
        ["thanh-tra.ha-noi", "toan-quoc"],
      ),
    )
    expect(await logIn("user", "dieuhanh@san-ocop.example", PASSWORD)).toBeTruthy()
  })
})
