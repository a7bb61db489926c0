import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { verifySerial } from "@san-ocop/kit/serial"
import { AddressLimits } from "@san-ocop/ocop/lib/scans/address-limits"
import { deviceHash } from "@san-ocop/ocop/lib/scans/device-hash"
import { newDeviceName } from "@san-ocop/ocop/lib/scans/device-name"
import { scansOf } from "@san-ocop/ocop/lib/scans/scans-of"
import type { Scan } from "@san-ocop/ocop/lib/scans/scans-of"
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

const limits = new AddressLimits()

/** Counts a check, unless its address has pushed the count already. Answers whether it was counted. */
function note(req: MedusaRequest, scan: Omit<Scan, "at">): boolean {
  const at = clock.now()
  const { lot_id, item, device } = scan
  const taken = { address: clientAddress(req), lot_id, item, device, came_back: scan.came_back, at }
  const { counts, came_back } = limits.take(taken)
  if (counts) scansOf(req.scope).note({ ...scan, came_back, at })
  return counts
}

/** GET /catalog/traces/:code: the page of a lot, counted as a check of its label. */
export async function answerLot(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const started = performance.now()
  const lot = await lotOf(req)
  const page = (await tracePage(lot.code)) ?? unknownLot()
  if (isScan(req)) note(req, { lot_id: lot.id, item: null, device: null, came_back: false, kind: "issued" })
  answerJson(res, page, timing("db", started))
}

/**
 * The name of the phone that checks, when it is one that we gave out, and otherwise a new one for it to keep. Only a phone that comes back with
 * its name counts as one of several.
 */
function phoneOf(req: MedusaRequest, lotId: string, item: number) {
  const known = deviceHash(String(req.headers["x-scan-device"] ?? ""), lotId, item)
  if (known !== null) return { hash: known, came_back: true, given: null }
  const given = newDeviceName()
  return { hash: deviceHash(given, lotId, item), came_back: false, given }
}

/**
 * GET /catalog/traces/:code/:serial: the page of one labelled item. The serial is proven with the key of its lot before anything is
 * read for it, so a forged one costs no read.
 */
export async function answerItem(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const started = performance.now()
  const lot = await lotOf(req)
  const isCheck = isScan(req)
  const serial = req.params.serial ?? ""
  const item = verifySerial(keyOfLot(lot.id), serial)
  if (item === null) {
    if (isCheck) note(req, { lot_id: lot.id, item, device: null, came_back: false, kind: "forged" })
    return forgedSerial()
  }
  const { page, scanned, voided } = (await readItemPage(lot, item)) ?? unknownLot()
  const unwritten = scansOf(req.scope).waiting(lot.id, item)
  const phone = isCheck ? phoneOf(req, lot.id, item) : null
  const kind = voided ? "voided" : "issued"
  const counts =
    phone !== null && note(req, { lot_id: lot.id, item, device: phone.hash, came_back: phone.came_back, kind })
  const told = scannedItem({ serial, scanned, voided, more: unwritten + Number(counts), at: clock.now() })
  // The page is text already: the item goes in at its end.
  const shown = JSON.stringify({ ...told, device: phone?.given ?? null })
  answerJson(res, `${page.slice(0, -1)},"item":${shown}}`, timing("db", started))
}
