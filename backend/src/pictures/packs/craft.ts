import { ball, darker, flatBody, lighter, mix, roundBody } from "../colour"
import { ellipse, line, path, rect, repeat, type Draw } from "../drawing"
import { CARD } from "./fresh"

const LOW_CARD = { ...CARD, y: 640, height: 124, width: 470 }

const weave = (x: number, y: number, columns: number, rows: number, colour: string): string =>
  repeat(rows, (row) =>
    repeat(columns, (column) =>
      rect(
        x + column * 34 + (row % 2) * 17,
        y + row * 26,
        28,
        17,
        7,
        (row + column) % 2 ? darker(colour, 0.16) : lighter(colour, 0.28),
        'opacity=".8"',
      ),
    ),
  )

/** A handbag woven from sedge. */
export const tote: Draw = ({ tint, accent }) => ({
  defs:
    flatBody("body", tint) +
    `<clipPath id="bag"><path d="M210 300H590L624 540Q626 566 600 566H200Q174 566 176 540Z"/></clipPath>`,
  shapes:
    line("M288 306Q290 130 400 130Q510 130 512 306", darker(tint, 0.34), 20) +
    line("M288 306Q290 130 400 130Q510 130 512 306", lighter(tint, 0.2), 5, 'stroke-dasharray="12 10"') +
    path("M210 300H590L624 540Q626 566 600 566H200Q174 566 176 540Z", "url(#body)") +
    `<g clip-path="url(#bag)">${weave(160, 308, 15, 10, tint)}${rect(160, 400, 480, 24, 0, accent, 'opacity=".8"')}${rect(160, 432, 480, 8, 0, accent, 'opacity=".6"')}</g>` +
    rect(200, 290, 400, 22, 11, darker(tint, 0.24)),
  label: LOW_CARD,
  shadow: { x: 400, y: 566, width: 260 },
})

/** Baskets and trays of rattan, one inside another. */
export const basketware: Draw = ({ tint, accent }) => ({
  defs:
    flatBody("body", tint) +
    flatBody("small", lighter(tint, 0.18)) +
    `<clipPath id="big"><path d="M150 330H520L488 540Q484 566 456 566H214Q186 566 182 540Z"/></clipPath><clipPath id="low"><path d="M452 430H664L644 548Q640 566 620 566H496Q476 566 472 548Z"/></clipPath>`,
  shapes:
    ellipse(480, 290, 150, 150, darker(tint, 0.1)) +
    ellipse(480, 290, 128, 128, lighter(tint, 0.22)) +
    repeat(
      10,
      (index) =>
        `<path d="M480 290L480 166" stroke="${darker(tint, 0.2)}" stroke-width="5" opacity=".45" transform="rotate(${index * 36} 480 290)"/>`,
    ) +
    ellipse(480, 290, 70, 70, "none", `stroke="${darker(tint, 0.2)}" stroke-width="5" opacity=".5"`) +
    path("M150 330H520L488 540Q484 566 456 566H214Q186 566 182 540Z", "url(#body)") +
    `<g clip-path="url(#big)">${weave(150, 340, 12, 9, tint)}</g>` +
    rect(140, 316, 390, 26, 13, darker(tint, 0.26)) +
    path("M452 430H664L644 548Q640 566 620 566H496Q476 566 472 548Z", "url(#small)") +
    `<g clip-path="url(#low)">${weave(446, 440, 8, 5, mix(tint, accent, 0.2))}</g>` +
    rect(442, 418, 232, 22, 11, darker(tint, 0.2)),
  label: LOW_CARD,
  shadow: { x: 400, y: 566, width: 280 },
})

/** A hanging lantern with a warm light. */
export const lamp: Draw = ({ tint }) => ({
  defs:
    roundBody("shade", tint) +
    `<radialGradient id="glow"><stop offset="0" stop-color="#ffe7a8" stop-opacity=".95"/><stop offset="1" stop-color="#ffe7a8" stop-opacity="0"/></radialGradient>`,
  shapes:
    `<circle cx="400" cy="330" r="260" fill="url(#glow)"/>` +
    line("M400 60V140", "#6d4d2b", 6) +
    rect(340, 138, 120, 26, 8, "#6d4d2b") +
    path("M346 164H454Q596 250 596 338Q596 428 454 508H346Q204 428 204 338Q204 250 346 164Z", "url(#shade)") +
    [40, 92, 132]
      .map((rx) =>
        line(
          `M400 164Q${400 - rx * 1.9} 336 400 508M400 164Q${400 + rx * 1.9} 336 400 508`,
          darker(tint, 0.25),
          4,
          'opacity=".55"',
        ),
      )
      .join("") +
    ellipse(400, 336, 120, 120, "#ffe9b0", 'opacity=".38"') +
    rect(346, 504, 108, 22, 8, "#6d4d2b") +
    repeat(5, (index) => line(`M${376 + index * 12} 526V${560 + (index % 2) * 8}`, darker(tint, 0.2), 4)),
  label: LOW_CARD,
  shadow: { x: 400, y: 590, width: 120 },
})

/** A painted ceramic vase. */
export const vase: Draw = ({ tint, accent }) => ({
  defs:
    roundBody("body", lighter(tint, 0.7)) +
    `<clipPath id="belly"><path d="M352 120H448Q440 200 470 236Q576 300 566 420Q556 540 470 566H330Q244 540 234 420Q224 300 330 236Q360 200 352 120Z"/></clipPath>`,
  shapes:
    path(
      "M352 120H448Q440 200 470 236Q576 300 566 420Q556 540 470 566H330Q244 540 234 420Q224 300 330 236Q360 200 352 120Z",
      "url(#body)",
    ) +
    `<g clip-path="url(#belly)">${rect(220, 232, 360, 12, 0, tint)}${rect(220, 252, 360, 5, 0, tint)}${rect(220, 520, 360, 12, 0, tint)}` +
    repeat(
      5,
      (index) =>
        line(`M${250 + index * 66} 470Q${290 + index * 66} 400 ${262 + index * 66} 330`, tint, 6) +
        path(`M${262 + index * 66} 340q-30 -34 0 -64q30 30 0 64Z`, index % 2 ? accent : tint) +
        path(`M${272 + index * 66} 410q40 -20 44 16q-30 14 -44 -16Z`, tint, 'opacity=".75"'),
    ) +
    `</g>` +
    ellipse(400, 122, 48, 11, darker(tint, 0.2)) +
    rect(276, 320, 14, 150, 7, "#ffffff", 'opacity=".6"'),
  label: LOW_CARD,
  shadow: { x: 400, y: 566, width: 170 },
})

/** Folded cloth with bands of brocade. */
export const cloth: Draw = ({ tint, accent }) => ({
  defs: flatBody("fold", tint),
  shapes: repeat(4, (index) => {
    const y = 470 - index * 84
    const colour = [tint, lighter(tint, 0.62), accent, mix(tint, "#d8b04a", 0.6)][index] ?? tint
    return (
      rect(176, y, 448, 92, 40, darker(colour, 0.08)) +
      rect(176, y, 448, 76, 36, colour) +
      repeat(11, (step) =>
        path(`M${216 + step * 36} ${y + 38}l14 -20l14 20l-14 20Z`, index % 2 ? accent : "#f3dca0", 'opacity=".85"'),
      ) +
      line(`M206 ${y + 10}H596M206 ${y + 66}H596`, "#ffffff", 3, 'opacity=".5"') +
      ellipse(606, y + 40, 18, 34, darker(colour, 0.22), 'opacity=".5"')
    )
  }),
  label: LOW_CARD,
  shadow: { x: 400, y: 562, width: 260 },
})

/** A string of pearls or beads. */
export const necklace: Draw = ({ tint, accent }) => ({
  defs: ball("bead", tint) + flatBody("velvet", darker(accent, 0.2)),
  shapes:
    path("M250 150Q400 96 550 150Q640 360 596 566H204Q160 360 250 150Z", "url(#velvet)") +
    path("M250 150Q400 96 550 150L536 196Q400 150 264 196Z", "#ffffff", 'opacity=".1"') +
    repeat(25, (index) => {
      const angle = Math.PI * (0.04 + (0.92 * index) / 24)
      const radius = 14 + 12 * Math.sin(angle)
      return `<circle cx="${(400 - Math.cos(angle) * 158).toFixed(0)}" cy="${(200 + Math.sin(angle) * 250).toFixed(0)}" r="${radius.toFixed(0)}" fill="url(#bead)"/>`
    }),
  label: LOW_CARD,
  shadow: { x: 400, y: 566, width: 220 },
})
