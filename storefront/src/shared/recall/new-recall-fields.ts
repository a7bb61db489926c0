import type { LotToRecall } from "@san-ocop/kit/http/recall"
import type { CaseField } from "@/shared/casework/case-form"
import { translator } from "@/shared/i18n/translator"
import { HAZARDS } from "./recall-words"

/** The fields of a new recall, for a desk and for a stall. */
export function newRecallFields(lots: readonly LotToRecall[]): CaseField[] {
  const t = translator("recall")
  const options = lots.map(({ code, name, producer_name: producer, is_recalled }) => ({
    value: code,
    label: t(is_recalled ? "form.lotRecalled" : "form.lot", { code, name, producer }),
  }))
  return [
    { kind: "many", name: "lots", label: t("form.lots"), options },
    { kind: "area", name: "ranges", label: t("form.ranges"), hint: t("form.rangesHint") },
    {
      kind: "choice",
      name: "kind",
      label: t("form.kind"),
      options: [
        { value: "real", label: t("form.kinds.real") },
        { value: "drill", label: t("form.kinds.drill") },
      ],
    },
    {
      kind: "choice",
      name: "hazard_class",
      label: t("form.hazard"),
      options: HAZARDS.map((value) => ({ value, label: t(`hazard.${value}`) })),
    },
    { kind: "area", name: "reason", label: t("form.reason") },
    { kind: "area", name: "advice", label: t("form.advice") },
    { kind: "tel", name: "contact_phone", label: t("form.phone") },
  ]
}
