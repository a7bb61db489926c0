import { recordPage } from "../record-page"

const page = (entity: string, action = `${entity}.changed`) => recordPage({ entity, entity_id: "a/b", action })

describe("what the log speaks of", () => {
  it("leads to its page on the desk", () => {
    expect(page("listing")).toBe("/so/duyet-san-pham?chon=a%2Fb")
    expect(page("recognition_decision")).toBe("/so/chung-nhan/quyet-dinh/a%2Fb")
    expect(page("restriction")).toBe("/so/vu-viec/han-che/a%2Fb")
  })

  it("leads nowhere where the desk shows nothing of it", () => {
    expect(page("voucher")).toBeNull()
    expect(page("constructor")).toBeNull()
    expect(page("certificate", "certificate.import_undone")).toBeNull()
  })
})
