import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { findCaseFile } from "@san-ocop/marketplace/reads/cases/case-files"
import { readRows } from "../rows"

// One waits at a time, and it is the last.
const LAST = `select id from verification_appeal where producer_id = ? and deleted_at is null order by filed_at desc limit 1`

/** The appeal that pages of a producer show. @throws Refusal not_found */
export async function findLastAppeal(container: MedusaContainer, producerId: string): Promise<string> {
  const [appeal] = await readRows<{ id: string }>(container, LAST, [producerId])
  return appeal?.id ?? refuse("not_found", "Hồ sơ này chưa có khiếu nại nào.")
}

/** The private file behind a paper of that appeal. @throws Refusal not_found */
export const findAppealFile = async (container: MedusaContainer, producerId: string, fileId: string): Promise<string> =>
  findCaseFile(container, await findLastAppeal(container, producerId), fileId)
