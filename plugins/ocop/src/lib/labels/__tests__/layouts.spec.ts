import { LABEL_LAYOUTS } from "@san-ocop/kit/http/labels"
import { GEOMETRY, placeOf } from "../pdf/layouts"
import { QR_MM, QR_MODULES, QUIET_ZONE } from "@san-ocop/floor/lib/pdf/qr-path"

describe.each(LABEL_LAYOUTS)("the layout %s", (layout) => {
  const { page, label, columns, rows, pitch, inset } = GEOMETRY[layout]
  const places = Array.from({ length: columns * rows }, (_, index) => placeOf(GEOMETRY[layout], index))

  it("keeps every label on its page, none over another", () => {
    for (const { x, y } of places) {
      expect(x >= 0 && x + label.width <= page.width + 0.01).toBe(true)
      expect(y >= 0 && y + label.height <= page.height + 0.01).toBe(true)
    }
    expect(pitch.x >= label.width && pitch.y >= label.height).toBe(true)
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(columns * rows)
  })
  it("has room for a code of 20 mm and for words beside it", () => {
    expect(label.height).toBeGreaterThanOrEqual(QR_MM)
    expect(label.width - 2 * inset - QR_MM).toBeGreaterThan(12)
  })
  it("begins a page with each full one", () =>
    expect([0, 1, columns * rows].map((index) => placeOf(GEOMETRY[layout], index).opensPage)).toEqual([
      true,
      columns * rows === 1,
      true,
    ]))
})

it("a module of the code is larger than the 0.396 mm that GS1 asks for at least", () =>
  expect(QR_MM / (QR_MODULES + 2 * QUIET_ZONE)).toBeCloseTo(0.488, 3))
