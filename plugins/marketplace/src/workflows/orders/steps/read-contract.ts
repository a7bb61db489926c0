import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "@san-ocop/floor/lib/problem"
import { onlyReceives } from "../../../lib/orders/only-receives"
import { readContract } from "../../../reads/orders/contract"

/**
 * Whose contract is asked for, and for whom. `seller_id`: the stall that asks. `only_order`: a shopper's side that knows no code but the order's
 * own, which is printed on its parcel.
 */
export type AskedContract = { id: string; seller_id?: string; only_order?: string | null }

/**
 * Facts of a contract, for a side of it. Whoever was given the goods is none: the prices are not for him.
 * @throws Refusal not_found, also for another stall's; not_allowed with the code of a gift's parcel
 */
export const readContractStep = createStep(
  "read-contract",
  async ({ id, seller_id, only_order = null }: AskedContract, { container }) => {
    const contract = await readContract(container, id)
    if (seller_id !== undefined && contract.seller_id !== seller_id) {
      refuse("not_found", "Không tìm thấy đơn hàng này.")
    }
    if (onlyReceives({ only_order, is_gift: contract.is_gift })) {
      refuse("not_allowed", "Đơn này là quà tặng: hợp đồng có giá, nên chỉ mở được bằng mã đơn mà người đặt giữ.", {
        code: "contract_of_gift",
      })
    }
    return new StepResponse(contract)
  },
)
