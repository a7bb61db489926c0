import type { MedusaContainer } from "@medusajs/framework/types"
import { type Actor, assertMaySee } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "@san-ocop/floor/lib/read-rows"

const FILE = `select f.private_file_id, r.province_code from recall_file f join recall r on r.id = f.recall_id and r.deleted_at is null
  where f.id = ? and f.recall_id = ? and f.deleted_at is null`

/** The private file behind a paper of a recall, for an officer who may see it. @throws Refusal not_found */
export async function readRecallFile(
  container: MedusaContainer,
  actor: Actor,
  recallId: string,
  fileId: string,
): Promise<string> {
  const [file] = await readRows<{ private_file_id: string; province_code: string }>(container, FILE, [fileId, recallId])
  if (!file) refuse("not_found", "Không tìm thấy tệp này.")
  assertMaySee(actor, file)
  return file.private_file_id
}
