import { once } from '../once';
/**
 * Verbs by which news says that somebody said something. Sources: the quotation verbs of the AP, Reuters and Guardian style guides and the
 * classes "say", "tell", "characterize" and "judgment" of VerbNet.
 */

/** Verbs that take speech as their object: "said that …", "“…,” she added". */
const speech = (
	'say add tell state note explain reply respond answer declare conclude argue insist announce remark assure warn acknowledge suggest recall claim '
	+ 'admit shout urge vow point_out report mention ask continue write tweet retweet post joke lament assert predict complain concede proclaim yell '
	+ 'boast emphasize emphasise stress allege quip confirm reveal disclose reiterate repeat maintain contend deny observe caution advise affirm agree '
	+ 'comment confess confide counter demand disagree elaborate exclaim exhort fume hint imply inform inquire interject intone opine plead pledge '
	+ 'promise propose protest quote rail recount relate remind retort rule scoff snap speculate swear testify thunder underline underscore volunteer '
	+ 'vent wonder read echo chant blog email text message shoot_back fire_back hit_back go_on put_it chime_in weigh_in sum_up spell_out clarify '
	+ 'estimate forecast expect hope fear believe think feel indicate concur brag vouch enquire posit recommend reckon reassure summarize summarise joke muse find cry cry_out call_out yell_out scream bellow boom beam gush mutter whisper murmur groan grumble roar sneer growl '
	+ 'bark blurt_out deadpan chuckle recite preach crow remember discuss theorize theorise stipulate instruct submit_that aver chip_in hold_that order_that signal_that establish_that decree_that guarantee_that'
).split(' ');

/** Verbs that name or judge with words that may be quoted: "called it “a disgrace”". */
const naming = (
	'call describe dub brand label rate slam blast denounce dismiss praise criticize criticise accuse mock refer_to characterize characterise hail condemn '
	+ 'reject deride decry attack ridicule rip bash blame laud welcome portray paint term deem style depict bill tout compare cast credit chide charge cite '
	+ 'deplore bemoan frown rebuke lambast lambaste scold skewer question thank defend highlight invoke express offer list define promote apologize '
	+ 'apologise congratulate lash_out call_for call_on complain_of object_to liken nickname pan pillory trumpet vilify warn_of acclaim assail '
	+ 'castigate commend convey curse pronounce voice speak_of talk_of dream_of boast_of accuse_of disparage excoriate extol herald lampoon malign threaten'
).split(' ');

/** Forms that no rule gives: past, participle where it differs, third person where it differs. */
const irregular: Readonly<Record<string, readonly string[]>> = {
	say: ['said'], tell: ['told'], write: ['wrote', 'written'], shoot: ['shot'], go: ['went', 'goes'], put: ['put'], hit: ['hit'], sing: ['sang', 'sung'],
	think: ['thought'], feel: ['felt'], find: ['found'], swear: ['swore', 'sworn'], read: ['read'], hold: ['held'], speak: ['spoke', 'spoken'],
	cast: ['cast'], cry: ['cried', 'cries'], deny: ['denied', 'denies'], reply: ['replied', 'replies'], testify: ['testified', 'testifies'], clarify: ['clarified', 'clarifies'],
	imply: ['implied', 'implies'], decry: ['decried', 'decries'], vilify: ['vilified', 'vilifies'], show: ['showed', 'shown'], admit: ['admitted', 'admitting'],
	plead: ['pleaded', 'pled'], spell: ['spelled', 'spelt'], hint: ['hinted'], shrug: ['shrugged', 'shrugging'], sob: ['sobbed', 'sobbing'],
	blog: ['blogged', 'blogging'], refer: ['referred', 'referring'], dub: ['dubbed', 'dubbing'], slam: ['slammed', 'slamming'], rip: ['ripped', 'ripping'],
	brag: ['bragged', 'bragging'], quip: ['quipped', 'quipping'], snap: ['snapped', 'snapping'], pan: ['panned', 'panning'], nod: ['nodded', 'nodding'], knock: ['knocked'],
	beg: ['begged', 'begging'], submit: ['submitted', 'submitting'], aver: ['averred', 'averring'], sum: ['summed', 'summing'], concur: ['concurred', 'concurring'], reckon: ['reckoned'], label: ['labeled', 'labelled', 'labeling', 'labelling'],
	lie: ['lay'], text: ['texted'], signal: ['signalled', 'signaled', 'signalling', 'signaling'], broadcast: ['broadcast'],
};

/** What a form of a saying verb tells about itself. */
export interface SayingForm {
	readonly base: string;
	/** speech: takes what is said · naming: takes what is named or judged. */
	readonly sort: 'speech' | 'naming';
	/** "said", "says" can have a subject; "saying" borrows it; "say" needs a plural one. */
	readonly form: 'finite' | 'plain' | 'ing';
	/** "point" is one only with "out" behind it. */
	readonly needs: string | undefined;
}

/** Every form in lower case: "said", "says", "saying", "say"; "called" is two, one with "for" behind it. */
export const sayingForms = once((): ReadonlyMap<string, readonly SayingForm[]> => gathered(
	[...speech.map((verb) => formsOf(verb, 'speech')), ...naming.map((verb) => formsOf(verb, 'naming'))].flat(),
));

/** What one can do in silence: with another saying verb before them in the sentence, that one tells who speaks. */
export const mentalVerbs: ReadonlySet<string> = new Set(['hope', 'fear', 'believe', 'think', 'feel', 'expect', 'wonder', 'reckon', 'recall', 'remember', 'find']);

/** Verbs so plain that whoever does it speaks, whatever stands around: with them a subject may follow the verb. */
export const plainSaying: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'write', 'ask', 'explain', 'continue', 'reply', 'note', 'tweet']);

/** Forms that are as often nouns: "the claims", "a report"; they need a subject right before them. */
export const oftenNouns: ReadonlySet<string> = new Set((
	'rate rates claim claims state states note notes report reports comment comments question questions answer answers remark remarks charge charges call calls '
	+ 'promise promises pledge pledges demand demands attack attacks post posts tweet tweets text texts message messages email emails quote quotes rule '
	+ 'rules hope hopes fear fears praise blame threat response reply replies protest protests object objects cry cries echo echoes voice voices warning '
	+ 'warnings reading readings hold holds find finds show shows point feeling label labels brand brands term terms style styles offer offers list lists '
	+ 'cast credit credits cite estimate estimates forecast forecasts signal signals read reads smile smiles laugh laughs sigh sighs counter counters '
	+ 'chant chants cable reason reasons account talk talks speech meeting finding findings shame knock trash curse insult insults rant rants vow vows thanks '
	+ 'bill bills taunt taunts guess tease mock hint hints caution express welcome document documents saying sayings writing writings question shout shouts'
).split(' '));

function formsOf(verb: string, sort: SayingForm['sort']): readonly (readonly [string, SayingForm])[] {
	const [base = '', needs] = verb.split('_');
	const ed = irregular[base]?.filter((form) => !form.endsWith('ing') && !/(?:s|es)$/.test(form)) ?? [];
	const finite = [...ed, ...ed.length > 0 ? [] : [regular(base, 'ed')], irregular[base]?.find((form) => /ies$|goes$/.test(form)) ?? third(base)];
	const ing = irregular[base]?.filter((form) => form.endsWith('ing')) ?? [];
	return [
		...finite.map((form) => [form, { base, sort, form: 'finite', needs } as const] as const),
		...(ing.length > 0 ? ing : [regular(base, 'ing')]).map((form) => [form, { base, sort, form: 'ing', needs } as const] as const),
		...(finite.includes(base) ? [] : [[base, { base, sort, form: 'plain', needs } as const] as const]),
	];
}

function regular(base: string, ending: 'ed' | 'ing'): string {
	if (base.endsWith('e') && !(ending === 'ing' && base.endsWith('ee'))) {
		return base.slice(0, -1) + ending;
	}
	return base + ending;
}

function third(base: string): string {
	return base + (/(?:s|sh|ch|x|z)$/.test(base) ? 'es' : 's');
}

function gathered(forms: readonly (readonly [string, SayingForm])[]): ReadonlyMap<string, readonly SayingForm[]> {
	const all = new Map<string, SayingForm[]>();
	for (const [word, form] of forms) {
		all.set(word, [...all.get(word) ?? [], form].sort((a, b) => Number(b.needs !== undefined) - Number(a.needs !== undefined)));
	}
	return all;
}
