import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { verifySerial } from "@san-ocop/kit/serial"
import { deviceHash } from "@san-ocop/ocop/lib/scans/device-hash"
import { scansOf } from "@san-ocop/ocop/lib/scans/scans-of"
import { answerJson, timing } from "../catalog/answer"
import { readItemPage, tracePage } from "../catalog/pages/trace-page"
import { findLot } from "./find-label"
import { keyOfLot } from "./key-of-lot"
import { scannedItem } from "./scanned-item"

// What codes are made of. Anything else names nothing, and is not worth a query.
const CODE = /^[A-Za-z0-9][A-Za-z0-9-]{2,39}$/

const unknownLot = (): never =>
  refuse("not_found", "Không có lô hàng nào mang mã này. Nhãn có thể bị in sai hoặc làm giả.", { code: "unknown_key" })
const forgedSerial = (): never =>
  refuse("not_found", "Tem này không do sàn cấp: số trên tem chưa từng được cấp cho lô hàng nào.", {
    code: "forged_serial",
  })

const lotOf = async (req: MedusaRequest) => {
  const code = req.params.code ?? ""
  return (CODE.test(code) ? await findLot(code) : null) ?? unknownLot()
}
/** The storefront says so when it was no person who looked. */
const isScan = (req: MedusaRequest): boolean => req.headers["x-scan"] !== "no"

/** GET /catalog/traces/:code: the page of a lot, counted as a check of its label. */
export async function answerLot(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const started = performance.now()
  const lot = await lotOf(req)
  const page = (await tracePage(lot.code)) ?? unknownLot()
  if (isScan(req)) {
    scansOf(req.scope).note({
      lot_id: lot.id,
      item: null,
      at: clock.now(),
      device: null,
      came_back: false,
      kind: "issued",
    })
  }
  answerJson(res, page, timing("db", started))
}

/**
 * GET /catalog/traces/:code/:serial: the page of one labelled item. The serial is proven with the key of its lot before anything is
 * read for it, so a forged one costs no read.
 */
export async function answerItem(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const started = performance.now()
  const lot = await lotOf(req)
  const scans = scansOf(req.scope)
  const at = clock.now()
  const counts = isScan(req)
  const item = verifySerial(keyOfLot(lot.id), req.params.serial ?? "")
  if (item === null) {
    if (counts) scans.note({ lot_id: lot.id, item, at, device: null, came_back: false, kind: "forged" })
    return forgedSerial()
  }
  const { page, scanned, voided } = (await readItemPage(lot, item)) ?? unknownLot()
  const unwritten = scans.waiting(lot.id, item)
  if (counts) {
    const device = deviceHash(String(req.headers["x-scan-device"] ?? ""), lot.id, item)
    scans.note({
      lot_id: lot.id,
      item,
      at,
      device,
      came_back: req.headers["x-scan-known"] === "yes",
      kind: voided ? "voided" : "issued",
    })
  }
  const told = scannedItem({ serial: req.params.serial ?? "", scanned, voided, more: unwritten + Number(counts), at })
  // The page is text already: the item goes in at its end.
  answerJson(res, `${page.slice(0, -1)},"item":${JSON.stringify(told)}}`, timing("db", started))
}
