import * as fc from "fast-check"
import { plainKeys } from "../words"
import { Phrases } from "../phrases"
import { type Place, PlaceBook } from "../places"
import { planSearch, type SearchKnowledge } from "../plan"

const place = (name: string, level: Place["level"], province: string, ...communes: string[]): Place => ({
  name,
  level,
  province_codes: [province],
  commune_codes: communes,
})
const knowledge: SearchKnowledge = {
  places: new PlaceBook(
    [
      place("Huế", "province", "46"),
      place("Hưng Yên", "province", "33"),
      place("Thái Bình", "old_province", "33"),
      place("Hạ Long", "district", "22", "1", "2"),
      place("Bình Minh", "commune", "01", "3"),
      place("Bình Minh", "commune", "82", "4"),
      place("Cửa Ông", "commune", "22", "5"),
      place("Lam", "commune", "40", "6"),
      place("Sơn La", "province", "14"),
      place("Bắc Sơn", "district", "20", "7"),
      place("Trà Tây", "commune", "51", "8"),
      place("Trung Thu", "commune", "11", "9"),
      { ...place("tây bắc", "region", ""), province_codes: [], old_provinces: ["Sơn La"] },
    ],
    { "cố đô": "Huế" },
  ),
  topics: new Phrases([
    ["quà tết", "gift"],
    ["giỏ quà tết", "gift"],
    ["tiểu đường", "sugar"],
    ["bánh trung thu", "moon"],
    ["không đường", "no sugar"],
    ["chay", "no meat"],
    ["đồ ăn chay", "no meat"],
    ["ăn chay", "no meat"],
    ["ăn kiêng", "slim"],
    ["hải sản", "sea"],
  ]),
  stopWords: new Set(["của", "cho", "là"]),
  safeStopWords: new Set(["ngon", "loại", "loai"]),
  fillers: new Phrases([["bao nhiêu tiền", true]]),
  besidePurpose: new Phrases(["đồ", "ăn", "đồ ăn", "cho", "người"].map((phrase) => [phrase, true] as const)),
  diets: new Set(["no meat"]),
  negations: new Phrases([
    ["không", "safe"],
    ["không chứa", "safe"],
    ["kiêng", "with marks"],
    ["tránh", "with marks"],
  ]),
  unwanted: new Phrases<string | null>([
    ["phẩm màu", null],
    ["chất bảo quản", null],
    ["cay", "hot"],
    ["hải sản", "sea"],
  ]),
  contents: new Phrases([["mật ong", true]]),
}
const plan = (text: string) => planSearch(text, knowledge)
const core = (text: string) =>
  plan(text)
    .core.map((word) => word.text)
    .join(" ")

describe("the plan of a query", () => {
  it("takes stars and price out of the words", () => {
    expect(plan("trà bốn sao dưới 300k")).toMatchObject({ stars: { min: 4, max: 4 }, price: { max: 300_000 } })
    expect(core("trà bốn sao dưới 300k")).toBe("trà")
  })

  it("knows a province by its old name, and keeps its words to look for them too", () => {
    const { place: named, words } = plan("bánh cáy Thái Bình")
    expect(named).toMatchObject({ name: "Thái Bình", level: "old_province", province_codes: ["33"] })
    expect(words.map(({ text }) => text)).toEqual(["bánh", "cáy", "thái", "bình"])
    expect(core("bánh cáy Thái Bình")).toBe("bánh cáy")
  })

  it.each([
    ["mam tom ha long", "Hạ Long"],
    ["tôm khô Cửa Ông", "Cửa Ông"],
    ["mắm nêm huế", "Huế"],
    ["đặc sản cố đô", "Huế"],
  ])("finds the place of %s", (text, name) => {
    expect(plan(text).place?.name).toBe(name)
  })

  it("takes a name of communes in several provinces for a place only when it is called a commune", () => {
    expect(plan("xúc xích Bình Minh").place).toBeNull()
    expect(plan("xúc xích xã Bình Minh").place?.province_codes).toEqual(["01", "82"])
  })

  it("knows a part of the country, which gives way to a place that is named beside it", () => {
    expect(plan("đặc sản tây bắc").place).toMatchObject({ level: "region", old_provinces: ["Sơn La"] })
    expect(plan("tây bắc hạ long").place?.name).toBe("Hạ Long")
    expect(plan("hạ long tây bắc").place?.name).toBe("Hạ Long")
  })

  it("takes the larger of two places that share a word", () => {
    expect(plan("tây bắc sơn la").place?.name).toBe("Sơn La")
    expect(plan("trà tây bắc").place?.level).toBe("region")
  })

  it("takes what belongs to a purpose for no place", () => {
    expect(plan("bánh trung thu")).toMatchObject({ topics: ["moon"], place: null })
    expect(plan("nấm trung thu").place?.name).toBe("Trung Thu")
  })

  it("does not look for how much of a thing is wanted, but where nothing else is said", () => {
    expect(core("2 hũ mật ong 500g dưới hai trăm nghìn")).toBe("mật ong")
    expect(core("túi 5kg gạo Thái Bình")).toBe("gạo")
    expect(core("500g")).toBe("500 g")
  })

  it.each([
    ["mật ong và nước mắm", ["mật ong", "nước mắm"]],
    ["mat ong, nuoc mam", ["mat ong", "nuoc mam"]],
    ["trà + bánh cáy Thái Bình", ["trà", "bánh cáy"]],
    ["mật ong,", []],
    ["omega 3-6-9", []],
    ["và", []],
  ])("knows the things that are named in %s", (text, things) => {
    expect(plan(text).things.map((words) => words.map((word) => word.text).join(" "))).toEqual(things)
  })

  it("takes no single syllable for a place, but for a province or what is called a place", () => {
    expect(plan("giảo cổ lam").place).toBeNull()
    expect(plan("giảo cổ xã Lam").place?.name).toBe("Lam")
  })

  it("takes a word with other marks for no place", () => {
    expect(plan("hạ lòng").place).toBeNull()
  })

  it("knows a purpose, and a producer by what it is", () => {
    expect(plan("giỏ quà tết").topics).toEqual(["gift"])
    expect(plan("htx bao tam").maker.map(({ text }) => text)).toEqual(["bao", "tam"])
    expect(core("mật ong htx Phúc Thành")).toBe("mật ong phúc thành")
    expect(plan("htx Cửa Ông").place).toBeNull()
  })

  it("leaves out stop words only as they are typed: của is no word, cua is a crab", () => {
    expect(core("rượu của làng")).toBe("rượu làng")
    expect(core("cua bien")).toBe("cua bien")
    expect(core("của")).toBe("của")
  })

  it.each([
    ["nước mắm không phẩm màu", "nước mắm", []],
    ["nuoc mam khong pham mau", "nuoc mam", []],
    ["trà không khói Thái Bình", "trà", []],
    ["mứt không chứa chất bảo quản", "mứt", []],
    ["bò khô không cay", "bò khô", ["hot"]],
    ["bo kho khong cay", "bo kho", ["hot"]],
    ["bánh kiêng hải sản", "bánh", ["sea"]],
  ])("does not look for what is not wanted in %s, and knows its kind", (text, rest, codes) => {
    expect(core(text)).toBe(rest)
    expect(plan(text)).toMatchObject({ avoided: codes, topics: [] })
  })

  it("takes a purpose that says what is not in a thing for a purpose", () => {
    expect(plan("bánh không đường")).toMatchObject({ topics: ["no sugar"], avoided: [] })
    expect(plan("gạo ăn kiêng hải sản")).toMatchObject({ topics: ["slim", "sea"], avoided: [] })
  })

  it("takes no word that only may be a negation for one", () => {
    expect(core("tranh dong lua")).toBe("tranh dong lua")
    expect(core("không")).toBe("không")
  })

  it.each(["tương ớt có cay không", "tuong ot co cay khong", "tương ớt không"])(
    "knows a question about a thing: %s",
    (text) => {
      expect(plainKeys(core(text))).toBe("tuong ot")
      expect(plan(text).avoided).toEqual([])
    },
  )

  it.each([
    ["đồ ăn chay", ""],
    ["đồ cho người ăn chay", ""],
    ["cho nguoi an chay", ""],
    ["miến cho người ăn chay", "miến"],
  ])("does not look for what a purpose is said with: %s", (text, rest) => {
    expect(core(text)).toBe(rest)
    expect(plan(text)).toMatchObject({ topics: ["no meat"], isDiet: true })
    expect(plan(text).purpose.map(({ plain }) => plain)).toEqual(["chay"])
  })

  it("knows what a thing comes in by the thing", () => {
    expect(core("lọ mật ong rừng")).toBe("mật ong rừng")
    expect(core("lọ gốm")).toBe("lọ gốm")
  })

  it("always has something to look for, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const { core: wanted, words, place: named, topics, avoided, stars, price } = plan(text)
        const said = named || topics.length > 0 || avoided.length > 0 || stars || price
        if (words.length > 0) expect(wanted.length > 0 || said).toBeTruthy()
        for (const word of words) expect(plainKeys(word.text)).toBe(word.plain)
      }),
    )
  })
})
