import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { CaseFile } from "@san-ocop/kit/http/casework"
import { readRows } from "../sql"

const FILES = `select id, name, mime, size::int as size, side from case_file
  where case_id = ? and deleted_at is null order by added_at, id`
/** The files of what `id` (an SQL expression) stands for, as one JSON column. */
export const filesOf = (id: string): string =>
  `(select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'mime', f.mime, 'size', f.size, 'side', f.side)
    order by f.added_at, f.id), '[]') from case_file f where f.case_id = ${id} and f.deleted_at is null)`

const ONE = `select private_file_id from case_file where id = ? and case_id = ? and deleted_at is null`

/** What was handed in for a case. */
export const readCaseFiles = (container: MedusaContainer, caseId: string): Promise<CaseFile[]> =>
  readRows<CaseFile>(container, FILES, [caseId])

/** The private file behind a file of a case whose page the reader may see. @throws Refusal not_found */
export async function findCaseFile(container: MedusaContainer, caseId: string, fileId: string): Promise<string> {
  const [file] = await readRows<{ private_file_id: string }>(container, ONE, [fileId, caseId])
  return file?.private_file_id ?? refuse("not_found", "Không tìm thấy tệp này.")
}

const APPEAL = `select id from case_appeal where id = ? and (?::text is null or province_code = ?) and deleted_at is null`

/** The private file behind a file of an appeal in a province; in any for null. @throws Refusal not_found */
export async function findAppealFile(
  container: MedusaContainer,
  province: string | null,
  { appeal_id, file_id }: { appeal_id: string; file_id: string },
): Promise<string> {
  const [appeal] = await readRows<{ id: string }>(container, APPEAL, [appeal_id, province, province])
  return findCaseFile(container, appeal?.id ?? "", file_id)
}
