import { readDecision } from "../read-decision"

const formOf = (fields: [string, string][]): FormData => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

describe("a decision on a producer", () => {
  it("needs no words to begin and to verify", () => {
    expect(readDecision("start", formOf([]))).toEqual({ json: {} })
    expect(readDecision("verify", formOf([]))).toEqual({ json: {} })
  })

  it("names the requirements that are asked for, and says what is wanted", () => {
    const asked: [string, string][] = [
      ["requirements", "a"],
      ["requirements", "b"],
    ]
    expect(readDecision("request_information", formOf(asked))).toEqual({ missing: "note" })
    expect(readDecision("request_information", formOf([...asked, ["note", "Chụp lại cho rõ"]]))).toEqual({
      json: { requirements: ["a", "b"], note: "Chụp lại cho rõ" },
    })
  })

  it.each(["reject", "suspend"] as const)("to %s has a coded reason and words", (move) => {
    expect(readDecision(move, formOf([["reason", "vì thế"]]))).toEqual({ missing: "reason_code" })
    expect(readDecision(move, formOf([["reason_code", "papers_lapsed"]]))).toEqual({ missing: "reason_code" })
    expect(readDecision(move, formOf([["reason_code", "violation"]]))).toEqual({ missing: "reason" })
  })

  it("to suspend says when it begins: after its notice, or at once and why", () => {
    const why: [string, string][] = [
      ["reason_code", "violation"],
      ["reason", "Nhãn hàng sai."],
    ]
    const json = { reason_code: "violation", reason: "Nhãn hàng sai." }
    expect(readDecision("suspend", formOf(why))).toEqual({ missing: "when" })
    expect(readDecision("suspend", formOf([...why, ["when", "notice"]]))).toEqual({ json })
    const at_once = "urgent_harm"
    expect(readDecision("suspend", formOf([...why, ["when", at_once]]))).toEqual({ json: { ...json, at_once } })
    expect(readDecision("reject", formOf(why))).toEqual({ json })
  })

  it.each(["reinstate", "close"] as const)("to %s has words", (move) => {
    expect(readDecision(move, formOf([]))).toEqual({ missing: "reason" })
    expect(readDecision(move, formOf([["reason", "đã khắc phục"]]))).toEqual({ json: { reason: "đã khắc phục" } })
  })

  it("on an appeal says how it ended, and why", () => {
    expect(readDecision("decide_appeal", formOf([["reason", "x"]]))).toEqual({ missing: "outcome" })
    expect(readDecision("decide_appeal", formOf([["outcome", "upheld"]]))).toEqual({ missing: "reason" })
  })
})
