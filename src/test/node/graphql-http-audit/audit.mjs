// Runs the audits of graphql-http against the endpoint given; prints those not passed, and a count.
import { serverAudits } from 'graphql-http';

const url = process.argv[2];
let passed = 0;
const audits = serverAudits({ url, fetchFn: fetch });
for (const audit of audits) {
  const result = await audit.fn();
  if (result.status === 'ok') {
    passed++;
  } else {
    console.log(`${result.status}: ${audit.id} ${audit.name}: ${result.reason}`);
  }
}
console.log(`${passed} of ${audits.length} audits passed`);
process.exit(passed === audits.length ? 0 : 1);
