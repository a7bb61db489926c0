import { type Land, scenery } from "../../pictures/scenery"
import { renderPicture } from "../../pictures/render"
import type { StallPlan } from "./plan"
import { inParallel, report } from "./progress"

const MOUNTAIN = "Bắc Kạn,Cao Bằng,Hà Giang,Hòa Bình,Lào Cai,Phú Thọ,Quảng Nam,Sơn La,Thái Nguyên,Tuyên Quang,Vĩnh Phúc"
const HIGHLAND = "Đắk Lắk,Gia Lai,Kon Tum,Lâm Đồng,Bình Dương"
const COAST = "Bạc Liêu,Hà Tĩnh,Hải Phòng,Kiên Giang,Nghệ An,Quảng Ngãi,Quảng Ninh,Quảng Trị,Thanh Hóa,Thừa Thiên Huế"
/** Old provinces by the land that most of their producers live on; all others are river plains. */
const LANDS: Readonly<Record<string, Land>> = Object.fromEntries([
  ...MOUNTAIN.split(",").map((name) => [name, "mountain"]),
  ...HIGHLAND.split(",").map((name) => [name, "highland"]),
  ...COAST.split(",").map((name) => [name, "coast"]),
])

/** Draws the land of each producer's old province; answers the picture's address by the producer's slug. */
export async function drawProducers(stalls: readonly StallPlan[]): Promise<Map<string, string>> {
  const provinces = [...new Set(stalls.map((stall) => stall.oldProvince))]
  return report("Landscapes drawn", provinces.length, async (progress) => {
    const drawn = await inParallel(provinces, 3, async (province) => {
      const land = LANDS[province] ?? "delta"
      const address = await renderPicture(`que-${land}`, scenery(land, province))
      progress.done()
      return [province, address] as const
    })
    const byProvince = new Map(drawn)
    return new Map(stalls.map((stall) => [stall.slug, byProvince.get(stall.oldProvince) ?? ""]))
  })
}
