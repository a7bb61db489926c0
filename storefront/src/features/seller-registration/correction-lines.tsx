import type { Correction } from "@san-ocop/kit/http/verification"
import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import type { ReactNode } from "react"
import { translator } from "@/shared/i18n/translator"

type Part = "name" | "place" | "tax_code" | "representative_name" | "personal_id" | "groups" | "spirits"
type Props = { correction: Correction; show?: Partial<Record<Part, ReactNode>> }

/** What a correction would have otherwise, part by part; what stays is left out. `show` is in place of a part's own words. */
export function CorrectionLines({ correction, show = {} }: Props) {
  const t = translator("verification")
  const { name, commune_name, street, tax_code, representative_name, personal_id, groups, makes_spirits } = correction
  const nameOf = (code: string) => PRODUCT_GROUPS.find((one) => one.code === code)?.name ?? code
  const parts: readonly [Part, string | null][] = [
    ["name", name],
    ["place", [street, commune_name].filter(Boolean).join(", ") || null],
    ["tax_code", tax_code],
    ["representative_name", representative_name],
    ["personal_id", personal_id],
    ["groups", groups?.map(nameOf).join("; ") ?? null],
    ["spirits", makes_spirits === null ? null : t(`correction.spirits.${makes_spirits ? "yes" : "no"}`)],
  ]
  return (
    <dl className="grid gap-2">
      {parts.map(
        ([part, value]) =>
          value && (
            <div key={part}>
              <dt className="text-base text-muted">{t(`correction.part.${part}`)}</dt>
              <dd className="font-bold">{show[part] ?? value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
