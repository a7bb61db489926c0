import type { Shown } from "./listings"

/** A new product that a seller proposes: two of what he sells, in a box. */
export type GiftBox = { of: Shown; name: string; sentBack: boolean }

/** Provinces whose desks get something to decide: those with the most products. */
const PROVINCES = 8

/** A product that the screening rules look at closely, and what becomes of it. */
export type Suspicious = {
  of: Shown
  name: string
  description: string
  /** How many times the usual price it costs. */
  priceTimes: number
  /** Rejected by the department, and appealed by its seller. */
  appealed: boolean
}

/** Three for a province: one that promises a cure, one whose price and stars are odd, and one that was rejected and appealed. */
const suspicious = (of: Shown): Suspicious[] => [
  {
    ...{ of, name: `${of.row.name} loại đặc biệt`, priceTimes: 1, appealed: false },
    description: `${of.row.name} loại một. Dùng mỗi ngày một ít, chữa ho và đặc trị mất ngủ, cam kết khỏi sau 7 ngày.`,
  },
  {
    ...{ of, name: `${of.row.name} hộp thượng hạng`, priceTimes: 60, appealed: false },
    description: `${of.row.name} chọn lọc, đạt OCOP 5 sao nhiều năm liền.`,
  },
  {
    ...{ of, name: `${of.row.name} gói nhỏ`, priceTimes: 1, appealed: true },
    description: `${of.row.name} gói nhỏ. Có bản tự công bố và phiếu kiểm nghiệm kèm theo.`,
  },
]

/** For each of eight provinces two gift boxes that wait, one that was sent back, and one product on sale that changed. */
export function planQueues(shown: readonly Shown[]): {
  giftBoxes: GiftBox[]
  changed: Shown[]
  suspicious: Suspicious[]
} {
  const byProvince = new Map<string, Shown[]>()
  for (const one of shown.filter(({ row }) => row.producer !== null && row.group === "thuc-pham")) {
    byProvince.set(one.row.provinceCode, [...(byProvince.get(one.row.provinceCode) ?? []), one])
  }
  const busiest = [...byProvince.values()].sort((a, b) => b.length - a.length).slice(0, PROVINCES)
  return {
    giftBoxes: busiest.flatMap((products) =>
      products.slice(0, 3).map((of, index) => ({ of, name: `Hộp quà ${of.row.name}`, sentBack: index === 2 })),
    ),
    changed: busiest.flatMap((products) => products.slice(3, 4)),
    suspicious: busiest.flatMap((products) => products.slice(0, 1).flatMap(suspicious)),
  }
}
