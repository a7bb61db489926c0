import path from "node:path"
import type { NextConfig } from "next"

const repository = path.join(import.meta.dirname, "..")

/**
 * Who reads a page's head alone, such as the messenger that a link is shared in: everybody who is no browser, or says "bot".
 * For them the head is whole before the page begins; Next's own list does not know Zalo.
 */
const READS_THE_HEAD =
  /^(?!.*(?:chrome|crios|firefox|fxios|safari))|bot|crawl|spider|preview|facebook|zalo|viber|telegram|whatsapp|lighthouse|google-|-google/

/**
 * Everything that differs between two installations (backend address, demo mode) is read when a request comes in,
 * see `src/proxy.ts`, so that one build serves every environment.
 */
const config: NextConfig = {
  output: "standalone",
  outputFileTracingRoot: repository,
  turbopack: { root: repository },
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run verify` judges types, with those that Next makes of the routes: the build would take half as long again to do it once more.
  typescript: { ignoreBuildErrors: true },
  htmlLimitedBots: READS_THE_HEAD,
  // Without JavaScript a form brings its file along: a paper of at most 10 MB.
  experimental: { serverActions: { bodySizeLimit: "11mb" } },
  // Pictures come from the backend in the sizes that pages need.
  images: { unoptimized: true },
  // Addresses that people keep, and a short one to read out over the phone.
  redirects: () =>
    Promise.resolve([
      { source: "/so/noi-lam-ra", destination: "/so/chu-the", permanent: true },
      { source: "/dang-ky/:token", destination: "/kenh-nguoi-ban/kich-hoat/:token", permanent: false },
    ]),
  headers: () =>
    Promise.resolve([
      {
        source: "/:path*",
        headers: [
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
          { key: "X-Frame-Options", value: "DENY" },
          { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(self)" },
        ],
      },
      // The address of a one-time link is a key: no other site hears it.
      { source: "/kenh-nguoi-ban/kich-hoat/:path*", headers: [{ key: "Referrer-Policy", value: "no-referrer" }] },
    ]),
}

export default config
