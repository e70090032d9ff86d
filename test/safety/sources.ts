import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..', '..');

/** One file of the program, parsed. */
export interface Source {
	/** With slashes: "src/core/span.ts". */
	readonly path: string;
	readonly tree: ts.SourceFile;
}

/** Every TypeScript file of src. */
export const sources: readonly Source[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.ts'))
	.map((name) => {
		const path = relative(root, join(root, 'src', name)).replaceAll('\\', '/');
		return { path, tree: ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true) };
	});

export function nodesOf(tree: ts.Node): ts.Node[] {
	const found: ts.Node[] = [tree];
	ts.forEachChild(tree, (child) => {
		found.push(...nodesOf(child));
	});
	return found;
}

/** Where a node stands: "src/core/span.ts:12". */
export function placeOf({ path, tree }: Source, node: ts.Node): string {
	return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}

/** What a file imports, types included: "vscode", "src/core/span". */
export function importsOf({ path, tree }: Source): string[] {
	const named = tree.statements.flatMap((statement) => (
		(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) && statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier)
			? [statement.moduleSpecifier.text]
			: []
	));
	return named.map((name) => (name.startsWith('.') ? join(path, '..', name).replaceAll('\\', '/') : name));
}
