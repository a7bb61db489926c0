/** A point of a TrueType contour; `on` says that the curve passes through it. */
export type Point = { x: number; y: number; on: boolean }
export type Contour = Point[]

const REPEAT = 8
const ON_CURVE = 1

/** Reads one simple glyph of the `glyf` table (OpenType 1.9). Units of the font, y upwards. */
export function readSimpleGlyph(data: Buffer, contourCount: number): Contour[] {
  const ends = Array.from({ length: contourCount }, (_, index) => data.readUInt16BE(10 + index * 2))
  const pointCount = (ends.at(-1) ?? -1) + 1
  const flagsAt = 12 + contourCount * 2 + data.readUInt16BE(10 + contourCount * 2)
  const { flags, next } = readFlags(data, flagsAt, pointCount)
  const xs = readCoordinates(data, next, flags, 2, 16)
  const ys = readCoordinates(data, xs.next, flags, 4, 32)
  const points = flags.map((flag, index) => ({
    x: xs.values[index] ?? 0,
    y: ys.values[index] ?? 0,
    on: (flag & ON_CURVE) !== 0,
  }))
  return ends.map((end, index) => points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1))
}

function readFlags(data: Buffer, start: number, count: number): { flags: number[]; next: number } {
  const flags: number[] = []
  let at = start
  while (flags.length < count) {
    const flag = data.readUInt8(at++)
    const times = flag & REPEAT ? data.readUInt8(at++) + 1 : 1
    for (let index = 0; index < times; index++) flags.push(flag)
  }
  return { flags, next: at }
}

function readCoordinates(data: Buffer, start: number, flags: number[], short: number, same: number) {
  let at = start
  let value = 0
  const values = flags.map((flag) => {
    if (flag & short) value += flag & same ? data.readUInt8(at++) : -data.readUInt8(at++)
    else if (!(flag & same)) {
      value += data.readInt16BE(at)
      at += 2
    }
    return value
  })
  return { values, next: at }
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true })
const round = (value: number): number => Math.round(value * 10) / 10

/** The contour as SVG path data, each point through `place` (font units to picture units). */
export function contourPath(contour: Contour, place: (point: Point) => { x: number; y: number }): string {
  const first = contour[0]
  const last = contour.at(-1)
  if (!first || !last) return ""
  const start = first.on ? first : last.on ? last : middle(first, last)
  const show = (point: Point): string => {
    const at = place(point)
    return `${round(at.x)} ${round(at.y)}`
  }
  const ring = [...(first.on ? contour.slice(1) : contour), start]
  let path = `M${show(start)}`
  let control: Point | null = null
  for (const point of ring) {
    if (point.on) path += control ? `Q${show(control)} ${show(point)}` : `L${show(point)}`
    else if (control) path += `Q${show(control)} ${show(middle(control, point))}`
    control = point.on ? null : point
  }
  if (control) path += `Q${show(control)} ${show(start)}`
  return `${path}Z`
}
