// Azurite ends when whoever started it lets go of its standard input: also when that process was killed.
// Ctrl-C reaches every process of the terminal; storage has to outlive the runs that still write to it, so it is left to the starter.
const once = process.once.bind(process);
process.once = (event, listener) => (event === 'SIGINT' ? process : once(event, listener));
process.on('SIGINT', () => {});

process.stdin.resume().on('error', () => {}).on('close', () => {
  setTimeout(() => process.exit(1), 5000).unref();
  if (!process.emit('SIGTERM')) {
    process.exit();
  }
});

require('azurite/dist/src/azurite.js');
