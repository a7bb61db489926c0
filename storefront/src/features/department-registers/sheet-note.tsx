import { SHEET_ROWS } from "@san-ocop/kit/sheet-rows"
import { translator } from "@/shared/i18n/translator"

/** Where a list is longer than a table may be, says so before somebody takes a part for the whole. */
export const SheetNote = ({ count, most = SHEET_ROWS }: { count: number; most?: number }) =>
  count > most && <span className="mt-1 block text-sm text-muted">{translator("audit")("downloadPart", { most })}</span>
