/** A black and white picture. */
export type Bitmap = { width: number; height: number; isDark(x: number, y: number): boolean }
/** Modules of a QR code, row by row. */
export type Symbol33 = boolean[][]

const SIZE = 33
type Point = { x: number; y: number; module: number }

/**
 * The QR codes of version 4 in an upright picture, from above to below and from the left to the right: found by their three
 * eyes alone, as a reader does it, and sampled at the middle of each module.
 */
export function findSymbols(picture: Bitmap): Symbol33[] {
  const eyes = findEyes(picture)
  const near = (a: number, b: number, module: number) => Math.abs(a - b) < module
  return eyes
    .flatMap((corner) => {
      const far = corner.module * (SIZE - 7)
      const right = eyes.find((eye) => near(eye.y, corner.y, eye.module) && near(eye.x - corner.x, far, 2 * eye.module))
      const below = eyes.find((eye) => near(eye.x, corner.x, eye.module) && near(eye.y - corner.y, far, 2 * eye.module))
      return right && below ? [{ corner, module: (right.x - corner.x) / (SIZE - 7) }] : []
    })
    .sort((a, b) =>
      Math.abs(a.corner.y - b.corner.y) > a.module * 9 ? a.corner.y - b.corner.y : a.corner.x - b.corner.x,
    )
    .map(({ corner, module }) => {
      const at = (from: number, index: number) => Math.round(from + (index - 3) * module)
      return Array.from({ length: SIZE }, (_, row) =>
        Array.from({ length: SIZE }, (_unused, column) => picture.isDark(at(corner.x, column), at(corner.y, row))),
      )
    })
}

/** Middles of all squares whose row and column read 1 : 1 : 3 : 1 : 1, dark first. */
function findEyes(picture: Bitmap): Point[] {
  const eyes: (Point & { hits: number })[] = []
  for (let y = 0; y < picture.height; y++) {
    for (const { middle, module } of eyesInLine(picture.width, (x) => picture.isDark(x, y))) {
      const column = eyesInLine(picture.height, (at) => picture.isDark(Math.round(middle), at), y)
      const across = column.find((eye) => Math.abs(eye.middle - y) < module)
      if (!across) continue
      const known = eyes.find((eye) => Math.hypot(eye.x - middle, eye.y - across.middle) < 2 * module)
      if (known) known.hits++
      else eyes.push({ x: middle, y: across.middle, module, hits: 1 })
    }
  }
  return eyes.filter(({ hits, module }) => hits >= module)
}

const RATIO = [1, 1, 3, 1, 1]

function eyesInLine(
  length: number,
  isDark: (at: number) => boolean,
  around?: number,
): { middle: number; module: number }[] {
  const found: { middle: number; module: number }[] = []
  const from = around === undefined ? 0 : Math.max(0, around - 200)
  const to = around === undefined ? length : Math.min(length, around + 200)
  let runs: number[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && at > from && isDark(at) === isDark(at - 1)) continue
    if (at === from) continue
    runs = [...runs.slice(-4), at - start]
    start = at
    const module = runs.reduce((sum, run) => sum + run, 0) / 7
    const fits = runs.length === 5 && runs.every((run, i) => Math.abs(run - (RATIO[i] ?? 0) * module) < module * 0.6)
    if (fits && module >= 2 && isDark(at - 1)) found.push({ middle: at - 0.5 - module * 3.5, module })
  }
  return found
}
