import { Phrases } from "./phrases"
import type { SearchWord } from "./words"

const KINDS = [
  "hợp tác xã|htx|liên hiệp htx|tổ hợp tác|tht|hộ kinh doanh|hkd|hộ gia đình|hộ|cơ sở sản xuất|cơ sở|xưởng|nhà sản xuất",
  "công ty|cty|công ty tnhh|cty tnhh|công ty tnhh mtv|công ty tnhh một thành viên|công ty cổ phần|công ty cp|dntn|doanh nghiệp|chi nhánh",
].flatMap((kinds) => kinds.split("|"))

/** What a producer is, as people write it before its name. */
export const MAKER_KINDS = new Phrases(KINDS.map((kind) => [kind, kind] as const))

const FORMS = new Set(
  "tnhh mtv cp tm dv sx kd xnk tmdv sxkd sxtm tp đt pt đtpt nn nndv xd ddv sản xuất kinh doanh dịch vụ thương mại đầu tư phát triển".split(
    " ",
  ),
)

/** The name of a producer without what it is and does: "Công ty TNHH SX-TM Quý Thu" -> "quý thu". */
export function makerName(words: readonly SearchWord[]): SearchWord[] {
  const kinds = new Set(
    words.flatMap((_, at) =>
      MAKER_KINDS.at(words, at, true).flatMap(({ length }) => [...Array(length).keys()].map((i) => at + i)),
    ),
  )
  const name = words.filter(({ text }, at) => !kinds.has(at) && !FORMS.has(text))
  return name.length > 0 ? name : [...words]
}
