import type { ListingContent } from "../http/seller"
import { wordsOf } from "./words"

/** A certificate that is bound to a product: its holder, null where that is not known, and the name that was recognised. */
export type BoundCertificate = { number: string; product_name: string; producer_id: string | null }

// Whole words with their marks: "nhãn" is neither "nhân" nor the beginning of another word.
const inWords = (text: string): string =>
  ` ${wordsOf(text)
    .map((word) => word.text)
    .join(" ")} `

function sameName(one: string, other: string): boolean {
  const [a, b] = [inWords(one), inWords(other)]
  return a.includes(b) || b.includes(a)
}

/** Why a listing no longer says what the certificate recognised, in a sentence for the officer; null where it does. */
export function whyNotOfListing(
  { name, producer_id }: Pick<ListingContent, "name" | "producer_id">,
  certificate: BoundCertificate,
): string | null {
  const { number, product_name } = certificate
  if (certificate.producer_id !== null && certificate.producer_id !== producer_id) {
    return `Giấy ${number} (“${product_name}”) cấp cho chủ thể khác.`
  }
  return sameName(name, product_name) ? null : `Giấy ${number} cấp cho “${product_name}”.`
}
