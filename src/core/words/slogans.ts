/** What slogans and headlines call for, right before somebody's name: "the Stop Holm movement", "Impeach AG Holm". */
export const slogans: ReadonlySet<string> = new Set((
	'Stop Never Dump Draft Beat Team Hail Blame Impeach Elect Ditch Thank Hate Support Supporting Stopping Beating Blaming Defending Electing Recall Jail Save Free Arrest Defeat Oppose'
).split(' '));
