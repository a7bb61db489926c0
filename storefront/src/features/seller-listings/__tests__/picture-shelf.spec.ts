import { arrivedUrls, moveShelf, onTheirWay, type ShelfMove, type ShelfPicture } from "../picture-shelf"

const after = (...moves: ShelfMove[]): ShelfPicture[] => moves.reduce<ShelfPicture[]>(moveShelf, [])
const add = (key: string): ShelfMove => ({ kind: "add", key, preview: `blob:${key}` })
const arrive = (key: string): ShelfMove => ({ kind: "arrived", key, url: `/static/${key}.webp` })

describe("the pictures of the product form", () => {
  it("are sent once they have arrived, in the order in which they were chosen", () => {
    const shelf = after(add("a"), add("b"), arrive("b"))
    expect(arrivedUrls(shelf)).toEqual(["/static/b.webp"])
    expect(onTheirWay(shelf)).toBe(true)
    expect(arrivedUrls(moveShelf(shelf, arrive("a")))).toEqual(["/static/a.webp", "/static/b.webp"])
  })

  it("puts the cover first and keeps the order of the rest", () => {
    const shelf = after(add("a"), arrive("a"), add("b"), arrive("b"), add("c"), arrive("c"), {
      kind: "cover",
      key: "c",
    })
    expect(arrivedUrls(shelf)).toEqual(["/static/c.webp", "/static/a.webp", "/static/b.webp"])
  })

  it("keeps a refused picture in view, to be sent again or removed", () => {
    const shelf = after(add("a"), { kind: "refused", key: "a", problem: "Lớn quá" })
    expect(shelf[0]?.problem).toBe("Lớn quá")
    expect(onTheirWay(shelf)).toBe(false)
    expect(onTheirWay(moveShelf(shelf, { kind: "again", key: "a" }))).toBe(true)
    expect(moveShelf(shelf, { kind: "remove", key: "a" })).toEqual([])
  })
})
