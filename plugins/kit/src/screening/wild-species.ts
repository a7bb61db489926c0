import { day, type Day } from "../day"

/** Words for wild species, or for what is made of them, and the day from which the decree lists them. */
export type WildWords = { group: "IA" | "IB" | "IIA" | "IIB"; from: Day; words: readonly string[] }

const DECREE_06 = day("2019-03-10")
const DECREE_84 = day("2021-11-30")

/**
 * Groups IA and IB may not be traded for profit; IIA and IIB only with papers of origin. Words of two and more syllables where
 * one alone is a common word ("hổ", "voi", "gấu" stand in place names and brands).
 */
export const WILD_SPECIES: readonly WildWords[] = [
  { group: "IB", from: DECREE_06, words: ["cao hổ", "hổ cốt", "xương hổ", "móng hổ", "nanh hổ", "cao khỉ"] },
  { group: "IB", from: DECREE_06, words: ["mật gấu", "tay gấu", "cao gấu", "vảy tê tê", "thịt tê tê", "tê tê"] },
  { group: "IB", from: DECREE_06, words: ["sừng tê giác", "tê giác", "ngà voi", "lông đuôi voi", "da báo", "báo gấm"] },
  { group: "IB", from: DECREE_06, words: ["cao sơn dương", "sơn dương", "rùa vàng", "rùa hộp", "rắn hổ mang chúa"] },
  { group: "IB", from: DECREE_84, words: ["voọc", "vượn đen", "cu li", "gà lôi lam", "hồng hoàng"] },
  { group: "IA", from: DECREE_06, words: ["lan hài", "hoàng đàn", "bách vàng", "thông nước"] },
  { group: "IIA", from: DECREE_06, words: ["gỗ trắc", "gỗ sưa", "sưa đỏ", "gỗ cẩm lai", "gỗ pơ mu", "gỗ nghiến"] },
  {
    group: "IIA",
    from: DECREE_06,
    words: ["lan kim tuyến", "lan gấm", "sâm Ngọc Linh", "sâm Lai Châu", "sâm vũ diệp"],
  },
  {
    group: "IIB",
    from: DECREE_06,
    words: ["rắn hổ mang", "rắn ráo trâu", "cầy hương", "kỳ đà", "tắc kè", "thịt rừng"],
  },
]

/** Plants and dishes that borrow an animal's name. */
export const WILD_EXCEPT: readonly string[] = ["cây mật gấu", "lá mật gấu", "trà mật gấu", "hoa mật gấu", "cỏ mật gấu"]
