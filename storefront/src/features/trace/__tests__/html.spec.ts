import { html } from "../html/escape"

describe("markup of the trace page", () => {
  it("escapes whatever is put in", () => {
    expect(html`<p title="${'"x"'}">${"<b>&'"}</p>`.markup).toBe('<p title="&quot;x&quot;">&lt;b&gt;&amp;&#39;</p>')
  })

  it("keeps markup that it made itself, and lists of it", () => {
    const items = ["a", "b"].map((text) => html`<li>${text}</li>`)
    expect(
      html`<ul>
        ${items}
      </ul>`.markup.replace(/\s/g, ""),
    ).toBe("<ul><li>a</li><li>b</li></ul>")
  })

  it("leaves nothing where there is nothing", () => {
    expect(html`[${null}${undefined}${false}${""}]`.markup).toBe("[]")
  })

  it("keeps a zero", () => {
    expect(html`${0}`.markup).toBe("0")
  })
})
