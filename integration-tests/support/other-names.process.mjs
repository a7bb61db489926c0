import { synonymsInForce } from "../../backend/.medusa/server/src/search/synonyms/book.js"

// Prints the other names of a product's name, as a server knows them that has just begun.
const names = await synonymsInForce()
process.stdout.write(JSON.stringify(names.otherNames(process.argv[2]).map(({ name }) => name)))
process.exit(0)
