import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resolverRoot } from "@san-ocop/ocop/lib/labels/label-origin"
import { readAddress } from "./address"
import { siteUrl } from "./addresses"
import { findLabel, type Label, readFacts } from "./find-label"
import { linksOf, linkset, readLinkType, tracePath } from "./links"
import { refuseLabel } from "./refusals"

const LINKSET = "application/linkset+json"
// By this a linkset is read as JSON-LD.
const CONTEXT = `<https://ref.gs1.org/standards/resolver/linkset-context>; rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"`

/** What is asked for beside the default: a type of link, or all links. The rest of the query is passed on. */
function readQuery(query: string, accept: string) {
  const asked = new URLSearchParams(query)
  const linkType = asked.get("linkType")
  if (linkType !== null) asked.delete("linkType")
  const rest = linkType === null ? query : asked.toString()
  const type = linkType === null ? "defaultLink" : readLinkType(linkType)
  return { type: linkType === null && accept.includes(LINKSET) ? ("linkset" as const) : type, rest }
}

function openToAll(res: MedusaResponse): void {
  res.setHeader("Access-Control-Allow-Origin", "*")
  res.setHeader("Access-Control-Expose-Headers", "Link, Location")
}

function redirect(res: MedusaResponse, to: string, rest: string, anchor: string): void {
  const sign = to.includes("?") ? "&" : "?"
  res.statusCode = 307
  res.setHeader("Location", rest ? `${to}${sign}${rest}` : to)
  res.setHeader("Link", `<${anchor}?linkType=linkset>; rel="linkset"; type="${LINKSET}"`)
  // Which certificate is in force and what is on sale changes; asking again costs little.
  res.setHeader("Cache-Control", "no-cache")
  res.end()
}

/**
 * Middleware: answers the addresses that labels carry, before any route is looked for. A lot or an item is followed to its trace
 * page without a look at its serial: that page proves it. An unknown lot is followed too, to the page that warns of it.
 */
export async function answerLabel(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { method = "GET" } = req
  const [path = "", query = ""] = req.originalUrl.split(/\?(.*)/s)
  openToAll(res)
  if (method === "OPTIONS") {
    res.setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
    res.setHeader("Access-Control-Allow-Headers", "Accept")
    res.statusCode = 204
    res.end()
    return
  }
  if (method !== "GET" && method !== "HEAD") return next()
  const site = siteUrl()
  const address = readAddress(path)
  if (address.kind === "malformed") return refuseLabel(req, res, 400, site)
  const label = address.kind === "nothing" ? null : await findLabel(address)
  if (label === null || address.kind === "nothing") return refuseLabel(req, res, 404, site)
  const { type, rest } = readQuery(query, req.headers.accept ?? "")
  if (type === null) return refuseLabel(req, res, 404, site)
  // Written anew, so that nothing in it can end the header's angle brackets.
  const anchor = new URL(resolverRoot() + knownPath(path, address, label)).href
  if (type === "defaultLink") {
    const trace = tracePathOf(address, label)
    if (trace) return redirect(res, site + trace, rest, anchor)
  }
  const facts = await readFacts(label)
  if (!facts) return refuseLabel(req, res, 404, site)
  const links = linksOf(site, facts, label.lot && { code: label.lot.code, serial: address.serial })
  if (type === "linkset") {
    res.setHeader("Content-Type", LINKSET)
    res.setHeader("Link", CONTEXT)
    res.setHeader("Cache-Control", "no-cache")
    res.end(linkset(anchor, facts, links))
    return
  }
  const to = type === "defaultLink" ? links.default : links.byType[type]
  if (!to) return refuseLabel(req, res, 404, site)
  redirect(res, to, rest, anchor)
}

/** The part of an address that is on the books: what its links are about. */
function knownPath(path: string, address: ReturnType<typeof readAddress>, { lot }: Label): string {
  if (lot || address.kind !== "product" || address.lot === null) return path
  return `/${address.scheme === "gs1" ? "01" : "T"}/${address.value}`
}

/** Where a lot's label leads by default, known or not; null for the label of a product. */
function tracePathOf(
  address: Exclude<ReturnType<typeof readAddress>, { kind: "malformed" | "nothing" }>,
  label: Label,
) {
  if (label.lot) return tracePath(label.lot.code, address.serial)
  if (address.kind === "product" && address.lot !== null) return tracePath(`${address.value}-${address.lot}`, null)
  return null
}
