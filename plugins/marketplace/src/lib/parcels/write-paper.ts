import type { Writable } from "node:stream"
import { writeDocument } from "@san-ocop/floor/lib/pdf/write-document"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { drawParcelLabel } from "./draw-label"
import { drawPackingSlip } from "./draw-slip"
import type { Parcel } from "./types"

/** Papers of a parcel: the slip in it, the label on it. */
export const PAPERS = {
  slip: { name: "Phiếu đóng gói", draw: drawPackingSlip },
  label: { name: "Tem kiện hàng", draw: drawParcelLabel },
} as const
export type Paper = keyof typeof PAPERS

/** What the file of a paper is called. */
export const paperName = (paper: Paper, code: string): string => `${PAPERS[paper].name} ${formatLookupCode(code)}.pdf`

/** Writes a paper as a PDF; quiet when nobody reads any more. */
export const writePaper = (paper: Paper, parcel: Parcel, out: Writable, made_at: Date): Promise<void> =>
  writeDocument(out, {
    title: paperName(paper, parcel.order.code),
    made_at,
    draw: (doc) => {
      PAPERS[paper].draw(doc, parcel)
    },
  })
