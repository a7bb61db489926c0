import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import type { VoucherList } from "@san-ocop/kit/http/vouchers"
import { floorOwner } from "../../../../../lib/remittances/floor-owner"
import type { NewVoucherInput } from "../../../../../lib/vouchers/schemas"
import { readFloorVouchers } from "../../../../../reads/vouchers/list"
import { makeFloorVoucherWorkflow } from "../../../../../workflows/vouchers/make-floor-voucher"

/** What the floor gives, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<VoucherList>): Promise<void> {
  const { id } = await floorOwner(req)
  res.json(await readFloorVouchers(req.scope, id))
}

/** The floor gives a voucher. */
export async function POST(req: OperatorRequest<NewVoucherInput>, res: MedusaResponse<VoucherList>): Promise<void> {
  const floor_id = req.params["floor_id"] ?? ""
  const input = { actor: req.actor, floor_id, voucher: req.validatedBody }
  await makeFloorVoucherWorkflow(req.scope).run({ input })
  res.status(201).json(await readFloorVouchers(req.scope, floor_id))
}
