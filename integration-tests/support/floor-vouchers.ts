import type { VoucherList, VoucherView } from "@san-ocop/kit/http/vouchers"
import { ask, type Told } from "./ask"
import { voucherForm } from "./vouchers"

/** What an operator does with the vouchers of one floor: fifty thousand dong off unless said otherwise. `token` is his authorization header. */
export function floorVouchers(floor: string, token: string) {
  const path = `/admin/floors/${floor}/vouchers`
  const post = (change: object = {}): Promise<Told<VoucherList>> =>
    ask<VoucherList>("POST", path, {
      token,
      body: { ...voucherForm({ terms: { kind: "fixed", amount: 50_000 }, min_spend: 180_000 }), ...change },
    })
  const give = async (change: object = {}): Promise<VoucherView> => {
    const { status, body } = await post(change)
    const [voucher] = body.vouchers ?? []
    if (status !== 201 || !voucher) throw new Error(`no voucher: ${JSON.stringify(body)}`)
    return voucher
  }
  const now = async ({ id }: VoucherView) =>
    (await ask<VoucherList>("GET", path, { token })).body.vouchers.find((one) => one.id === id)
  const stop = ({ id }: VoucherView) => ask<VoucherList>("POST", `${path}/${id}/stop`, { token, body: {} })
  return { post, give, now, stop }
}
