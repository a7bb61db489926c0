import { refuse } from "@san-ocop/floor/lib/problem"
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
