import { inflateSync } from "node:zlib"

type Objects = Map<string, string>

/** The objects of one of our PDFs by number, their streams unpacked. */
function objectsOf(pdf: Buffer): Objects {
  const text = pdf.toString("latin1")
  return new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n([\s\S]*?)\nendobj/g)].map(([, number = "", body = ""]) => {
      const [, head, packed] = /^([\s\S]*?)\nstream\r?\n([\s\S]*)\nendstream$/.exec(body) ?? []
      if (packed === undefined) return [number, body]
      const content = Buffer.from(packed, "latin1")
      const plain = head?.includes("FlateDecode") ? inflateSync(content) : content
      return [number, `${head ?? ""}\nstream\n${plain.toString("latin1")}`]
    }),
  )
}

const letter = (hex: string): string => {
  const units = hex.match(/.{4}/g) ?? []
  return String.fromCharCode(...units.map((unit) => parseInt(unit, 16)))
}

/** From a glyph's number to the letters that it stands for (ISO 32000-1, 9.10.3). */
function lettersOf(cmap: string): Map<number, string> {
  const letters = new Map<number, string>()
  for (const [, from = "", list = ""] of cmap.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    ;[...list.matchAll(/<(\w*)>/g)].forEach(([, hex = ""], index) =>
      letters.set(parseInt(from, 16) + index, letter(hex)),
    )
  }
  return letters
}

/** What a reader finds when he copies all text of a PDF: one line for each that was written. */
export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf)
  const bodies = [...objects.values()]
  const fonts = new Map<string, Map<number, string>>()
  for (const [, name = "", number = ""] of bodies.join("\n").matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const [, cmap = ""] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number) ?? "") ?? []
    fonts.set(name, lettersOf(objects.get(cmap) ?? ""))
  }
  const lines: string[] = []
  for (const body of bodies) {
    let font: Map<number, string> | undefined
    for (const [, name, shown] of body.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (name) font = fonts.get(name)
      const glyphs = [...(shown ?? "").matchAll(/<(\w*)>/g)].flatMap(([, hex = ""]) => hex.match(/.{4}/g) ?? [])
      if (shown !== undefined) lines.push(glyphs.map((glyph) => font?.get(parseInt(glyph, 16)) ?? "\ufffd").join(""))
    }
  }
  return lines.join("\n")
}
