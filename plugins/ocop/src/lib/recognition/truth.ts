import type { CertificateState } from "@san-ocop/kit/certificate-standing"
import type { Day } from "@san-ocop/kit/day"
import type { NumberedDecision } from "./decision-clash"

export type KnownProduct = { id: string; name: string; producer_id: string; producer_name: string }
export type KnownCertificate = {
  id: string
  number: string
  product_id: string
  stars: number
  state: CertificateState
  decided_on: Day
  decision_number: string
  issuer_name: string
  replaced_from: Day | null
  /** Another certificate follows it already. */
  is_followed: boolean
}

/** What a province holds when a file is judged. */
export type Truth = {
  today: Day
  province_code: string
  /** Names of the province, today's and those before July 2025, folded. */
  province_names: readonly string[]
  /** Names of all provinces, folded. */
  all_province_names: ReadonlySet<string>
  producers: readonly { id: string; name: string }[]
  /** Those behind whom the officer who records stands himself. */
  own_producers: ReadonlySet<string>
  products: readonly KnownProduct[]
  certificates: readonly KnownCertificate[]
  /** Numbers of certificates anywhere among those that the file names. */
  taken_numbers: ReadonlySet<string>
  decisions: readonly NumberedDecision[]
}
