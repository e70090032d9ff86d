/**
 * An editor that does nothing but count: every registration and every emitter is alive until it is disposed. It lets the extension's
 * bundle be started without an editor, hundreds of times.
 */
export class StubEditor {
	readonly alive = new Set<object>();
	/** Providers by the name of their registration: "registerHoverProvider". */
	readonly providers = new Map<string, Record<string, (...given: unknown[]) => unknown>>();
	readonly commands = new Map<string, (...given: unknown[]) => unknown>();
	/** What went to the log. */
	readonly errors: string[] = [];
	readonly module: object;

	constructor() {
		this.module = Object.create(this.#namespace('vscode')) as object; // a bundler copies what is own and inherits the rest
	}

	disposable(): { dispose: () => void } {
		const made = { dispose: () => { this.alive.delete(made); } };
		this.alive.add(made);
		return made;
	}

	/** Any name asked for is a namespace, a class or a function that registers something. */
	#namespace(path: string): object {
		const known = this.#known();
		return new Proxy({}, { get: (_, name) => (typeof name !== 'string' ? undefined : `${path}.${name}` in known ? known[`${path}.${name}`] : this.#member(path, name)) });
	}

	#member(path: string, name: string): unknown {
		if (/^(?:on[A-Z]|register|create)/.test(name)) {
			return (...given: unknown[]) => this.#registered(name, given);
		}
		return /^[a-z]/.test(name) ? this.#namespace(`${path}.${name}`) : Plain;
	}

	#registered(name: string, given: readonly unknown[]): object {
		const provider = given.find((each) => typeof each === 'object' && each !== null && Object.values(each).some((value) => typeof value === 'function'));
		if (provider) {
			this.providers.set(name, provider as Record<string, (...given: unknown[]) => unknown>); // found by its functions
		}
		if (name === 'registerCommand' && typeof given[1] === 'function') {
			this.commands.set(String(given[0]), given[1] as (...given: unknown[]) => unknown); // a command's work
		}
		const made = this.disposable();
		return new Proxy(made, { get: (target, key) => (key === 'dispose' ? target.dispose : key === 'error' ? (message: string) => this.errors.push(message) : typeof key === 'string' && /^on[A-Z]/.test(key) ? () => this.disposable() : () => undefined) });
	}

	#known(): Record<string, unknown> {
		const disposable = (): { dispose: () => void } => this.disposable();
		class EventEmitter {
			readonly #made = disposable();
			readonly event = (): object => disposable();
			fire(): void { /* nobody listens */ }
			dispose(): void { this.#made.dispose(); }
		}
		class Disposable {
			constructor(readonly dispose: () => void) {}
			static from(...all: { dispose: () => void }[]): Disposable {
				return new Disposable(() => { all.forEach((each) => { each.dispose(); }); });
			}
		}
		return {
			'vscode.EventEmitter': EventEmitter,
			'vscode.Disposable': Disposable,
			'vscode.CodeActionKind': { Empty: Plain, QuickFix: Plain },
			'vscode.workspace.textDocuments': [],
			'vscode.workspace.isTrusted': true,
			'vscode.workspace.getConfiguration': () => ({ get: () => undefined }),
			'vscode.workspace.workspaceFolders': undefined,
			'vscode.window.visibleTextEditors': [],
			'vscode.window.activeTextEditor': undefined,
			'vscode.window.tabGroups': { all: [] },
			'vscode.commands.executeCommand': () => Promise.resolve(undefined),
			'vscode.l10n.t': String,
			'vscode.Uri': { joinPath: uri, parse: uri, file: uri },
			'vscode.workspace.fs.readFile': () => Promise.resolve(new Uint8Array()),
		};
	}
}

function uri(): object {
	return { path: '/', toString: () => 'stub:/' };
}

/** Any class that the extension makes objects of. */
class Plain {
	readonly given: readonly unknown[];
	constructor(...given: readonly unknown[]) { this.given = given; }
	static from(): Plain { return new Plain(); }
	static append(): Plain { return new Plain(); }
}
