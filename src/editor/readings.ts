import * as vscode from 'vscode';
import { parseArticle } from '../core/article';
import type { Knowledge } from '../core/knowledge';
import { once } from '../core/once';
import type * as Reader from '../core/reader';
import type { ArticleKnowledge } from './dossier/articleKnowledge';
import { guarded, type Log } from './log';

/** The language id of seed files, and the only language whose documents are ever parsed. */
export const language = 'seed';

/**
 * Longer documents are not analysed: an article of this size is twenty books, and its analysis would hold the
 * extension host for seconds.
 */
export const longestArticle = 5_000_000;

/** How long typing must pause before panel and decorations follow; hovers and symbols never wait. */
const settled = 150;

/**
 * One Reading for each open document and version. A different version is the whole of the invalidation;
 * the reading before lends its memory to the next.
 */
export class Readings implements vscode.Disposable {
	readonly log: Log;
	readonly #knowledge: ArticleKnowledge;
	readonly #kept = new WeakMap<vscode.TextDocument, Kept>();
	readonly #numbers = new WeakMap<vscode.TextDocument, number>();
	#lastNumber = 0;
	readonly #waiting = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
	readonly #reader = once(() => import('../core/reader'));
	readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
	readonly #life: vscode.Disposable;

	/** Fires when something else is known, so that every article reads otherwise though none was edited. */
	readonly onDidLearn: vscode.Event<void>;

	/**
	 * Fires for a document that was opened, closed, edited or read anew, once typing settles. A document that was
	 * closed, or that is no longer a seed, has no reading then.
	 */
	readonly onDidChange = this.#changed.event;

	constructor(knowledge: ArticleKnowledge, log: Log) {
		this.#knowledge = knowledge;
		this.log = log;
		this.onDidLearn = knowledge.onDidChange;
		this.#life = vscode.Disposable.from(
			this.#changed,
			vscode.workspace.onDidOpenTextDocument((document) => { this.#tell(document, 0); }),
			vscode.workspace.onDidCloseTextDocument((document) => { this.#tell(document, 0); }),
			vscode.workspace.onDidChangeTextDocument(({ document }) => { this.#tell(document, settled); }),
			vscode.workspace.onDidChangeConfiguration((change) => {
				if (change.affectsConfiguration('gloss')) {
					this.#tellAll();
				}
			}),
			knowledge.onDidChange(() => { this.#tellAll(); }),
		);
		this.#tellAll();
	}

	/** The reading of the document as it is now; undefined when it is no seed, has no header or is too long. */
	async of(document: vscode.TextDocument): Promise<Reader.Reading | undefined> {
		if (!isRead(document)) {
			return undefined;
		}
		const reader = await this.#reader();
		const knowledge = this.#knowledge.now(document) ?? await this.#knowledge.load(document);
		return this.#read(document, knowledge, reader);
	}

	/** The reading at once, when there is one that is up to date. */
	current(document: vscode.TextDocument): Reader.Reading | undefined {
		const kept = this.#kept.get(document);
		return kept && isRead(document) && isFresh(kept, document, this.#knowledge.now(document)) ? kept.reading : undefined;
	}

	/** A number for a link to say which document it means, without any foreign text such as a path in it. */
	numberOf(document: vscode.TextDocument): number {
		const number = this.#numbers.get(document) ?? ++this.#lastNumber;
		this.#numbers.set(document, number);
		return number;
	}

	/** The open document of a number. */
	numbered(number: number): vscode.TextDocument | undefined {
		return vscode.workspace.textDocuments.find((document) => this.#numbers.get(document) === number);
	}

	dispose(): void {
		this.#waiting.forEach((timer) => { clearTimeout(timer); });
		this.#waiting.clear();
		this.#life.dispose();
	}

	#read(document: vscode.TextDocument, knowledge: Knowledge, { Reading }: typeof Reader): Reader.Reading | undefined {
		const kept = this.#kept.get(document);
		if (kept && isFresh(kept, document, knowledge)) {
			return kept.reading;
		}
		const article = parseArticle(document.getText());
		const reading = article && new Reading(article, knowledge, kept?.reading);
		this.#kept.set(document, { version: document.version, knowledge, reading });
		return reading;
	}

	#tellAll(): void {
		vscode.workspace.textDocuments.forEach((document) => { this.#tell(document, 0); });
	}

	/** A change of language closes and opens a document in one go, so both are told once the dust has settled. */
	#tell(document: vscode.TextDocument, after: number): void {
		if (document.languageId !== language && !this.#kept.has(document)) {
			return;
		}
		clearTimeout(this.#waiting.get(document));
		this.#waiting.set(document, setTimeout(() => void this.#told(document), after));
	}

	readonly #told = async (document: vscode.TextDocument): Promise<void> => {
		this.#waiting.delete(document);
		await guarded(this.log, 'reading', (read: vscode.TextDocument) => this.of(read))(document);
		this.#changed.fire(document);
	};
}

/** Whether the document is a seed that is too long to be analysed, as the status item says. */
export function isTooLong(document: vscode.TextDocument): boolean {
	return document.languageId === language && lengthOf(document) > longestArticle;
}

interface Kept {
	readonly version: number;
	readonly knowledge: Knowledge;
	readonly reading: Reader.Reading | undefined;
}

function isFresh(kept: Kept, document: vscode.TextDocument, knowledge: Knowledge | undefined): boolean {
	return kept.version === document.version && kept.knowledge === knowledge;
}

function isRead(document: vscode.TextDocument): boolean {
	return document.languageId === language && !document.isClosed && lengthOf(document) <= longestArticle;
}

/** Without joining the lines, which `getText` would do for each question. */
function lengthOf(document: vscode.TextDocument): number {
	return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
