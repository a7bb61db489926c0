import { fold } from "../../fold"
import { findStars } from "../star-words"

const starsOf = (text: string) => findStars(fold(text), text)?.range ?? null

describe("stars in a query", () => {
  it.each([
    ["chè 5 sao", { min: 5, max: 5 }],
    ["năm sao", { min: 5, max: 5 }],
    ["nam sao", { min: 5, max: 5 }],
    ["ocop bốn sao", { min: 4, max: 4 }],
    ["4 sao trở lên", { min: 4, max: 5 }],
    ["từ 4 sao", { min: 4, max: 5 }],
    ["4 sao trở xuống", { min: 3, max: 4 }],
    ["3-4 sao", { min: 3, max: 4 }],
    ["5*", { min: 5, max: 5 }],
  ])("are read in %s", (text, range) => {
    expect(starsOf(text)).toEqual(range)
  })

  it.each(["yến sào", "sao chè", "2 sao", "15 sao", "3 sào", "năm roi", "ba kích", "sao biển"])(
    "are not seen in %s",
    (text) => {
      expect(starsOf(text)).toBeNull()
    },
  )
})
