import { deskPath } from "../department-session/desk-path"

/** The page of one recognition decision. */
export const decisionPath = (id: string, query: Parameters<typeof deskPath>[1] = {}): string =>
  deskPath(`/chung-nhan/quyet-dinh/${encodeURIComponent(id)}`, query)
