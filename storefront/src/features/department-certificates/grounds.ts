import type { CertificateGround } from "@san-ocop/kit/http/catalog"

/** In the order in which the form offers them; the last one asks for words. */
export const GROUNDS = [
  "food_safety",
  "process_changed",
  "no_traceability",
  "production_stopped",
  "false_dossier",
  "producer_request",
  "other",
] as const satisfies readonly CertificateGround[]
