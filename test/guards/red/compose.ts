/** A compose file that names what is not there. */
export const RED_COMPOSE = `
services:
  subgraphs:
    build: { context: .., dockerfile: deploy/Dockerfile }
    command: [start, --subgraph, all]
    environment: { PORT: 4001, DATABASE_URL: "postgres://a:b@nowhere/mixta", DATABASE_REPLICA_URL: "postgres://a:b@load/mixta" }
    healthcheck: { test: [CMD, node, -e, "fetch('http://127.0.0.1:4002/health/ready')"] }
  load:
    build: { context: .., dockerfile: deploy/Dockerfile }
    command: [load, data/nowhere]
    depends_on: { gone: {} }
    volumes: ["./gone.sql:/gone.sql:ro"]
  router:
    build: { context: .., dockerfile: Gonefile }
    command: [routes]
    environment: { PORT: 4000, MIXTA_SUBGRAPHS: "reference=http://subgraphs:4002/graphql" }
    volumes: ["data:/data"]
`;
