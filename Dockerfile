# syntax=docker/dockerfile:1
FROM node:22-bookworm-slim AS build
WORKDIR /app
ENV MEDUSA_DISABLE_TELEMETRY=true NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1
COPY . .
RUN npm ci && npm run build

FROM node:22-bookworm-slim AS backend
WORKDIR /app
ENV NODE_ENV=production MEDUSA_DISABLE_TELEMETRY=true LOG_LEVEL=info REQUEST_LOG=json PORT=9000 HOST=0.0.0.0 PREBUILT=true \
    UPLOAD_DIR=/app/backend/.medusa/server/static PRIVATE_UPLOAD_DIR=/app/backend/.medusa/server/static-private
COPY --from=build --chown=node /app/package.json /app/package-lock.json /app/.npmrc ./
COPY --from=build --chown=node /app/plugins ./plugins
COPY --from=build --chown=node /app/backend ./backend
COPY --from=build --chown=node /app/node_modules ./node_modules
COPY --from=build --chown=node /app/scripts ./scripts
RUN cd backend/.medusa/server && mkdir -p static static-private && chown node static static-private
USER node
WORKDIR /app/backend/.medusa/server
EXPOSE 9000
CMD ["npx", "medusa", "start", "--host", "0.0.0.0"]

FROM node:22-bookworm-slim AS storefront
WORKDIR /app/storefront
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=8000 HOSTNAME=0.0.0.0 KEEP_ALIVE_TIMEOUT=75000
COPY --from=build --chown=node /app/storefront/.next/standalone /app
COPY --from=build --chown=node /app/storefront/.next/static ./.next/static
COPY --from=build --chown=node /app/storefront/public ./public
USER node
EXPOSE 8000
CMD ["node", "server.js"]
