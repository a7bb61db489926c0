import type { Context } from "@medusajs/framework/types"
import { runSql } from "../../../lib/run-sql"
import type { AppealRow, Write } from "../types"
import { endAppeal } from "./appeal-rows"

const OPEN = `select * from listing_appeal where listing_id = ? and state = 'opened' and deleted_at is null for update`
const TAKEN_BACK = "Quyết định đã được rút lại."

/** Ends an appeal that got what it asks for without a hearing: the decision was taken back. Answers it, as it is then. */
export async function endOpenAppeal(context: Context, listingId: string, write: Write): Promise<AppealRow | null> {
  const [appeal] = await runSql<AppealRow>(context, OPEN, [listingId])
  if (!appeal) return null
  await endAppeal(context, write, appeal, { to: "granted", answer: TAKEN_BACK })
  return { ...appeal, state: "granted" }
}
