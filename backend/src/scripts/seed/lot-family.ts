import { addDays } from "@san-ocop/kit/day"
import type { SampleLot } from "./lot"

const serialOf = (serial: number): string => String(serial).padStart(4, "0")
const materialCode = ({ province_code }: SampleLot, serial: number): string => `NL-${province_code}-${serialOf(serial)}`

/** What goods are made of, bought two days before they are made. */
export function materialOf(goods: SampleLot, serial: number) {
  const { province_code, origin_commune_code, origin_place, declared_by, made_on } = goods
  const bought = addDays(made_on, -2)
  return {
    kind: "material" as const,
    code: materialCode(goods, serial),
    name: "Nguyên liệu chính (mẫu)",
    product_id: null,
    province_code,
    made_on: bought,
    best_before: null,
    quantity: goods.quantity * 2,
    unit: "kg",
    supplier: "Các hộ thành viên (mẫu)",
    origin_commune_code,
    origin_place,
    declared_by,
    is_sample: true,
    events: [{ step: "commissioning" as const, at: `${bought}T07:30:00+07:00`, declared_by }],
  }
}

/** The goods, made of that material. */
export function withMaterial(goods: SampleLot, serial: number) {
  const inputs = [{ code: materialCode(goods, serial), quantity: goods.quantity }]
  return {
    ...goods,
    events: goods.events.map((event) => (event.step === "transforming" ? { ...event, inputs } : event)),
  }
}

/** A box of ten of them, packed when they were all in their packs. */
export function boxOf(goods: SampleLot, serial: number) {
  const { province_code, declared_by, made_on } = goods
  const packedOn = addDays(made_on, 4)
  const contents = [{ code: goods.code, quantity: 10 }]
  return {
    kind: "box" as const,
    code: `TH-${province_code}-${serialOf(serial)}`,
    name: `Thùng 10 ${goods.unit} (mẫu)`,
    product_id: null,
    province_code,
    made_on: packedOn,
    best_before: goods.best_before,
    quantity: 1,
    unit: "thùng",
    declared_by,
    is_sample: true,
    events: [{ step: "packing" as const, at: `${packedOn}T15:00:00+07:00`, declared_by, contents }],
  }
}
