import { refuse } from "../problem"

/** Refuses a file that is no table that we can read. @throws Refusal invalid_data always */
export const refuseSheet = (message: string, code: string): never =>
  refuse("invalid_data", message, { field: "file", code })

/** What a table may hold. The first row is the header. */
export type SheetLimits = { columns: number; rows: number; unpacked_bytes: number }
export const SHEET_LIMITS: SheetLimits = { columns: 60, rows: 50_001, unpacked_bytes: 100 * 1024 * 1024 }

export const tooManyColumns = ({ columns }: SheetLimits): never =>
  refuseSheet(`Bảng có quá ${columns} cột. Mời dùng đúng tệp mẫu và xóa các cột thừa.`, "sheet_too_wide")

export const tooManyRows = ({ rows }: SheetLimits): never =>
  refuseSheet(`Bảng có quá ${(rows - 1).toLocaleString("vi-VN")} dòng. Mời chia thành nhiều tệp.`, "sheet_too_long")

export const holdsFormulas = (): never =>
  refuseSheet(
    "Bảng có ô công thức. Mời chép cả bảng rồi dán lại dạng giá trị (Paste Values) trước khi gửi.",
    "sheet_has_formulas",
  )

export const unreadable = (): never =>
  refuseSheet("Không đọc được tệp này. Mời lưu lại dạng Excel (.xlsx) hoặc CSV UTF-8 rồi gửi lại.", "sheet_unreadable")
