import { type ChildProcess, spawn } from "node:child_process"
import path from "node:path"

const SCRIPTS = path.resolve(__dirname, "../../scripts")

export type Ended = { code: number | null; stdout: string; stderr: string }
type Options = { env?: Record<string, string>; onStart?: (child: ChildProcess, said: () => string) => void }

const told = (child: ChildProcess, onStart?: Options["onStart"]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const said = { stdout: "", stderr: "" }
    child.stdout?.on("data", (data) => (said.stdout += String(data)))
    child.stderr?.on("data", (data) => (said.stderr += String(data)))
    child.once("error", reject)
    child.once("close", (code) => resolve({ code, ...said }))
    onStart?.(child, () => said.stdout)
  })

/** Runs a small command made of our own modules: `imports` maps a module of scripts/lib to the names that `body` uses of it. */
export function runCommand(
  imports: Record<string, string>,
  body: string,
  { env = {}, onStart }: Options = {},
): Promise<Ended> {
  const lines = Object.entries(imports).map(
    ([module, names]) => `import { ${names} } from ${JSON.stringify(path.join(SCRIPTS, "lib", module))}`,
  )
  const args = ["--input-type=module", "-e", [...lines, body].join("\n")]
  const own = { ...process.env, ...env, NODE_OPTIONS: "" }
  return told(spawn(process.execPath, args, { env: own, stdio: ["ignore", "pipe", "pipe"], timeout: 30_000 }), onStart)
}
