import type { Organization, OrganizationMention } from '../annotations';
import { introductionOf, mentionsOf, quotesBy } from '../entity';
import { plain } from '../label';
import type { Reading } from '../reading';
import { textOf } from '../span';
import type { CardBody, Row, Source } from './card';
import { articleSource, counted, countryName, joined, linksOf, paragraphsOf, quotedPhrase, quoteRows } from './common';
import type { Say } from './say';

/** Which body this is, why these words mean it, what it is called here and how often it speaks. */
export function organizationCard(reading: Reading, mention: OrganizationMention, say: Say): CardBody {
	const { organization } = mention;
	const quotes = quotesBy(reading, organization.id);
	return {
		title: plain(organization.name),
		beside: besideName(organization, say),
		subtitle: formRow(reading, mention, say),
		rows: [
			introductionRow(reading, mention, say),
			...descriptionRows(reading, mention),
			...parentRows(reading, mention, say),
			counted(say('Here: {0}', joined(namesUsed(reading, mention, say), quotedPhrase(quotes, say)))),
			...quoteRows(reading, quotes).slice(0, 1),
		],
		links: linksOf(reading, mention),
	};
}

/** What it is and of which country, without what its name says already: "government" is one, and so is the European Union its own. */
function besideName({ name, classification, country }: Organization, say: Say): string {
	const kind = say(classification);
	const of = countryName(country);
	return joined(kind === name ? '' : kind, of === name ? '' : of);
}

/** "“Pentagon” is a place that stands for it": nothing for a plain name. */
function formRow(reading: Reading, mention: OrganizationMention, say: Say): Row | undefined {
	const words = plain(textOf(reading.article.text, mention.span));
	if (words === plain(mention.organization.name)) {
		return undefined; // "CNN" on the card of CNN
	}
	switch (mention.form) {
		case 'metonym':
			return { text: say('“{0}” is a place that stands for it', words), source: sourceOf(reading, mention) };
		case 'acronym':
			return { text: say('“{0}” is its acronym', words), source: sourceOf(reading, mention) };
		case 'short':
			return { text: say('“{0}” is short for it here', words), source: articleSource(reading, mention.span) };
		case 'nested':
			return { text: say('named inside another name'), source: articleSource(reading, mention.span) };
		case 'name':
			return undefined;
	}
}

/** The directory vouches for the names it lists; all others are the article's. */
function sourceOf(reading: Reading, mention: OrganizationMention): Source {
	const entry = mention.organization.entry === undefined
		? undefined
		: reading.knowledge.directory.organization(mention.organization.entry);
	const words = plain(textOf(reading.article.text, mention.span));
	const listed = entry?.otherNames.find(({ name }) => name.replace(/^the /i, '') === words);
	return entry && listed ? { layer: listed.layer ?? entry.layer, line: undefined } : articleSource(reading, mention.span);
}

function introductionRow(reading: Reading, mention: OrganizationMention, say: Say): Row {
	const introduction = introductionOf(reading, mention);
	const text = introduction.span.start === mention.span.start ? say('introduced here') : say('introduced');
	return { text, source: articleSource(reading, introduction.span) };
}

function descriptionRows(reading: Reading, { organization }: OrganizationMention): readonly Row[] {
	const entry = organization.entry === undefined ? undefined : reading.knowledge.directory.organization(organization.entry);
	return entry?.description === undefined ? [] : [{ text: plain(entry.description), source: { layer: entry.layer, line: undefined } }];
}

function parentRows(reading: Reading, mention: OrganizationMention, say: Say): readonly Row[] {
	const { parent } = mention.organization;
	if (parent === undefined) {
		return [];
	}
	const { directory } = reading.knowledge;
	const own = mention.organization.entry === undefined ? undefined : directory.organization(mention.organization.entry);
	const here = reading.all('organization').find(({ organization }) => organization.id === parent);
	const entry = directory.organization(here?.organization.entry ?? parent);
	const name = here?.organization.name ?? entry?.name;
	const isListed = entry !== undefined && own?.parent === entry.id; // else the article names one inside the other
	const layer = isListed ? own.layer : here ? undefined : entry?.layer;
	const source = layer ? { layer, line: undefined } : here && articleSource(reading, here.span);
	return name === undefined || !source ? [] : [{ text: say('part of {0}', plain(name)), source }];
}

/** "Department of Defense ¶1, Pentagon ¶5". */
function namesUsed(reading: Reading, mention: OrganizationMention, say: Say): string {
	const byName = new Map<string, OrganizationMention[]>();
	for (const each of mentionsOf(reading, mention)) {
		const name = plain(textOf(reading.article.text, each.span));
		byName.set(name, [...byName.get(name) ?? [], each]);
	}
	const shown = [...byName].slice(0, 4).map(([name, mentions]) => (
		`${name} ${paragraphsOf(reading, mentions.map(({ span }) => span), say)}`
	));
	return shown.join(', ');
}
