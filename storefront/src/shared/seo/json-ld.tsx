import { headers } from "next/headers"
import { jsonForScript } from "./json-for-script"

/** Structured data for search engines, as one script that is never run. */
export async function JsonLd({ data }: { data: object }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined
  return <script type="application/ld+json" nonce={nonce} dangerouslySetInnerHTML={{ __html: jsonForScript(data) }} />
}
