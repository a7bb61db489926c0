import type { MedusaContainer } from "@medusajs/framework/types"
import { type Actor, assertMaySee } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import type { CaseFile } from "@san-ocop/kit/http/casework"

const FILES = `select f.id, f.name, f.mime, f.size,
    case when exists (select 1 from seller_member m where m.id = f.added_by) then 'seller' else 'department' end as side
  from recall_file f where f.recall_id = ? and f.deleted_at is null order by f.added_at, f.id`

/** The papers of a recall, oldest first. */
export const readRecallFiles = (container: MedusaContainer, recallId: string): Promise<CaseFile[]> =>
  readRows<CaseFile>(container, FILES, [recallId])

type Found = { private_file_id: string; province_code: string; seller_id: string | null; by_stall: boolean }
const FILE = `select f.private_file_id, r.province_code, r.seller_id,
    exists (select 1 from seller_member m where m.id = f.added_by) as by_stall
  from recall_file f join recall r on r.id = f.recall_id and r.deleted_at is null
  where f.id = ? and f.recall_id = ? and f.deleted_at is null`

async function find(container: MedusaContainer, recallId: string, fileId: string): Promise<Found> {
  const [file] = await readRows<Found>(container, FILE, [fileId, recallId])
  return file ?? refuse("not_found", "Không tìm thấy tệp này.")
}

/** The private file behind a paper of a recall, for an officer who may see it. @throws Refusal not_found */
export async function readRecallFile(
  container: MedusaContainer,
  actor: Actor,
  recallId: string,
  fileId: string,
): Promise<string> {
  const file = await find(container, recallId, fileId)
  assertMaySee(actor, file)
  return file.private_file_id
}

/** The same of what a stall put to a recall that it drafted. @throws Refusal not_found */
export async function readOwnRecallFile(
  container: MedusaContainer,
  sellerId: string,
  recallId: string,
  fileId: string,
): Promise<string> {
  const { private_file_id, seller_id, by_stall } = await find(container, recallId, fileId)
  return seller_id === sellerId && by_stall ? private_file_id : refuse("not_found", "Không tìm thấy tệp này.")
}
