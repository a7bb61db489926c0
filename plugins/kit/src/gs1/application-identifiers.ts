import { hasCheckDigit } from "./check-digit"

/** One fact about goods: an application identifier ("01") and its value. */
export type Gs1Element = { ai: string; value: string }

/** What a primary key of a Digital Link may be followed by, in this order, each at most once; one row an alternative. */
export const PRIMARY_KEYS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "00": [[]],
  "01": [["22", "10", "21"], ["235"]],
  "253": [[]],
  "255": [[]],
  "401": [[]],
  "402": [[]],
  "414": [["254"], ["7040"]],
  "415": [["8020"]],
  "417": [["7040"]],
  "8003": [[]],
  "8004": [["7040"]],
  "8006": [["22", "10", "21"]],
  "8010": [["8011"]],
  "8013": [[]],
  "8017": [["8019"]],
  "8018": [["8019"]],
}

export const isPrimaryKey = (ai: string): boolean => Object.hasOwn(PRIMARY_KEYS, ai)

/**
 * Formats of the General Specifications, section 3: N digits, X characters of table 7.11-1, Y of 7.11-2, Z base64url, D a
 * day YYMMDD whose day may be 00; "..n" is up to n, "?" what may be missing. An "n" in an identifier is 0 to 9, and "d" 0 to 5.
 */
const FORMATS: readonly (readonly [string, string])[] = [
  ["N18", "00 8017 8018"],
  ["N14", "01 02"],
  ["X..20", "10 21 22 243 254 420 4318 7020 7021 7022 710 711 712 713 714 715 716 7240 8002 8012"],
  ["D", "11 12 13 15 16 17 4326 7006"],
  ["N2", "20 7241"],
  ["X..28", "235"],
  ["X..30", "240 241 250 251 400 401 403 4308 4319 7002 7023 8004 90"],
  ["N..6", "242"],
  ["N13 X..17?", "253"],
  ["N13 N..12?", "255"],
  ["N..8", "30 37"],
  ["N6", "310d 311d 312d 313d 314d 315d 316d 320d 321d 322d 323d 324d 325d 326d 327d 328d 329d"],
  ["N6", "330d 331d 332d 333d 334d 335d 336d 337d 340d 341d 342d 343d 344d 345d 346d 347d 348d 349d"],
  ["N6", "350d 351d 352d 353d 354d 355d 356d 357d 360d 361d 362d 363d 364d 365d 366d 367d 368d 369d 395d 8005"],
  ["N..15", "390n 392n"],
  ["N..15", "423 425"],
  ["N3 N..15", "391n 393n"],
  ["N4", "394d 8111"],
  ["N17", "402"],
  ["N13", "410 411 412 413 414 415 416 417 7001"],
  ["N3 X..9", "421"],
  ["N3", "422 424 426"],
  ["X..3", "427 7008"],
  ["X..35", "4300 4301 4310 4311 4320"],
  ["X..70", "4302 4303 4304 4305 4306 4312 4313 4314 4315 4316 8110 8112 8200"],
  ["X2", "4307 4317"],
  ["N20", "4309"],
  ["N1", "4321 4322 4323"],
  ["D N4", "4324 4325 7003"],
  ["N6 X1?", "4330 4331 4332 4333"],
  ["N..4", "7004"],
  ["X..12", "7005"],
  ["D D?", "7007"],
  ["X..10", "7009"],
  ["X..2", "7010"],
  ["D N4?", "7011"],
  ["N3 X..27", "703n"],
  ["N1 X3", "7040"],
  ["X2 X..28", "723n"],
  ["X..25", "7242 8013 8020"],
  ["N14", "8001"],
  ["N14 X..16?", "8003"],
  ["N18", "8006 8026"],
  ["X..34", "8007"],
  ["N8 N..4?", "8008"],
  ["X..50", "8009"],
  ["Y..30", "8010"],
  ["N..12", "8011"],
  ["N..10", "8019"],
  ["Z..90", "8030"],
  ["X..90", "91 92 93 94 95 96 97 98 99"],
]

const CLASSES: Readonly<Record<string, string>> = {
  N: "\\d",
  X: "[!\"%&'()*+,\\-./0-9:;<=>?A-Z_a-z]",
  Y: "[#\\-/0-9A-Z]",
  Z: "[A-Za-z0-9_=-]",
}
const DAY = "\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])"

function partPattern(part: string): string {
  const [, kind = "", upTo, length = "", optional = ""] = /^([A-Z])(\.\.)?(\d*)(\??)$/.exec(part) ?? []
  const body = kind === "D" ? DAY : `${CLASSES[kind] ?? ""}{${upTo ? "1," : ""}${length}}`
  return optional ? `(?:${body})?` : body
}

const expand = (ai: string): string[] =>
  /[nd]$/.test(ai)
    ? Array.from({ length: ai.endsWith("n") ? 10 : 6 }, (_, last) => `${ai.slice(0, -1)}${String(last)}`)
    : [ai]

const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  FORMATS.flatMap(([format, ais]) => {
    const pattern = new RegExp(`^${format.split(" ").map(partPattern).join("")}$`)
    return ais
      .split(" ")
      .flatMap(expand)
      .map((ai) => [ai, pattern] as const)
  }),
)

/** How many leading digits of a value end in a check digit. */
const CHECKED: Readonly<Record<string, number>> = {
  ...{ "00": 18, "01": 14, "02": 14, "253": 13, "255": 13, "402": 17, "410": 13, "411": 13, "412": 13, "413": 13 },
  ...{ "414": 13, "415": 13, "416": 13, "417": 13, "8003": 14, "8006": 14, "8017": 18, "8018": 18, "8026": 14 },
}

export const isApplicationIdentifier = (ai: string): boolean => PATTERNS.has(ai)

export type ElementFault = "unknown_ai" | "gtin_length" | "value" | "check_digit"

/** What is wrong with an element, or null. A GTIN has fourteen digits, always (Digital Link 1.4). */
export function elementFault({ ai, value }: Gs1Element): ElementFault | null {
  const pattern = PATTERNS.get(ai)
  if (!pattern) return "unknown_ai"
  if ((ai === "01" || ai === "02") && /^(\d{8}|\d{12,13})$/.test(value)) return "gtin_length"
  if (!pattern.test(value)) return "value"
  const checked = CHECKED[ai]
  return checked !== undefined && !hasCheckDigit(value.slice(0, checked)) ? "check_digit" : null
}
