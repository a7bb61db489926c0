import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resolverRoot } from "@san-ocop/ocop/lib/labels/label-origin"
import { siteUrl } from "./addresses"

const description = (root: string, site: string): string =>
  JSON.stringify({
    name: "Sàn OCOP",
    resolverRoot: root,
    supportedPrimaryKeys: ["01"],
    supportedLinkType: [{ namespace: "https://gs1.org/voc/", prefix: "gs1:" }],
    linkTypeDefaultCanBeLinkset: false,
    supportsSemanticInterpretation: false,
    validatesAICombinations: true,
    supportsLanguageVariants: false,
    contact: { fn: "Sàn OCOP", url: site },
  })

/** Middleware: /.well-known/gs1resolver says what this resolver is and can do, in the words of GS1's resolver standard. */
export function describeResolver(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.method !== "GET" && req.method !== "HEAD") return next()
  res.setHeader("Access-Control-Allow-Origin", "*")
  res.setHeader("Content-Type", "application/json; charset=utf-8")
  res.setHeader("Cache-Control", "public, max-age=3600")
  res.end(description(resolverRoot(), siteUrl()))
}
