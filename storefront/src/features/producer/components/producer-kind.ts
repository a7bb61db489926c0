import { translator } from "@/shared/i18n/translator"

const KINDS = ["cooperative", "cooperative_group", "enterprise", "household_business", "farm"] as const

/** "Hợp tác xã" for "cooperative"; null for a kind without a name of its own. */
export function producerKind(kind: string): string | null {
  const known = KINDS.find((code) => code === kind)
  return known ? translator("catalog")(`producer.kinds.${known}`) : null
}
