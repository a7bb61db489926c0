import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { TYPED_BY_SQL } from "../../../lib/verification/typed-by-sql"
import type { RegistrationRecord, Write } from "../types"

/** @throws Refusal not_allowed: what a producer with an account says of himself, nobody says for him */
export const refuseOwnHand = (): never =>
  refuse("not_allowed", "Chủ thể đã có tài khoản và tự ghi hồ sơ của mình. Cần thêm gì, mời gửi yêu cầu bổ sung.", {
    code: "producer_has_account",
  })

/** Under the lock of the registration: he may have come by his link while the officer typed. @throws Refusal not_allowed */
export function refuseForeignHand({ member_id }: RegistrationRecord, { actor }: Write): void {
  if (actor.type === "officer" && member_id !== null) refuseOwnHand()
}

/** Who typed for a producer vouches for him already: that he does without a paper, another officer says. @throws Refusal forbidden */
export async function refuseTyped(
  context: Context,
  { producer_id }: RegistrationRecord,
  { actor }: Write,
): Promise<void> {
  const [row] = await runSql<{ typed: boolean }>(context, `select ${TYPED_BY_SQL} as typed`, [producer_id, actor.id])
  if (!row?.typed) return
  refuse("forbidden", "Hồ sơ này do chính cán bộ mở hoặc nhập thay. Mời cán bộ khác của tỉnh cho miễn.", {
    field: "requirement",
    code: "own_registration",
  })
}
