import { searchWords } from "./words"

/** How searches are counted: what is shown, what is kept. */
export const TALLY_RULES = {
  /** A query is shown once it was searched so often: what fewer people wrote may say who they are. */
  least: 3,
  /** So many days are kept. */
  days: 90,
  longest: 60,
  mostWords: 8,
} as const

const MAIL_OR_LINK = /@|https?:|www\.|\.(?:com|vn|net|org)\b/i
const DIGITS = /\d/g
// A phone, an identity card, a tax code, an account, however it is grouped. A price or a year has fewer.
const MANY_DIGITS = 7
// "Nguyễn Văn An": a family name in front and every word with a capital is a person, unless it is the usual shape of a product.
const FAMILY = /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý)(?: \p{Lu}\p{Ll}*){1,3}$/u

/**
 * A query as it is counted, the same for everybody who means it: small letters, one blank. Null for what may say who searched: a phone
 * number, an address of mail, a person's full name, a whole sentence.
 */
export function talliedQuery(typed: string): string | null {
  const text = typed.normalize("NFC").replace(/\s+/g, " ").trim()
  if (MAIL_OR_LINK.test(text) || (text.match(DIGITS)?.length ?? 0) >= MANY_DIGITS || FAMILY.test(text)) return null
  const words = searchWords(text)
  const query = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} .,%-]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
  if (words.length === 0 || words.length > TALLY_RULES.mostWords || query.length > TALLY_RULES.longest) return null
  return query
}
