/** "#rrggbb" */
export type Colour = string

const channels = (colour: Colour): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** `share` of `b` in `a`: 0 is `a`, 1 is `b`. */
export const mix = (a: Colour, b: Colour, share: number): Colour => {
  const other = channels(b)
  const mixed = channels(a).map((value, index) => Math.round(value + ((other[index] ?? 0) - value) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`
}
/** Towards a warm white, as light falls from the upper left. */
export const lighter = (colour: Colour, share: number): Colour => mix(colour, "#fffaf0", share)
/** Towards a warm dark, which looks cleaner in shadows than black. */
export const darker = (colour: Colour, share: number): Colour => mix(colour, "#2a1d12", share)

/** Light over a round body: dark edges, a bright band left of the middle. */
export const roundBody = (id: string, colour: Colour): string =>
  `<linearGradient id="${id}"><stop offset="0" stop-color="${darker(colour, 0.22)}"/><stop offset=".14" stop-color="${colour}"/>` +
  `<stop offset=".3" stop-color="${lighter(colour, 0.34)}"/><stop offset=".55" stop-color="${colour}"/>` +
  `<stop offset="1" stop-color="${darker(colour, 0.3)}"/></linearGradient>`

/** Light from above over a flat body. */
export const flatBody = (id: string, colour: Colour, depth = 0.14): string =>
  `<linearGradient id="${id}" x2="0" y2="1"><stop offset="0" stop-color="${lighter(colour, depth)}"/>` +
  `<stop offset="1" stop-color="${darker(colour, depth)}"/></linearGradient>`

/** Light on a ball. */
export const ball = (id: string, colour: Colour): string =>
  `<radialGradient id="${id}" cx=".36" cy=".3" r=".75"><stop offset="0" stop-color="${lighter(colour, 0.45)}"/>` +
  `<stop offset=".45" stop-color="${colour}"/><stop offset="1" stop-color="${darker(colour, 0.28)}"/></radialGradient>`
