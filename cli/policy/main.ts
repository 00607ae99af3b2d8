import { readCatalogue } from '../build/read-catalogue.ts';
import { runCommand } from './run-command.ts';

process.exitCode = runCommand(process.argv.slice(2), {
  catalogue: readCatalogue(),
  say: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(text),
});
