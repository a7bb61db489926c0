import { fileSize } from "../file-size"

describe("the size of a file", () => {
  it.each([
    [0, "1 KB"],
    [860_000, "840 KB"],
    [1024 * 1024, "1,0 MB"],
    [2_500_000, "2,4 MB"],
  ])("of %d bytes reads %s", (bytes, text) => {
    expect(fileSize(bytes)).toBe(text)
  })
})
