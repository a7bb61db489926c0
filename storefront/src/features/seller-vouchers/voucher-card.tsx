import { formatDay } from "@san-ocop/kit/day"
import type { VoucherState, VoucherView } from "@san-ocop/kit/http/vouchers"
import { translator } from "@/shared/i18n/translator"
import { ActionForm } from "@/shared/ui/action-form"
import { Card } from "@/shared/ui/card"
import { StateTag, type StateTone } from "@/shared/ui/state-tag"
import { stopVoucher } from "./actions"

const TONES: Readonly<Record<VoucherState, StateTone>> = {
  coming: "waiting",
  running: "good",
  used_up: "plain",
  ended: "plain",
  stopped: "stopped",
}

/** One voucher as its stall sees it: what it gives, until when, how often it was used, and the way to stop it. */
export function VoucherCard({ slug, voucher, mayStop }: { slug: string; voucher: VoucherView; mayStop: boolean }) {
  const t = translator("voucher")
  const { code, state, valid_from, valid_to, used, total_uses, uses_per_person } = voucher
  return (
    <Card className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-xl break-all">{code}</h2>
        <StateTag tone={TONES[state]}>{t(`state.${state}`)}</StateTag>
      </div>
      <p className="first-letter:uppercase">{voucher.words}</p>
      <p>{t("days", { from: formatDay(valid_from), to: formatDay(valid_to) })}</p>
      <p>{total_uses === null ? t("used", { used }) : t("usedOf", { used, total: total_uses })}</p>
      {uses_per_person !== null && <p>{t("perPerson", { count: uses_per_person })}</p>}
      {mayStop && (state === "coming" || state === "running") && (
        <ActionForm
          action={stopVoucher}
          hidden={{ stall: slug, voucher: voucher.id }}
          label={t("stop")}
          pendingLabel={t("stopping")}
          offline={translator("seller")("offline")}
          kind="danger"
          wide
        />
      )}
    </Card>
  )
}
