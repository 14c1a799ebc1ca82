// Serves descriptions with Prism, each on its port (0: any free one): `node serve.cjs description.json port ...`.
//
// Prints the address of each, a line once it answers, and ends when standard input does, so that nothing is left behind
// however the parent ends. Not the command `prism mock`: while listing its routes it percent-encodes, in the
// very description it checks requests against, the names of query parameters, and then never finds
// `filter[from]` in a request (5.14.2, util/paths.js).

const prism = require("node:module").createRequire(require.resolve("@stoplight/prism-cli"));
const { createLogger } = prism("@stoplight/prism-core");
const { getHttpOperationsFromSpec } = prism("@stoplight/prism-http");
const { createServer } = prism("@stoplight/prism-http-server");

const config = {
  isProxy: false,
  validateRequest: true,
  validateResponse: true,
  checkSecurity: true,
  // A request that breaks the description is refused with 4xx in any case. With `errors` a published example
  // that does not fit its own schema would be answered with 500 as well, and that is not about the request.
  errors: false,
  mock: { dynamic: false },
};

async function serve(description, port, ...further) {
  const operations = await getHttpOperationsFromSpec(description);
  const logger = createLogger("mock", { level: "error" }, process.stderr);
  const server = createServer(operations, { cors: false, config, components: { logger } });
  console.log(await server.listen(Number(port), "127.0.0.1"));
  if (further.length) await serve(...further);
}

process.stdin.on("end", () => process.exit(0)).resume();
serve(...process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exit(1);
});
