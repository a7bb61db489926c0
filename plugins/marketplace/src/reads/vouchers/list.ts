import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { type Day, vietnamDay } from "@san-ocop/kit/day"
import type { VoucherList, VoucherState, VoucherView } from "@san-ocop/kit/http/vouchers"
import { voucherWords } from "@san-ocop/kit/voucher-words"
import { readRows } from "../sql"
import { TERMS_SQL, USED_SQL } from "./terms-sql"

type Row = Omit<VoucherView, "state" | "created_at" | "words"> & { made_at: Date; is_stopped: boolean }

const LIST = `
  select v.id, v.code, v.bearer, ${TERMS_SQL} as terms, v.min_spend, v.valid_from, v.valid_to, v.total_uses, v.uses_per_person, v.is_shown,
    v.made_at, v.stopped_at is not null as is_stopped, ${USED_SQL} as used
  from voucher v
  where v.deleted_at is null and v.bearer = ? and case v.bearer when 'seller' then v.seller_id else v.floor_id end = ?
  order by v.made_at desc, v.id desc limit 200`

type Dated = Pick<Row, "is_stopped" | "valid_from" | "valid_to" | "total_uses" | "used">

/** Where a voucher stands on a day. */
export function voucherState({ is_stopped, valid_from, valid_to, total_uses, used }: Dated, today: Day): VoucherState {
  if (is_stopped) return "stopped"
  if (today > valid_to) return "ended"
  if (total_uses !== null && used >= total_uses) return "used_up"
  return today < valid_from ? "coming" : "running"
}

const read = async (container: MedusaContainer, bearer: "seller" | "floor", id: string): Promise<VoucherList> => {
  const today = vietnamDay(clock.now())
  const rows = await readRows<Row>(container, LIST, [bearer, id])
  const vouchers = rows.map(({ made_at, is_stopped, ...row }) => ({
    ...row,
    words: voucherWords(row),
    state: voucherState({ ...row, is_stopped }, today),
    created_at: made_at.toISOString(),
  }))
  return { vouchers }
}

/** The newest two hundred vouchers of a floor. */
export const readFloorVouchers = (container: MedusaContainer, floorId: string): Promise<VoucherList> =>
  read(container, "floor", floorId)

/** The newest two hundred vouchers of a stall. */
export const readSellerVouchers = (container: MedusaContainer, sellerId: string): Promise<VoucherList> =>
  read(container, "seller", sellerId)
