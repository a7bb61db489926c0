import type { NewNotice } from "@san-ocop/floor/lib/append-notice"
import { bankName } from "@san-ocop/kit/banks"
import type { Day } from "@san-ocop/kit/day"
import type { HeldSeller } from "@san-ocop/kit/form-payouts"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { PayeeHold, PayoutState } from "@san-ocop/kit/http/payouts"
import type { KeptPayout, MoveNote } from "../payouts/types"
import { stallHref } from "./stall-href"

type Words = { title: string; body: string }

const because = (reason: string | null | undefined): string => (reason ? ` Lý do: ${reason}` : "")

const WORDS: Readonly<Partial<Record<PayoutState, (payout: KeptPayout, note: MoveNote) => Words>>> = {
  paid: ({ amount, bank_bin, account_number }, { bank_reference }) => ({
    title: `Sàn đã chi ${formatMoney(amount)}`,
    body: `Tiền đã chuyển vào ${bankName(bank_bin)}, số tài khoản đuôi ${account_number.slice(-4)}. Số giao dịch của ngân hàng: ${bank_reference ?? ""}.`,
  }),
  paid_late: ({ amount }, { bank_reference }) => ({
    title: `Ngân hàng đã chuyển muộn ${formatMoney(amount)}`,
    body: `Lần trước ngân hàng báo không chuyển được. Nếu khoản này đã được chi lại thì đợt sau sẽ trừ. Số giao dịch của ngân hàng: ${bank_reference ?? ""}.`,
  }),
  failed: ({ amount }, { reason }) => ({
    title: `Ngân hàng chưa chuyển được ${formatMoney(amount)}`,
    body: `Sàn sẽ chi lại ở đợt sau. Mời bà con xem lại tài khoản nhận tiền.${because(reason)}`,
  }),
  returned: ({ amount }, { reason }) => ({
    title: `Ngân hàng hoàn lại ${formatMoney(amount)}`,
    body: `Tiền đã về lại sàn và sẽ được chi ở đợt sau. Mời bà con xem lại tài khoản nhận tiền.${because(reason)}`,
  }),
  cancelled: ({ amount }, { reason }) => ({
    title: `Sàn tạm giữ ${formatMoney(amount)}`,
    body: `Khoản này được rút khỏi đợt chi và chờ đợt sau.${because(reason)}`,
  }),
}

/** What a stall reads when the bank has said what became of its money, or when it is taken out of a batch for a reason that a person gave. */
export function payoutNotice(payout: KeptPayout, to: PayoutState, note: MoveNote): NewNotice | null {
  // A batch that is called off as a whole is formed again: the stall has nothing to do, and no draft was promised to it.
  if (to === "cancelled" && !note.reason) return null
  const words = WORDS[to]?.(payout, note)
  if (!words) return null
  return {
    topic: `payout.${to === "cancelled" ? "held" : to}`,
    to: { kind: "seller", seller_id: payout.seller_id },
    ...words,
    href: stallHref(payout.seller_id, "/tien/sao-ke"),
    province_code: payout.province_code,
    dedupe_key: `payout.${to}:${payout.id}`,
  }
}

const WHY: Readonly<Record<PayeeHold, Words & { page: string }>> = {
  no_account: {
    title: "gian hàng chưa ghi tài khoản",
    body: "Mời bà con ghi tài khoản ngân hàng để sàn chi ở đợt sau.",
    page: "/tai-khoan-ngan-hang",
  },
  unconfirmed: {
    title: "tài khoản chờ sàn xác nhận",
    body: "Sàn xem lại tài khoản mà gian hàng mới ghi. Xác nhận xong sàn sẽ chi.",
    page: "/tien/sao-ke",
  },
  suspended: {
    title: "gian hàng đang tạm ngừng bán",
    body: "Tiền được giữ lại đến khi gian hàng được bán lại.",
    page: "/tien/sao-ke",
  },
}

/** What a stall reads when money is due to it and nothing is paid. Once a month for each reason, since days of payment come more often than that. */
export function payoutHeld({ seller_id, hold, due }: HeldSeller, today: Day): NewNotice {
  const { title, body, page } = WHY[hold]
  return {
    topic: "payout.held",
    to: { kind: "seller", seller_id },
    title: `Sàn giữ ${formatMoney(due)}: ${title}`,
    body,
    href: stallHref(seller_id, page),
    dedupe_key: `payout.held:${seller_id}:${hold}:${today.slice(0, 7)}`,
  }
}
