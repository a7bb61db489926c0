import { day, type Day } from "../day"
import type { ScreenedField, ScreeningRule, ScreeningSeverity } from "../http/screening"
import { AGAINST, NOT_AGAINST } from "./ailments"
import { phrase, type Phrase } from "./words"
import { WILD_EXCEPT, WILD_SPECIES } from "./wild-species"

/** A rule that looks for words. `phrases` holds what is found from which day on; `except` what looks alike and is harmless. */
export type TextRule = {
  rule: ScreeningRule
  severity: ScreeningSeverity
  /** 1: look, 2: look closely, 3: first of all. */
  risk: 1 | 2 | 3
  fields: readonly ScreenedField[]
  phrases: readonly { phrase: Phrase; from: Day }[]
  except: readonly Phrase[]
  why: string
  source: string
}

const ALL: readonly ScreenedField[] = ["name", "description", "ingredients", "storage_note"]
const ALWAYS = day("2025-01-01")

const words = (marked: readonly string[], unmarked: readonly string[] = [], from: Day = ALWAYS) => [
  ...marked.map((text) => ({ phrase: phrase(text), from })),
  ...unmarked.map((text) => ({ phrase: phrase(text, true), from })),
]
const plain = (texts: readonly string[]): Phrase[] => texts.map((text) => phrase(text))

// What the law itself makes a food supplement say.
const OBLIGATORY = [
  "không phải là thuốc",
  "không thay thế thuốc chữa bệnh",
  "không có tác dụng thay thế thuốc chữa bệnh",
  "không có tác dụng chữa bệnh",
  "không chữa bệnh",
]

// Typed without marks, what is worth something and what comes from a province sound like a cure.
const NO_CURE = ["gia tri", "quang tri"].flatMap((before) =>
  ["ho", "viem", "mun", "dau"].map((ailment) => phrase(`${before} ${ailment}`, true)),
)

const HEALING: TextRule = {
  rule: "healing_claim",
  severity: "flag",
  risk: 3,
  fields: ALL,
  phrases: words(
    [
      "chữa",
      "điều trị",
      "đặc trị",
      "trị bệnh",
      "phòng trị",
      ...AGAINST,
      "trị dứt điểm",
      "trị tận gốc",
      "khỏi bệnh",
      "khỏi hẳn",
      "khỏi hoàn toàn",
      "cam kết khỏi",
      "cam kết hiệu quả",
      "hết bệnh",
      "bách bệnh",
      "tiệt căn",
      "thần dược",
      "tiên dược",
      "ngừa ung thư",
      "chống ung thư",
    ],
    [
      "chua benh",
      "chua bach benh",
      "dieu tri",
      "dac tri",
      "tri benh",
      "tri ho",
      "tri viem",
      "tri mun",
      "tri dau",
      "tri dut diem",
      "tri tan goc",
      "khoi benh",
      "khoi hoan toan",
      "cam ket khoi",
      "than duoc chua",
      "chong ung thu",
    ],
  ),
  except: [
    ...plain([...OBLIGATORY, "sửa chữa", "chữa cháy", "chữa thẹn", "chữa ngượng", "phòng trị sâu", ...NOT_AGAINST]),
    ...NO_CURE,
  ],
  why: "Hàng hóa không phải là thuốc thì không được nói là chữa, điều trị hay cam kết khỏi bệnh.",
  source: "Luật Quảng cáo (sửa đổi năm 2025, số 75/2025/QH15); Nghị định 15/2018/NĐ-CP, Điều 27",
}

const MEDICINE_SOURCE = "Luật Dược 105/2016/QH13 (sửa đổi năm 2024); Luật Quảng cáo 16/2012/QH13, Điều 7"

const MEDICINE: TextRule = {
  rule: "medicine",
  severity: "refuse",
  risk: 3,
  fields: ["name"],
  phrases: words(
    ["thuốc", "thuốc dược liệu", "thuốc cổ truyền", "thuốc y học cổ truyền", "y học cổ truyền", "tân dược"],
    ["thuoc duoc lieu", "thuoc co truyen", "thuoc nam", "thuoc bac", "thuoc gia truyen", "y hoc co truyen"],
  ),
  except: plain([...OBLIGATORY, "cây thuốc", "vườn thuốc", "lá thuốc", "thuốc nhuộm", "thuốc tắm"]),
  why: "Sàn không bán thuốc, kể cả thuốc dược liệu và thuốc y học cổ truyền.",
  source: MEDICINE_SOURCE,
}

// What is called "thuốc" and heals nobody, and what says that no such thing was used or is meant.
const NO_MEDICINE = [
  ...OBLIGATORY,
  "không phải thuốc",
  "không thay thế thuốc",
  "không thay thế cho thuốc",
  "không dùng thuốc",
  "không sử dụng thuốc",
  "không phun thuốc",
  "không thuốc",
  "không bán thuốc",
  "không có thuốc",
  "không tồn dư thuốc",
  "dư lượng thuốc",
  "thuốc bvtv",
  "thuốc sâu",
  "đang dùng thuốc",
  "đang uống thuốc",
  "phun thuốc",
  "cây thuốc",
  "lá thuốc",
  "vườn thuốc",
  "tắm thuốc",
  "thuốc trừ sâu",
  "thuốc trừ cỏ",
  "thuốc diệt cỏ",
  "thuốc trừ bệnh",
  "thuốc bảo vệ thực vật",
  "thuốc hóa học",
  "thuốc kích thích",
  "thuốc tăng trọng",
  "thuốc tăng trưởng",
  "thuốc kháng sinh",
  "thuốc thú y",
  "thuốc nhuộm",
  "thuốc lá",
  "thuốc lào",
  "thuốc súng",
]

const MEDICINE_WORDS: TextRule = {
  rule: "medicine_words",
  severity: "flag",
  risk: 2,
  fields: ["name", "description", "ingredients"],
  phrases: words(
    [
      "thuốc",
      "thuốc nam",
      "thuốc bắc",
      "thuốc đông y",
      "thuốc gia truyền",
      "thuốc dược liệu",
      "thuốc cổ truyền",
      "thuốc tắm",
      "bài thuốc",
      "vị thuốc",
      "uống thuốc này",
    ],
    ["thuoc nam", "thuoc bac", "thuoc dong y", "thuoc gia truyen", "bai thuoc", "vi thuoc"],
  ),
  except: plain(NO_MEDICINE),
  why: "Nội dung nói như về một vị thuốc. Xin xem hàng này có phải là thuốc không.",
  source: MEDICINE_SOURCE,
}

const WILD: TextRule = {
  rule: "wild_species",
  severity: "flag",
  risk: 3,
  fields: ["name", "description", "ingredients"],
  phrases: WILD_SPECIES.flatMap(({ words: texts, from }) => words(texts, [], from)),
  except: plain(WILD_EXCEPT),
  why: "Có tên loài hoang dã, quý hiếm. Xin xem giấy nuôi trồng và nguồn gốc hợp pháp.",
  source: "Nghị định 06/2019/NĐ-CP, sửa đổi bởi Nghị định 84/2021/NĐ-CP (nhóm IA, IB, IIA, IIB); Công ước CITES",
}

/** Rules that look for words, in the order in which they are shown. */
export const TEXT_RULES: readonly TextRule[] = [MEDICINE, HEALING, WILD, MEDICINE_WORDS]
