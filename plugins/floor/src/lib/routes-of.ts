type Layer = { route?: { path: unknown; methods: Readonly<Record<string, boolean>> } }

/** The part of an express application that lists what it answers. */
type Application = { _router?: { stack: readonly Layer[] } }

/**
 * Every address that the running application answers, as "GET /department/me", sorted. Patterns with wildcards belong to
 * middlewares, which have no answer of their own.
 */
export function routesOf(application: unknown): string[] {
  const stack = (application as Application)._router?.stack ?? []
  const routes = stack.flatMap(({ route }) => {
    if (!route || typeof route.path !== "string" || /[*+()]/.test(route.path)) return []
    const { path } = route
    return Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${path}`)
  })
  return [...new Set(routes)].sort()
}
