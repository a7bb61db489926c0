import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import fc from "fast-check"
import { readSheet } from "../read-sheet"
import { sheetBytes } from "../send-sheet"
import type { SheetLimits } from "../refuse-sheet"

const columns = (count: number) => Array.from({ length: count }, (_, i) => ({ header: `C${i + 1}` }))
const xlsx = (rows: (string | number | boolean | Date | null)[][], width = rows[0]?.length ?? 1) =>
  sheetBytes({ file_name: "a", sheet_name: "Bảng", columns: columns(width), rows })
const csv = (text: string) => Buffer.from(text)

const codeOf = (bytes: Buffer, limits?: Partial<SheetLimits>): Promise<unknown> =>
  readSheet(bytes, limits).then(
    () => "read",
    (error: { code?: string }) => error.code ?? error,
  )

/** The smallest workbook that holds this sheet. */
const workbook = (sheet: string, more: Record<string, Uint8Array> = {}) => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  const packaged = "http://schemas.openxmlformats.org/package/2006/relationships"
  return Buffer.from(
    zipSync({
      "xl/workbook.xml": strToU8(
        `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      "xl/worksheets/sheet1.xml": strToU8(`<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`),
      ...more,
    }),
  )
}
const cell = (at: string, value = "1", before = "") => `<c r="${at}">${before}<v>${value}</v></c>`

describe("a spreadsheet that we wrote", () => {
  it("is read back as it was, also what looks like a formula", async () => {
    const rows = [
      ["Mật ong “bạc hà”", 250_000, true, new Date("2026-11-26T00:00:00Z"), "=1+1", "0912345678"],
      ["", 0, false, null, "  @SUM(A1) ", 'a,b;c\n"d"'],
    ]
    expect(await readSheet(await xlsx(rows))).toEqual([
      ["C1", "C2", "C3", "C4", "C5", "C6"],
      ["Mật ong “bạc hà”", "250000", "true", "2026-11-26", "=1+1", "0912345678"],
      ["", "0", "false", "", "@SUM(A1)", 'a,b;c\n"d"'],
    ])
  })

  it("says in its last line that there is more than it holds", async () => {
    const sheet = { file_name: "a", sheet_name: "Bảng", columns: columns(1), rows: [["một"], ["hai"]] }
    expect(await readSheet(await sheetBytes({ ...sheet, total: 2 }))).toHaveLength(3)
    const [, , , last] = await readSheet(await sheetBytes({ ...sheet, total: 7 }))
    expect(last?.[0]).toContain("2 dòng đầu trong 7 dòng")
  })

  it.each(["toString", "constructor", "__proto__"])("survives somebody who is called %s", async (name) => {
    expect(await readSheet(await xlsx([[name]]))).toEqual([["C1"], [name]])
  })

  it("is read back whatever text is in it", async () => {
    // What XML forbids or advises against, and the sign for what could not be read, are not written at all.
    const text = fc
      .string({ unit: "grapheme", maxLength: 20 })
      .filter((t) => !/[\p{Cc}\p{Noncharacter_Code_Point}\ufffd]|_x[0-9a-f]{4}_/iu.test(t))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), async (rows) => {
        const [, ...read] = await readSheet(await xlsx([...rows, ["end", "end"]]))
        const clean = (value: string) =>
          value
            .normalize("NFC")
            .replace(/\u00a0/g, " ")
            .trim()
        expect(read).toEqual([...rows.map((row) => row.map(clean)), ["end", "end"]])
      }),
      { numRuns: 40 },
    )
  })
})

describe("an XLSX file", () => {
  it("of another program is read, empty rows between and all", async () => {
    const bytes = workbook(
      `<row r="1">${cell("A1", "10")}${cell("C1", "12")}</row><row r="3">${cell("B3", "7.5")}</row><row r="4"/>`,
    )
    expect(await readSheet(bytes)).toEqual([
      ["10", "", "12"],
      ["", "", ""],
      ["", "7.5", ""],
    ])
  })

  it.each(["<f>1+1</f>", "<f t='shared' si='0'/>", "<x:f>A1</x:f>"])(
    "with a formula is refused: %s",
    async (formula) => {
      expect(await codeOf(workbook(`<row r="1">${cell("A1", "2", formula)}</row>`))).toBe("sheet_has_formulas")
    },
  )

  it("with 200 columns is refused", async () => {
    expect(await codeOf(await xlsx([[1]], 200))).toBe("sheet_too_wide")
    expect(await codeOf(workbook(`<row r="1">${cell("GR1")}</row>`))).toBe("sheet_too_wide")
    expect(await codeOf(await xlsx([[1]], 60))).toBe("read")
  })

  it("with too many rows is refused, also when it only says so", async () => {
    expect(await codeOf(await xlsx([["1"], ["2"], ["3"]]), { rows: 3 })).toBe("sheet_too_long")
    expect(await codeOf(await xlsx([["1"], ["2"]]), { rows: 3 })).toBe("read")
    expect(await codeOf(workbook(`<row r="900000000">${cell("A900000000")}</row>`))).toBe("sheet_too_long")
    expect(await codeOf(workbook(`<row>${cell("A900000000")}</row>`))).toBe("sheet_too_long")
  })

  it("that unpacks beyond the limit is refused before it is unpacked", async () => {
    const bomb = workbook("", { "xl/media/a.bin": new Uint8Array(101 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await codeOf(bomb)).toBe("sheet_unpacks_too_large")
  })

  it("that lies about how much it unpacks to is refused all the same", async () => {
    const bomb = workbook("", { "xl/media/a.bin": new Uint8Array(3 * 1024 * 1024) })
    // The sizes in the central directory say ten bytes.
    for (let at = bomb.indexOf("PK\x01\x02", 0, "latin1"); at >= 0; at = bomb.indexOf("PK\x01\x02", at + 4, "latin1")) {
      bomb.writeUInt32LE(10, at + 24)
    }
    expect(await codeOf(bomb, { unpacked_bytes: 1024 * 1024 })).toBe("sheet_unpacks_too_large")
  })

  it("of a thousand parts is refused", async () => {
    const parts = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`xl/${i}.xml`, new Uint8Array(1)]))
    expect(await codeOf(workbook("", parts))).toBe("sheet_unpacks_too_large")
  })

  it("with too many rows or columns is refused however the numbers are written", async () => {
    expect(await codeOf(workbook("<row r='1000000000'></row>"))).toBe("sheet_too_long")
    // Spaces around "=": the reader does not see the number either.
    expect(await codeOf(workbook('<row r = "1000000000"></row>'))).toBe("sheet_empty")
    expect(await codeOf(workbook("<row r='1'><c r='XFD1'><v>1</v></c></row>"))).toBe("sheet_too_wide")
    expect(await codeOf(workbook('<row><c r="&#88;FD1"><v>1</v></c></row>'))).toBe("sheet_too_wide")
    expect(await codeOf(workbook("<x:row r='1'><x:c r='A1'><x:f>1+1</x:f></x:c></x:row>"))).toBe("sheet_has_formulas")
  })

  it("whose sheet lies in another place is judged there", async () => {
    const rels = strFromU8(unzipSync(workbook(""))["xl/_rels/workbook.xml.rels"] ?? new Uint8Array())
    const elsewhere = rels.replace("worksheets/sheet1.xml", "x/sharedStrings.bin")
    const sheet = strToU8("<worksheet><sheetData><row r='900000000'/></sheetData></worksheet>")
    const bytes = workbook("", { "xl/_rels/workbook.xml.rels": strToU8(elsewhere), "xl/x/sharedStrings.bin": sheet })
    expect(await codeOf(bytes)).toBe("sheet_too_long")
  })

  it("of rubbish that is slow to look through is refused at once", async () => {
    // A look that grows with the square of the length would take hours for this one.
    expect(await codeOf(workbook("<c ".repeat(400_000)))).toBe("sheet_unreadable")
  })

  it("with entities that grow is refused", async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    const bytes = workbook("", { "xl/worksheets/sheet1.xml": strToU8(`${doctype}<worksheet>&b;</worksheet>`) })
    expect(await codeOf(bytes)).toBe("sheet_unreadable")
  })

  it("that is cut off, a plain zip file, or rubbish is refused", async () => {
    const whole = await xlsx([["a"]])
    expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe("sheet_unreadable")
    expect(await codeOf(Buffer.from(zipSync({ "a.txt": strToU8("a") })))).toBe("sheet_unreadable")
    expect(await codeOf(workbook("<row><c"))).toBe("sheet_unreadable")
  })

  it("with a password, or of an old Excel, is refused with a sentence of its own", async () => {
    const bytes = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(512)])
    expect(await codeOf(bytes)).toBe("sheet_encrypted_or_old")
  })

  it("with nothing in it is refused", async () => {
    expect(await codeOf(workbook(""))).toBe("sheet_empty")
  })
})

describe("a CSV file", () => {
  it("is read with commas, semicolons or tabs, quotes and marks", async () => {
    const rows = [
      ["Tên", "Số QĐ"],
      ['Mật "ong", loại 1', "12/QĐ-UBND"],
    ]
    for (const sign of [",", ";", "\t"]) {
      const text = `Tên${sign}Số QĐ\r\n"Mật ""ong"", loại 1"${sign}12/QĐ-UBND\r\n`
      expect(await readSheet(csv(text))).toEqual(rows)
      expect(await readSheet(csv(`\ufeff${text}`))).toEqual(rows)
    }
  })

  it("may have lines inside a quoted cell and none at its end", async () => {
    expect(await readSheet(csv('a,b\n"1\n2",3'))).toEqual([
      ["a", "b"],
      ["1\n2", "3"],
    ])
  })

  it.each([
    ["formulas", csv("a,b\n=1+1,2"), "sheet_has_formulas"],
    ["200 columns", csv(Array(200).fill("a").join(",")), "sheet_too_wide"],
    ["50,001 rows below its header", csv("a\n".repeat(50_002)), "sheet_too_long"],
    ["another code page", Buffer.from([0x54, 0xea, 0x6e]), "sheet_not_utf8"],
    ["a quote that never ends", csv('a,"b'), "sheet_unreadable"],
    ["nothing", csv("\n\n"), "sheet_empty"],
    ["a PDF in it", csv("%PDF-1.7"), "sheet_unreadable"],
  ])("with %s is refused", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
  })
})
