import { parse } from "csv-parse/sync"
import { readFileSync } from "node:fs"
import { dataFile } from "../data-file"
import { type GoodsKind, readKind } from "./kind"

const rows: Record<string, string>[] = parse(readFileSync(dataFile("goods-kinds.csv")), { columns: true })

/** In the order in which they are tried. */
export const GOODS_KINDS: readonly GoodsKind[] = rows.map(readKind)

/** Some names hold the word of an earlier kind; these are asked first. */
const EXCEPTIONS: readonly { words: readonly string[]; code: string }[] = [
  { words: ["^chè lam", "bánh chè lam"], code: "peanut_cake" },
  { words: ["^chè đậu"], code: "bean_dessert" },
  { words: ["thịt bò sấy", "thịt ba chỉ sấy"], code: "meat" },
  { words: ["nấm mộc nhĩ"], code: "mushroom" },
  { words: ["^yến"], code: "bird_nest" },
  { words: ["giò trứng", "^lạp"], code: "sausage" },
  { words: ["^rượu đông trùng"], code: "spirit" },
  { words: ["cà phê phin giấy"], code: "paper_filter_coffee" },
  { words: ["^ống hút"], code: "straws" },
  { words: ["^dưa lê"], code: "melon" },
]

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/** True when `text` holds `word` as whole words; marks count: "chứa" does not hold "chưa". */
function holds(text: string, word: string): boolean {
  if (word.startsWith("^")) return text.startsWith(word.slice(1)) && !isLetter(text[word.length - 1])
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true
  }
  return false
}

/** The kind of goods that `name` speaks of, judged by its words with their marks; null when no word is known. */
export function kindOf(name: string, group: string): GoodsKind | null {
  const text = name.normalize("NFC").toLowerCase()
  const says = ({ words }: { words: readonly string[] }): boolean => words.some((word) => holds(text, word))
  // Crafts and visits are named after places and goods: a tray for rice cakes is no cake.
  const ofGroup =
    group === "thu-cong-my-nghe" || group === "du-lich" ? GOODS_KINDS.filter((kind) => kind.group === group) : []
  const exception = EXCEPTIONS.find(says)?.code
  return ofGroup.find(says) ?? GOODS_KINDS.find((kind) => kind.code === exception) ?? GOODS_KINDS.find(says) ?? null
}
