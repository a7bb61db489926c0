import { translator } from "@/shared/i18n/translator"
import { lookUp } from "../actions/look-up"
import { LookupFields } from "./lookup-fields"

/** Code and phone number of an order. `code`: already known from the address. */
export function LookupForm({ code }: { code?: string }) {
  const t = translator("order")
  return (
    <LookupFields
      action={lookUp}
      code={code}
      words={{
        code: t("lookup.code"),
        codeHint: t("lookup.codeHint"),
        phone: t("lookup.phone"),
        submit: t("lookup.submit"),
        pending: t("lookup.pending"),
        offline: translator("common")("problem.unreachable"),
      }}
    />
  )
}
