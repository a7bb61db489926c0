import { translator } from "@/shared/i18n/translator"
import { cancel } from "../actions/cancel"
import { CancelFields } from "./cancel-fields"

/** The way out before the stall has confirmed, behind a second press. */
export function CancelParcel({ groupCode, orderCode }: { groupCode: string; orderCode: string }) {
  const t = translator("order")
  return (
    <details className="border-t border-line pt-2">
      <summary className="inline-flex min-h-11 items-center text-muted underline underline-offset-4 hover:text-ink">
        {t("cancel.open")}
      </summary>
      <CancelFields
        action={cancel}
        groupCode={groupCode}
        orderCode={orderCode}
        words={{
          explain: t("cancel.explain"),
          reason: t("cancel.reason"),
          optional: translator("common")("form.optional"),
          submit: t("cancel.submit"),
          pending: t("cancel.pending"),
          offline: translator("common")("problem.unreachable"),
        }}
      />
    </details>
  )
}
