import type { CertificateState } from "@san-ocop/kit/certificate-standing"
import type { Day } from "@san-ocop/kit/day"
import type { VerificationState } from "@san-ocop/kit/http/verification"

export type ProducerKind = "cooperative" | "cooperative_group" | "enterprise" | "household_business" | "farm"

export type NewProducer = {
  slug: string
  name: string
  kind: ProducerKind
  province_code: string
  commune_code?: string | null
  old_province?: string | null
  verification_state?: VerificationState
  verified_on?: Day | null
  story?: string | null
  picture?: string | null
  is_sample?: boolean
}

export type NewCertificate = {
  /** Public key of the verification page: ASCII letters, digits, ".", "_", "-". */
  number: string
  product_id?: string | null
  producer_id?: string | null
  product_name: string
  stars: number
  decision_number: string
  decided_on: Day | null
  decided_precision?: "day" | "year"
  issuer_level: "district" | "province" | "ministry"
  issuer_name: string
  province_code: string
  valid_from: Day | null
  valid_until: Day | null
  state: CertificateState
  score_a?: number | null
  score_b?: number | null
  score_c?: number | null
  decision_id?: string | null
  renewed_from_id?: string | null
  replaced_from?: Day | null
  source_url?: string | null
  is_sample?: boolean
}

export type ProducerRow = NewProducer & { id: string }
export type CertificateRow = NewCertificate & { id: string; product_id: string | null; producer_id: string | null }
