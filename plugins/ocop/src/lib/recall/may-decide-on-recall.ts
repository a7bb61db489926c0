import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import { assertMayRecall } from "./may-recall"

const SCOPE = "select province_code from recall where id = ? and deleted_at is null"

/** Turns away an officer who may not decide on the recall in the path, before a file of his is read at all. @throws Refusal not_found, forbidden */
export async function mayDecideOnRecall(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { actor } = req as MedusaRequest & { actor: Actor }
  const [recall] = await readRows<{ province_code: string }>(req.scope, SCOPE, [req.params.id])
  assertMayRecall(actor, recall ?? refuse("not_found", "Không tìm thấy đợt thu hồi này."))
  next()
}
