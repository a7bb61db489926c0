import type { MedusaContainer } from "@medusajs/framework/types"
import { type Actor, assertActsForSeller } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { DisputeSide } from "@san-ocop/kit/http/disputes"
import { roleHas } from "../../lib/sellers/role-rights"
import { disputesOf } from "./disputes"

type Speaker = { id: string; side: DisputeSide; actor: Actor }

/**
 * A shopper has shown code and phone number; a member speaks for his own stall, where his role may.
 * @returns where the dispute belongs
 * @throws Refusal not_found, forbidden
 */
export async function assertSpeaksInDispute(
  container: MedusaContainer,
  { id, side, actor }: Speaker,
): Promise<{ seller_id: string; province_code: string }> {
  const [row] = await disputesOf(container).listDisputes({ id }, { take: 1 })
  if (!row || (side === "shopper") !== (actor.type === "customer"))
    return refuse("not_found", "Không tìm thấy tranh chấp này.")
  if (side === "seller") {
    assertActsForSeller(actor, row.seller_id)
    if (actor.type !== "system" && !roleHas(actor.role, "orders:write"))
      refuse("forbidden", "Vai trò của quý vị trong gian hàng không được xử lý tranh chấp.", {
        code: "role_may_not_write",
      })
  }
  return { seller_id: row.seller_id, province_code: row.province_code }
}
