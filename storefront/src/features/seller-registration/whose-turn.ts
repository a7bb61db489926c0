import type { Proof, Registration } from "@san-ocop/kit/http/verification"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"

type Told = Pick<Registration, "state" | "to_do" | "may_submit" | "appeal" | "checklist">

const isWaiting = ({ state }: Proof): boolean => state === "waiting"

/** Who waits for whom, in one sentence. */
export function whoseTurn({ state, to_do, may_submit, appeal, checklist }: Told): string {
  const t = translator("verification")
  if (appeal && appeal.outcome === null) return t("turn.appeal", { time: formatInstant(appeal.filed_at) })
  if (state === "draft") return may_submit ? t("turn.draftReady") : t("turn.draft", { count: to_do })
  if (state === "verified" && to_do > 0) return t("turn.verifiedToDo", { count: to_do })
  if (state === "suspended" && to_do === 0 && checklist.some(({ proofs }) => proofs.some(isWaiting))) {
    return t("turn.suspendedWaiting")
  }
  return t(`turn.${state}`)
}
