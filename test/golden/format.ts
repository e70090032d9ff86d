import type { DateExpression, OrganizationMention, PersonMention, Quote, Role, Speaker } from '../../src/core/annotations';
import type { Block } from '../../src/core/block';
import type { Reading } from '../../src/core/reading';
import { encloses, textOf, type Span } from '../../src/core/span';

/**
 * A reading as text that a person can review: who is named where and how, with roles; bodies; quotations with their speakers; dates.
 * What only says how something was found (reasons, rules, ids, the directory's names) is left out, and so are pronouns and described
 * people, who appear as the speakers of their quotations.
 *
 * ```
 * PEOPLE
 * Huang Xueping (family name Huang, first)
 * 	¶2 ranked-name: Maj. Gen. [Huang Xueping]
 * 	role ¶2 current: deputy director of the Office = deputy director @ Office
 * ```
 */
export function asGolden(reading: Reading): string {
	const show = new Words(reading);
	return [
		...['PEOPLE', ...peopleLines(reading, show)],
		...['', 'ORGANISATIONS', ...organizationLines(reading, show)],
		...['', 'QUOTES', ...reading.all('quote').map((quote) => quoteLine(quote, show))],
		...['', 'DATES', ...reading.all('date').map((date) => dateLine(date, show)), ''],
	].join('\n');
}

/** Words with their place: "¶4 Chase", and "¶4 Chase #2" where they stand in that paragraph for the second time. */
class Words {
	readonly #reading: Reading;

	constructor(reading: Reading) {
		this.#reading = reading;
	}

	text(span: Span): string {
		return textOf(this.#reading.article.text, span).replace(/\s+/g, ' ');
	}

	place({ start }: Span): string {
		const block = this.#blockAt(start);
		return block ? (block.number === 0 ? 'headline' : `¶${block.number}`) : 'header';
	}

	nth(span: Span): string {
		const block = this.#blockAt(span.start);
		const before = block ? textOf(this.#reading.article.text, { start: block.span.start, end: span.start }) : '';
		const count = before.split(textOf(this.#reading.article.text, span)).length;
		return count > 1 ? ` #${count}` : '';
	}

	/** What the article first calls a body in full. */
	body(id: string): string | undefined {
		const mentions = this.#reading.all('organization').filter(({ organization }) => organization.id === id);
		const first = mentions.find(({ form }) => form === 'name') ?? mentions[0];
		return first && this.text(first.span);
	}

	person(id: string): string | undefined {
		return this.#reading.all('person').find(({ person }) => person.id === id)?.person.name;
	}

	#blockAt(offset: number): Block | undefined {
		return this.#reading.blocks.find(({ span }) => encloses(span, { start: offset, end: offset }));
	}
}

function peopleLines(reading: Reading, show: Words): string[] {
	const named = reading.all('person').filter(({ form }) => form !== 'pronoun' && form !== 'description');
	return grouped(named, ({ person }) => person.id).flatMap((mentions) => {
		const person = mentions[0]?.person;
		const { name = '', familyName, nameOrder, roles = [] } = person ?? {};
		const family = familyName === undefined ? 'single name' : `family name ${familyName}${nameOrder === 'family-first' ? ', first' : ''}`;
		return [
			`${name} (${family})`,
			...mentions.map((mention) => `\t${personMention(mention, show)}`),
			...roles.map((role) => `\t${roleLine(role, show)}`),
		];
	});
}

function personMention({ span, name, form }: PersonMention, show: Words): string {
	const before = show.text({ start: span.start, end: name.start });
	const after = show.text({ start: name.end, end: span.end });
	return `${show.place(span)} ${form}: ${before}[${show.text(name)}]${after}${show.nth(span)}`;
}

function roleLine({ span, title, tense, organization }: Role, show: Words): string {
	const body = organization === undefined ? undefined : show.body(organization);
	return `role ${show.place(span)} ${tense}: ${show.text(span)} = ${title}${body === undefined ? '' : ` @ ${body}`}`;
}

function organizationLines(reading: Reading, show: Words): string[] {
	return grouped(reading.all('organization'), ({ organization }) => organization.id).flatMap((mentions) => {
		const of = mentions[0]?.organization;
		return [`${show.body(of?.id ?? '') ?? ''} — ${of?.classification ?? ''}`, ...mentions.map((mention) => `\t${organizationMention(mention, show)}`)];
	});
}

function organizationMention({ span, form }: OrganizationMention, show: Words): string {
	return `${show.place(span)} ${form}: ${show.text(span)}${show.nth(span)}`;
}

function quoteLine({ span, form, certainty, speaker, cue }: Quote, show: Words): string {
	const words = show.text(span);
	const excerpt = words.length <= 60 ? words : `${words.slice(0, 30)} … ${words.slice(-20)}`;
	return `${show.place(span)} ${form}, ${speaker ? speakerOf(speaker, cue, show) : 'no speaker'}, ${certainty}: ${excerpt}${show.nth(span)}`;
}

/** "Wu Qian (he · said)". */
function speakerOf({ span, ids }: Speaker, cue: Span | undefined, show: Words): string {
	const names = ids.map((id) => show.person(id) ?? show.body(id) ?? id);
	const name = names.length > 0 ? names.join(' and ') : 'unnamed';
	return `${name} (${show.text(span)}${cue ? ` · ${show.text(cue)}` : ''})`;
}

function dateLine({ span, type, value, mod }: DateExpression, show: Words): string {
	return `${show.place(span)} ${type} ${value}${mod === undefined ? '' : ` ${mod}`}: ${show.text(span)}${show.nth(span)}`;
}

function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(key(item)) ?? [];
		group.push(item);
		groups.set(key(item), group);
	}
	return [...groups.values()];
}
