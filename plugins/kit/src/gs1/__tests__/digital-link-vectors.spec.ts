import { formatElementString, formatScanData } from "../element-string"
import { parseDigitalLink } from "../digital-link"
import vectors from "./simple-parser-vectors.json"

/** What the vectors' parser let through, and filled with zeros, before version 1.4. */
const SHORT_GTIN = /[/?&]0[12][/=](?:\d{8}|\d{12,13})(?=[/?&#]|$)/
const isOlder = ({ uri }: { uri: string }) => SHORT_GTIN.test(uri)

describe("the official vectors of GS1's simple parser, in the rules of version 1.4", () => {
  it("are all here", () => expect(vectors.cases).toHaveLength(60))

  it.each(vectors.cases.filter(({ valid }) => !valid))("refuse $uri", ({ uri }) =>
    expect(parseDigitalLink(uri).ok).toBe(false),
  )

  it.each(vectors.cases.filter((one) => one.valid && !isOlder(one)))("read $uri", (vector) => {
    const link = parseDigitalLink(vector.uri)
    if (!link.ok) throw new Error(`${link.reason} ${String(link.ai)}`)
    const elements = [...link.keys, ...link.attributes]
    expect(formatElementString(elements)).toBe(vector.bracketed)
    expect(`^${formatScanData(elements, "^")}`).toBe(vector.unbracketed)
  })

  it.each(vectors.cases.filter((one) => one.valid && isOlder(one)))("refuse the short GTIN of $uri", ({ uri }) =>
    expect(parseDigitalLink(uri)).toMatchObject({ ok: false, reason: "gtin_length" }),
  )
})
