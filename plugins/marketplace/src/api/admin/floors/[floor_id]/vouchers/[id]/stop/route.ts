import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import type { VoucherList } from "@san-ocop/kit/http/vouchers"
import { readFloorVouchers } from "../../../../../../../reads/vouchers/list"
import { stopFloorVoucherWorkflow } from "../../../../../../../workflows/vouchers/stop-floor-voucher"

/** The floor gives it no more. */
export async function POST(req: OperatorRequest, res: MedusaResponse<VoucherList>): Promise<void> {
  const floor_id = req.params["floor_id"] ?? ""
  const input = { actor: req.actor, floor_id, id: req.params.id ?? "" }
  await stopFloorVoucherWorkflow(req.scope).run({ input })
  res.json(await readFloorVouchers(req.scope, floor_id))
}
