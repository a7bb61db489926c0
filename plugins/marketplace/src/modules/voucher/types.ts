import type { Actor } from "@san-ocop/floor/lib/actor"
import type { PromotionBearer } from "@san-ocop/kit/promotion"
import type { NewVoucherInput } from "../../lib/vouchers/schemas"

export type Write = { actor: Actor; at: Date }

/** Who gives a voucher: a seller on his floor, or the floor itself (`seller_id` null). */
export type VoucherGiver = {
  bearer: PromotionBearer
  seller_id: string | null
  floor_id: string
  province_code: string
}

export type MakeVoucher = { giver: VoucherGiver; voucher: NewVoucherInput } & Write

/** `giver`: whose voucher it must be. */
export type StopVoucher = { id: string; giver: Pick<VoucherGiver, "seller_id" | "floor_id"> } & Write
