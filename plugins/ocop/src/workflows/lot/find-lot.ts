import type { MedusaContainer } from "@medusajs/framework/types"
import { type Actor, assertActsForSeller, assertMaySee, assertMayVerify } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { LotKind } from "@san-ocop/kit/http/lots"
import { roleHas } from "@san-ocop/marketplace/lib/sellers/role-rights"
import { refuseOwnGoods } from "../../lib/own-decision"
import { ofSellerSql } from "../../lib/traceability/of-seller-sql"
import { readRows } from "../../reads/rows"

/** What a workflow must know of a lot before it changes it. */
export type FoundLot = { id: string; kind: LotKind; province_code: string; seller_id: string | null }

const FOUND = "select x.id, x.kind, x.province_code, x.seller_id from lot x where x.deleted_at is null"

const notFound = (): never => refuse("not_found", "Không tìm thấy lô này.")

/**
 * Lets a member whose role may write lots do so for his stall. Also for one that may not sell now: what it has sold is still
 * to be traced.
 * @throws Refusal not_found for another's stall; forbidden
 */
export function assertMayDeclare(actor: Actor, sellerId: string): void {
  assertActsForSeller(actor, sellerId)
  if (actor.type !== "system" && !roleHas(actor.role, "lots:write")) {
    refuse("forbidden", "Vai trò của quý vị trong gian hàng không được ghi lô hàng.", { code: "role_may_not_write" })
  }
}

/** A lot that the stall may write in. @throws Refusal not_found, forbidden */
export async function findLotOfSeller(
  container: MedusaContainer,
  actor: Actor,
  sellerId: string,
  lotId: string,
): Promise<FoundLot> {
  assertMayDeclare(actor, sellerId)
  const sql = `${FOUND} and x.id = ? and ${ofSellerSql("x", "?")}`
  const [found] = await readRows<FoundLot>(container, sql, [lotId, sellerId, sellerId])
  return found ?? notFound()
}

/**
 * A lot of the officer's province. `act`: "confirm" decides, "see" only looks.
 * @throws Refusal not_found; forbidden, also for one who would decide on a lot of his own
 */
export async function findLotOfProvince(
  container: MedusaContainer,
  actor: Actor,
  lotId: string,
  act: "see" | "confirm",
): Promise<FoundLot> {
  const [found] = await readRows<FoundLot>(container, `${FOUND} and x.id = ?`, [lotId])
  if (!found) return notFound()
  if (act === "see") assertMaySee(actor, found)
  else {
    assertMayVerify(actor, found)
    await refuseOwnGoods(container, actor, { kind: "lot", id: lotId, province_code: found.province_code })
  }
  return found
}
