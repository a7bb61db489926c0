import type { RecallState } from "@san-ocop/kit/http/recall"
import { deskPath } from "../department-session/desk-path"

export const RECALL_STATES = ["draft", "approved", "closed", "withdrawn"] as const satisfies readonly RecallState[]
export const RECALL_NEWS = [
  "drafted",
  "approved",
  "withdrawn",
  "closed",
  "resumed",
  "called",
  "filed",
  "moved",
] as const
export type RecallNews = (typeof RECALL_NEWS)[number]

export const recallsPath = (state: RecallState | null = null, page = 1, province: string | null = null): string =>
  deskPath("/thu-hoi", { "tinh-trang": state, tinh: province, trang: page > 1 ? page : null })

/** The page of one recall. `bao` is what has just happened; `goi` shows all buyers instead of those to call. */
export const recallPath = (id: string, query: { bao?: RecallNews; nguoi?: string; trang?: number } = {}): string =>
  deskPath(`/thu-hoi/${encodeURIComponent(id)}`, query)
