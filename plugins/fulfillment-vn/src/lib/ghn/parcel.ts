import { parcelVolume, type ParcelPieces, realGrams } from "@san-ocop/kit/charged-weight"
import type { GhnItem, GhnParcel } from "./shapes"

/** Goods as they are packed. */
export type GhnPiece = ParcelPieces & { name: string }

export type GhnOrder = {
  /** Our order's code: what makes a second call harmless. */
  code: string
  receiver: { name: string; phone: string; address: string; commune_name: string; province_name: string }
  pieces: readonly GhnPiece[]
  /** What the carrier takes at the door and what the goods are worth, in dong. */
  cash: number
  worth: number
}

/** As GHN documents them. */
const MOST = { grams: 50_000, side: 200, cash: 50_000_000 } as const
const HEAVY_GRAMS = 20_000
/** GHN takes no parcel without a size; nobody measured these. */
const UNMEASURED = { length: 20, width: 15, height: 10 } as const

/** Why GHN takes no such parcel, for a person; null when it does. */
export function whyNotGhn({ pieces, cash }: Pick<GhnOrder, "pieces" | "cash">): string | null {
  if (realGrams(pieces) > MOST.grams) return "GHN chỉ nhận kiện đến 50 kg."
  if (pieces.some(({ size }) => size && Math.max(size.length, size.width, size.height) > MOST.side))
    return "GHN chỉ nhận kiện có cạnh đến 200 cm."
  return cash > MOST.cash ? "GHN chỉ thu hộ đến 50.000.000 ₫." : null
}

/** The box that goods are packed in: as long and wide as the largest piece, as high as they fill together. */
function boxOf(pieces: readonly GhnPiece[]): { length: number; width: number; height: number } {
  const sides = pieces.flatMap(({ size }) =>
    size ? [[size.length, size.width, size.height].sort((a, b) => b - a)] : [],
  )
  if (sides.length === 0) return UNMEASURED
  const largest = (index: number): number => Math.max(...sides.map((one) => one[index] ?? 1))
  const [length, width] = [largest(0), largest(1)]
  const height = Math.max(largest(2), Math.ceil(parcelVolume(pieces) / (length * width)))
  return { length, width, height: Math.min(height, MOST.side) }
}

const itemOf = ({ name, quantity, weight_grams, size }: GhnPiece): GhnItem => ({
  name,
  quantity,
  weight: weight_grams,
  ...(size ?? {}),
})

/** An order in the shape that GHN takes. The shop pays the carriage, which the shopper has paid with his order. */
export function ghnParcel({ code, receiver, pieces, cash, worth }: GhnOrder): GhnParcel {
  const weight = realGrams(pieces)
  const heavy = weight >= HEAVY_GRAMS && pieces.every(({ size }) => size !== null)
  return {
    payment_type_id: 1,
    required_note: "CHOXEMHANGKHONGTHU",
    service_type_id: heavy ? 5 : 2,
    client_order_code: code,
    to_name: receiver.name,
    to_phone: receiver.phone,
    to_address: receiver.address,
    is_new_to_address: true,
    to_ward_name: receiver.commune_name,
    to_province_name: receiver.province_name,
    cod_amount: cash,
    insurance_value: worth,
    content: pieces
      .map(({ quantity, name }) => `${quantity} × ${name}`)
      .join("; ")
      .slice(0, 2_000),
    note: "",
    weight,
    ...boxOf(pieces),
    items: pieces.map(itemOf),
  }
}
