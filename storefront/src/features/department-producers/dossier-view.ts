import "server-only"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { translator } from "@/shared/i18n/translator"
import { dossierPath, filterFields, type ProducerFilter } from "./producer-filter"

/** What every part of a dossier's page is given. */
export type DossierView = {
  dossier: VerificationDossier
  filter: ProducerFilter
  /** Hidden fields of every form of the page: which producer, and the list that one came from. */
  hidden: Record<string, string>
  /** What every dialog of the page shares. */
  dialog: (id: string) => {
    openHref: string
    openAtStart: boolean
    words: { cancel: string; sending: string }
    offline: string
  }
}

/** @param open the dialog that the address asks for */
export function dossierView(dossier: VerificationDossier, filter: ProducerFilter, open: string): DossierView {
  const t = translator("verificationDesk")
  return {
    dossier,
    filter,
    hidden: { ...filterFields(filter), producer: dossier.producer_id },
    dialog: (id) => ({
      openHref: `${dossierPath(dossier.producer_id, filter, { hop: id })}#${id}-title`,
      openAtStart: open === id,
      words: { cancel: t("decide.cancel"), sending: t("decide.sending") },
      offline: t("dossier.offline"),
    }),
  }
}
