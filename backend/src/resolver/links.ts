/** Link types of the GS1 Web Vocabulary that this resolver gives. */
export const LINK_TYPES = {
  pip: "Thông tin sản phẩm",
  traceability: "Truy xuất nguồn gốc",
  certificationInfo: "Chứng nhận OCOP",
  recallStatus: "Tình trạng thu hồi",
} as const
export type LinkType = keyof typeof LINK_TYPES

/** What is known of a label's product, lot and item, for the pages that tell more. */
export type Facts = {
  /** The product's name, whether it is on sale or not; of what has none, its maker's. */
  name: string
  /** Handle of the page in the shop; null while it is not on sale. */
  handle: string | null
  producer_slug: string
  /** Number of the certificate in force today. */
  certificate: string | null
  /** Code of the newest open recall of lots of the product. */
  recall: string | null
  /** Handle under which the shop tells of its recalls; null for a product that it never showed. */
  recall_handle: string | null
}
/** A lot that is on the books, and the serial as the label has it, proven or not. */
export type Traced = { code: string; serial: string | null } | null

export type Links = { default: string; byType: Partial<Record<LinkType, string>> }

const part = encodeURIComponent

/** Path of the trace page of a lot, or of one item of it. */
export const tracePath = (code: string, serial: string | null): string =>
  `/t/${part(code)}${serial === null ? "" : `/${part(serial)}`}`

/** Where the shop tells that lots of a product are being recalled: at the product, where it was ever shown. Null when none is. */
function recallPage(site: string, { recall, recall_handle }: Facts): string | null {
  if (recall === null) return null
  return recall_handle === null ? `${site}/thu-hoi/${part(recall)}` : `${site}/san-pham/${part(recall_handle)}`
}

/** Where each kind of link leads. Of a lot its own page says whether it is recalled; of a product it is told while lots of it are. What holds for the product holds for its lots and items too. */
export function linksOf(site: string, facts: Facts, traced: Traced): Links {
  const { handle, producer_slug, certificate } = facts
  const recalled = recallPage(site, facts)
  const pip = handle === null ? null : `${site}/san-pham/${part(handle)}`
  const trace = traced && `${site}${tracePath(traced.code, traced.serial)}`
  return {
    default: trace ?? pip ?? recalled ?? `${site}/chu-the/${part(producer_slug)}`,
    byType: {
      ...(pip && { pip }),
      ...(certificate && { certificationInfo: `${site}/chung-nhan/${part(certificate)}` }),
      ...(recalled && { recallStatus: recalled }),
      ...(trace && { traceability: trace, recallStatus: `${site}${tracePath(traced.code, null)}` }),
    },
  }
}

const VOCABULARY = "https://gs1.org/voc/"
const isLinkType = (name: string): name is LinkType => Object.hasOwn(LINK_TYPES, name)

/** Reads `linkType`: "gs1:pip", "https://gs1.org/voc/pip" or "https://ref.gs1.org/voc/pip". Null for what we do not give. */
export function readLinkType(text: string): LinkType | "linkset" | "defaultLink" | null {
  const name = text.replace(/^(?:gs1:|https?:\/\/(?:ref\.|www\.)?gs1\.org\/voc\/)/, "")
  if (name === "linkset" || name === "defaultLink" || isLinkType(name)) return name
  return null
}

/** The linkset (RFC 9264) of an address, with exactly one default link. */
export function linkset(anchor: string, facts: Facts, links: Links): string {
  const typed = Object.entries(links.byType).map(([type, href]) => [
    VOCABULARY + type,
    [{ href, title: LINK_TYPES[type as LinkType], type: "text/html", hreflang: ["vi"] }],
  ])
  const standard = [{ href: links.default, title: facts.name }]
  const context = {
    anchor,
    itemDescription: facts.name,
    [`${VOCABULARY}defaultLink`]: standard,
    ...Object.fromEntries(typed),
  }
  return JSON.stringify({ linkset: [context] })
}
