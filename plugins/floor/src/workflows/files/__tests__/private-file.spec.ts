import { createMedusaContainer, Modules } from "@medusajs/framework/utils"
import type { MedusaResponse } from "@medusajs/framework/http"
import { asValue } from "@medusajs/framework/awilix"
import { systemActor } from "../../../lib/actor"
import { sendPrivateFile } from "../../../lib/files/send-private-file"
import { VAULT_MODULE } from "../../../modules/vault"
import { storePrivateFileWorkflow } from "../store-private-file"

const bytes = Buffer.from("%PDF-1.7 một giấy phép %%EOF")
const upload = {
  name: "Giấy phép của Lê Thị Hoa.pdf",
  mime: "application/pdf" as const,
  size: bytes.length,
  base64: bytes.toString("base64"),
}
const input = {
  actor: systemActor(),
  upload,
  owner: { kind: "producer_document", id: "pdoc_1" },
  province_code: "38",
  seller_id: null,
}

type Stored = { filename: string; access: string; content: string }
type Row = Record<string, unknown> & { id: string; storage_key: string }

/** A container with a File module and a vault that keep things in memory; `full` makes the vault refuse. */
function place({ full = false } = {}) {
  const files = new Map<string, Stored>()
  const rows = new Map<string, Row>()
  const container = createMedusaContainer()
  container.register(
    Modules.FILE,
    asValue({
      createFiles: async (file: Stored) => {
        const id = `private-1-${file.filename}`
        files.set(id, file)
        return { id }
      },
      deleteFiles: async (id: string) => void files.delete(id),
      getAsBuffer: async (id: string) => Buffer.from(files.get(id)?.content ?? "", "base64"),
    }),
  )
  container.register(
    VAULT_MODULE,
    asValue({
      createPrivateFiles: async (row: Row) => {
        if (full) throw new Error("the vault is full")
        const stored = { ...row, id: "pfile_1" }
        rows.set(stored.id, stored)
        return stored
      },
      listPrivateFiles: async ({ id }: { id: string }) => [...rows.values()].filter((row) => row.id === id),
    }),
  )
  return { container, files, rows }
}

describe("a private file", () => {
  it("is kept as private, under a name that says nothing of it, with its digest", async () => {
    const { container, files, rows } = place()
    const { result } = await storePrivateFileWorkflow(container).run({ input })
    const [[key, stored] = []] = [...files]
    expect(stored).toMatchObject({ access: "private", content: upload.base64 })
    expect(key).not.toContain("Hoa")
    expect(result).toMatchObject({ id: "pfile_1", name: upload.name, size: bytes.length })
    expect(result.sha256).toMatch(/^[\da-f]{64}$/)
    expect(rows.get("pfile_1")).toMatchObject({ owner_kind: "producer_document", owner_id: "pdoc_1", storage_key: key })
  })

  it("leaves no bytes behind when it could not be recorded", async () => {
    const { container, files } = place({ full: true })
    await expect(storePrivateFileWorkflow(container).run({ input })).rejects.toMatchObject({
      message: expect.stringContaining("full"),
    })
    expect(files.size).toBe(0)
  })

  it("is answered to be saved, never shown, and kept by no cache", async () => {
    const { container } = place()
    await storePrivateFileWorkflow(container).run({ input })
    const sent: { headers: Record<string, string>; body?: Buffer } = { headers: {} }
    const res = {
      set: (headers: Record<string, string>) => Object.assign(sent.headers, headers),
      end: (body: Buffer) => (sent.body = body),
    } as unknown as MedusaResponse
    await sendPrivateFile({ scope: container }, res, "pfile_1")
    expect(sent.body?.equals(bytes)).toBe(true)
    expect(sent.headers).toMatchObject({
      "content-type": "application/pdf",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    })
    expect(sent.headers["content-disposition"]).toMatch(/^attachment; /)
    await expect(sendPrivateFile({ scope: container }, res, "pfile_2")).rejects.toMatchObject({ type: "not_found" })
  })
})
