import { execFile } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"

const root = join(__dirname, "..", "..", "..", "..")
const run = promisify(execFile)

type Judged = { id: string; tags: string[]; passed: boolean }
const one = (id: string, tag: string, passed: boolean): Judged => ({ id, tags: [tag], passed })
const written = (judged: Judged[]) =>
  JSON.stringify({ judged: judged.map((query) => ({ ...query, held: true, ndcg: Number(query.passed) })) })

describe("settings of search, judged by queries that had no say in them", () => {
  let folder = ""
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "left-out-"))))
  afterAll(() => rmSync(folder, { recursive: true }))

  const compareFiles = async (contents: [name: string, content: string][]): Promise<unknown> => {
    const files = contents.map(([name, content]) => {
      const file = join(folder, `${name}.json`)
      writeFileSync(file, content)
      return file
    })
    const script = join(root, "scripts", "eval-search.mjs")
    const { stdout } = await run(process.execPath, [script, "--leave-out", files.join(","), "--json"])
    return JSON.parse(stdout)
  }
  const compare = (runs: Record<string, Judged[]>): Promise<unknown> =>
    compareFiles(Object.entries(runs).map(([name, judged]) => [name, written(judged)]))

  it("each tag is answered with what the others choose: where its own queries were needed for the choice, it loses", async () => {
    const tuned = await compare({
      now: [one("a", "typo", true), one("b", "place", false), one("c", "price", true)],
      other: [one("a", "typo", false), one("b", "place", true), one("c", "price", true)],
    })
    expect(tuned).toMatchObject({
      overall: { queries: 3, pass_at_1: 0.333 },
      by_tag: {
        // By the others, "place" asks for the other settings, and "typo" for the present ones.
        typo: { chosen: "other", pass_at_1: 0, lost: 1 },
        place: { chosen: "now", pass_at_1: 0, lost: 0 },
        price: { chosen: "now", pass_at_1: 1, lost: 0 },
      },
    })
  })

  it("of settings that do alike on the others the present ones are kept", async () => {
    const queries = [one("a", "typo", true), one("b", "place", true)]
    expect(await compare({ now: queries, other: queries })).toMatchObject({
      by_tag: { typo: { chosen: "now" }, place: { chosen: "now" } },
    })
  })

  it("the first file holds the present ones, whatever it is called", async () => {
    const same = written([one("a", "typo", true), one("b", "place", true)])
    const compared = compareFiles([
      ["2", same],
      ["1", same],
    ])
    expect(await compared).toMatchObject({ by_tag: { typo: { chosen: "2" } } })
  })

  it.each([
    [
      "two files of one name",
      [
        ["now", written([])],
        ["now", written([])],
      ],
      /called now/,
    ],
    ["a file without a list", [["now", "{}"]], /no list/],
    ["a file that is no JSON", [["now", "?"]], /no results/],
  ] as [string, [string, string][], RegExp][])("%s are refused in words", async (_what, files, words) => {
    await expect(compareFiles(files)).rejects.toMatchObject({ stdout: "", stderr: expect.stringMatching(words) })
  })

  it("results of other queries are refused in words", async () => {
    const others = { now: [one("a", "typo", true)], other: [one("b", "typo", true)] }
    await expect(compare(others)).rejects.toMatchObject({ stdout: "", stderr: expect.stringMatching(/other queries/) })
  })
})
