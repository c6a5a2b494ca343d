// Serves the answers and faults of the file that is named, on a free port that it prints; it ends when whoever started it lets go of its
// standard input: also when that process was killed.
const { LLMock } = require('@copilotkit/aimock');

const mock = new LLMock({ port: 0, journalMaxEntries: 0, chaos: { latencyMs: 20 } });
mock.loadFixtureFile(process.argv[2]);
mock.start().then((url) => console.log(url));
process.stdin.resume().on('error', () => {}).on('close', () => process.exit());
