import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { lockVoucherCode } from "./lock-code"
import { Voucher } from "./models/voucher"
import { recordVoucher } from "./record-voucher"
import type { MakeVoucher, StopVoucher } from "./types"

/** Vouchers are made and stopped, never changed. What uses them and what they took is written with each sale: see `lib/vouchers`. */
export default class VoucherModuleService extends MedusaService({ Voucher }) {
  /** @returns its id @throws Refusal conflict when somebody has given the code */
  @InjectManager()
  @InjectTransactionManager()
  async make({ giver, voucher, actor, at }: MakeVoucher, @MedusaContext() context: Context = {}): Promise<string> {
    const { terms, ...rest } = voucher
    await lockVoucherCode(context, voucher.code)
    const [taken] = await this.listVouchers({ code: voucher.code }, { take: 1 }, context)
    if (taken) {
      refuse("conflict", `Mã ${voucher.code} đã có người dùng. Mời chọn mã khác.`, {
        field: "code",
        code: "voucher_code_taken",
      })
    }
    const amounts = { amount: null, percent: null, most: null, ...terms }
    const { id } = await this.createVouchers({ ...giver, ...rest, ...amounts, made_at: at }, context)
    await recordVoucher(context, { ...giver, id }, { actor, action: "voucher.made", after: { ...voucher } })
    return id
  }

  /** Orders that used it keep what it took. Said again it changes nothing. @throws Refusal not_found, also for another's */
  @InjectManager()
  @InjectTransactionManager()
  async stop({ id, giver, actor, at }: StopVoucher, @MedusaContext() context: Context = {}): Promise<void> {
    const [voucher] = await this.listVouchers({ id, ...giver }, { take: 1 }, context)
    if (!voucher) return refuse("not_found", "Không tìm thấy mã giảm giá này.")
    if (voucher.stopped_at) return
    await this.updateVouchers({ id, stopped_at: at }, context)
    await recordVoucher(context, voucher, { actor, action: "voucher.stopped", before: { code: voucher.code } })
  }
}
