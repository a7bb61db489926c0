import type { Shown } from "./listings"

/** A new product that a seller proposes: two of what he sells, in a box. */
export type GiftBox = { of: Shown; name: string; sentBack: boolean }

/** Provinces whose desks get something to decide: those with the most products. */
const PROVINCES = 8

/** For each of eight provinces two gift boxes that wait, one that was sent back, and one product on sale that changed. */
export function planQueues(shown: readonly Shown[]): { giftBoxes: GiftBox[]; changed: Shown[] } {
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
  }
}
