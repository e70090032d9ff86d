import { join } from 'node:path';
import { main } from './cli/main';

// What comes after, such as `head`, may close its end early; that is no error of ours.
process.stdout.on('error', () => process.exit(0));

void main(process.argv.slice(2), {
	dataFolder: join(__dirname, '..', 'data'),
	print: (text) => process.stdout.write(text),
	complain: (line) => process.stderr.write(`${line}\n`),
}).then((status) => {
	process.exitCode = status;
});
