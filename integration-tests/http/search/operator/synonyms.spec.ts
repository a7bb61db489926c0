import { execFile } from "node:child_process"
import path from "node:path"
import { promisify } from "node:util"
import type { ProductList } from "@san-ocop/kit/http/catalog"
import type { NewSynonym, SynonymList, SynonymPreview, SynonymSaved } from "@san-ocop/kit/http/search-words"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { eventually } from "../../../support/eventually"
import { runJob } from "../../../support/jobs"
import { databaseUrl, describeWith } from "../../../support/server"

const SYNONYMS = "/admin/search/synonyms"
const group = (...terms: string[]): NewSynonym => ({ relation: "same", terms, from: [], to: [] })
/** The other names of a product's name, as a server knows them that has just begun. */
async function otherNamesAfterRestart(name: string): Promise<string[]> {
  const script = path.resolve(__dirname, "../../../support/other-names.process.mjs")
  const env = { ...process.env, DATABASE_URL: databaseUrl(), NODE_OPTIONS: "" }
  const { stdout } = await promisify(execFile)(process.execPath, [script, name], { env })
  return JSON.parse(stdout) as string[]
}

// A word that no product and no other suite has.
const WORD = "zimbaro"

const find = async (q: string) => (await ask<ProductList>("GET", `/catalog/products?q=${encodeURIComponent(q)}`)).body
const handles = ({ items }: ProductList): string[] => items.map(({ handle }) => handle)

describeWith("MEILISEARCH_HOST")("words that mean one thing", () => {
  let token = ""
  const post = <Body>(path: string, body?: unknown) => ask<Body>("POST", path, { token, body })
  const preview = async (id: string | null, change: NewSynonym | null, queries: string[]) =>
    (await post<SynonymPreview>("/admin/search/synonym-preview", { id, change, queries })).body
  const entriesOf = async (q: string) =>
    (await ask<SynonymList>("GET", `${SYNONYMS}?q=${encodeURIComponent(q)}`, { token })).body.items

  beforeAll(async () => {
    token = await logIn("user", OPERATOR, PASSWORD)
    // The index of a new server is being filled.
    await eventually(
      () => find(WORD),
      ({ limited }) => !limited,
    )
  })

  it("are looked at first: before and after, while shoppers see what they saw", async () => {
    const before = await find(WORD)
    const shown = await preview(null, group("mật ong", WORD), [WORD])
    expect(shown.products).toBeGreaterThan(0)
    expect(shown.queries).toHaveLength(1)
    const [{ after = [], before: now = [] } = {}] = shown.queries
    expect(after.length).toBeGreaterThan(0)
    expect(after.every(({ name }) => name.toLowerCase().includes("mật ong"))).toBe(true)
    expect(now.map(({ handle }) => handle)).toEqual(handles(before).slice(0, 10))
    expect(handles(await find(WORD))).toEqual(handles(before))
  })

  it("reach the engine by themselves, are what was previewed, stay after a rebuild and a restart, and go again", async () => {
    const promised = await preview(null, group("mật ong", WORD), [WORD])
    const { status, body } = await post<SynonymSaved>(SYNONYMS, group("Mật  Ong", WORD))
    expect({ status, terms: body.entry?.terms }).toEqual({ status: 200, terms: ["mật ong", WORD] })
    const id = body.entry?.id ?? ""
    try {
      const wanted = promised.queries[0]?.after.map(({ handle }) => handle) ?? []
      const same = (list: ProductList) => JSON.stringify(handles(list).slice(0, 10)) === JSON.stringify(wanted)
      await eventually(() => find(WORD), same)
      await runJob("search-catch-up")
      expect(same(await find(WORD))).toBe(true)
      expect(await otherNamesAfterRestart("Mật ong rừng")).toContain(WORD)
      expect(await entriesOf(WORD)).toMatchObject([{ id, is_start: false }])
      expect((await preview(id, null, [WORD])).queries[0]?.after).toEqual(
        expect.not.arrayContaining([{ handle: wanted[0] }]),
      )
    } finally {
      expect((await post(`${SYNONYMS}/${id}/remove`)).status).toBe(200)
    }
    await eventually(
      () => find(WORD),
      ({ near, count }) => near || count === 0,
    )
    expect(await otherNamesAfterRestart("Mật ong rừng")).not.toContain(WORD)
    const actions = await withDatabase(async (database) => {
      const { rows } = await database.query<{ action: string }>(
        "select action from audit_entry where entity_id = $1 order by at",
        [id],
      )
      return rows.map(({ action }) => action)
    })
    expect(actions).toEqual(["search_synonym.added", "search_synonym.removed"])
  })

  it("of the start set may be changed and taken out too, and their place is kept", async () => {
    const [start] = await entriesOf("sữa ong chúa")
    const entry = start ?? (await entriesOf(""))[0]
    if (!entry?.is_start) throw new Error("the start set is missing")
    const { is_start: _start, id, marks_only: _marks, updated_at: _at, ...words } = entry
    const longer =
      words.relation === "oneway"
        ? { ...words, from: [...words.from, WORD] }
        : { ...words, terms: [...words.terms, WORD] }
    const saved = await post<SynonymSaved>(`${SYNONYMS}/${encodeURIComponent(id)}`, longer)
    expect(saved.status).toBe(200)
    expect((await post(`${SYNONYMS}/${encodeURIComponent(id)}`, longer)).status).toBe(404)
    const back = await post(`${SYNONYMS}/${saved.body.entry?.id}`, words)
    expect(back.status).toBe(200)
    await withDatabase((database) => database.query("delete from search_synonym where id = $1", [saved.body.entry?.id]))
  })

  it("count only with their marks where without them they are other words", async () => {
    const shown = await preview(null, group("dứa", WORD), ["dua"])
    expect(shown.marks_only).toBe(true)
  })

  it.each([
    ["terms", "synonym_only_marks_differ", group("dừa", "dứa")],
    ["terms", "synonym_too_few", group(WORD)],
    ["terms", "synonym_same_twice", group("hoà", "hòa")],
    ["from", "synonym_too_few", { relation: "oneway", terms: [], from: [WORD], to: [] }],
    ["terms.0", "custom", group("12", WORD)],
    ["nonsense", "unrecognized_keys", { ...group("a", "b"), nonsense: 1 }],
  ])("are refused by name: %s, %s", async (field, code, body) => {
    const { status, body: problem } = await post(SYNONYMS, body)
    expect({ status, field: problem.field, code: problem.code }).toEqual({ status: 400, field, code })
  })
})
