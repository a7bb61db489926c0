import { type BrowserContext, type BrowserContextOptions, expect, type Page, test as base } from "@playwright/test"

type Device = (options?: BrowserContextOptions) => Promise<Page>
type Watched = {
  /** What must stay empty: requests to other hosts, scripts that failed. */
  watch: (context: BrowserContext) => void
  watched: undefined
  /** A page on another device: no cookies of the first one. */
  otherDevice: Device
}

/** Playwright's test, which also fails when a page asks another host for anything or when its scripts fail. */
export const test = base.extend<Watched>({
  watch: async ({ baseURL }, use) => {
    const origin = new URL(baseURL ?? "").origin
    const elsewhere: string[] = []
    const broken: string[] = []
    await use((context) => {
      context.on("request", (request) => {
        const url = new URL(request.url())
        // A shopper goes to the page where his card is entered; nothing of it is loaded into ours.
        if (url.port === process.env.STRIPE_PORT && request.isNavigationRequest()) return
        if (/^https?:$/.test(url.protocol) && url.origin !== origin) elsewhere.push(request.url())
      })
      context.on("weberror", (error) => broken.push(error.error().message))
    })
    expect(elsewhere, "requests that left the origin").toEqual([])
    expect(broken, "scripts that failed").toEqual([])
  },
  watched: [
    async ({ watch, context }, use) => {
      watch(context)
      await use(undefined)
    },
    { auto: true },
  ],
  otherDevice: async ({ watch, browser }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext(options)
      contexts.push(context)
      watch(context)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
})

export { expect }
