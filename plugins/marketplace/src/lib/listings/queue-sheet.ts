import type { OutgoingSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { type SheetWords, wordFor } from "@san-ocop/floor/lib/sheets/words"
import { type Day, formatDay, vietnamDay } from "@san-ocop/kit/day"
import type { ListingQueueRow } from "@san-ocop/kit/http/department"
import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"

/** The queue of listings as a table, in the order of the queue. */
export const queueSheet = (rows: readonly ListingQueueRow[], words: SheetWords, today: Day): OutgoingSheet => ({
  file_name: `Sản phẩm ${today}`,
  sheet_name: "Sản phẩm",
  columns: [
    { header: "Sản phẩm", width: 44 },
    { header: "Tình trạng", width: 28 },
    { header: "Gian hàng", width: 36 },
    { header: "Chủ thể", width: 36 },
    { header: "Nhóm", width: 26 },
    { header: "Giá (đồng)", width: 14 },
    { header: "Ngày gửi", width: 14 },
  ],
  rows: rows.map((row) => [
    row.name,
    wordFor(words, "state", row.state),
    row.seller_name,
    row.producer_name,
    PRODUCT_GROUPS.find(({ code }) => code === row.group)?.name ?? row.group,
    row.price,
    row.submitted_at && formatDay(vietnamDay(new Date(row.submitted_at))),
  ]),
})
