import type { Agency } from "@san-ocop/kit/http/department"

/** Who reads: an officer what is for him and his department, a member what is for him and the stall that he is in. */
export type NoticeReader =
  | { kind: "officer"; id: string; province_code: string | null; agency: Agency }
  | { kind: "member"; id: string; seller_id: string }

type Clause = { sql: string; bindings: unknown[] }

/** Each way in which a notice can be for the reader, as a condition on `notice n`. */
export function waysToReader(reader: NoticeReader): Clause[] {
  const own = { sql: "n.to_kind = ? and n.to_id = ?", bindings: [reader.kind, reader.id] }
  const shared =
    reader.kind === "member"
      ? { sql: "n.to_kind = 'seller' and n.to_id = ?", bindings: [reader.seller_id] }
      : {
          sql: "n.to_kind = 'department' and n.to_province_code = ? and n.to_agency = ?",
          bindings: [reader.province_code, reader.agency],
        }
  return [own, shared].map(({ sql, bindings }) => ({ sql: `${sql} and n.deleted_at is null`, bindings }))
}

/** All of them as one condition. */
export function noticesFor(reader: NoticeReader): Clause {
  const ways = waysToReader(reader)
  return { sql: `((${ways.map(({ sql }) => sql).join(") or (")}))`, bindings: ways.flatMap(({ bindings }) => bindings) }
}
