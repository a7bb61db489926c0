import { type Actor, systemActor } from "@san-ocop/floor/lib/actor"
import type ListingModuleService from "../service"

export const at = new Date("2026-11-22T01:00:00Z")
export const officer = (id: string): Actor => ({
  type: "officer",
  id,
  name: `Cán bộ ${id}`,
  province_code: "33",
  agency: "trade",
})
export const [first, second, seller] = [officer("off_1"), officer("off_2"), systemActor()]
export const content = {
  name: "Mật ong hoa nhãn",
  description: "Ngọt.",
  ingredients: null,
  storage_note: null,
  shelf_life: null,
  group: "thuc-pham" as const,
  unit: "hũ 500 g",
  weight_grams: 700,
  pictures: [],
  producer_id: null,
}
export const flagged = { version: "1", risk: 3 as const, findings: [] }

/** A stall whose listing an officer decided on, and what it and other officers do then. */
export function appealing(service: ListingModuleService) {
  const submitted = async () => {
    const of = { id: "sel_1", province_code: "33" }
    const { listing } = await service.createDraft({ actor: seller, at, seller: of, content, price: 1000, stock: 1 })
    await service.submit({ actor: seller, at, listing_id: listing.id, screening: flagged })
    return listing.id
  }
  const rejected = async () => {
    const listing_id = await submitted()
    const decision = { decision: "rejected", reason_code: "misleading_claim", revision_number: 1 } as const
    await service.decide({ actor: first, at, listing_id, ...decision })
    return listing_id
  }
  const takenDown = async () => {
    const listing_id = await submitted()
    await service.decide({ actor: second, at, listing_id, decision: "approved", revision_number: 1 })
    await service.takeDown({ actor: first, at, listing_id, reason: "Thiếu thông tin." })
    return listing_id
  }
  const open = (listing_id: string) =>
    service.openAppeal({ actor: seller, at, listing_id, words: "Chúng tôi có giấy." })
  const decide = (appeal_id: string, to: "granted" | "dismissed" | "withdrawn", actor = second) =>
    service.decideAppeal({ actor, at, appeal_id, to, answer: to === "withdrawn" ? null : "Đã xem giấy tờ." })
  return { submitted, rejected, takenDown, open, decide }
}
