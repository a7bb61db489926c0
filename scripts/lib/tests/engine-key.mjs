/** All that docs/operations.md asks of the key of a server. Its `uid` makes the same key of it again, as long as the master key stays. */
const ALLOWED = {
  name: "backend",
  uid: "5a4d1f0e-7f0c-4c6b-9a5b-0c0d0e0f1a2b",
  indexes: ["*"],
  actions: ["search", "documents.*", "indexes.*", "settings.*", "tasks.get", "stats.get"],
  expiresAt: null,
}

/** Makes the key that a backend has in tests: it may do what it must, and a suite can take it away. */
export async function backendKey({ url, key }) {
  const response = await fetch(`${url}/keys`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify(ALLOWED),
  })
  const { key: made, message } = await response.json()
  if (!made) throw new Error(`Meilisearch made no key: ${message}`)
  return made
}
