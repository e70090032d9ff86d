import * as vscode from 'vscode';

/** What went wrong, for whoever opens the "Gloss" output channel. Each failure is told once, not once a keystroke. */
export class Log implements vscode.Disposable {
	readonly #channel = vscode.window.createOutputChannel('Gloss', { log: true });
	readonly #told = new Set<string>();

	failed(what: string, article: string, error: unknown): void {
		const reason = error instanceof Error ? error.stack ?? error.message : String(error);
		const failure = `${what} failed on ${article}: ${reason}`;
		const kind = failure.split('\n', 2).join('\n'); // what happened and where; who asked for it may differ
		if (this.#told.has(kind) || this.#told.size >= mostFailures) {
			return;
		}
		this.#told.add(kind);
		this.#channel.error(failure);
	}

	dispose(): void {
		this.#channel.dispose();
	}
}

/** Beyond this a log helps nobody, and it must not grow without end. */
const mostFailures = 200;

/**
 * The one place where the editor is kept from our mistakes: work that throws is logged with the article's
 * file name and answers undefined, which every provider may.
 */
export function guarded<A extends readonly unknown[], R>(
	log: Log, name: string, work: (...given: A) => R | PromiseLike<R>,
): (...given: A) => Promise<R | undefined> {
	return async (...given) => {
		try {
			return await work(...given);
		} catch (error) {
			log.failed(name, articleNamed(given), error);
			return undefined;
		}
	};
}

/** "000_5061bdebb244bffe.txt" for a document among the arguments; a command's article is the one in front. */
function articleNamed(given: readonly unknown[]): string {
	const document = given.find(isDocument) ?? vscode.window.activeTextEditor?.document;
	return document?.uri.path.split('/').at(-1) ?? 'no article';
}

function isDocument(value: unknown): value is vscode.TextDocument {
	return typeof value === 'object' && value !== null && 'uri' in value && 'languageId' in value;
}
