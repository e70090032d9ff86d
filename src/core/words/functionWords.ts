/** Closed classes of English words by which a clause is told apart, in lower case. Source: Quirk et al., A Comprehensive Grammar. */

export const prepositions: ReadonlySet<string> = new Set((
	'in on at by with without within from to into onto upon about above across after against along amid amidst among around before behind below beneath '
	+ 'beside besides between beyond despite down during except for inside like near of off outside over past per regarding since through throughout toward '
	+ 'towards under underneath until unlike up via versus as than concerning following including amongst aboard notwithstanding'
).split(' '));

/** Words that open a clause of its own; what stands before them belongs to another verb. */
export const clauseOpeners: ReadonlySet<string> = new Set((
	'that because while when whenever where wherever if unless although though whereas whether how why what so but or nor yet until since before after as'
).split(' '));

/** By which whoever speaks is taken up again, "he said", "in her words", with "who"; as they stand. */
export function isSpeakersPronoun(words: string): boolean {
	return speakersPronoun.test(words);
}

const speakersPronoun = /^(?:he|she|it|they|we|i|you|who|his|her|their)$/i;

/** Words that open a clause before the main one: "When Wu rose, somebody laughed". */
export const leadOpeners: ReadonlySet<string> = new Set(['when', 'as', 'while', 'after', 'before', 'once', 'because', 'although', 'though', 'since']);

export const relatives: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose']);

export const determiners: ReadonlySet<string> = new Set((
	'the a an this that these those his her its their our my your some any no every each either neither both all one two three four five six seven eight nine ten '
	+ 'many several few most more other another such half dozens'
).split(' '));

export const subjectPronouns: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'who', 'others', 'many', 'some', 'both', 'one', 'another', 'everyone', 'nobody', 'someone', 'few', 'most', 'none', 'neither', 'several', 'all', 'those', 'critics']);

/** Verbs that help another verb, and "not". */
export const auxiliaries: ReadonlySet<string> = new Set((
	'has had have having is was were are be been being am will would could may might must should can shall did does do not never '
	+ 'didn\'t doesn\'t don\'t hasn\'t hadn\'t wouldn\'t won\'t can\'t couldn\'t haven\'t isn\'t wasn\'t weren\'t aren\'t \'d \'s \'ve \'ll'
).split(' '));

export const negations: ReadonlySet<string> = new Set('not never didn\'t doesn\'t don\'t hasn\'t won\'t wouldn\'t couldn\'t haven\'t hadn\'t can\'t'.split(' '));

/** Finite forms that are never anything else, by which a clause shows that it has a verb. */
export const surelyFinite: ReadonlySet<string> = new Set((
	'is was were are has had have will would could may might must should can did does do am said says told came went took made got gave saw met began became '
	+ 'brought bought knew spoke stood wrote fell grew ran won lost held kept led left sent paid broke chose drew drove flew rose sought thought threw '
	+ 'wants wanted supports opposes seems seemed appears appeared remains remained gets goes comes takes makes gives isn\'t wasn\'t aren\'t weren\'t \'re \'ve \'ll \'d \'m'
).split(' '));

/** Adverbs without -ly that stand between subject and verb. */
export const midAdverbs: ReadonlySet<string> = new Set((
	'also later then once first recently still just even again now soon ever always often sometimes never already therefore thus nevertheless nonetheless further instead too twice '
	+ 'simply only further once flatly both all each earlier since reportedly meanwhile afterward afterwards long rather today yesterday previously'
).split(' '));

/** Words of time that may stand before a subject without a comma: "Last week the court said". */
export const timeWords: ReadonlySet<string> = new Set((
	'last this next earlier later early late today yesterday tomorrow tonight now then ago week month year day night morning afternoon evening weekend summer winter spring fall '
	+ 'autumn monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december '
	+ 'jan feb mar apr aug sept sep oct nov dec meanwhile however indeed instead thus therefore still also finally moments hours minutes days weeks months years'
).split(' '));

/** Words of time that are names as well: "Jan Holm", "Daw Khin Mar". */
export const namesLikeTimes: ReadonlySet<string> = new Set(['Jan', 'Mar', 'April', 'May', 'June', 'August', 'Summer', 'Autumn', 'Friday', 'Sunday', 'Monday']);

/** Words that join two phrases or begin a sentence on the one before. */
export const conjunctions: ReadonlySet<string> = new Set(['and', 'but', 'or', 'nor', 'so', 'yet', 'plus', 'then']);

/** With one of these before it a past form is passive: "was called". */
export const beForms: ReadonlySet<string> = new Set(['is', 'was', 'were', 'are', 'be', 'been', 'being', 'am', 'wasn\'t', 'isn\'t', 'weren\'t', 'aren\'t', '\'s', '\'re', 'gets', 'got', 'getting']);

/** Verbs that go on "to say" something; whoever "declined to say" did not. */
export const leadsToSaying: ReadonlySet<string> = new Set((
	'went goes continued continues proceeded proceeds began begins started took takes used sought seeks rose stood returned paused stopped seemed appeared seems '
	+ 'appears rushed hastened tried tries liked likes managed dared was were is are had has expected expects set going'
).split(' '));

/** Words in -ly that are no adverbs: "her family said". */
export const endingLikeAdverbs: ReadonlySet<string> = new Set((
	'family assembly ally bully rally supply reply anomaly monopoly butterfly dragonfly elderly friendly likely daily weekly monthly lonely lovely ugly silly holy'
).split(' '));
