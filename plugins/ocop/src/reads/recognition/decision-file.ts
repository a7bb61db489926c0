import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "../rows"

const SQL = `select file_id from recognition_decision where id = ? and deleted_at is null and (?::text is null or province_code = ?)`

/** Id of the scanned decision. @throws Refusal not_found, also for another province's and for one without a paper */
export async function decisionFile(container: MedusaContainer, province: string | null, id: string): Promise<string> {
  const [row] = await readRows<{ file_id: string | null }>(container, SQL, [id, province, province])
  return row?.file_id ?? refuse("not_found", "Quyết định này chưa có bản chụp.")
}
