import type { MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { SheetRequest } from "@san-ocop/floor/lib/sheets/read-sheet-upload"
import { readSheet } from "@san-ocop/floor/lib/sheets/read-sheet"
import type { StatementReading } from "@san-ocop/kit/http/transfers"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { judgeStatement } from "@san-ocop/marketplace/reads/transfers/judge-statement"
import { readStatement } from "@san-ocop/payment-vietqr/lib/read-statement"

/** Dry run of a stall's statement: what each line would do. Nothing is written. */
export async function POST(req: SellerRequest, res: MedusaResponse<StatementReading>): Promise<void> {
  const { sheet } = req as unknown as SheetRequest
  const statement = readStatement(await readSheet(sheet.bytes))
  if (!statement) {
    return refuse(
      "invalid_data",
      "Không thấy các cột ngày, số tiền ghi có và nội dung. Mời tải sao kê của ngân hàng dạng Excel hoặc CSV rồi gửi lại.",
      {
        field: "file",
        code: "statement_header_missing",
      },
    )
  }
  const { lines, errors, outgoing } = statement
  res.json({ lines: await judgeStatement(req.scope, req.seller.id, lines), errors, outgoing })
}
