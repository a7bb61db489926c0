import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { ImportState } from "@san-ocop/kit/http/recognition"
import type { RecognitionCells } from "@san-ocop/kit/recognition-columns"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { ImportedLine } from "../../../lib/recognition/imported-line"

export type HeldImport = { id: string; province_code: string; file_name: string; state: ImportState; row_count: number }

/** Reads an import and holds its row until the transaction ends. @throws Refusal not_found */
export async function holdImport(context: Context, id: string): Promise<HeldImport> {
  const sql = `select id, province_code, file_name, state, row_count from recognition_import where id = ? and deleted_at is null for update`
  const [row] = await runSql<HeldImport>(context, sql, [id])
  return row ?? refuse("not_found", "Không tìm thấy lần nhập này.")
}

export const LINES = `select "row", cells, chosen_product_id, left_out from recognition_import_line
  where import_id = ? and deleted_at is null order by "row"`

export const readImportLines = (context: Context, id: string): Promise<ImportedLine[]> =>
  runSql<ImportedLine>(context, LINES, [id])

const AT_ONCE = 5_000
const INSERT = `insert into recognition_import_line (id, import_id, "row", cells)
  select ? || '-' || t."row", ?, t."row", t.cells from jsonb_to_recordset(?::jsonb) as t("row" int, cells jsonb)`

export async function insertLines(
  context: Context,
  importId: string,
  lines: readonly { row: number; cells: RecognitionCells }[],
): Promise<void> {
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    await runSql(context, INSERT, [importId, importId, JSON.stringify(lines.slice(from, from + AT_ONCE))])
  }
}
