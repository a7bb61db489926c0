import { between, pick, randomFrom } from "../../pictures/random"
import type { CatalogueRow } from "./catalogue"
import { STORAGE } from "./goods/storage"

/** What a seller writes about a product and at what price, all made up but for the name, and always the same for it. */
export type Offer = {
  unit: string
  grams: number
  /** Whole dong, in steps of 500 or 1,000 as shops round. */
  price: number
  stock: number
  description: string
  ingredients: string | null
  storageNote: string | null
  shelfLife: string | null
}

const OPENINGS = [
  (row: CatalogueRow) => `${row.name} là sản phẩm của ${row.producer ?? "người dân"} ở ${row.oldProvince}.`,
  (row: CatalogueRow) => `Đặc sản ${row.oldProvince}, do ${row.producer ?? "bà con địa phương"} làm ra.`,
  (row: CatalogueRow) => `${row.producer ?? "Bà con địa phương"} làm ${row.name} theo cách vẫn làm ở quê nhà.`,
]

/** @returns a plausible offer of `row`; the better the stars and the more "độ đạm", the dearer within the kind's range */
export function offerOf(row: CatalogueRow): Offer {
  const random = randomFrom(`offer|${row.name}|${row.producer ?? ""}`)
  const size = pick(row.kind.sizes, random)
  const [low, high] = size.price
  const share = 0.7 * random() + 0.1 * Math.max(0, (row.stars ?? 3) - 3) + strengthBonus(row.name)
  const price = roundPrice(low + (high - low) * Math.min(1, share))
  return {
    unit: size.unit,
    grams: size.grams,
    price: Math.min(high, Math.max(low, price)),
    stock: random() < 0.05 ? 0 : between(6, 120, random),
    description: [pick(OPENINGS, random)(row), row.kind.about, row.kind.use].join(" "),
    ingredients: row.kind.ingredients,
    storageNote: STORAGE[row.kind.storage] || null,
    shelfLife: shelfLife(row.kind.shelfDays),
  }
}

/** Fish sauce is priced by its grams of nitrogen: 35 to 43 degrees in the data. */
function strengthBonus(name: string): number {
  const degrees = Number(/(\d{2}) độ đạm/.exec(name)?.[1] ?? 0)
  return degrees === 0 ? 0 : (degrees - 30) / 30
}

const roundPrice = (price: number): number => {
  const step = price >= 1_000_000 ? 50_000 : price >= 100_000 ? 5_000 : price >= 40_000 ? 1_000 : 500
  return Math.round(price / step) * step
}

function shelfLife(days: number | null): string | null {
  if (days === null) return null
  if (days >= 60) return `${Math.round(days / 30.4)} tháng kể từ ngày sản xuất`
  return `${days} ngày kể từ ngày đóng gói`
}
