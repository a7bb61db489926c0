import { issuerLevel, issuersProvince } from "../issuer-level"

describe("who issued a decision", () => {
  it.each([
    ["UBND tỉnh Thanh Hóa", "province"],
    ["Ủy ban nhân dân thành phố Hà Nội", "province"],
    ["UBND TP. Hồ Chí Minh", "province"],
    ["UBND TP Đà Nẵng", "province"],
    ["UBND thành phố Sầm Sơn", "district"],
    ["UBND huyện Hậu Lộc", "district"],
    ["UBND thị xã Bỉm Sơn", "district"],
    ["UBND quận Bình Thủy", "district"],
    ["Bộ Nông nghiệp và Môi trường", "ministry"],
    ["Bộ NN&PTNT", "ministry"],
    ["Hội đồng OCOP", null],
  ])("%s is %s", (name, level) => {
    expect(issuerLevel(name)).toBe(level)
  })

  it("names its province only where a province speaks", () => {
    expect(issuersProvince("UBND tỉnh Nghệ An")).toBe("nghe an")
    expect(issuersProvince("UBND huyện Hậu Lộc, tỉnh Thanh Hóa")).toBeNull()
  })
})
