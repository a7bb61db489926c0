import { forgedLabel, refusedLabel, typedLabel } from "../html/refused-label"

describe("a label whose serial nobody issued", () => {
  it("is warned of first, and can be reported at once with what stands on it", async () => {
    const answer = forgedLabel("7K3M9QXZ-A1", "0123456789ABCDEF")
    const page = await answer.text()
    expect(answer.status).toBe(404)
    expect(page.indexOf("Tem này không do sàn cấp")).toBeLessThan(page.indexOf("<form"))
    expect(page).toContain('action="/t/7K3M9QXZ-A1/phan-anh"')
    expect(page).toContain('name="serial" value="0123456789ABCDEF"')
  })

  it("is reported without the serial where it cannot be one, and shown without harm", async () => {
    const page = await forgedLabel("7K3M9QXZ-A1", '"><script>').text()
    expect(page).not.toContain('name="serial"')
    expect(page).not.toContain("<script>")
  })
})

describe("a label that cannot be looked up", () => {
  it("accuses nobody while the backend is away", async () => {
    const answer = refusedLabel("down", "7K3M9QXZ-A1", "/t/7K3M9QXZ-A1")
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining("không phải là kết luận")])
  })

  it("of a material or a box, which has no page, is no forgery: the resolver says where it leads", () => {
    for (const code of ["TH-38-0002", "nl-7K3M9QXZ"]) {
      const answer = typedLabel([code])
      expect([answer?.status, answer?.headers.get("location")]).toEqual([307, `/T/${code}`])
    }
    expect(typedLabel(["LO-38-0002-A"])).toBeNull()
    // Neither has labels of single items.
    expect(typedLabel(["TH-38-0002", "0123456789ABCDEF"])).toBeNull()
  })

  it("of no lot of ours is a warning", () => {
    expect(refusedLabel("unknown", "KHONG-CO", "/t/KHONG-CO").status).toBe(404)
  })
})
