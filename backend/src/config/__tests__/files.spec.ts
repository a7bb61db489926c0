import path from "node:path"
import { uploadDirs } from "../files"

describe("private files", () => {
  it("lie beside the uploads that everybody may see, never among them", () => {
    expect(uploadDirs({ UPLOAD_DIR: "/srv/uploads" })).toEqual({ open: "/srv/uploads", closed: "/srv/uploads-private" })
    expect(uploadDirs({ UPLOAD_DIR: "/srv/uploads", PRIVATE_UPLOAD_DIR: "/srv/papers" }).closed).toBe("/srv/papers")
    expect(uploadDirs({}).closed).toBe(path.resolve("static-private"))
  })

  it.each(["/srv/uploads", "/srv/uploads/papers", "/srv/uploads/../uploads/x"])("are not kept in %s", (folder) => {
    expect(() => uploadDirs({ UPLOAD_DIR: "/srv/uploads", PRIVATE_UPLOAD_DIR: folder })).toThrow("PRIVATE_UPLOAD_DIR")
  })
})
