import { crc32 } from "node:zlib"

type Part = { name: string; text: string }

/** A zip archive without compression: enough for a spreadsheet, and nothing to install. */
function zip(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, text } of parts) {
    const [title, data] = [Buffer.from(name), Buffer.from(text)]
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, title, data])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, tail, title]))
    bodies.push(local)
    at += local.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(index.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...bodies, index, Buffer.from("PK\x05\x06", "latin1"), end])
}

const TYPES = "http://schemas.openxmlformats.org"
const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
const FIRST_LETTER = 65
const cellOf = (text: string, column: number, row: number): string =>
  `<c r="${String.fromCharCode(FIRST_LETTER + column)}${row + 1}" t="inlineStr"><is><t>${escape(text)}</t></is></c>`

/** A spreadsheet as other software would send it: one sheet of texts, of at most 26 columns. */
export function xlsxOf(rows: readonly (readonly string[])[]): Buffer {
  const rowOf = (row: readonly string[], at: number) => row.map((text, column) => cellOf(text, column, at)).join("")
  const sheet = rows.map((row, at) => `<row r="${at + 1}">${rowOf(row, at)}</row>`).join("")
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const main = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  const relation = (type: string, target: string) =>
    `${head}<Relationships xmlns="${TYPES}/package/2006/relationships"><Relationship Id="rId1" Type="${TYPES}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`
  return zip([
    {
      name: "[Content_Types].xml",
      text: `${head}<Types xmlns="${TYPES}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${main}.worksheet+xml"/></Types>`,
    },
    { name: "_rels/.rels", text: relation("officeDocument", "xl/workbook.xml") },
    {
      name: "xl/workbook.xml",
      text: `${head}<workbook xmlns="${TYPES}/spreadsheetml/2006/main" xmlns:r="${TYPES}/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", text: relation("worksheet", "worksheets/sheet1.xml") },
    {
      name: "xl/worksheets/sheet1.xml",
      text: `${head}<worksheet xmlns="${TYPES}/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
    },
  ])
}
