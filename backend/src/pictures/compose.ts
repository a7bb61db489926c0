import type { ProductGroupCode } from "@san-ocop/kit/product-groups"
import { darker, lighter, mix, type Colour } from "./colour"
import { ellipse, path, rect, type Drawing, type LabelSpot } from "./drawing"
import { openTypeface, type Typeface } from "./font/typeface"
import { fit, letter } from "./lettering"
import { PACKS, type PackName } from "./packs"
import { GROUP_COLOURS } from "./palette"
import { pick, randomFrom, type Random } from "./random"

/** What a picture shows. `place` is the second line of the label, such as the province. */
export type Subject = { name: string; place: string; group: ProductGroupCode; pack: PackName; tint: Colour }

const SIZE = 800
const PAPER = "#fffdf7"
const INK = "#1f2a1e"

let faces: { bold: Typeface; regular: Typeface } | undefined
const typefaces = () => (faces ??= { bold: openTypeface(700), regular: openTypeface(400) })

/** The picture as SVG, 800 by 800, without text elements; the same for the same subject. */
export function compose(subject: Subject): string {
  const random = randomFrom(`${subject.name}|${subject.place}`)
  const { accent, grounds } = GROUP_COLOURS[subject.group]
  const ground = pick(grounds, random)
  const tint = mix(subject.tint, random() > 0.5 ? "#ffffff" : "#3a2414", random() * 0.1)
  const drawing = PACKS[subject.pack]({ tint, accent, random })
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}"><defs>` +
    `<radialGradient id="shadow"><stop offset="0" stop-color="#2a1d12" stop-opacity=".34"/><stop offset="1" stop-color="#2a1d12" stop-opacity="0"/></radialGradient>` +
    `${drawing.defs}</defs>${backdrop(ground, random)}${shadow(drawing)}${drawing.shapes}` +
    `${label(subject, drawing.label, accent)}${illustrationMark(ground[2])}</svg>`
  )
}

function backdrop([wall, disc, table]: readonly [Colour, Colour, Colour], random: Random): string {
  const shape = pick(
    [
      ellipse(400, 400, 320, 320, disc),
      path("M120 690V390Q120 96 400 96Q680 96 680 390V690Z", disc),
      path("M0 690V430Q140 330 300 410Q470 250 640 380Q730 330 800 390V690Z", disc),
      ellipse(560, 250, 190, 190, disc) + path("M0 690V520Q200 440 420 520T800 500V690Z", mix(disc, wall, 0.45)),
    ],
    random,
  )
  return (
    rect(0, 0, SIZE, SIZE, 0, wall) +
    shape +
    rect(0, 640, SIZE, 160, 0, table) +
    rect(0, 640, SIZE, 3, 0, lighter(table, 0.5))
  )
}

const shadow = ({ shadow: { x, y, width } }: Drawing): string =>
  ellipse(x + 18, y - 2, width * 1.3, 34, "url(#shadow)") + ellipse(x, y, width, 12, "#2a1d12", 'opacity=".18"')

function label(subject: Subject, spot: LabelSpot, accent: Colour): string {
  const { bold, regular } = typefaces()
  const { x, y, width, height, style } = spot
  const [left, top] = [x - width / 2, y - height / 2]
  const ink = spot.ink ?? INK
  const pad = 16
  const placeSize = style === "card" ? 21 : Math.max(19, Math.min(23, width / 12))
  const rule = style === "print" ? 0 : 8
  const nameBox = {
    x,
    y: y - placeSize * 0.75 + rule / 2,
    width: width - 2 * pad,
    height: height - placeSize * (style === "card" ? 1.7 : 2.1) - pad - rule,
  }
  const placeBox = {
    x,
    y: top + height - placeSize * 0.75 - pad * 0.5,
    width: width - 2 * pad,
    height: placeSize * 1.4,
  }
  const paper =
    style === "print"
      ? ""
      : rect(left + 4, top + 6, width, height, 10, "#2a1d12", `opacity="${style === "card" ? 0.16 : 0.1}"`) +
        rect(left, top, width, height, 10, PAPER) +
        `<path d="M${left} ${top + 10}q0 -10 10 -10h${width - 20}q10 0 10 10v2h${-width}Z" fill="${accent}"/>`
  const divider = rect(x - 22, placeBox.y - placeSize, 44, 3, 1.5, style === "print" ? ink : accent, 'opacity=".55"')
  return (
    paper +
    letter(fit(subject.name, nameBox, bold, 46, 17), nameBox, bold, ink) +
    divider +
    letter(
      fit(subject.place, placeBox, regular, placeSize, 14),
      placeBox,
      regular,
      style === "print" ? ink : darker(accent, 0.1),
    )
  )
}

/** Says on the picture itself that it shows no real product. */
function illustrationMark(table: Colour): string {
  const { regular } = typefaces()
  const text = "Ảnh minh họa"
  const size = 19
  return `<path d="${regular.path(text, SIZE - 24 - regular.width(text, size), SIZE - 24, size)}" fill="${darker(table, 0.55)}" opacity=".85"/>`
}
