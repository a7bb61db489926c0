import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readContract } from "../../../reads/orders/contract"

/**
 * Whose contract is asked for, and for whom. `seller_id`: the stall that asks. `by_own_code`: a shopper's side that knows the order's own code, which is
 * printed on its parcel, and not that of the whole purchase.
 */
export type AskedContract = { id: string; seller_id?: string; by_own_code?: boolean }

/**
 * Facts of a contract, for a side of it. Whoever was given the goods is none: the prices are not for him.
 * @throws Refusal not_found, also for another stall's; not_allowed with the code of a gift's parcel
 */
export const readContractStep = createStep(
  "read-contract",
  async ({ id, seller_id, by_own_code }: AskedContract, { container }) => {
    const contract = await readContract(container, id)
    if (seller_id !== undefined && contract.seller_id !== seller_id) {
      refuse("not_found", "Không tìm thấy đơn hàng này.")
    }
    if (by_own_code && contract.is_gift) {
      refuse("not_allowed", "Đơn này là quà tặng: hợp đồng có giá, nên chỉ mở được bằng mã đơn mà người đặt giữ.", {
        code: "contract_of_gift",
      })
    }
    return new StepResponse(contract)
  },
)
