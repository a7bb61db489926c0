import { gzipSync } from "node:zlib"

/** Bytes of compressed JavaScript that a browser loads for each page. */
export async function measurePages(site, paths) {
  const sizes = {}
  for (const path of paths) {
    const html = await (await fetch(`${site}${path}`)).text()
    const tags = [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)]
    // What is marked so is for browsers without modules; none that can show the pages loads it.
    const scripts = new Set(tags.filter(([tag]) => !/ nomodule/i.test(tag)).map(([, src]) => src))
    let bytes = 0
    for (const src of scripts)
      bytes += gzipSync(Buffer.from(await (await fetch(new URL(src, site))).arrayBuffer())).length
    sizes[path] = { scripts: scripts.size, kilobytes: Math.round(bytes / 1024) }
  }
  return sizes
}
