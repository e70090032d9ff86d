import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { predicted, type GoldDocument } from '../../src/cli/gold';
import type { Knowledge } from '../../src/core/knowledge';

/** One development file scored in one way. */
export interface Measure {
	readonly group: 'names' | 'quotes' | 'dates';
	readonly file: string;
	/** What is to be reached, by score. */
	readonly floors?: Readonly<Record<string, number>>;
}

/** Scores by name, in percent with one decimal. */
export type Scores = Readonly<Record<string, number>>;

export interface Row {
	readonly name: string;
	readonly scores: Scores;
}

export const measures: readonly Measure[] = [
	{ group: 'names', file: 'wwn.dev', floors: { PER: 82, ORG: 64, 'agencies R': 80 } },
	{ group: 'names', file: 'conll2003.dev', floors: { PER: 86, ORG: 66 } },
	{ group: 'names', file: 'ieer.dev', floors: { PER: 85, ORG: 60 } },
	{ group: 'names', file: 'crossner_politics.dev', floors: { PER: 82, ORG: 60 } },
	{ group: 'names', file: 'gum_news.dev' },
	{ group: 'quotes', file: 'polnear.dev', floors: { direct: 97, mention: 86, name: 76 } },
	{ group: 'quotes', file: 'polnear.train' },
	{ group: 'dates', file: 'timebank.dev', floors: { strict: 82, relaxed: 91, value: 78 } },
	{ group: 'dates', file: 'aquaint.dev', floors: { strict: 80, relaxed: 91, value: 72 } },
	{ group: 'dates', file: 'wikiwars.dev', floors: { strict: 84, relaxed: 92, value: 82 } },
	{ group: 'dates', file: 'gum_news.dev', floors: { strict: 70, relaxed: 82, value: 66 } },
	{ group: 'dates', file: 'ieer.dev' },
	{ group: 'dates', file: 'wwn.dev' },
	{ group: 'dates', file: 'esc.dev' },
];

export function nameOf({ group, file }: Measure): string {
	return `${group} ${file}`;
}

interface Place {
	readonly data: string;
	readonly scratch: string;
	readonly knowledge: Knowledge;
}

export function measureFile(measure: Measure, { data, scratch, knowledge }: Place): Row {
	const gold = join(data, 'dev', `${measure.file}.jsonl`);
	const predictions = join(scratch, `${measure.file}.jsonl`);
	if (!existsSync(predictions)) { // one file may be measured in two ways
		writeFileSync(predictions, predictionLines(gold, knowledge));
	}
	const scorer = join(data, '..', 'score', scorers[measure.group]);
	const output = execFileSync(process.execPath, [scorer, gold, predictions, '--json'], { encoding: 'utf8' });
	return { name: nameOf(measure), scores: readers[measure.group](JSON.parse(output)) };
}

function predictionLines(gold: string, knowledge: Knowledge): string {
	const documents = readFileSync(gold, 'utf8').split('\n').filter((line) => line !== '');
	return documents.map((line) => JSON.stringify(predicted(JSON.parse(line) as GoldDocument, knowledge))).join('\n'); // as data/README.md has it
}

const scorers: Readonly<Record<Measure['group'], string>> = { names: 'score-ner.mjs', quotes: 'score-quotes.mjs', dates: 'score-timex.mjs' };

const readers: Readonly<Record<Measure['group'], (output: unknown) => Scores>> = { names: nameScores, quotes: quoteScores, dates: dateScores };

// What the scorers print with --json, as far as the table shows it.
interface Ratio { readonly p: number; readonly r: number; readonly f: number }
interface NameOutput { readonly PER: { readonly exact: Ratio }; readonly ORG: { readonly exact: Ratio }; readonly GOV: { readonly recallExact: number } }
interface QuoteOutput {
	readonly all: Ratio;
	readonly direct: Ratio;
	readonly token: Ratio;
	readonly speaker: { readonly endToEnd: number; readonly resolvedName: { readonly accuracy: number } };
}
interface DateOutput { readonly strict: Ratio; readonly relaxed: Ratio; readonly value: { readonly p: number | null; readonly f: number } }

function nameScores(output: unknown): Scores {
	const { PER, ORG, GOV } = output as NameOutput;
	return {
		'PER': percent(PER.exact.f), 'PER P': percent(PER.exact.p), 'PER R': percent(PER.exact.r),
		'ORG': percent(ORG.exact.f), 'ORG P': percent(ORG.exact.p), 'ORG R': percent(ORG.exact.r),
		'agencies R': percent(GOV.recallExact),
	};
}

function quoteScores(output: unknown): Scores {
	const { all, direct, token, speaker } = output as QuoteOutput;
	return {
		direct: percent(direct.f), 'direct P': percent(direct.p), 'direct R': percent(direct.r), all: percent(all.f),
		words: percent(token.f), mention: percent(speaker.endToEnd), name: percent(speaker.resolvedName.accuracy),
	};
}

function dateScores(output: unknown): Scores {
	const { strict, relaxed, value } = output as DateOutput;
	return {
		strict: percent(strict.f), 'strict P': percent(strict.p), 'strict R': percent(strict.r),
		relaxed: percent(relaxed.f), ...value.p === null ? {} : { value: percent(value.f) }, // some files give no values
	};
}

function percent(ratio: number): number {
	return Math.round(ratio * 1000) / 10;
}
