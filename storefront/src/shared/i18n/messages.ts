import audit from "@messages/audit.json"
import cart from "@messages/cart.json"
import casework from "@messages/casework.json"
import catalog from "@messages/catalog.json"
import checkout from "@messages/checkout.json"
import cod from "@messages/cod.json"
import common from "@messages/common.json"
import department from "@messages/department.json"
import disputes from "@messages/disputes.json"
import earnings from "@messages/earnings.json"
import how from "@messages/how.json"
import labels from "@messages/labels.json"
import lots from "@messages/lots.json"
import moderation from "@messages/moderation.json"
import notices from "@messages/notices.json"
import order from "@messages/order.json"
import place from "@messages/place.json"
import recall from "@messages/recall.json"
import recognition from "@messages/recognition.json"
import returns from "@messages/returns.json"
import scans from "@messages/scans.json"
import search from "@messages/search.json"
import seller from "@messages/seller.json"
import stall from "@messages/stall.json"
import statistics from "@messages/statistics.json"
import trace from "@messages/trace.json"
import transfer from "@messages/transfer.json"
import verificationDesk from "@messages/verification-desk.json"
import voucher from "@messages/voucher.json"
import verification from "@messages/verification.json"

/** All words that people read, one file for each part of the storefront. */
export const messages = {
  audit,
  cart,
  casework,
  catalog,
  checkout,
  cod,
  common,
  department,
  disputes,
  earnings,
  how,
  labels,
  lots,
  moderation,
  notices,
  order,
  place,
  recall,
  recognition,
  returns,
  scans,
  search,
  seller,
  stall,
  statistics,
  trace,
  transfer,
  verification,
  verificationDesk,
  voucher,
}
