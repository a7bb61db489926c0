import path from "node:path"
import type { NextConfig } from "next"

const repository = path.join(import.meta.dirname, "..")

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
  // A product form without JavaScript brings its picture, of at most 5 MB, along.
  experimental: { serverActions: { bodySizeLimit: "6mb" } },
  // Pictures come from the backend in the sizes that pages need.
  images: { unoptimized: true },
  // Addresses that people keep.
  redirects: () => Promise.resolve([{ source: "/so/noi-lam-ra", destination: "/so/chu-the", permanent: true }]),
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
    ]),
}

export default config
