import { zipSync } from "fflate"
import { attachment, cleanFileName } from "../file-name"
import { judgeUpload } from "../read-upload"

const latin1 = (text: string) => Buffer.from(text, "latin1")
const chunk = (type: string, body: Buffer) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  return Buffer.concat([length, latin1(type), body, Buffer.alloc(4)])
}
const png = Buffer.concat([
  latin1("\x89PNG\r\n\x1a\n"),
  chunk("IHDR", Buffer.alloc(13)),
  chunk("IDAT", Buffer.alloc(40, 7)),
  chunk("IEND", Buffer.alloc(0)),
])
const jpeg = latin1(`\xff\xd8\xff\xe0\x00\x10JFIF${"\0".repeat(10)}\xff\xda\x00\x04\x01\x02${"x".repeat(50)}\xff\xd9`)
const webp = Buffer.concat([latin1("RIFF\x16\0\0\0WEBPVP8 "), latin1("\x0a\0\0\0"), Buffer.alloc(10)])
const pdf = latin1("%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n")
const zip = Buffer.from(zipSync({ "run.exe": Buffer.from("MZ") }))

const codeOf = (judge: () => unknown): unknown => {
  try {
    judge()
  } catch (error) {
    return (error as { code?: string }).code
  }
  return "taken"
}
const judged = (name: string, bytes: Buffer, type = "application/octet-stream") =>
  codeOf(() => judgeUpload(name, type, bytes))

describe("an uploaded paper", () => {
  it.each([
    ["giấy phép.pdf", pdf, "application/pdf"],
    ["ảnh.JPG", jpeg, "image/jpeg"],
    ["ảnh.png", png, "image/png; charset=binary"],
    ["ảnh.webp", webp, "image/webp"],
  ])("is what its bytes are: %s", (name, bytes, type) => {
    const upload = judgeUpload(name, type, bytes)
    expect(upload).toMatchObject({ name, size: bytes.length, mime: type.split(";")[0] })
    expect(Buffer.from(upload.base64, "base64").equals(bytes)).toBe(true)
  })

  it("gets the extension that its name lacks", () => {
    expect(judgeUpload("giay phep", "", pdf).name).toBe("giay phep.pdf")
  })

  it.each([
    ["a PNG named .pdf", "giay-phep.pdf", png, ""],
    ["a PDF named .jpg", "anh.jpg", pdf, ""],
    ["a PNG that the request calls a PDF", "anh.png", png, "application/pdf"],
    ["a PDF named .html", "giay-phep.html", pdf, ""],
  ])("is refused when it lies about its type: %s", (_, name, bytes, type) => {
    expect(judged(name, bytes, type)).toBe("file_kind_mismatch")
  })

  it.each([
    ["a zip file", "a.pdf", zip],
    ["a page", "a.pdf", latin1("<!doctype html><script>alert(1)</script>")],
    ["a drawing with scripts", "a.svg", latin1("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")],
    ["a GIF", "a.gif", latin1("GIF89a........")],
    ["a program", "a.exe", latin1("MZ\x90\0")],
    ["a PDF behind a page", "a.pdf", Buffer.concat([latin1("<html>"), pdf])],
    ["a single byte", "a.pdf", latin1("%")],
  ])("of another kind is refused: %s", (_, name, bytes) => {
    expect(judged(name, bytes)).toBe("file_kind_refused")
  })

  it.each([
    ["pdf", pdf, 8],
    ["jpg", jpeg, 4],
    ["png", png, 12],
    ["webp", webp, 3],
  ])("that was cut off is refused: %s", (extension, bytes, missing) => {
    expect(judged(`a.${extension}`, bytes.subarray(0, bytes.length - missing))).toBe("file_damaged")
  })

  it.each([
    ["pdf", pdf, zip],
    ["jpg", jpeg, zip],
    ["jpg", jpeg, pdf],
    ["jpg", jpeg, latin1("<script>alert(1)</script>")],
    ["png", png, zip],
    ["png", png, latin1("<html>")],
    ["webp", webp, pdf],
  ])("with another file behind its end is refused: %s", (extension, bytes, stowaway) => {
    expect(judged(`a.${extension}`, Buffer.concat([bytes, stowaway]))).toBe("file_damaged")
  })

  it("from a phone may have the phone's notes behind the picture", () => {
    expect(judged("a.jpg", Buffer.concat([jpeg, latin1("SEFT\0\0notes of the camera"), jpeg]))).toBe("taken")
  })

  it("whose chunks lead nowhere ends the reading", () => {
    const endless = Buffer.concat([png.subarray(0, 8), latin1("\xff\xff\xff\xffIDAT")])
    expect(judged("a.png", endless)).toBe("file_damaged")
    expect(judged("a.jpg", latin1("\xff\xd8\xff\xe0\x00\x00\xff\xe0\x00\x00"))).toBe("file_damaged")
  })
})

describe("a file's name", () => {
  it.each([
    ["Giấy phép kinh doanh.pdf", "Giấy phép kinh doanh.pdf"],
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\lan\\ảnh.png", "ảnh.png"],
    ['a"b\r\nSet-Cookie: x.pdf', "a b Set-Cookie x.pdf"],
    ["anh\u202egpj.exe.pdf", "anh gpj.exe.pdf"],
    ["...", null],
    ["", null],
  ])("%s becomes %s", (name, clean) => {
    expect(cleanFileName(name)).toBe(clean)
  })

  it("keeps its extension when it is cut", () => {
    expect(cleanFileName(`${"đ".repeat(300)}.pdf`)).toMatch(/^đ{116}\.pdf$/)
  })

  it("with Vietnamese marks goes into a header that every browser reads", () => {
    const header = attachment("Giấy phép (bản sao) đợt 1.pdf")
    expect(header).toBe(
      `attachment; filename="Giay phep (ban sao) dot 1.pdf"; filename*=UTF-8''Gi%E1%BA%A5y%20ph%C3%A9p%20%28b%E1%BA%A3n%20sao%29%20%C4%91%E1%BB%A3t%201.pdf`,
    )
    expect(header).toMatch(/^[\x20-\x7e]+$/)
  })
})
