import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import { announcePdf } from "@san-ocop/floor/lib/files/send-pdf"
import type { Parcel } from "./types"
import { type Paper, paperName, writePaper } from "./write-paper"

/** Answers with a paper of a parcel, to be saved. */
export async function sendPaper(res: MedusaResponse, paper: Paper, parcel: Parcel): Promise<void> {
  announcePdf(res, paperName(paper, parcel.order.code))
  await writePaper(paper, parcel, res, clock.now())
}
