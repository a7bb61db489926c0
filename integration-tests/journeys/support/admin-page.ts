import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { BrowserContext, Page } from "@playwright/test"
import { OPERATOR, PASSWORD } from "../../support/accounts"
import { logIn } from "../../support/api"
import { backendUrl } from "../../support/server"

type Bundler = { build: (options: Record<string, unknown>) => Promise<{ outputFiles: { text: string }[] }> }

const BACKEND = dirname(require.resolve("@san-ocop/backend/package.json"))
const APP = "/app/"
const DOCUMENT =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Điều hành</title><div id="root"></div><script src="/app/pages.js"></script></html>'

/** The bundler of Vite, which makes the Admin. */
function bundler(): Bundler {
  const vite = createRequire(join(BACKEND, "package.json")).resolve("vite/package.json")
  return createRequire(vite)("esbuild") as Bundler
}

/** Pages of `backend/src/admin/routes` as one script, which shows that of the address. */
async function scriptOf(routes: readonly string[]): Promise<string> {
  const lines = [
    'import { createElement } from "react"',
    'import { createRoot } from "react-dom/client"',
    ...routes.map((route, at) => `import Page${at} from "./routes/${route}/page"`),
    `const pages = { ${routes.map((route, at) => `"${APP}${route}": Page${at}`).join(", ")} }`,
    'createRoot(document.getElementById("root")).render(createElement(pages[location.pathname]))',
  ]
  const { outputFiles } = await bundler().build({
    stdin: { contents: lines.join("\n"), resolveDir: join(BACKEND, "src/admin"), loader: "js" },
    ...{ bundle: true, write: false, format: "iife", jsx: "automatic", logLevel: "silent" },
    define: { "process.env.NODE_ENV": '"production"' },
  })
  return outputFiles.map(({ text }) => text).join("")
}

/**
 * Opens the operator's own pages of the Admin, logged in, below /app on the address of the backend that answers them. They stand alone there, without
 * Medusa's menu and colours around them: the backend of the suites serves no Admin, whose build takes longer than all that is looked at here.
 */
export async function openAdmin(context: BrowserContext, routes: readonly string[]): Promise<Page> {
  const address = backendUrl()
  const script = await scriptOf(routes)
  await context.route(`${address}${APP}**`, (route) =>
    route.request().url().endsWith(".js")
      ? route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script })
      : route.fulfill({ contentType: "text/html; charset=utf-8", body: DOCUMENT }),
  )
  const headers = { authorization: await logIn("user", OPERATOR, PASSWORD) }
  const session = await context.request.post(`${address}/auth/session`, { headers })
  if (!session.ok()) throw new Error(`the operator was not let in: ${session.status()}`)
  return context.newPage()
}
