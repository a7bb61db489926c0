import { blankForm, offlineForm, refusedForm, textField } from "../form-state"

const form = (entries: Record<string, string | Blob>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(entries)) data.set(name, value)
  return data
}

describe("a refused form", () => {
  it("gives back what was typed, blanks included, but no files and nothing of the framework's", () => {
    const state = refusedForm(
      blankForm,
      form({ name: " Mật ong ", file: new Blob(["x"]), $ACTION_KEY: "k" }),
      "Xin xem lại.",
      { name: "Tên ngắn quá." },
    )
    expect(state).toEqual({
      message: "Xin xem lại.",
      errors: { name: "Tên ngắn quá." },
      values: { name: " Mật ong " },
      attempts: 1,
    })
  })

  it("counts the attempts, so that the same sentence is read out again", () => {
    const once = refusedForm(blankForm, form({}), "Sai.")
    expect(refusedForm(once, form({}), "Sai.").attempts).toBe(2)
  })
})

describe("a form that reached nobody", () => {
  it("keeps what it showed, and what was chosen since: the commune is not empty again", () => {
    const shown = { ...blankForm, values: { commune: "", note: "gọi trước" }, errors: { phone: "Sai." }, places: [] }
    expect(offlineForm(shown, form({ commune: "00004" }), "Mất mạng.")).toEqual({
      values: { commune: "00004", note: "gọi trước" },
      errors: {},
      places: [],
      message: "Mất mạng.",
      attempts: 1,
    })
  })
})

describe("the text of a field", () => {
  it("has no blanks around it, and is empty for a file or a missing field", () => {
    const data = form({ name: "  Trà  ", file: new Blob(["x"]) })
    expect(textField(data, "name")).toBe("Trà")
    expect(textField(data, "file")).toBe("")
    expect(textField(data, "missing")).toBe("")
  })
})
