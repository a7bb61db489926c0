import sharp from "sharp"
import { cleanArtwork } from "../clean-artwork"

const drawn = (format: "png" | "jpeg") =>
  sharp({ create: { width: 400, height: 300, channels: 4, background: "#b7791f" } })
    .withExif({ IFD0: { Copyright: "ai đó" } })
    .toFormat(format)
    .toBuffer()

describe("the operator's artwork", () => {
  it("is drawn anew: small, and without what hid in the file", async () => {
    const { format, height, exif } = await sharp(await cleanArtwork(await drawn("png"))).metadata()
    expect({ format, height, exif }).toEqual({ format: "webp", height: 96, exif: undefined })
  })

  it.each([
    ["a script dressed as a picture", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ["no picture at all", Buffer.from("logo")],
    ["more than 2 MB", Buffer.alloc(2 * 1024 * 1024 + 1)],
  ])("is refused when it is %s", async (_name, bytes) => {
    await expect(cleanArtwork(bytes)).rejects.toThrow(/artwork/)
  })

  it("is refused as JPEG, which has no clear ground", async () => {
    await expect(cleanArtwork(await drawn("jpeg"))).rejects.toThrow(/PNG or WebP/)
  })
})
