import { Sentence } from "./say.mjs"

/**
 * Reads the command line. `known` maps an option to "flag", "number" or "text". Words without dashes come back as `words`.
 * @throws Sentence for an unknown option or a missing value
 */
export function readArguments(known, argv = process.argv.slice(2)) {
  const options = { words: [] }
  for (let i = 0; i < argv.length; i++) {
    const [name, inline] = argv[i].split(/=(.*)/s)
    if (!name.startsWith("--")) {
      options.words.push(argv[i])
      continue
    }
    const kind = known[name.slice(2)]
    if (!kind) {
      const list = Object.keys(known).map((option) => `--${option}`)
      throw new Sentence(
        `Unknown option ${name}. ${list.length ? `There are: ${list.join(", ")}.` : "There are none."}`,
      )
    }
    const value = kind === "flag" ? true : (inline ?? argv[++i])
    if (value === undefined) throw new Sentence(`${name} needs a value.`)
    if (kind === "number" && !/^\d+$/.test(value)) throw new Sentence(`${name} needs a whole number, not "${value}".`)
    options[name.slice(2)] = kind === "number" ? Number(value) : value
  }
  return options
}
