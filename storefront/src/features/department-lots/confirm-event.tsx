import type { DepartmentLot, LotEvent } from "@san-ocop/kit/http/lots"
import { translator } from "@/shared/i18n/translator"
import { FormDialog } from "@/shared/ui/form-dialog"
import { deskPath } from "../department-session/desk-path"
import { confirmEvent } from "./actions"

type Props = {
  lot: DepartmentLot
  event: LotEvent
  /** The event whose dialog is open at the start, for those without scripts. */
  open: string
}

/** The button by which the department confirms a step; nothing where this officer may not. */
export function ConfirmEvent({ lot, event, open }: Props) {
  if (!lot.to_confirm.includes(event.id)) return null
  const t = translator("lots")
  return (
    <FormDialog
      id={`confirm-${event.id}`}
      action={confirmEvent}
      hidden={{ lot: lot.id, event: event.id }}
      fields={[{ kind: "words", name: "note", label: t("desk.confirmNote"), hint: t("desk.confirmNoteHint") }]}
      label={t("desk.confirm", { step: event.title })}
      title={t("desk.confirmTitle", { step: event.title })}
      lead={t("desk.confirmLead")}
      words={{ cancel: t("desk.cancel"), sending: t("saving") }}
      offline={t("offline")}
      openHref={deskPath(`/lo-hang/${encodeURIComponent(lot.id)}`, { "xac-nhan": event.id })}
      openAtStart={open === event.id}
    />
  )
}
