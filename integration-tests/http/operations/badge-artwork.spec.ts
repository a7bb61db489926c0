import type { BadgeArtworkList } from "@san-ocop/kit/http/recognition"
import { execFile } from "node:child_process"
import path from "node:path"
import { promisify } from "node:util"
import { ask } from "../../support/ask"
import { backendUrl, databaseUrl } from "../../support/server"

jest.setTimeout(300_000)

const ROOT = path.resolve(__dirname, "../../..")
const run = promisify(execFile)
const artwork = (...args: string[]) =>
  run(process.execPath, [path.join(ROOT, "scripts/badge-artwork.mjs"), ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: databaseUrl(), NODE_OPTIONS: "" },
  })
const starsWithArtwork = async () =>
  (await ask<BadgeArtworkList>("GET", "/catalog/badge-artwork")).body.artwork.map(({ stars }) => stars)

it("licensed artwork stands in for the stars of a badge until the operator takes it down", async () => {
  expect(await starsWithArtwork()).toEqual([])
  await artwork("--stars=3", `--file=${path.join(ROOT, "docs/pictures/shop.png")}`, "--licence=Văn bản thử nghiệm")
  try {
    expect(await starsWithArtwork()).toEqual([3])
    const picture = await fetch(`${backendUrl()}/catalog/badge-artwork/3`)
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/webp"])
  } finally {
    await artwork("--stars=3", "--remove")
  }
  expect(await starsWithArtwork()).toEqual([])
  expect((await ask("GET", "/catalog/badge-artwork/3")).status).toBe(404)
})

it("says how artwork is put up when something lacks, as the licence", async () => {
  const file = `--file=${path.join(ROOT, "docs/pictures/shop.png")}`
  await expect(artwork("--stars=3", file)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("npm run "),
  })
})
