import { translator } from "@/shared/i18n/translator"
import { FormDialog } from "@/shared/ui/form-dialog"
import { deskPath } from "../department-session/desk-path"
import { dismissSuspicion } from "./actions"

type Props = {
  /** The lot's id, and the number of the item within it. */
  lot: string
  item: number
  /** The item whose dialog is open at the start, for those without scripts. */
  open: string
}

/** The button by which the department says that nothing is behind a suspicion. */
export function DismissSuspicion({ lot, item, open }: Props) {
  const t = translator("scans")
  return (
    <FormDialog
      id={`dismiss-${String(item)}`}
      action={dismissSuspicion}
      hidden={{ lot, item: String(item) }}
      fields={[{ kind: "words", name: "reason", label: t("desk.dismissReason"), hint: t("desk.dismissReasonHint") }]}
      label={t("desk.dismiss", { item })}
      title={t("desk.dismissTitle", { item })}
      lead={t("desk.dismissLead")}
      words={{ cancel: t("desk.cancel"), sending: t("desk.sending") }}
      offline={t("desk.offline")}
      openHref={deskPath(`/lo-hang/${encodeURIComponent(lot)}/luot-quet`, { "bo-nghi": String(item) })}
      openAtStart={open === String(item)}
    />
  )
}
