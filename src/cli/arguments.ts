export type Format = 'json' | 'jsonl' | 'text';

/** What was asked for on the command line. */
export type Request =
	| { readonly what: 'help' }
	| { readonly what: 'version' }
	| { readonly what: 'annotate'; readonly format: Format; readonly paths: readonly string[] }
	| { readonly what: 'measure'; readonly documents: string }
	| { readonly what: 'mistake'; readonly message: string };

export const usage = `Usage: gloss annotate [--format json|jsonl|text] [files, folders or - for standard input]
       gloss annotate --gold FILE.jsonl

Reads dated news articles and writes who is named, who said it and which day it was.
  --format  json: one list of articles (the default) · jsonl: one article a line · text: for people
  --gold    reads documents {id, date, text}, one a line, and writes prediction lines for measuring
  --        everything after it is a path
  --help, --version

Offsets are UTF-16 code units, end exclusive. Exit status: 0, or 1 when some input could not be read, or 2 for a
command line that makes no sense.
`;

export function parseArguments(words: readonly string[]): Request {
	const [command, ...rest] = words;
	if (words.includes('--help') || words.includes('-h')) {
		return { what: 'help' };
	}
	if (command === '--version') {
		return { what: 'version' };
	}
	return command === 'annotate' ? parseAnnotate(rest) : mistake(command === undefined ? 'no command' : `unknown command ${command}`);
}

function parseAnnotate(words: readonly string[]): Request {
	let format = 'json';
	const paths: string[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? '';
		const [option = '', inline] = word.split(/=(.*)/s);
		if (word === '--') {
			paths.push(...words.slice(at + 1));
			break;
		}
		if (option === '--gold') {
			const documents = inline ?? words[at + 1];
			return documents === undefined ? mistake('--gold needs a file') : { what: 'measure', documents };
		}
		if (option === '--format') {
			format = inline ?? words[++at] ?? '';
		} else if (word.startsWith('-') && word !== '-') {
			return mistake(`unknown option ${word}`);
		} else {
			paths.push(word);
		}
	}
	if (!isFormat(format)) {
		return mistake(`--format is json, jsonl or text, not “${format}”`);
	}
	return paths.length === 0 ? mistake('nothing to read') : { what: 'annotate', format, paths };
}

function isFormat(word: string): word is Format {
	return word === 'json' || word === 'jsonl' || word === 'text';
}

function mistake(message: string): Request {
	return { what: 'mistake', message };
}
