import { createRequire } from "node:module"

const require = createRequire(import.meta.url)
require("../../scripts/lib/typescript-hook.cjs")
const { synonymsInForce } = require("../../backend/src/search/synonyms/book.ts")

// Prints the other names of a product's name, as a server knows them that has just begun.
const names = await synonymsInForce()
process.stdout.write(JSON.stringify(names.otherNames(process.argv[2]).map(({ name }) => name)))
process.exit(0)
