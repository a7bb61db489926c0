import { issuerLevel, issuersProvince } from "../issuer-level"

describe("who issued a decision", () => {
  it.each([
    ["UBND tỉnh Thanh Hóa", "province"],
    ["Ủy ban nhân dân thành phố Hà Nội", "province"],
    ["UBND TP. Hồ Chí Minh", "province"],
    ["UBND TP Đà Nẵng", "province"],
    ["UBND TP.HCM", "province"],
    ["UBND TP HCM", "province"],
    ["UBND TPHCM", "province"],
    ["UBND TP.Cần Thơ", "province"],
    ["Ủy ban nhân dân thành phố Đồng Nai", "province"],
    ["UBND tỉnh Đồng Nai", "province"],
    ["UBND thành phố Sầm Sơn", "district"],
    ["UBND thành phố Thanh Hóa", "district"],
    ["UBND TP.Thủ Đức, TP.HCM", "district"],
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

  it.each(["UBND TP.HCM", "UBND TP. Hồ Chí Minh", "Ủy ban nhân dân thành phố Hồ Chí Minh"])(
    "names the same city as %s",
    (name) => expect(issuersProvince(name)).toBe("ho chi minh"),
  )

  it("is the city of Đồng Nai since it is no province any more", () => {
    expect(issuersProvince("UBND thành phố Đồng Nai")).toBe("dong nai")
    expect(issuersProvince("UBND tỉnh Đồng Nai")).toBe("dong nai")
  })
})
