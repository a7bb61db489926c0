import type { Actor } from "@san-ocop/floor/lib/actor"

export type ChosenLot = { item_id: string; lot_id: string; quantity: number }
export type NewChoice = {
  order: { id: string; seller_id: string; province_code: string }
  lots: ChosenLot[]
  reason: string | null
  actor: Actor
  at: Date
}
