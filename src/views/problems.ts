import * as vscode from 'vscode';
import { problemsOf, type Problem, type ProblemCode } from '../core/problems';
import { toDiagnostic, toEdit } from '../editor/convert';
import { guarded } from '../editor/log';
import { isTooLong, language, type Readings } from '../editor/readings';
import { isOn } from '../editor/settings';

/** Faults of the format in the Problems panel, each with its remedy where there is one. */
export function registerProblems(readings: Readings): vscode.Disposable {
	const diagnostics = vscode.languages.createDiagnosticCollection('gloss');
	const check = guarded(readings.log, 'problems', (document: vscode.TextDocument) => {
		diagnostics.set(document.uri, problemsIn(document).map((problem) => (
			toDiagnostic(document, problem, messageOf(problem), severities[problem.code])
		)));
	});
	return vscode.Disposable.from(
		diagnostics,
		readings.onDidChange((document) => void check(document)),
		vscode.languages.registerCodeActionsProvider(language, {
			provideCodeActions: guarded(readings.log, 'quick fixes', (
				document: vscode.TextDocument, _range: vscode.Range, { diagnostics: shown }: vscode.CodeActionContext,
			) => problemsIn(document).flatMap((problem) => fixesOf(document, problem, shown))),
		}, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
	);
}

function problemsIn(document: vscode.TextDocument): readonly Problem[] {
	if (document.languageId !== language || document.isClosed || isTooLong(document) || !isOn('problems.enabled', document)) {
		return [];
	}
	return problemsOf(document.getText(), document.uri.path.split('/').at(-1) ?? '');
}

/** The remedies of a problem that is among those the editor asks about. */
function fixesOf(document: vscode.TextDocument, problem: Problem, shown: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
	const mended = shown.filter(({ code, source, range }) => (
		source === 'Gloss' && code === problem.code && document.offsetAt(range.start) === problem.span.start
	));
	if (mended.length === 0 || (problem.fix.length === 0 && !asking.has(problem.code))) {
		return [];
	}
	const action = new vscode.CodeAction(fixTitle(problem), vscode.CodeActionKind.QuickFix);
	action.diagnostics = mended;
	action.isPreferred = !asking.has(problem.code);
	if (problem.code === 'lost-characters') {
		action.command = { command: 'workbench.action.editor.changeEncoding', title: action.title };
	} else {
		action.edit = toEdit(document, problem.code === 'no-header' ? headerSnippet() : problem.fix);
	}
	return [action];
}

/** Faults whose remedy needs the reader: what the header says, in which encoding the file was saved. */
const asking: ReadonlySet<ProblemCode> = new Set(['no-header', 'lost-characters']);

/** A header to fill in; no date is guessed. */
function headerSnippet(): vscode.SnippetString {
	return new vscode.SnippetString('date ${1:YYYY-MM-DD} ${2:Headline}\n\n');
}

const severities: Readonly<Record<ProblemCode, vscode.DiagnosticSeverity>> = {
	'no-header': vscode.DiagnosticSeverity.Warning,
	'late-header': vscode.DiagnosticSeverity.Warning,
	'impossible-date': vscode.DiagnosticSeverity.Warning,
	'unclosed-quotation': vscode.DiagnosticSeverity.Information,
	'hidden-characters': vscode.DiagnosticSeverity.Warning,
	'lost-characters': vscode.DiagnosticSeverity.Information,
};

function messageOf({ code, detail }: Problem): string {
	switch (code) {
		case 'no-header':
			return vscode.l10n.t('The file’s name says it is a seed, but it does not begin with “date YYYY-MM-DD Headline”.');
		case 'late-header':
			return vscode.l10n.t('The header must be the first line.');
		case 'impossible-date':
			return vscode.l10n.t('There is no such day as {0}; nothing is reckoned from it.', detail);
		case 'unclosed-quotation':
			return vscode.l10n.t('The quotation mark {0} is not closed in this paragraph.', detail);
		case 'hidden-characters':
			return vscode.l10n.t('Hidden or reordering characters in this article: {0}.', detail);
		case 'lost-characters':
			return vscode.l10n.t('{0} characters could not be read: the file may be saved in another encoding, such as Windows 1252.', detail);
	}
}

function fixTitle({ code, fix }: Problem): string {
	switch (code) {
		case 'no-header':
			return vscode.l10n.t('Insert a header line');
		case 'late-header':
			return vscode.l10n.t('Make it the first line');
		case 'impossible-date':
			return vscode.l10n.t('Change to {0}', fix[0]?.text ?? '');
		case 'unclosed-quotation':
			return vscode.l10n.t('Close it at the end of the paragraph');
		case 'hidden-characters':
			return vscode.l10n.t('Remove all hidden characters');
		case 'lost-characters':
			return vscode.l10n.t('Open it in another encoding…');
	}
}
