import { withoutTail } from '../../edges';
import { spanOf, textOf, type Span } from '../../span';
import type { SpokenCue } from '../../speakers/speech';
import { surelyFinite } from '../../words/functionWords';
import { opensBare } from '../../words/sourceNouns';
import { mediumIn } from '../../speakers/attribution/medium';
import { hasSureVerb, hasVerb, opensWithClause } from './clauseVerbs';
import { endBefore, endWithin, pressed } from './ending';
import { behindLead } from './leading';

/** Which words a cue reports; all offsets count from the block's start. */
export function contentOf(text: string, cue: SpokenCue, next: SpokenCue | undefined): Span | undefined {
	if (/\b(?:if|whether)\s$/.test(text.slice(Math.max(0, cue.subject.start - 9), cue.subject.start))) {
		return undefined; // "asked whether he thought that"
	}
	const found = cue.sort === 'naming' ? named(text, cue) : behindLead(text, cue) ?? before(text, cue) ?? between(text, cue) ?? around(text, cue) ?? behindCue(text, cue, next);
	const span = found && withoutEdges(text, found);
	return span && isLongEnough(textOf(text, span)) ? span : undefined;
}

/** "…, the department said on Wednesday": the sentence up to the comma, without what only leads in. */
function before(text: string, { subject, span, sentence, borrowed, sort }: SpokenCue): Span | undefined {
	if ((sort !== 'source' && /\sby\s(?:the\s)?$/.test(text.slice(span.end, subject.start))) || (subject.end <= span.start && opensBehind.test(text.slice(span.end, span.end + 7)))) {
		return undefined; // "the bank, alleged by ministers to be bankrupt"; "While it rained, Wu said that it was over"
	}
	const from = Math.min(subject.start, span.start);
	const words = text.slice(sentence.start, from);
	if (sort === 'source' && /\b(?:which|who|that),\s$/.test(words)) {
		return undefined; // "boats that, according to Wu, others have sunk": it is of that clause alone
	}
	const lead = leadIn.exec(words)?.[0].length ?? 0;
	const role = ofHisOwn.exec(words)?.[0].length ?? 0;
	const goesOn = hasVerb(text.slice(Math.max(subject.end, span.end), sentence.end));
	const isAside = lead > 0 && (aside.test(words.slice(lead)) || (goesOn && asidePlace.test(words.slice(lead))));
	return !borrowed && !isAside && /[,—–]\s*$/.test(words) && hasVerb(words.slice(lead)) && !/["”’»],?\s*$/.test(words) && !pressed.test(words)
		? spanOf(sentence.start + (onCondition.test(words) ? 0 : lead), from - role - (unfinished.exec(words)?.[0].length ?? 0))
		: undefined;
}

// "Unless it acts, the yen will rise, Wu said": said with its condition, and "when asked, she laughed, Wu said" is not.
const onCondition = /^\s*(?:If|Unless|Although|Though|Because|Until|Whereas)\s(?!asked|pressed|questioned)[^,“”"]{3,200},\s/;

// "Wu said | that", "Wu said | he"
const opensBehind = /^ (?:that|he|she|it|they|we|there) /;

/** "However, Wu said, it would rain", "Technically, analysts said, there has to be a difference": the clause behind, when nothing but a lead stands before. */
function around(text: string, { subject, span, sentence, inverted }: SpokenCue): Span | undefined {
	const lead = /^\s*\p{Lu}[\p{L}’']{1,20}(?:\s[\p{L}’']{1,20}){0,2},\s$/u.exec(text.slice(sentence.start, Math.min(subject.start, span.start)));
	const end = Math.max(span.end, inverted ? subject.end : 0);
	const comma = lead && /^,\s(?!(?:but|and|or|who|which|adding|noting|citing)\b)/.exec(text.slice(end, end + 12));
	const content = comma ? spanOf(end + comma[0].length, sentence.end) : undefined;
	const clause = content ? textOf(text, content).split(',', 1)[0] ?? '' : '';
	return content && (/^(?:he|she|it|they|we|I|there)\s/.test(clause) || hasSureVerb(clause)) && !/["“”«»]/.test(textOf(text, content)) ? content : undefined;
}

/** "The exception, Wu said, would be Norvale": the whole sentence, when its subject stands before the cue and its verb behind it. */
function between(text: string, { subject, span, sentence, inverted, borrowed }: SpokenCue): Span | undefined {
	const words = text.slice(sentence.start, Math.min(subject.start, span.start));
	const lead = leadIn.exec(words)?.[0].length ?? 0;
	const verb = /^,\s(?<verb>[\p{L}’']{2,12})\s/u.exec(text.slice(Math.max(span.end, inverted ? subject.end : 0), sentence.end))?.groups?.verb ?? '';
	const isSplit = !borrowed && /^[^,“”"]{3,120},\s$/.test(words.slice(lead)) && !hasVerb(words.slice(lead)) && surelyFinite.has(verb);
	return isSplit && !/["“”«»]/.test(textOf(text, sentence)) ? spanOf(sentence.start + lead, sentence.end) : undefined;
}

function behindCue(text: string, cue: SpokenCue, next: SpokenCue | undefined): Span | undefined {
	const found = after(text, cue, next);
	return found && withoutMedium(text, found);
}

// "Following apparent signals …, ", "But ", "On Tuesday, ", "Although they know of none, ".
const leadIn = /^\s*(?:(?:but|and|meanwhile|however|still)\b,?\s*)?(?:(?:following|after|before|in|on|at|during|while|with|since|despite|amid|as|based on|given|joined by|later|earlier|separately|when|if|although|though|because|unless|until|whereas|speaking|asked|pressed|questioned|\p{L}{3,12}ed (?:by|at|with|about|over|from)|claiming|saying|arguing|noting|citing|referring|replying|responding|testifying|addressing|defending|quoting)\b(?:[^,“”"]|[“"][^,“”"]{1,60}[”"]){0,200},\s+)?/iu;

// "While its leaders, | including Lund, will not come, Wu said …", "When asked whether Lund, | a painter, will come, Wu said"
const aside = /^(?:(?:including|such as|like|who|which|especially|particularly)\b|(?:when |if )?(?:asked|pressed|questioned)\b|(?:an?|the)\s[^,“”"]{2,80},\s(?:will|would|was|were|is|are|had|has|have|could|should|may|might|can|did|does)\b)/;

// "Speaking in Norvale, | where Lund grew up, Wu said it was"
const asidePlace = /^(?:where|whose)\b/;

// "… to the convention, | his top aide, Wu, said"
const ofHisOwn = /,\s(?:his|her|its|their)\s(?:[\p{L}-]{2,20}\s){0,4}[\p{L}-]{2,20},\s$/u;

// "The park, where they sang, | which, Wu said, is full"
const unfinished = /,\s(?:which|who|that|and|but),\s$/;

/** "said on Wednesday that …", "argue the strategy is …", "vowed to …". */
function after(text: string, cue: SpokenCue, next: SpokenCue | undefined): Span | undefined {
	const from = Math.max(cue.span.end, cue.inverted ? cue.subject.end : 0);
	const rest = text.slice(from, cue.sentence.end);
	const isClause = /^\s(?:it|he|she|they|we|there)\s(?!that\b)/.test(rest); // "said it plans a dam that"
	const opening = isClause ? '' : (opener(cue.base).exec(rest) ?? [])[0] ?? '';
	if (opensQuestion(cue.base, opening) || isRejected(cue.base, opening) || isOfOthers(opening, rest.slice(opening.length))) {
		return undefined;
	}
	const opened = opening !== '' && !hasVerb(opening) && !isRelativeThat(opening, rest.slice(opening.length));
	const holds = textOf(text, cue.span).endsWith(' that') && /^\s/.test(rest) ? 1 : undefined; // "held that | it was"
	const length = holds ?? (opened ? opening.length : bareOpening(rest, cue.base));
	const end = endBefore(text, from, { cue, next });
	if (length === undefined || end <= from + length || /^["“‘„«]/.test(rest.slice(length))) {
		return undefined;
	}
	const isThat = opening.endsWith(' that ') && /^(?:would|will|could|should|might|may|is|was|has|had)\s/.test(rest.slice(length)); // "they say | that would be"
	const start = from + length - (isThat ? 'that '.length : 0);
	const content = spanOf(start, endWithin(text, spanOf(start, end), cue));
	const words = textOf(text, content);
	return opened || words.startsWith('to ') || hasVerb(words) || opensWithClause(words) ? content : undefined;
}

/** What leads to what is said: "on Wednesday that", ", however, that", and "if" behind "ask"; "said if it rains" is said with its "if". */
function opener(base: string): RegExp {
	return /^(?:ask|wonder|question|inquire|enquire|query)$/.test(base) ? withIf : withoutIf;
}

const leading = '^(?:, (?:however|though|meanwhile|too|also|instead),)?(?:\\s[^,;:“”"‘«]{0,160}?)??(?:\\s|,\\s)';
const withIf = new RegExp(`${leading}(?<word>that,?|whether|if)\\s`);
const withoutIf = new RegExp(`${leading}(?<word>that,?|whether)\\s`);

/** "wondered if": a question, and nothing said. */
function opensQuestion(base: string, opening: string): boolean {
	return (base === 'wonder' && /(?:if|whether)\s$/.test(opening)) || /\b(?:questions|questions? (?:about|of|over|as to|on)) whether\s$/.test(opening); // "suggested raising questions about whether"
}

/** "recommended a change that | bankers said would lead to takeovers": others say it of the thing. */
function isOfOthers(opening: string, behind: string): boolean {
	return opening.length > 12 && opening.endsWith('that ') && /^(?:(?!he\b|she\b|it\b|they\b)[\p{L}’'-]{1,20} ){1,4}(?:said|says?|believed?|believes|think|thinks|thought|hoped?|feared?|warned?|argued?) (?:would|will|could|can|may|might|was|is|were|are|had|has|have)\b/u.test(behind);
}

/** "lamented suggestions that": what others have claimed, and who speaks rejects; who repeats or makes them says it. */
function isRejected(base: string, opening: string): boolean {
	return claimOfOthers.test(opening) && !/^(?:repeat|reiterate|echo|make|say|tell|add|note|write|state|announce|disclose|reveal)$/.test(base);
}

const claimOfOthers = /\s(?:suggestions?|claims?|reports?|allegations?|accusations?|rumou?rs?|speculation|insinuations?|assertions?|notions?|ideas?|perceptions?|impressions?|premise|theor(?:y|ies)) that\s$/;

/** "20 victims at a center that | works with them", "at that | time": here "that" opens no clause of its own. */
function isRelativeThat(opening: string, behind: string): boolean {
	const isThisThing = /^(?:same|very|much)\s/.test(behind) || (opening.length > 12 && /\s(?:back|up|down|out|off|over|away)\sthat\s$/.test(opening)); // "announced that | same day", "to bring back that | money"
	return /\sthat\s$/.test(opening) && (isThisThing || /\s(?:at|by|in|of|on|from|since)\sthat\s$/.test(opening) || opening.length > 12 && surelyFinite.has(/^\p{L}+/u.exec(behind)?.[0] ?? ''));
}

/** How much of "on Wednesday it would" is not yet what was said. */
function bareOpening(rest: string, base: string): number | undefined {
	if (/^(?:promise|vow|pledge|threaten|agree|propose)$/.test(base)) {
		return /^\s(?=to\s[\p{Ll}"“'‘])/u.exec(rest)?.[0].length; // not "proposed to | Norway"
	}
	const told = telling.test(base) ? toWhom.exec(rest)?.[0].length : undefined;
	if (told !== undefined) {
		return told;
	}
	const day = when.exec(rest)?.[0].length ?? 0;
	const isAmount = base === 'add' && /^\S{0,2}\d/.test(rest.slice(day)); // "Norvale Tiles added 2p to 475"
	const said = rest.slice(day);
	const isKept = base === 'maintain' && !/^(?:he|she|it|they|we|there|\p{Lu})/u.test(said); // "maintains its lead"
	const isThing = isKept || (/^(?:write|tweet)$/.test(base) && /^an?\s/.test(said) && !hasVerb(said.split(relativeOf, 1)[0] ?? '')); // "wrote a book in which he"
	return opensBare.has(base) && !isAmount && !isThing && day > 0 && !opensNoClause.test(said) ? day : undefined;
}

// "told MPs | there would", "warned them | the dam was"
const telling = /^(?:tell|warn|assure|inform|remind|advise)$/;
const toWhom = new RegExp(
	'^\\s(?:(?:them|him|her|us|me|you|reporters|journalists|lawmakers|MPs|investors|voters|(?:the|a|his|her|their)\\s(?:[\\p{L}-]{2,16}\\s){0,2}[\\p{L}-]{2,16}|\\p{Lu}[\\p{L}.’\'-]{1,16}(?:\\s\\p{Lu}[\\p{L}.’\'-]{1,16}){0,3})\\s(?=(?:there|he|she|it|they|we)\\s)'
	+ '|(?:them|him|us|me|you)\\s(?=(?:the|an?|his|her|its|their|our|my|this|these|those|some|most|all|no)\\s))', 'u',
);

const opensNoClause = /^(?:(?:them|him|us|me|of|in|at|on|to|about|so|by|during|after|before|with|for|no|yes|as|from|just|only|not (?:much|really|yet|so|at)|and|but|or|then|who|whom|whose|which)\b|[:(–—-]|\p{Ll}+:)/u;
const relativeOf = /\s(?:in which|that|which|who|whose|where)\s/;

// "said | repeatedly they would", "said | on Monday it would", "said | earlier this month it had"
const when = /^\s(?:\p{Ll}{4,12}ly\s(?=(?:he|she|it|they|there)\s))?(?:(?:(?:on|late|early)\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s|(?:earlier(?:\s(?:today|this\s(?:week|month|year)))?|today|yesterday|(?:last|this)\s(?:week|month|year|night))\s(?=(?:it|he|she|they|the|an?|its|his|her|their|there|part|some|most|all|\p{Lu}\S*)\s))?/u;

/** "what many have called a strategic pivot in the area": a phrase that somebody chose. */
function named(text: string, { span, subject, sentence, base }: SpokenCue): Span | undefined {
	const opened = /\bwhat\s$/.test(text.slice(Math.max(0, subject.start - 6), subject.start));
	const phrase = /^\s(?:as\s)?(?<phrase>[^,;:.“”"‘«]{3,160})/.exec(text.slice(span.end, sentence.end));
	return opened && phrase !== null && /^(?:call|describe|term|label|dub)$/.test(base) ? spanOf(span.end + phrase[0].length - (phrase.groups?.phrase?.length ?? 0), span.end + phrase[0].length) : undefined;
}

/** Without where it was said. */
function withoutMedium(text: string, span: Span): Span {
	const medium = mediumIn(text, span);
	const atEnd = medium && medium.end >= span.end - 2 && !textOf(text, medium).includes('phone');
	return atEnd ? spanOf(span.start, medium.start) : span;
}

/** Without blanks before it and stops behind it. */
function withoutEdges(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	return spanOf(from, from + withoutTail(words.trimStart(), ',.;:—–-').length);
}

function isLongEnough(words: string): boolean {
	return words.split(/\s+/).length >= 3;
}
