import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { fill } from "../fill"
import { translator } from "../translator"

const folder = path.join(__dirname, "..", "..", "..", "..", "messages", "vi")
const files = readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file), "utf8")] as const)

function sentences(value: unknown): string[] {
  if (typeof value === "string") return [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(sentences) : []
}

const keysIn = (value: unknown): number =>
  typeof value === "object" && value !== null
    ? Object.values(value).reduce<number>((sum, inner) => sum + keysIn(inner), Object.keys(value).length)
    : 0
const STRING_OR_KEY = /"(?:[^"\\]|\\.)*"(\s*:)?/g
const keysWritten = (text: string): number => [...text.matchAll(STRING_OR_KEY)].filter(([, colon]) => colon).length

describe("the words of the storefront", () => {
  it.each(files)("%s says nothing twice under one key: the later would silently win", (_name, text) => {
    expect(keysWritten(text)).toBe(keysIn(JSON.parse(text)))
  })

  it.each(files)("%s is Vietnamese in composed letters, without stray blanks", (_name, text) => {
    for (const sentence of sentences(JSON.parse(text))) {
      expect(sentence).toBe(sentence.normalize("NFC").trim())
      expect(sentence).not.toMatch(/ {2}|—/)
    }
  })

  it("fill their places", () => {
    expect(translator("cart")("sentBy", { place: "Huế" })).toBe("Gửi từ Huế")
    expect(fill("Gọi {phone}, {unknown}", { phone: "0912 345 678" })).toBe("Gọi 0912 345 678, {unknown}")
  })

  it("count", () => {
    expect(translator("catalog")("search.count", { count: 0 })).toBe("Không có sản phẩm nào")
    expect(translator("catalog")("search.count", { count: 24 })).toBe("24 sản phẩm")
  })
})
