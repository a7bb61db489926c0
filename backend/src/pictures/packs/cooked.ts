import { ball, darker, flatBody, lighter, mix } from "../colour"
import { ellipse, line, path, rect, repeat, type Draw } from "../drawing"
import { CARD } from "./fresh"

/** Marbled meat in a sealed tray. */
export const meatTray: Draw = ({ tint, accent, random }) => ({
  defs: flatBody("meat", tint, 0.12) + flatBody("tray", darker(accent, 0.35)),
  shapes:
    rect(146, 236, 508, 454, 44, "url(#tray)") +
    rect(172, 262, 456, 402, 30, darker(accent, 0.55)) +
    repeat(3, (index) => {
      const y = 276 + index * 108
      return (
        path(
          `M190 ${y + 60}Q196 ${y} 260 ${y + 8}Q400 ${y - 14} 540 ${y + 8}Q616 ${y + 4} 610 ${y + 62}Q606 ${y + 124} 530 ${y + 112}Q400 ${y + 128} 262 ${y + 114}Q186 ${y + 122} 190 ${y + 60}Z`,
          "url(#meat)",
        ) +
        repeat(3, () =>
          line(
            `M${220 + random() * 40} ${y + 24 + random() * 64}q${90 + random() * 60} ${random() * 40 - 20} ${180 + random() * 120} ${random() * 30 - 15}`,
            lighter(tint, 0.7),
            7,
            'opacity=".8"',
          ),
        )
      )
    }) +
    leafSprig() +
    path("M172 300L320 262H420L172 520Z", "#ffffff", 'opacity=".12"'),
  label: { x: 400, y: 560, width: 380, height: 150, style: "label" },
  shadow: { x: 400, y: 690, width: 280 },
})

const leafSprig = (): string =>
  repeat(5, (index) =>
    path(`M${520 + index * 14} 296q${10 + index * 4} -34 44 -30q-8 34 -44 30Z`, index % 2 ? "#5d9a45" : "#3f7d37"),
  )

/** Sea food on ice in a tray. */
export const seafood: Draw = ({ tint, random }) => ({
  defs: flatBody("dish", "#e3e9ea") + flatBody("shell", tint, 0.26),
  shapes:
    ellipse(400, 470, 282, 176, "#b9c6ca") +
    ellipse(400, 456, 282, 172, "url(#dish)") +
    ellipse(400, 450, 244, 140, "#f4f8f8") +
    repeat(22, () =>
      rect(
        200 + random() * 380,
        350 + random() * 170,
        34,
        28,
        8,
        "#dcebf0",
        `opacity=".8" transform="rotate(${Math.round(random() * 90)} 400 450)"`,
      ),
    ) +
    repeat(7, (index) => {
      const x = 250 + (index % 4) * 100 + (index > 3 ? 50 : 0)
      const y = index > 3 ? 474 : 388
      return `<g transform="rotate(${Math.round(random() * 60 - 30)} ${x} ${y})">${path(`M${x - 62} ${y + 28}Q${x - 70} ${y - 54} ${x} ${y - 62}Q${x + 70} ${y - 54} ${x + 62} ${y + 28}Q${x} ${y + 52} ${x - 62} ${y + 28}Z`, "url(#shell)")}${repeat(5, (rib) => line(`M${x} ${y + 34}Q${x + (rib - 2) * 22} ${y} ${x + (rib - 2) * 26} ${y - 44}`, darker(tint, 0.3), 4, 'opacity=".55"'))}</g>`
    }) +
    path("M560 300q60 -30 90 16q-30 54 -82 40Z", "#e8d36a") +
    path("M570 308q44 -20 66 12q-22 36 -58 26Z", "#f6eaa2"),
  label: { ...CARD, y: 616 },
  shadow: { x: 400, y: 690, width: 280 },
})

/** Dried fish on a bamboo tray. */
export const driedFish: Draw = ({ tint, random }) => ({
  defs: flatBody("fish", tint, 0.2) + ball("tray", "#d9b67e"),
  shapes:
    ellipse(400, 440, 286, 226, "#a97f48") +
    ellipse(400, 430, 286, 222, "url(#tray)") +
    repeat(12, (index) =>
      line(`M${150 + index * 45} 300Q${170 + index * 42} 440 ${150 + index * 45} 570`, "#b98c52", 4, 'opacity=".4"'),
    ) +
    ellipse(400, 430, 240, 178, "#e9cf9d", 'opacity=".6"') +
    repeat(6, (index) => {
      const x = 400 + (index % 2 ? 20 : -20)
      const y = 304 + index * 44
      const turn = Math.round(random() * 16 - 8) + (index % 2 ? 180 : 0)
      return `<g transform="rotate(${turn} ${x} ${y})">${path(`M${x - 150} ${y}Q${x - 60} ${y - 44} ${x + 70} ${y - 12}L${x + 132} ${y - 38}Q${x + 118} ${y} ${x + 132} ${y + 36}L${x + 70} ${y + 12}Q${x - 60} ${y + 42} ${x - 150} ${y}Z`, "url(#fish)")}${ellipse(x - 118, y - 4, 6, 6, "#2a1d12")}${line(`M${x - 84} ${y}H${x + 62}`, darker(tint, 0.3), 3, 'opacity=".6"')}</g>`
    }),
  label: { ...CARD, y: 624, height: 118 },
  shadow: { x: 400, y: 690, width: 270 },
})

/** A stack of round rice crackers. */
export const discs: Draw = ({ tint, accent, random }) => ({
  defs: flatBody("side", darker(tint, 0.06)) + ball("top", tint) + flatBody("band", lighter(accent, 0.86), 0.05),
  shapes:
    repeat(9, (index) =>
      ellipse(400 + (index % 2 ? 6 : -6), 596 - index * 22, 262, 84, index % 2 ? darker(tint, 0.2) : "url(#side)"),
    ) +
    ellipse(400, 392, 266, 88, "url(#top)") +
    repeat(60, () => {
      const angle = random() * Math.PI * 2
      const far = Math.sqrt(random())
      return ellipse(
        Math.round(400 + Math.cos(angle) * far * 236),
        Math.round(392 + Math.sin(angle) * far * 70),
        5,
        3,
        darker(tint, 0.55),
        'opacity=".6"',
      )
    }) +
    `<g>${repeat(3, (index) => path(`M${340 + index * 60} 392Q${330 + index * 60} ${300 - index * 10} ${396 + index * 40} ${250 - index * 14}Q${440 + index * 40} 320 ${400 + index * 60} 398Z`, index % 2 ? lighter(tint, 0.3) : "url(#top)", 'opacity=".9"'))}</g>`,
  label: { ...CARD, y: 596, height: 132 },
  shadow: { x: 400, y: 690, width: 280 },
})

/** A square rice cake in leaves, tied with bamboo string. */
export const leafCake: Draw = ({ tint }) => ({
  defs: flatBody("leaf", tint, 0.16),
  shapes:
    path("M190 316L400 256L610 316L400 382Z", lighter(tint, 0.16)) +
    path("M190 316L400 382V690L190 620Z", "url(#leaf)") +
    path("M610 316L400 382V690L610 620Z", darker(tint, 0.22)) +
    repeat(5, (index) =>
      line(`M${214 + index * 38} ${330 + index * 12}V${628 + index * 12}`, darker(tint, 0.2), 3, 'opacity=".5"'),
    ) +
    [0.34, 0.67]
      .map((share) => {
        const [ax, bx] = [190 + 210 * share, 610 - 210 * share]
        const drop = 66 * share
        return line(
          `M${ax} ${316 + drop}V${620 + 70 * share}M${bx} ${316 + drop}V${620 + 70 * share}M${ax} ${316 + drop}L${ax + 210} ${256 + drop}M${bx} ${316 + drop}L${bx - 210} ${256 + drop}`,
          "#e4cf94",
          9,
        )
      })
      .join("") +
    line("M190 468L400 534L610 468", "#e4cf94", 9),
  label: { ...CARD, y: 622, height: 118 },
  shadow: { x: 400, y: 690, width: 240 },
})

/** Sausages or pork rolls, cut at one end. */
export const rolls: Draw = ({ tint, accent }) => ({
  defs:
    flatBody("roll", mix("#5d8a45", tint, 0.1), 0.24) +
    flatBody("sausage", tint, 0.22) +
    ball("cut", lighter(tint, 0.5)),
  shapes:
    ellipse(400, 520, 300, 130, "#b98c52") +
    ellipse(400, 508, 300, 128, "#d8b27a") +
    repeat(3, (index) => {
      const y = 306 + index * 92
      const fill = index === 1 ? "url(#roll)" : "url(#sausage)"
      return (
        rect(176 + index * 14, y, 410, 96, 48, fill) +
        repeat(3, (band) =>
          rect(
            270 + band * 80 + index * 14,
            y,
            7,
            96,
            3,
            index === 1 ? "#e4cf94" : darker(tint, 0.25),
            'opacity=".75"',
          ),
        ) +
        ellipse(574 + index * 14, y + 48, 30, 48, "url(#cut)") +
        ellipse(574 + index * 14, y + 48, 22, 38, "none", `stroke="${accent}" stroke-width="3" opacity=".25"`)
      )
    }),
  label: { ...CARD, y: 630, height: 112 },
  shadow: { x: 400, y: 690, width: 290 },
})
