import { darker, lighter, mix, type Colour } from "./colour"
import { ellipse, line, path, rect, repeat } from "./drawing"
import { pick, type Random, randomFrom } from "./random"

/** What the land looks like where a producer lives. */
export type Land = "mountain" | "highland" | "delta" | "coast"

const SKIES = [
  ["#cfe6ee", "#fdf3dc"],
  ["#d9e8f2", "#fbe9d7"],
  ["#e3efe0", "#fdf6e0"],
] as const
const GREENS: Record<Land, Colour> = { mountain: "#6f9a68", highland: "#7f9a4f", delta: "#9dbb58", coast: "#86b08c" }

/** A band of land, 960 by 540, as SVG: the same for the same seed. It shows no real place. */
export function scenery(land: Land, seed: string): string {
  const random = randomFrom(`scenery|${seed}`)
  const [top, bottom] = pick(SKIES, random)
  const green = mix(GREENS[land], "#d9b65a", random() * 0.25)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="540" viewBox="0 0 960 540"><defs>` +
    `<linearGradient id="sky" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs>` +
    rect(0, 0, 960, 540, 0, "url(#sky)") +
    ellipse(180 + random() * 600, 110 + random() * 50, 46, 46, "#f6d787") +
    ridges(land, green, random) +
    LANDS[land](green, random) +
    `</svg>`
  )
}

function ridges(land: Land, green: Colour, random: Random): string {
  const height = { mountain: 220, highland: 130, delta: 36, coast: 90 }[land]
  return repeat(3, (index) => {
    const y = 330 + index * 40
    const peaks = repeat(
      5,
      (peak) =>
        `Q${peak * 240 - 60} ${Math.round(y - height * (0.5 + random() * 0.6) + index * 30)} ${peak * 240 + 60} ${y}`,
    )
    return path(`M-60 ${y}${peaks}V540H-60Z`, lighter(green, 0.55 - index * 0.18))
  })
}

const LANDS: Record<Land, (green: Colour, random: Random) => string> = {
  mountain: (green) =>
    repeat(6, (index) =>
      path(
        `M-20 ${400 + index * 26}Q240 ${370 + index * 28} 480 ${396 + index * 26}T980 ${388 + index * 28}V540H-20Z`,
        mix(green, "#e3c65f", index % 2 ? 0.32 : 0.12),
      ),
    ) + house(690, 372),
  highland: (green, random) =>
    path("M-20 410Q300 360 980 420V540H-20Z", green) +
    repeat(5, (row) =>
      repeat(13, (column) =>
        ellipse(30 + column * 78 + (row % 2) * 36, 430 + row * 26, 26, 15, darker(green, 0.12 + random() * 0.16)),
      ),
    ) +
    house(200, 366),
  delta: (green) =>
    path("M-20 396H980V540H-20Z", green) +
    repeat(7, (index) =>
      line(`M${-200 + index * 220} 540L${330 + index * 52} 400`, darker(green, 0.18), 5, 'opacity=".5"'),
    ) +
    path("M-20 470Q300 440 520 474T980 452V500Q700 520 480 500T-20 512Z", "#a9cfd8") +
    path("M560 478q60 26 130 -4l-14 22h-98Z", "#6d4d2b") +
    palms(150, 396) +
    house(740, 356),
  coast: (green) =>
    path("M-20 392Q480 372 980 396V540H-20Z", "#8fc3cf") +
    repeat(4, (index) =>
      line(
        `M-20 ${424 + index * 24}Q240 ${412 + index * 24} 480 ${424 + index * 24}T980 ${420 + index * 24}`,
        "#ffffff",
        4,
        'opacity=".5"',
      ),
    ) +
    path("M-20 500Q260 450 520 516T980 500V540H-20Z", "#eedcb0") +
    path("M560 410l36 40h150l44 -44Z", "#8a4b2a") +
    path("M664 270v134l-90 0Z", "#fbf3e0") +
    path("M676 290v114h70Z", lighter(green, 0.6)) +
    palms(170, 470),
}

const house = (x: number, y: number): string =>
  path(`M${x - 20} ${y}L${x + 70} ${y - 62}L${x + 160} ${y}Z`, "#8a4b2a") +
  rect(x, y - 2, 140, 56, 2, "#d2ab7b") +
  rect(x + 54, y + 14, 34, 40, 2, "#5b3a22")

const palms = (x: number, y: number): string =>
  repeat(3, (index) => {
    const [px, py] = [x + index * 64, y - 96 - (index % 2) * 24]
    return (
      rect(px - 5, py, 10, y - py + 20, 4, "#6d4d2b") +
      repeat(
        6,
        (frond) =>
          `<path d="M0 0Q34 -34 78 -8Q40 -6 0 0Z" fill="${frond % 2 ? "#4f8a3c" : "#3f7d37"}" transform="translate(${px} ${py}) rotate(${frond * 60 - 90})"/>`,
      )
    )
  })
