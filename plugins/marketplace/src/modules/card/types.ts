import type { CardNews } from "../../lib/cards/types"

export type PageClaim = { key: string; amount: number; session_id: string | null }
export type AuthoriseCard = {
  id: string
  payment_id: string
  /** What the provider calls it; null when it does not say. */
  intent_id: string | null
  capture_before: string | null
  at: Date
}
export type CardNewsInput = { news: CardNews; at: Date }
