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
