# The API, and the programs that go with it: migrate.js and token.js. The context is the repository's root:
#
#   docker build -f docker/api.Dockerfile -t expense-tracker-api .
#
# It needs BuildKit: the default of Docker 23 and newer, and DOCKER_BUILDKIT=1 before.

# A release pins it by its digest: --build-arg NODE_IMAGE=node:24-bookworm-slim@sha256:…
ARG NODE_IMAGE=node:24-bookworm-slim

# The bundle is the same on every platform, so it is made on the builder's own.
FROM --platform=$BUILDPLATFORM ${NODE_IMAGE} AS tools
WORKDIR /repo
ENV PNPM_CONFIG_STORE_DIR=/pnpm/store TURBO_TELEMETRY_DISABLED=1 DO_NOT_TRACK=1
COPY package.json ./
# The versions that package.json pins. linter ignore=ER0014
RUN --mount=type=cache,id=npm,target=/root/.npm \
    npm install --global --no-audit --no-fund --loglevel=error $(node --print "const { packageManager, devDependencies: { turbo } } = require('./package.json'); packageManager.split('+')[0] + ' turbo@' + turbo")

# What the API is made of, and nothing else: the lockfile and the manifests apart, so that sources do not undo the install
FROM tools AS pruned
COPY . .
RUN turbo prune @expenses/api --docker

FROM tools AS build
COPY --from=pruned /repo/out/json/ ./
RUN --mount=type=cache,id=pnpm,target=/pnpm/store \
    pnpm install --frozen-lockfile
COPY --from=pruned /repo/out/full/ ./
RUN turbo run build --filter=@expenses/api
COPY docker/ docker/

# The app as it will be, on the platform that it will run on: started once, so that no later start compiles its code
FROM ${NODE_IMAGE} AS warm
WORKDIR /app
# Compiled code is good for the options that it was compiled with
ENV NODE_ENV=production NODE_COMPILE_CACHE=/app/.compile-cache NODE_OPTIONS=--max-semi-space-size=1
COPY --from=build /repo/apps/api/dist/ ./
COPY docker/healthcheck.mjs ./
RUN find . -name '*.js.map' -delete && install --directory --owner=1000 .compile-cache
# Node.js looks in a folder of the account's own
USER 1000:1000
RUN --mount=type=bind,source=docker/warm-up.mjs,target=/tmp/warm-up.mjs \
    node /tmp/warm-up.mjs && chmod --recursive a+rX .compile-cache

FROM ${NODE_IMAGE} AS runtime
WORKDIR /app
# Little room for young objects, and one heap of the C library for all threads: an export of any size stays small
ENV NODE_ENV=production NODE_COMPILE_CACHE=/app/.compile-cache NODE_OPTIONS=--max-semi-space-size=1
ENV MALLOC_ARENA_MAX=1
# A process that ends waits for the names that it is asking for: with no network, not for ten seconds.
ENV RES_OPTIONS="timeout:2 attempts:2"
ENV HOST=0.0.0.0 PORT=8000
COPY --from=warm --chown=0:0 /app/ ./
USER 1000:1000
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "healthcheck.mjs", "/api/v1/health/ready"]
# Node.js is the first process: there is no shell between it and the signals
ENTRYPOINT ["node"]
CMD ["main.js"]

ARG VERSION=0.0.0-local
ARG REVISION=unknown
ARG SOURCE=unknown
LABEL org.opencontainers.image.title="Expense Tracker API" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.source="${SOURCE}"
