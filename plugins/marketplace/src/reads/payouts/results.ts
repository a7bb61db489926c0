import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readSheet } from "@san-ocop/floor/lib/sheets/read-sheet"
import type { PayoutReading } from "@san-ocop/kit/http/payouts"
import { readPayoutResults } from "@san-ocop/kit/payout-results"
import { judgeResults, toJudgedResult } from "../../lib/payouts/judge-results"
import { MOST_RESULTS, TOO_MANY_RESULTS } from "../../lib/payouts/schemas"
import { readPayoutBatch } from "./batches"

/** Dry run of a bank's file of results of a batch. Writes nothing. @throws Refusal not_found; invalid_data for what is no such file */
export async function readPayoutUpload(container: MedusaContainer, id: string, bytes: Buffer): Promise<PayoutReading> {
  const { items } = await readPayoutBatch(container, id)
  const read = readPayoutResults(await readSheet(bytes))
  if (!read) {
    return refuse(
      "invalid_data",
      "Không thấy các cột số tiền và trạng thái. Mời tải tệp kết quả của ngân hàng dạng Excel hoặc CSV.",
      {
        field: "file",
        code: "results_header_missing",
      },
    )
  }
  if (read.lines.length > MOST_RESULTS)
    refuse("invalid_data", TOO_MANY_RESULTS, { field: "file", code: "results_too_long" })
  return { lines: judgeResults(read.lines, items).map(toJudgedResult), errors: read.errors }
}
