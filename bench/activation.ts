import Module from 'node:module';

/** Prints the milliseconds that it takes to load the bundle named on the command line and to activate it, in a fresh process. */
const bundle = process.argv[2] ?? '';

// Anything of the editor: called, constructed or asked for a property, it answers with more of itself.
const editor: unknown = new Proxy(function () { /* stands for every function of the editor */ }, {
	get: (_, key) => (key === Symbol.toPrimitive ? () => '' : key === Symbol.iterator ? [][Symbol.iterator].bind([]) : key === 'length' ? 0 : editor),
	apply: () => editor,
	construct: () => editor as object,
	set: () => true,
	getPrototypeOf: () => editor as object, // a bundle copies a module’s own names and inherits the rest
});

const modules = Module as unknown as { _load: (request: string, ...more: unknown[]) => unknown }; // Node's own loader, undocumented but stable
const load = modules._load;
modules._load = (request, ...more) => (request === 'vscode' ? editor : load(request, ...more));

const start = performance.now();
const { activate } = modules._load(bundle, module, false) as { activate: (context: unknown) => unknown }; // our own entry point
activate({ subscriptions: [], globalState: editor, workspaceState: editor, extensionUri: editor });
console.log(performance.now() - start);
process.exit();
