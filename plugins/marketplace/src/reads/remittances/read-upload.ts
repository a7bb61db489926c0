import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readSheet } from "@san-ocop/floor/lib/sheets/read-sheet"
import { readCodStatement } from "@san-ocop/kit/cod-statement"
import { vietnamDay } from "@san-ocop/kit/day"
import type { CodReading } from "@san-ocop/kit/http/cod-statements"
import { MOST_LINES, TOO_MANY_LINES } from "../../lib/remittances/schemas"
import type { CodOwner } from "../../lib/remittances/types"
import { judgeCodStatement } from "./judge-statement"

/** Dry run of a carrier's statement as it was sent. Writes nothing. @throws Refusal invalid_data for what is no such statement */
export async function readCodUpload(container: MedusaContainer, owner: CodOwner, bytes: Buffer): Promise<CodReading> {
  const statement = readCodStatement(await readSheet(bytes), vietnamDay(clock.now()))
  if (!statement) {
    return refuse(
      "invalid_data",
      "Không thấy các cột mã vận đơn, tiền thu hộ và ngày trả. Mời tải bảng kê của đơn vị vận chuyển dạng Excel hoặc CSV rồi gửi lại.",
      { field: "file", code: "statement_header_missing" },
    )
  }
  const { lines, errors } = statement
  if (lines.length > MOST_LINES) {
    refuse("invalid_data", TOO_MANY_LINES, { field: "file", code: "statement_too_long" })
  }
  const file_hash = createHash("sha256").update(bytes).digest("hex")
  return { file_hash, errors, lines: await judgeCodStatement(container, owner, lines) }
}
