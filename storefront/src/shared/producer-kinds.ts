import type { ProducerKind } from "@san-ocop/kit/http/verification"

export const PRODUCER_KINDS = [
  "cooperative",
  "cooperative_group",
  "enterprise",
  "household_business",
  "farm",
] as const satisfies readonly ProducerKind[]
