// Family names of nine in ten Vietnamese (Lê Trung Hoa, "Họ và tên người Việt Nam", 2005), and those that occur in the data.
const FAMILY_NAMES = new Set(
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Châu Đinh Trịnh Đoàn Lâm Mai Tô Cao Hà".split(
    " ",
  ),
)
const HOUSEHOLD = /^(Hộ kinh doanh|Hộ gia đình|Hộ sản xuất|Hộ)\s+(.+)$/
const WORKSHOP = /^(Cơ sở)\s+(.+)$/
const NOTE = /\s+\(.*\)$/

/**
 * Shortens the owner's personal name in a producer's name: "Hộ kinh doanh Lê Văn Mực" -> "Hộ kinh doanh L. V. Mực".
 * Trade names ("Hộ kinh doanh Minh Thiện", "Cơ sở Hoàng Quân"), cooperatives and companies stay as they are.
 */
export function shortenOwner(name: string): string {
  const household = HOUSEHOLD.exec(name)
  const workshop = WORKSHOP.exec(name)
  const [, prefix, rest] = household ?? workshop ?? []
  if (!prefix || !rest) return name
  const note = NOTE.exec(rest)?.[0] ?? ""
  const words = rest.slice(0, rest.length - note.length).split(/\s+/)
  // A workshop often bears a two-word trade name that begins like a family name; a person's full name there has three.
  if (!isPersonName(words, household ? 2 : 3)) return name
  const given = words.at(-1) ?? ""
  return `${prefix} ${words.slice(0, -1).map(initial).join(" ")} ${given}${note}`
}

const isPersonName = (words: string[], fewest: number): boolean =>
  words.length >= fewest && words.length <= 5 && FAMILY_NAMES.has(words[0] ?? "") && words.every(isCapitalised)

const isCapitalised = (word: string): boolean => /^\p{Lu}\p{Ll}*$/u.test(word.normalize("NFC"))
const initial = (word: string): string => `${[...word.normalize("NFC")][0] ?? ""}.`
