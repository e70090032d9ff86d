import { plain } from '../core/label';
import type { AnnotatedArticle } from './shape';

/** One article for people: a heading, then who is named, who said what, and which days. */
export function asText(article: AnnotatedArticle): string {
	const sections = [
		section('People', article.people.map(personLine)),
		section('Agencies and organisations', article.organizations.map(organizationLine)),
		section('Quotes', article.quotes.map(quoteLine)),
		section('Dates', article.dates.map(dateLine)),
	];
	const heading = `${plain(article.path)}\n${article.date ?? 'no such day'} · ${plain(article.headline ?? '')}\n`;
	return heading + sections.join('');
}

function section(title: string, lines: readonly string[]): string {
	return lines.length === 0 ? '' : `\n${title} ${lines.length}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function personLine({ name, roles, mentions }: AnnotatedArticle['people'][number]): string {
	const said = roles.map(({ text }) => plain(text)).join('; ');
	return `${plain(name)}${said ? ` — ${said}` : ''} · ${times(mentions.length)}`;
}

function organizationLine({ name, classification, country, mentions }: AnnotatedArticle['organizations'][number]): string {
	return `${plain(name)} — ${classification}${country ? `, ${country}` : ''} · ${times(mentions.length)}`;
}

function quoteLine({ text, speaker, certainty, form }: AnnotatedArticle['quotes'][number]): string {
	return `${plain(text)} — ${speaker ? `${plain(speaker.name)} (${certainty})` : `no speaker (${form})`}`;
}

function dateLine({ text, value, mod, type }: AnnotatedArticle['dates'][number]): string {
	return `${value || 'no such day'}${mod ? ` ${mod}` : ''} — ${plain(text)}${type === 'DATE' ? '' : ` (${type.toLowerCase()})`}`;
}

function times(count: number): string {
	return count === 1 ? 'once' : `${count} times`;
}
