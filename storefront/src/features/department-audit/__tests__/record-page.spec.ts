import { recordPage } from "../record-page"

type Change = { action?: string; seller_id?: string; undone_import?: string }
const page = (entity: string, change: Change = {}) =>
  recordPage({ entity, entity_id: "a/b", action: `${entity}.changed`, seller_id: null, undone_import: null, ...change })

describe("what the log speaks of", () => {
  it("leads to its page on the desk", () => {
    expect(page("listing")).toBe("/so/duyet-san-pham?chon=a%2Fb")
    expect(page("recognition_decision")).toBe("/so/chung-nhan/quyet-dinh/a%2Fb")
    expect(page("restriction")).toBe("/so/vu-viec/han-che/a%2Fb")
    expect(page("dispute")).toBe("/so/tranh-chap/a%2Fb")
    expect(page("seller")).toBe("/so/gian-hang/a%2Fb")
  })

  it("leads to the stall of a person who sells, where it is one stall", () => {
    expect(page("seller_member", { seller_id: "sel_1" })).toBe("/so/gian-hang/sel_1")
    expect(page("seller_member")).toBeNull()
  })

  it("leads to the import that took it away, whatever was done to it before", () => {
    for (const action of ["certificate.imported", "certificate.import_undone"])
      expect(page("certificate", { action, undone_import: "rimp_1" })).toBe("/so/chung-nhan/nhap/rimp_1")
  })

  it("leads nowhere where the desk shows nothing of it", () => {
    expect(page("voucher")).toBeNull()
    expect(page("constructor")).toBeNull()
    expect(page("seller", { action: "seller.unfinished_discarded" })).toBeNull()
  })
})
