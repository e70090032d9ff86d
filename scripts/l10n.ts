import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './hosts/project';

/**
 * `npm run l10n`: gathers every message of the source, that of `vscode.l10n.t('…')` and of the core's `say('…')`, into the file that
 * translators start from. Test files hold the committed file to what is found here.
 */
export function messages(): Readonly<Record<string, string>> {
	const found = sourceFiles().flatMap((path) => messagesIn(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)));
	return Object.fromEntries([...new Set(found)].sort().map((message) => [message, message]));
}

export const bundle = join(root, 'l10n', 'bundle.l10n.json');

export function asJson(all: Readonly<Record<string, string>>): string {
	return `${JSON.stringify(all, undefined, '\t')}\n`;
}

function sourceFiles(): string[] {
	const folder = join(root, 'src');
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => join(folder, file));
}

function messagesIn(node: ts.Node): string[] {
	const inner: string[] = [];
	ts.forEachChild(node, (child) => { inner.push(...messagesIn(child)); });
	const first = ts.isCallExpression(node) && /(?:^|\.)(?:say|l10n\.t)$/.test(node.expression.getText()) ? node.arguments[0] : undefined;
	return first ? [...literalsIn(first), ...inner] : inner;
}

/** A message may be chosen in place: `say(one ? '1 mention' : '{0} mentions', count)`. */
function literalsIn(node: ts.Node): string[] {
	if (ts.isStringLiteralLike(node)) {
		return [node.text];
	}
	return ts.isConditionalExpression(node) ? [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)] : [];
}

if (process.argv[1]?.endsWith('l10n.ts')) {
	writeFileSync(bundle, asJson(messages()));
}
