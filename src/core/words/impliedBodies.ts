import type { OrganizationKind } from '../annotations';

/** An office whose words name no body, and what the body is like in which it is held. */
export interface Implication {
	/** The whole office, in lower case without closing stops: "deputy speaker". */
	readonly office: RegExp;
	readonly kinds: readonly OrganizationKind[];
	/** What the body's name is like, where its kind does not say enough. */
	readonly name?: RegExp;
	/** What it is not, though of such bodies it would be meant: a supreme court has justices. */
	readonly never?: RegExp;
	/** Times that the article must name it. */
	readonly often?: number;
	/** Whether of several the one counts that is named at least three times, and twice as often as the next. */
	readonly foremost?: true;
}

/**
 * Which bodies the offices of parliaments, courts, councils, schools and firms belong to. Source: the constitutions and municipal codes of the
 * English-speaking countries, as news writes of them; offices that mean several sorts of bodies, such as "commissioner", are left out.
 */
export const implications: readonly Implication[] = [
	{ office: /^(?:u\.s\. |us )?(?:sen|senator)$/, kinds: ['legislature'], name: /^(?:u\.s\. |us |united states |philippine |kenyan |australian |french |italian )?senate$/i },
	{ office: /^state (?:sen|senator)$/, kinds: ['legislature'], name: /^(?!u\.s\.|us |united states).+ senate$/i },
	{
		office: /^(?:u\.s\. |us )?(?:rep|representative|congressman|congresswoman|assemblyman|assemblywoman)$/, kinds: ['legislature'],
		name: /^(?:u\.s\. |us |united states |philippine )?(?:house|house of representatives)$|^(?:(?:national|state|general) )?assembly$/i },
	{ office: /^state (?:rep|representative|assemblyman|assemblywoman)$/, kinds: ['legislature'], name: /^(?!u\.s\.|us |united states).+ (?:house|house of (?:representatives|delegates)|assembly)$/i },
	{ office: /^(?:the |deputy |acting )*speaker$/, kinds: ['legislature'], name: /^(?!.*\b(?:senate|congress|committee|subcommittee)\b)/i },
	{ office: /^(?:the |deputy )*leader of the opposition$|(?:^|\s)mla$/, kinds: ['legislature'], name: /^(?!.*\b(?:committee|subcommittee)\b).*\b(?:parliament|assembly|vidhan sabha|knesset|dáil)$/i },
	{ office: /(?:^|\s)m\.?p$|^(?:mp|member) for\b/, kinds: ['legislature'], name: /\b(?:commons|parliament|assembly|knesset|lok sabha|bundestag|dáil)$/i },
	{ office: /^(?:county |city |town |borough |district |ward |local )?(?:cllr|cr|coun|councillor|councilor|councilman|councilwoman|alderman|alderwoman|reeve|council president|lord mayor)$/, kinds: ['government'], name: /\b(?:council|corporation|municipality)$/i },
	{
		office: /(?:^|\s)mayor$|^(?:acting |assistant |deputy )*(?:city manager|municipal commissioner|town clerk)$/, kinds: ['government'],
		name: /\b(?:city hall|town hall|city government|(?:city|town|borough|district|municipal) council|municipality|corporation|câmara municipal)$/i,
	},
	{ office: /(?:^|\s)(?:governor|gov)$/, kinds: ['government'], name: /\b(?:state|county|provincial|regional|city) government$|^(?:county|state|provincial) government of\b|\bstate government$/i },
	{ office: /^(?:the |deputy |vice |former )*governor$/, kinds: ['central bank'], often: 2, foremost: true },
	{ office: /^(?:deputy |vice |junior )?minister$/, kinds: ['ministry'] },
	{ office: /^(?:presiding |chief |associate |senior )*justice$/, kinds: ['court'], foremost: true },
	{ office: /^(?:presiding |chief |associate |senior |district |federal |high court |circuit )*(?:judge|magistrate)$/, kinds: ['court'], never: /\bsupreme court$/i, foremost: true },
	{ office: /^(?:assistant |deputy |acting )*u\.?s\.? attorney$/, kinds: ['agency', 'ministry', 'organisation'], name: /\battorney['’]s office$/i },
	{ office: /^(?:lead |chief |senior |deputy |assistant |state |federal |public |county )*(?:prosecutor|district attorney|state['’]s attorney)$/, kinds: ['agency', 'ministry', 'organisation'], name: /\b(?:prosecutor|prosecutors|attorney)(?:[- ]general)?['’]s? office$|\bprosecution (?:office|service)$|\bprocuracy$/i },
	{ office: /(?:^|\s)police (?:chief|boss|commander|spokesman|spokeswoman|spokesperson)$|^chief of police$/, kinds: ['police'], name: /\b(?:police|constabulary|gendarmerie|carabinieri)\b/i },
	{ office: /^(?:the |deputy |assistant )*(?:head ?teacher|headmaster|headmistress|school principal|principal)$/, kinds: ['organisation', 'university'], name: /\b(?:school|college|academy)$/i },
	{ office: /^(?:deputy |acting )*secretary[- ]general$/, kinds: ['international organisation'], name: /^(?!.*\b(?:council|committee|commission|court|force)\b)/i, foremost: true },
	{ office: /^(?:chief |deputy |senior |acting )*coroner$/, kinds: ['agency', 'organisation', 'court'], name: /\bcoroner/i },
	{ office: /^(?:auxiliary )?(?:bishop|archbishop)$/, kinds: ['organisation'], name: /\b(?:arch)?diocese\b/i },
	{ office: /^(?:board |school |district )*trustee$/, kinds: ['organisation', 'government', 'agency'], name: /\bschool (?:board|district|division)\b|\bboard of (?:education|trustees)\b/i },
	{ office: /^(?:the |deputy |assistant |acting |chief )*commissioner$/, kinds: ['agency', 'organisation', 'government'], name: /^(?!.*\b(?:police|european|human rights)\b).*\bcommission$/i, often: 2 },
	{ office: /^(?:commissioner|counsel assisting|(?:senior |junior |lead )*counsel (?:for|to) the (?:inquiry|commission|tribunal))$/, kinds: ['mechanism', 'agency', 'court', 'organisation'], name: /\b(?:inquiry|royal commission|tribunal)\b/i },
	{ office: /^(?:senior )?staff (?:reporter|writer|correspondent)$|^(?:[a-z]+ )?staff$/, kinds: ['news outlet', 'news agency'] },
	{ office: /^(?:majority|minority) (?:leader|whip)$/, kinds: ['legislature'], name: /^(?:u\.s\. |us |state )?(?:senate|house|house of representatives|assembly)$/i },
	{ office: /^chief$/, kinds: ['government'], name: /\bfirst nation$/i },
	{ office: /^(?:senior |duty |chief )?(?:forecaster|meteorologist)$/, kinds: ['agency', 'organisation'], name: /\b(?:meteorolog|weather)/i },
	{
		office: /^(?:head |assistant |interim |acting |former |then |club |team |vice-|first-team |football |rugby )*(?:coach|captain|skipper|goalkeeper|goaltender|striker|midfielder|defender|defenceman|defenseman|winger|fullback|fly-half|quarterback)$/,
		kinds: ['organisation'], name: /^(?!.*\b(?:league|association|federation|union|school|college|committee|foundation|trust|society|institute)\b)/i, foremost: true,
	},
	{
		office: /^(?:acting |interim |group |executive |former )*(?:chief (?:executive|financial|operating|technology|marketing)(?: officer)?|ceo|cfo|coo|managing director|finance (?:chief|director)|chair(?:man|woman|person)?)$/,
		kinds: ['company'], foremost: true,
	},
];
