import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { openSubset, type Subset } from "./subset"

/** A weight of the typeface of the project, Be Vietnam Pro (SIL Open Font License 1.1). */
export type Typeface = {
  /** Width of `text` at `size`, in the units of `size`. */
  width(text: string, size: number): number
  /** `text` as SVG path data, its baseline starting at (x, y). */
  path(text: string, x: number, y: number, size: number): string
}

const FILES = dirname(require.resolve("@fontsource/be-vietnam-pro/package.json"))
const SUBSETS = ["latin", "vietnamese", "latin-ext"]

/**
 * Pictures carry outlines instead of text, so that they look the same on a machine without fonts.
 * Characters outside the typeface are left out.
 */
export function openTypeface(weight: 400 | 700): Typeface {
  const subsets = SUBSETS.map((name) =>
    openSubset(readFileSync(join(FILES, "files", `be-vietnam-pro-${name}-${weight}-normal.woff`))),
  )
  const glyphs = (text: string): { subset: Subset; code: number }[] =>
    [...text.normalize("NFC")].flatMap((char) => {
      const code = char.codePointAt(0) ?? 0
      const subset = subsets.find((candidate) => candidate.has(code))
      return subset ? [{ subset, code }] : []
    })
  const advance = (subset: Subset, code: number, size: number): number =>
    (subset.advance(code) * size) / subset.unitsPerEm

  return {
    width: (text, size) => glyphs(text).reduce((sum, { subset, code }) => sum + advance(subset, code, size), 0),
    path: (text, x, y, size) => {
      let pen = x
      return glyphs(text)
        .map(({ subset, code }) => {
          const at = pen
          pen += advance(subset, code, size)
          return subset.path(code, at, y, size / subset.unitsPerEm)
        })
        .join("")
    },
  }
}
