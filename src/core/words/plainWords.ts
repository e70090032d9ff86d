/**
 * Words that may open a sentence, a list or a headline with a capital without naming anything: function words, adverbs, participles and
 * connectives of news prose, in lower case. Source: the closed word classes of English (Quirk et al.), days and months.
 */
export const plainWords: ReadonlySet<string> = new Set((
	'a an the this that these those some any each every all both either neither no none another other others such many much few several most more less least enough half what which whose '
	+ 'i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom myself himself herself itself ourselves themselves someone somebody '
	+ 'anyone anybody everyone everybody nobody something anything everything nothing one two three four five six seven eight nine ten eleven twelve hundred hundreds thousands '
	+ 'millions dozens first second third last next and or but nor so yet for if unless until while whereas because since although though as than whether when whenever where wherever '
	+ 'how why however therefore thus hence moreover furthermore meanwhile nevertheless nonetheless instead otherwise besides likewise similarly consequently accordingly of in on at by '
	+ 'with without within from to into onto upon about above across after against along amid among around before behind below beneath beside between beyond despite down during except '
	+ 'inside like near off out outside over past per regarding round through throughout toward towards under underneath unlike up via versus not never always often sometimes usually '
	+ 'rarely seldom ever again already also too very just only even still now then here there today yesterday tomorrow tonight soon later earlier recently currently previously '
	+ 'formerly finally eventually initially originally ultimately perhaps maybe probably possibly certainly indeed really actually clearly apparently reportedly allegedly '
	+ 'obviously unfortunately fortunately generally typically normally nearly almost about roughly approximately according following including regarding concerning considering given '
	+ 'based depending speaking asked having being is are was were be been am do does did done have has had can could may might must shall should will would let please yes no ok '
	+ 'okay well oh thanks thank sorry hello dear monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december '
	+ 'jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun people officials police critics analysts experts supporters opponents residents witnesses '
	+ 'authorities lawmakers sources shares stocks investors voters protesters activists men women children students workers farmers leaders members president prime minister '
	+ 'shr shrs qtr mths avg revs oper qtly enter redacted aides advisers advisors allies rivals sponsors prosecutors defendants '
	+ 'read see watch click subscribe listen download scroll follow contact photo image video source file updated correction editor’s note breaking exclusive analysis opinion live q ps pm am bc ad'
).split(' '));
