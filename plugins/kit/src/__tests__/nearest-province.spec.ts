import { nearestProvince } from "../nearest-province"

describe("the province of a phone", () => {
  it.each([
    ["Hồ Hoàn Kiếm", 21.0287, 105.8524, "01"],
    ["Sầm Sơn", 19.74, 105.9, "38"],
    ["Bến Thành", 10.772, 106.698, "79"],
    ["Phú Quốc", 10.29, 103.98, "91"],
    ["Quy Nhơn, which went to Gia Lai", 13.78, 109.22, "52"],
    ["Trường Sa Lớn", 8.645, 111.92, "56"],
    ["Song Tử Tây", 11.43, 114.33, "56"],
    ["Hoàng Sa", 16.5, 111.6, "48"],
    ["Côn Đảo", 8.69, 106.6, "79"],
    ["Bạch Long Vĩ", 20.13, 107.72, "31"],
    ["Cà Mau", 9.18, 105.15, "96"],
  ])("%s", (_name, latitude, longitude, code) => expect(nearestProvince(latitude, longitude)).toBe(code))

  it.each([
    ["Tokyo", 35.7, 139.7],
    ["the middle of the ocean", 0, 150],
  ])("knows none for %s", (_name, latitude, longitude) => expect(nearestProvince(latitude, longitude)).toBeNull())
})
