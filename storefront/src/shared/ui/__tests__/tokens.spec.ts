import { readFileSync } from "node:fs"
import path from "node:path"

const css = readFileSync(path.join(__dirname, "..", "tokens.css"), "utf8")
const tokens = Object.fromEntries(
  [...css.matchAll(/--color-([a-z-]+):\s*#([0-9a-f]{6})/g)].map(([, name = "", hex = ""]) => [name, hex]),
)

const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

/** Relative luminance of a token (WCAG 2.2). */
function luminance(name: string): number {
  const hex = tokens[name]
  if (!hex) throw new Error(`no such token: ${name}`)
  const [r, g, b] = [0, 2, 4].map((at) => channel(parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const SHEETS = ["paper", "card", "white"]

describe("the colours of the storefront", () => {
  it.each([
    ...["ink", "muted", "leaf", "leaf-deep", "lacquer"].flatMap((text) => SHEETS.map((sheet) => [text, sheet])),
    ...["ink", "muted", "leaf", "leaf-deep"].map((text) => [text, "leaf-soft"]),
    ["ink", "gold-soft"],
    ["muted", "gold-soft"],
    ["lacquer", "lacquer-soft"],
    ["white", "leaf"],
    ["white", "leaf-deep"],
  ])("%s can be read on %s (4.5:1)", (text, sheet) => {
    expect(contrast(text, sheet)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ["gold", "gold-soft"],
    ["gold", "card"],
    ["edge", "paper"],
    ["edge", "white"],
    ["leaf", "leaf-soft"],
  ])("%s is told from %s where it is a drawing or an edge (3:1)", (shape, sheet) => {
    expect(contrast(shape, sheet)).toBeGreaterThanOrEqual(3)
  })
})
