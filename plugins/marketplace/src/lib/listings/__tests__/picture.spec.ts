import sharp from "sharp"
import { cleanPicture, pictureKind } from "../picture"

const photograph = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "olive" } })
    .withExif({ IFD0: { Copyright: "Nguyễn Văn A" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "21/1 1/1 1/1" } })
    .jpeg()
    .toBuffer()

describe("an uploaded picture", () => {
  it("is told by its first bytes", async () => {
    const jpeg = await photograph(4, 4)
    expect(pictureKind(jpeg)).toBe("jpeg")
    expect(pictureKind(await sharp(jpeg).png().toBuffer())).toBe("png")
    expect(pictureKind(await sharp(jpeg).webp().toBuffer())).toBe("webp")
    expect(pictureKind(await sharp(jpeg).gif().toBuffer())).toBeNull()
    expect(pictureKind(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toBeNull()
    expect(pictureKind(Buffer.alloc(0))).toBeNull()
  })

  it("loses what the camera wrote about place and person", async () => {
    const photo = await photograph(40, 30)
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    const cleaned = await sharp(await cleanPicture(photo)).metadata()
    expect([cleaned.format, cleaned.exif, cleaned.width, cleaned.height]).toEqual(["webp", undefined, 40, 30])
  })

  it("is made smaller when larger than 1600 pixels, keeping its form", async () => {
    const cleaned = await sharp(await cleanPicture(await photograph(3200, 1600))).metadata()
    expect([cleaned.width, cleaned.height]).toEqual([1600, 800])
  })

  it("is refused when it only looks like one", async () => {
    await expect(cleanPicture(Buffer.from([0xff, 0xd8, 0xff, 0, 0]))).rejects.toMatchObject({
      name: "Refusal",
      code: "picture_unreadable",
    })
  })
})
