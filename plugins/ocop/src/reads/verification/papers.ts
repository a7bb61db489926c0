import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "../rows"

/** What a producer's papers belong to in the vault of private files. */
export const PAPER_OWNER = "producer"

const PAPER = `select id, name, mime, size from private_file
  where id = ? and owner_kind = ? and owner_id = ? and deleted_at is null`

export type Paper = { id: string; name: string; mime: string; size: number }

/** A file that was uploaded for this very producer; null for anybody else's. */
export async function readPaper(container: MedusaContainer, producerId: string, fileId: string): Promise<Paper | null> {
  const [paper] = await readRows<Paper>(container, PAPER, [fileId, PAPER_OWNER, producerId])
  return paper ?? null
}

/** Answers the file's id. @throws Refusal not_found for a file that is not this producer's */
export async function assertPaperOf(container: MedusaContainer, producerId: string, fileId: string): Promise<string> {
  const paper = await readPaper(container, producerId, fileId)
  return paper?.id ?? refuse("not_found", "Không tìm thấy tệp này.")
}

const OF_PRODUCERS = `from private_file f where f.owner_kind = ? and f.deleted_at is null`
const NOT_ACCEPTED = `select count(*)::int as files, coalesce(sum(f.size), 0)::float8 as bytes ${OF_PRODUCERS} and f.owner_id = ?
  and not exists (select 1 from requirement_proof q where q.file_id = f.id and q.state = 'accepted' and q.deleted_at is null)`

/** How much a producer has uploaded that no officer accepted: renewals that were accepted may go on for ever. */
export async function readLoosePapers(
  container: MedusaContainer,
  producerId: string,
): Promise<{ files: number; bytes: number }> {
  const [loose] = await readRows<{ files: number; bytes: number }>(container, NOT_ACCEPTED, [PAPER_OWNER, producerId])
  return loose ?? { files: 0, bytes: 0 }
}

const UNUSED = `select f.id ${OF_PRODUCERS} and f.uploaded_at < ?
  and not exists (select 1 from requirement_proof q where q.file_id = f.id) order by f.id limit 1000`

/** Files of producers that were uploaded before `before` and are named by no proof. */
export async function readUnusedPapers(container: MedusaContainer, before: Date): Promise<string[]> {
  return (await readRows<{ id: string }>(container, UNUSED, [PAPER_OWNER, before])).map(({ id }) => id)
}
