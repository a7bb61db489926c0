import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { RECOGNITION_COLUMNS } from "@san-ocop/kit/recognition-columns"

// Headings alone: a row of examples would be imported by whoever forgets to delete it.
const COLUMNS = RECOGNITION_COLUMNS.map(({ title }) => ({ header: title, width: 24 }))

export const GET = async (_req: MedusaRequest, res: MedusaResponse) => {
  const sheet = { file_name: "mau-nhap-giay-chung-nhan", sheet_name: "Giấy chứng nhận" }
  await sendSheet(res, { ...sheet, columns: COLUMNS, rows: [] })
}
