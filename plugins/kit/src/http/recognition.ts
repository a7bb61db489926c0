import type { Day } from "../day"
import type { Page } from "./problem"
import type { CertificateGround, CertificateNotice, CertificateStanding, CertificateSummary } from "./catalog"
import type { CertificateRow } from "./department"

export type IssuerLevel = "district" | "province" | "ministry"

/** GET /catalog/floors/:slug/notices?page=… : decisions on certificates of a province, newest first; 20 a page. */
export type NoticeList = {
  floor: { slug: string; province_name: string }
  items: (CertificateNotice & { certificate_number: string; product_name: string; producer_name: string | null })[]
  count: number
  page: number
  pages: number
}

/** GET /department/recognition-decisions?q=…&import=…&limit=…&offset=… (a Page of these), newest first. `import`: id of the file that names them */
export type DecisionRow = {
  id: string
  number: string
  issuer_name: string
  issuer_level: IssuerLevel
  decided_on: Day | null
  decided_precision: "day" | "year"
  certificate_count: number
  has_file: boolean
  is_sample: boolean
}

/** GET /department/recognition-decisions/:id. Its certificates: GET /department/certificates?decision=… */
export type DecisionRecord = DecisionRow & {
  /** The files that name it, the first at the top; none where an officer wrote it down himself. */
  imports: { id: string; file_name: string; uploaded_by: string; uploaded_at: string }[]
}

/** POST /department/certificates/:id/suspend, …/revoke, …/restore; answers a CertificateRecord. */
export type DecideOnCertificate = {
  /** The state that the officer saw: a decision taken meanwhile refuses this one. */
  seen_state: string
  /** Not for a restoration. */
  ground?: CertificateGround
  decision_number: string
  decided_on: Day
  note?: string
}

/** POST /department/certificates/:id/renew: the certificate that follows; more stars make it an upgrade. Answers the new CertificateRecord. */
export type RenewCertificate = {
  number?: string
  stars: 3 | 4 | 5
  decision_number: string
  decided_on: Day
  issuer_level: IssuerLevel
  issuer_name: string
  /** 36 months from the decision where it is left out. */
  valid_until?: Day
  score_a?: number
  score_b?: number
  score_c?: number
}

/** GET /department/certificates/:id */
export type CertificateRecord = CertificateRow & {
  state: "recognised" | "renewed" | "upgraded" | "suspended" | "revoked" | "not_recognised"
  issuer_level: IssuerLevel
  decided_precision: "day" | "year"
  valid_from: Day | null
  product: { id: string; handle: string; name: string } | null
  scores: { a: number; b: number; c: number } | null
  decision: { id: string; has_file: boolean } | null
  /** All certificates of the same product, newest first, this one among them. */
  history: (CertificateSummary & { id: string; decided_on: Day | null })[]
  notices: CertificateNotice[]
  /** What this officer may do now. */
  moves: ("suspend" | "revoke" | "restore" | "renew")[]
  /** Why this officer may not decide, where he otherwise could: its maker is his own. It says who does. */
  barred: string | null
  /** Of those that end within 90 days or have ended: the one after this, or after the one that this renewed. Null for who may not renew. */
  next_id: string | null
  is_sample: boolean
}

export type ImportState = "checked" | "committed" | "undone"

/** GET /department/recognition-imports (a Page of these), newest first */
export type ImportRow = {
  id: string
  province_name: string | null
  file_name: string
  state: ImportState
  uploaded_by: string
  uploaded_at: string
  committed_at: string | null
  undone_at: string | null
  row_count: number
}

export type ImportProblem = { column: string; message: string; code: string }
export type ImportCandidate = { id: string; name: string; producer_name: string }

/** One row of the file, as read and as judged. `cells` follow the columns of the template. */
export type ImportLine = {
  /** As the spreadsheet counts: the heading is row 1. */
  row: number
  cells: Readonly<Record<string, string>>
  outcome: "new" | "renewed" | "upgraded" | "already" | "left_out" | "problem"
  problems: ImportProblem[]
  /** Products among which to choose where the names alone do not say which one. */
  candidates: ImportCandidate[]
  chosen_product: { id: string; name: string } | null
}

/**
 * POST /department/recognition-imports, the raw file with its name in `x-file-name`: the dry run. The same file again answers the same import.
 * GET /department/recognition-imports/:id?only=problems&limit=…&offset=…
 * POST …/:id/lines/:row ChooseForLine, …/:id/commit {}, …/:id/undo UndoImport answer the same.
 */
export type ImportPage = ImportRow & {
  /** Rows that stand in the way of the whole import. */
  problem_count: number
  /** Rows that say what is recorded already, and rows that were left out by hand: nothing comes of them. */
  skipped_count: number
  /** Decisions under which certificates of it are on record: GET /department/recognition-decisions?import=… */
  decision_count: number
  lines: Page<ImportLine>
  moves: ("commit" | "undo")[]
}
export type ChooseForLine = { product_id: string } | { leave_out: boolean }
export type UndoImport = { reason: string }

/** GET /seller/:seller_id/certificates: those that end first at the top. */
export type SellerCertificate = CertificateSummary & {
  product_id: string | null
  standing: CertificateStanding
  /** Days that are left; negative when it is over; null where it has no end. */
  days_left: number | null
  notice: CertificateNotice | null
}
export type SellerCertificates = {
  certificates: SellerCertificate[]
  department: { name: string; phone: string } | null
}

/** GET /catalog/feeds/:floor.json, version 1: the products of a floor for partner floors. */
export type ProductFeed = {
  version: 1
  floor: { slug: string; name: string; province_name: string }
  /** The day in Vietnam for which badges were judged; take no badge over its `valid_until`. */
  day: Day
  generated_at: string
  /** SHA-256 of the items, so that a partner sees at once whether anything changed. */
  digest: string
  items: FeedItem[]
}
export type FeedItem =
  | {
      id: string
      status: "on_sale"
      url: string
      name: string
      price: number
      unit: string
      in_stock: boolean
      picture: string | null
      producer: string | null
      badge: {
        stars: number
        certificate_number: string
        decision_number: string
        valid_until: Day
        url: string
      } | null
    }
  /** It was there and is not any more: take it down. */
  | { id: string; status: "withdrawn"; url: string }

/** GET /catalog/badge-artwork: for which stars the operator has put up licensed artwork. The picture: …/:stars?v=… */
export type BadgeArtworkList = { artwork: { stars: 3 | 4 | 5; version: string }[] }
