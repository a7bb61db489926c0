import type { RankingCriteria } from "@san-ocop/kit/http/ranking"
import { type StageName, STAGES } from "../catalog/list/stages"
import type { ListFilters } from "../catalog/list/filters"
import { RANKING_RULES } from "./ranking"
import { SEARCHED } from "./searched"

/**
 * The words of the page on which shoppers read how results are ordered (Decree 248/2026, Article 11). Each rule, field and stage in force
 * has some: what is added without words does not compile.
 */
const RULE_WORDS: Record<(typeof RANKING_RULES)[number], string> = {
  sort: "Nếu quý khách đã chọn một cách sắp xếp, cách đó đứng trước mọi tiêu chí khác.",
  words: "Sản phẩm có nhiều từ quý khách gõ hơn đứng trước.",
  typo: "Sản phẩm có đúng từ đã gõ đứng trước sản phẩm chỉ gần giống.",
  proximity: "Các từ đứng gần nhau, đúng thứ tự trong tên thì đứng trước.",
  attribute: "Từ nằm ở thông tin quan trọng hơn (theo mục „Tìm trong thông tin nào“) đứng trước.",
  exactness: "Từ khớp trọn vẹn đứng trước từ chỉ khớp một phần.",
  "trust:desc":
    "Khi khớp như nhau: chứng nhận OCOP còn hiệu lực và nhiều sao hơn đứng trước, rồi tới có truy xuất nguồn gốc, rồi tới còn hàng.",
  "created_at:desc": "Nếu vẫn bằng nhau: sản phẩm mới đăng hơn đứng trước.",
}

const FIELD_WORDS: Record<(typeof SEARCHED)[number], string> = {
  name_key: "Tên sản phẩm, có dấu",
  name_plain: "Tên sản phẩm, không dấu",
  other_key: "Tên gọi khác theo vùng, có dấu",
  other_plain: "Tên gọi khác theo vùng, không dấu",
  maker_key: "Chủ thể và gian hàng, có dấu",
  maker_plain: "Chủ thể và gian hàng, không dấu",
  related_key: "Tên của thứ gần nghĩa, có dấu",
  related_plain: "Tên của thứ gần nghĩa, không dấu",
  place_key: "Xã, tỉnh cũ, tỉnh, có dấu",
  place_plain: "Xã, tỉnh cũ, tỉnh, không dấu",
  sound: "Âm đọc gần giống của tên (ch/tr, s/x, d/gi/r, l/n)",
  every: "Mọi sản phẩm, khi câu tìm chỉ nêu nơi, dịp hay giá",
  certificate_plain: "Số chứng nhận OCOP",
}

type Level = "sure" | "elsewhere" | "near"
const LEVELS: Record<Level, string> = {
  sure: "Trước hết: đúng thứ quý khách tìm",
  elsewhere: "Sau đó: cùng thứ, nhưng ở nơi khác hoặc cho dịp khác",
  near: "Chỉ khi không có kết quả đúng: gần với câu đã gõ (trang kết quả có nói rõ)",
}
const STAGE_WORDS: Record<StageName, [Level, string]> = {
  "by its maker": ["sure", "Sản phẩm của chủ thể được nêu tên"],
  "as typed": ["sure", "Tên có đủ các từ đã gõ; gõ có dấu thì so có dấu trước"],
  "named after the small place": ["sure", "Tên mang địa danh được nêu, khi đó là xã hoặc huyện cũ"],
  "from the place": ["sure", "Sản phẩm của nơi được nêu: xã, huyện cũ, tỉnh cũ, rồi cả tỉnh; hoặc của vùng"],
  "the matter, of the topic": ["sure", "Thứ cần tìm, hợp với dịp được nêu"],
  "the matter": ["sure", "Thứ cần tìm, bỏ các từ đệm"],
  "one of several things": ["sure", "Một trong các thứ được nêu, theo thứ tự đã gõ"],
  "named after the place": ["sure", "Tên mang địa danh được nêu"],
  "from the province": ["sure", "Sản phẩm của tỉnh được nêu"],
  "of the topic, by its name": ["sure", "Sản phẩm hợp với dịp được nêu, và tên gọi nói đúng như vậy"],
  "of the topic, from the place": ["sure", "Sản phẩm hợp với dịp, của nơi được nêu"],
  "of the topic": ["sure", "Sản phẩm hợp với dịp được nêu"],
  "of one of the topics": ["sure", "Sản phẩm hợp với một trong các dịp được nêu"],
  everything: ["sure", "Tất cả sản phẩm hợp với số sao và giá được nêu"],
  "the matter alone": ["elsewhere", "Thứ cần tìm, của mọi nơi"],
  "in names, with wrong letters": ["near", "Tên có đủ các từ, cho phép sai một chữ cái"],
  "as it sounds": ["near", "Tên đọc nghe giống"],
  "as typed, with wrong letters": ["near", "Đủ các từ đã gõ, cho phép sai chữ cái"],
  "with wrong letters": ["near", "Đủ các từ chính, cho phép sai chữ cái"],
  "as the beginning of words": ["near", "Từ mới gõ phần đầu"],
  "of the topic, but for one word": ["near", "Hợp với dịp được nêu, thiếu một từ"],
  "of the topic at least": ["near", "Hợp với dịp được nêu, dù không có từ nào"],
  "but for one word": ["near", "Thiếu một từ"],
  "two words of it": ["near", "Có hai từ liền nhau của câu"],
  "of the place at least": ["near", "Sản phẩm của tỉnh được nêu, dù không có từ nào"],
  "its first words": ["near", "Tên có những từ đầu của câu"],
  "one word of it": ["near", "Có một từ của câu"],
}

const ORDER_WORDS: Record<ListFilters["sort"], string> = {
  relevance: "Phù hợp nhất: theo các tiêu chí trên. Danh sách không có từ tìm thì mới đăng đứng trước.",
  newest: "Mới nhất: theo ngày đăng.",
  price_asc: "Giá thấp đến cao.",
  price_desc: "Giá cao đến thấp.",
  stars: "Nhiều sao trước, rồi theo ngày đăng.",
}

const waysOf = (level: Level): RankingCriteria["ways"][number] => ({
  title: LEVELS[level],
  items: STAGES.flatMap((stage) => {
    const [of, words] = STAGE_WORDS[stage]
    return of === level ? [words] : []
  }),
})

/** By what search and lists are ordered, in words, in the order that is in force. */
export const rankingCriteria = (): RankingCriteria => ({
  ways: [waysOf("sure"), waysOf("elsewhere"), waysOf("near")],
  texts: SEARCHED.map((field) => FIELD_WORDS[field]),
  rules: RANKING_RULES.map((rule) => RULE_WORDS[rule]),
  orders: Object.values(ORDER_WORDS),
})
